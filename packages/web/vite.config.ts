import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig, type Plugin } from "vite";
import { compressed } from "./scripts/compressed.ts";

/** Where `vite` finds the API while one works on the pages: a `keepworth serve` beside it. */
const api = process.env["KEEPWORTH_API"] ?? "http://127.0.0.1:4173";

export default defineConfig({
  plugins: [react(), early(), compressed()],
  resolve: { conditions: ["@keepworth/source", ...defaultClientConditions] },
  // The server takes unsafe requests from its own origin only: the proxy speaks as one.
  server: { proxy: { "/api": { target: api, changeOrigin: true, headers: { origin: api } } } },
  build: {
    target: "es2024",
    // The largest chunk is ECharts; scripts/weigh.ts holds what a first paint loads to its budget.
    chunkSizeWarningLimit: 700,
    // Everything that the page loads is a file of its own: the content security policy allows no data: script or style.
    assetsInlineLimit: 0,
    manifest: true,
    rolldownOptions: {
      // The solver of exact plans: the pages call nothing that loads it, and without this its 3.5 MB lie beside them.
      external: ["highs"],
      output: {
        codeSplitting: {
          groups: [
            { name: "react", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 3 },
            { name: "charts", test: /node_modules[\\/](echarts|zrender)[\\/]/, priority: 3 },
          ],
        },
      },
    },
  },
});

/** src/early.js as it is, before anything is painted: no module, since those wait. */
function early(): Plugin {
  let name: string | null = null;
  return {
    name: "early",
    buildStart() {
      if (this.meta.watchMode || this.environment?.mode === "dev") return;
      const source = readFileSync(new URL("src/early.js", import.meta.url), "utf8");
      name = `assets/early-${createHash("sha256").update(source).digest("hex").slice(0, 8)}.js`;
      this.emitFile({ type: "asset", fileName: name, source });
    },
    transformIndexHtml: () => [
      {
        tag: "script",
        attrs: { src: name === null ? "/src/early.js" : `/${name}` },
        injectTo: "head-prepend",
      },
    ],
  };
}
