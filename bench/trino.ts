import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { startCluster } from "../scripts/cluster/startCluster.ts";
import { statement } from "../scripts/cluster/statement.ts";
import { digits, heading, median, say, table } from "./peers/markdown.ts";
import { countStates } from "./trino/countStates.ts";
import { layOrders } from "./trino/layOrders.ts";
import type { Result, Step } from "./trino/steps.ts";

// npm run bench:trino [-- CUSTOMERS…]: every step of a run over a table of a cluster beside the floor, Trino's plain
// CREATE TABLE AS SELECT … GROUP BY of the same table in the same run. The cluster is one of its own (a coordinator and
// two workers; its tables stay for the next time), or the one that KEEPWORTH_TRINO_URL names.
const sizes = process.argv.slice(2).map(Number);
const named = process.env["KEEPWORTH_TRINO_URL"];
const folder = join(tmpdir(), "keepworth-bench", "cluster");
await using own = named ? null : await startCluster({ folder, tell: say });
const url = named ?? own!.url;

for (const customers of sizes.length > 0 ? sizes : [100_000, 1_000_000]) {
  const laid = await layOrders(url, customers);
  const floors = [await floor(laid.table)];
  const daily = await stepsOf(laid.table, { weeksAbove: 1e9 });
  floors.push(await floor(laid.table));
  const weekly = await stepsOf(laid.table, { weeksAbove: 1 });
  floors.push(await floor(laid.table));
  const base = median(floors.map(({ seconds }) => seconds));
  heading(`${customers.toLocaleString("en")} customers, ${laid.orders.toLocaleString("en")} orders`);
  const took = floors.map(
    ({ seconds, clusterSeconds }) => `${digits(seconds)} s (${digits(clusterSeconds)} s)`,
  );
  say(`Floor (plain GROUP BY, and its processor time): ${took.join(", ")}; ratios are to the median.`);
  say("Values by days:\n");
  report(daily, base);
  say("\nValues by weeks:\n");
  report(weekly, base);
  say("\nDistinct states:\n");
  const states = await countStates(url, laid.table, customers);
  table(
    ["customers", "by days", "by weeks"],
    states.map((one) => [one.customers, one.days, one.weeks].map((n) => n.toLocaleString("en"))),
  );
}

interface Floor {
  readonly seconds: number;
  readonly clusterSeconds: number;
}

async function floor(name: string): Promise<Floor> {
  const target = `lake.bench.floor_of_${name}`;
  await statement(url, `DROP TABLE IF EXISTS ${target}`);
  const start = performance.now();
  await statement(
    url,
    `CREATE TABLE ${target} AS SELECT customer_id, count(*) AS orders, min(order_date) AS first, max(order_date) AS last,
  sum(amount) AS amount FROM lake.bench.${name} GROUP BY customer_id`,
  );
  const seconds = (performance.now() - start) / 1000;
  const [one] = await statement(
    url,
    `SELECT sum(split_cpu_time_ms) / 1E3 AS processor FROM system.runtime.tasks WHERE query_id =
  (SELECT max_by(query_id, created) FROM system.runtime.queries WHERE query LIKE 'CREATE TABLE ${target} %')`,
  );
  await statement(url, `DROP TABLE ${target}`);
  return { seconds, clusterSeconds: Number(one!["processor"]) };
}

interface Run {
  readonly steps: readonly Step[];
  readonly result: Result;
}

/** In a process of its own, so that peak memory is its own too. */
async function stepsOf(name: string, { weeksAbove }: { readonly weeksAbove: number }): Promise<Run> {
  const script = join(import.meta.dirname, "trino", "steps.ts");
  const words = [
    "--conditions=@keepworth/source",
    "--no-wasm-code-gc",
    script,
    url,
    name,
    String(weeksAbove),
  ];
  const { stdout } = await promisify(execFile)(process.execPath, words, { maxBuffer: 1e9 });
  const lines = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Step & { result?: Result });
  return { steps: lines.filter(({ result }) => !result), result: lines.at(-1)!.result! };
}

function report({ steps, result }: Run, base: number): void {
  const row = (name: string, of: readonly Step[]) => {
    const sum = (pick: (step: Step) => number) => of.reduce((total, step) => total + pick(step), 0);
    const seconds = sum((step) => step.seconds);
    return [
      name,
      digits(seconds),
      digits(seconds / base),
      digits(sum((step) => step.clusterSeconds)),
      digits(sum((step) => step.ownSeconds)),
      sum((step) => step.statements.length),
      digits(sum((step) => step.bytesIn) / 1e6),
      digits(sum((step) => step.bytesOut) / 1e6),
      Math.max(...of.map(({ peakMb }) => peakMb)),
    ];
  };
  table(
    [
      "step",
      "s",
      "× floor",
      "processor, cluster, s",
      "processor, Node, s",
      "statements",
      "MB in",
      "MB out",
      "peak MB",
    ],
    [...steps.map((step) => row(step.step, [step])), row("all", steps)],
  );
  say(`\n${JSON.stringify(result)}`);
  const longest = steps
    .flatMap(({ step, statements }) => statements.map((one) => ({ step, ...one })))
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, 30);
  say("The statements that took longest:");
  table(
    ["step", "s", "processor, s", "statement"],
    longest.map(({ step, seconds, processorSeconds, text }) => [
      step,
      digits(seconds),
      digits(processorSeconds),
      `\`${text.replaceAll("|", "\\|")}\``,
    ]),
  );
}
