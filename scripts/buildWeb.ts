import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** Builds the dashboard, and beside each of its files the compressed ones that the server sends. */
const web = fileURLToPath(new URL("../packages/web/", import.meta.url));
const vite = fileURLToPath(new URL("../node_modules/vite/bin/vite.js", import.meta.url));
execFileSync(process.execPath, [vite, "build", "--logLevel", "warn"], { cwd: web, stdio: "inherit" });

const assets = join(web, "dist/assets");
for (const name of readdirSync(assets)) {
  if (!/\.(js|css|svg|json)$/.test(name)) continue;
  const bytes = readFileSync(join(assets, name));
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  writeFileSync(join(assets, `${name}.br`), brotliCompressSync(bytes, { params: quality }));
  writeFileSync(join(assets, `${name}.gz`), gzipSync(bytes));
}
