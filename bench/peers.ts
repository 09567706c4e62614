import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeOrders } from "./orders.ts";

// npm run bench:peers [-- SIZE]: the path from a Parquet file of orders to values, beside lifetimes 0.11.3, in one run.
const customers = Number(process.argv[2] ?? 1_000_000);
const folder = join(tmpdir(), "keepworth-bench");
mkdirSync(folder, { recursive: true });
const file = join(folder, `orders-${customers}.parquet`);
await makeOrders(file, customers);

interface Measured {
  seconds: Record<string, number>;
  params: Record<string, number>;
  peakMb: number;
}

const python = join(folder, "peers", "bin", "python");
if (!existsSync(python)) {
  execFileSync("python3", ["-m", "venv", join(folder, "peers")]);
  execFileSync(python, ["-m", "pip", "install", "--quiet", "lifetimes==0.11.3", "pandas", "pyarrow"], {
    stdio: "inherit",
  });
}
const rounds = [1, 2, 3].map(() => ({ theirs: lifetimes(), ours: keepworth() }));
const { theirs, ours } = rounds.toSorted((a, b) => ratio(a) - ratio(b))[1]!;

console.log(
  `\n## ${customers.toLocaleString("en")} customers, from Parquet to values; the median of ${rounds.length} rounds\n`,
);
console.log("| | lifetimes 0.11.3, s | Keepworth, s | × |\n|---|---|---|---|");
const ourPath = total(ours) - ours.seconds["validate"]!;
row(
  "read and summarise",
  theirs.seconds["read"]! + theirs.seconds["summarise"]!,
  sum(ours, "import", "check", "summarise", "compress"),
);
row(
  "fit BG/NBD and Gamma-Gamma",
  theirs.seconds["bg-nbd"]! + theirs.seconds["gamma-gamma"]!,
  ours.seconds["fit"]!,
);
row(
  "values (ours: with intervals, segments, published in a database)",
  theirs.seconds["score"]!,
  sum(ours, "score", "decide", "publish"),
);
row("all (ours: without the holdout that only we make)", total(theirs), ourPath);
console.log(
  `| peak memory, MB | ${theirs.peakMb} | ${ours.peakMb} | ${(theirs.peakMb / ours.peakMb).toFixed(1)} |`,
);
console.log("\n| parameter | lifetimes | Keepworth |\n|---|---|---|");
for (const [name, value] of Object.entries(theirs.params)) {
  const own = ours.params[name]!;
  if (Math.abs(own / value - 1) > 1e-4) throw new Error(`${name}: ${own} is not ${value}`);
  console.log(`| ${name} | ${value.toFixed(6)} | ${own.toFixed(6)} |`);
}

function row(what: string, their: number, own: number): void {
  console.log(`| ${what} | ${their.toFixed(2)} | ${own.toFixed(2)} | ${(their / own).toFixed(1)} |`);
}

function ratio(round: { theirs: Measured; ours: Measured }): number {
  return total(round.theirs) / total(round.ours);
}

function total({ seconds }: Measured): number {
  return Object.values(seconds).reduce((all, one) => all + one, 0);
}

function sum({ seconds }: Measured, ...steps: string[]): number {
  return steps.reduce((all, step) => all + seconds[step]!, 0);
}

function lifetimes(): Measured {
  const script = join(import.meta.dirname, "peers", "lifetimesPath.py");
  return JSON.parse(execFileSync(python, ["-W", "ignore", script, file], { encoding: "utf8" })) as Measured;
}

function keepworth(): Measured {
  const script = join(import.meta.dirname, "steps.ts");
  const args = [
    "--conditions=@keepworth/source",
    script,
    file,
    "in-place",
    join(folder, "peers.duckdb"),
    "day",
  ];
  const lines = execFileSync(process.execPath, args, { encoding: "utf8" })
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const { result, peakMb } = lines.at(-1);
  return {
    seconds: Object.fromEntries(lines.slice(0, -1).map(({ step, seconds }) => [step, seconds])),
    params: { ...result.params, ...result.spend },
    peakMb,
  };
}
