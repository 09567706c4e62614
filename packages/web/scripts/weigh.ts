import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** What a browser loads before Overview is painted, and with its first chart, compressed: fails where it is more than allowed. */
const limits = { paint: 250_000, chart: 450_000 };

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

const folder = new URL("../dist/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", folder), "utf8")) as Record<
  string,
  Chunk
>;

/** A chunk with everything that it cannot run without. */
function closure(name: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[name];
  if (!chunk) throw new Error(`There is no ${name} in the build.`);
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const one of chunk.imports ?? []) closure(one, seen);
  return seen;
}

function weight(names: Iterable<string>): number {
  const files = new Set([...names].map((name) => manifest[name]!.file));
  return [...files].reduce(
    (sum, file) => sum + gzipSync(readFileSync(new URL(file, folder)), { level: 9 }).length,
    0,
  );
}

const router = readFileSync(new URL("../src/router.tsx", import.meta.url), "utf8");
const areas = ["shell", "parts", ...(/page\("\/", \[([^\]]*)\]/.exec(router)?.[1]?.match(/[\w.]+/g) ?? [])];
const words = areas.map((area) =>
  area.startsWith("cli.") ? `../locales/src/en/${area.slice(4)}.ts` : `../locales/src/en/web/${area}.ts`,
);
const paint = new Set(
  ["index.html", "src/pages/overview/OverviewPage.tsx", ...words].flatMap((name) => [...closure(name)]),
);
const chart = new Set([...paint, ...closure("src/charts/echarts.ts")]);
const weights = { paint: weight(paint), chart: weight(chart) };

for (const name of ["paint", "chart"] as const) {
  const text = `${(weights[name] / 1_000).toFixed(1)} KB of ${limits[name] / 1_000} KB`;
  console.log(`${name === "paint" ? "before first paint of Overview" : "with the first chart"}: ${text}`);
  if (weights[name] > limits[name]) process.exitCode = 1;
}
