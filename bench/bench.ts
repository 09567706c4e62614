import { execFileSync } from "node:child_process";
import { mkdirSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeOrders } from "./orders.ts";

// npm run bench [-- SIZE…]: every step of a run beside the floor, a plain GROUP BY of the same file in the same run.
const sizes = process.argv.slice(2).map(Number);
const folder = join(tmpdir(), "keepworth-bench");
mkdirSync(folder, { recursive: true });

interface Line {
  step?: string;
  seconds: number;
  peakMb: number;
  result?: Record<string, unknown>;
}

for (const customers of sizes.length > 0 ? sizes : [100_000, 1_000_000, 10_000_000]) {
  const file = join(folder, `orders-${customers}.parquet`);
  await makeOrders(file, customers);
  const floors = [floor(file)];
  const inPlace = steps(file, "in-place");
  floors.push(floor(file));
  const imported = steps(file, "import");
  floors.push(floor(file));
  const base = floors.toSorted((a, b) => a - b)[1]!;
  console.log(
    `\n## ${customers.toLocaleString("en")} customers, ${(statSync(file).size / 1e6).toFixed(0)} MB of Parquet`,
  );
  console.log(
    `\nFloor (plain GROUP BY): ${floors.map((s) => s.toFixed(2)).join(", ")} s; ratios are to the median.\n`,
  );
  console.log(
    "| step | read in place, s | × floor | peak MB | imported, s | × floor | peak MB |\n|---|---|---|---|---|---|---|",
  );
  for (const [i, line] of inPlace.lines.entries()) {
    const other = imported.lines[i]!;
    console.log(`| ${line.step} | ${cells(line, base)} | ${cells(other, base)} |`);
  }
  console.log(`| all | ${cells(total(inPlace.lines), base)} | ${cells(total(imported.lines), base)} |`);
  console.log(`\n${JSON.stringify(inPlace.result)}`);
}

function floor(file: string): number {
  return (JSON.parse(node("floor.ts", file)) as Line).seconds;
}

function steps(file: string, how: string): { lines: Line[]; result: unknown } {
  const lines = node("steps.ts", file, how, join(folder, "bench.duckdb"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
  return { lines: lines.filter(({ step }) => step !== undefined), result: lines.at(-1)!.result };
}

/** A process of its own, so that peak memory is its own too. */
function node(script: string, ...args: string[]): string {
  const path = join(import.meta.dirname, script);
  return execFileSync(process.execPath, ["--conditions=@keepworth/source", path, ...args], {
    encoding: "utf8",
  });
}

function total(lines: Line[]): Line {
  return {
    seconds: lines.reduce((sum, { seconds }) => sum + seconds, 0),
    peakMb: Math.max(...lines.map(({ peakMb }) => peakMb)),
  };
}

function cells({ seconds, peakMb }: Line, base: number): string {
  return `${seconds.toFixed(2)} | ${(seconds / base).toFixed(2)} | ${peakMb}`;
}
