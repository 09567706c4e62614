import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectCluster, open, run, type RunResult } from "@keepworth/engine";
import { statement } from "../../scripts/cluster/statement.ts";
import { watchWire } from "./wire.ts";
import { workOf } from "./work.ts";

// One whole run over a table of orders in a cluster, step by step, as JSON lines: those of steps, then the result. Above so
// many distinct states values are worked out by weeks.
const [url, table, weeksAbove] = process.argv.slice(2) as [string, string, string];

/** A step, and its statements, those that took longest first. */
export interface Step {
  readonly step: string;
  readonly seconds: number;
  /** Processor time of the cluster, and of this process. */
  readonly clusterSeconds: number;
  readonly ownSeconds: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly statements: readonly { text: string; seconds: number; processorSeconds: number }[];
  readonly peakMb: number;
}
export interface Result extends Pick<
  RunResult,
  "params" | "converged" | "states" | "customers" | "orders" | "total" | "warnings"
> {
  readonly model: string;
}

const results = "lake.bench_results";
const clear = () => statement(url, `DROP SCHEMA IF EXISTS ${results} CASCADE`);
await clear();
const folder = mkdtempSync(join(tmpdir(), "keepworth-bench-"));
try {
  const path = join(folder, "keepworth.duckdb");
  {
    await using empty = await open(path, { create: true });
    await connectCluster(empty, {
      server: url,
      catalog: "lake",
      schema: "bench",
      results,
      tables: { orders: table },
    });
  }
  const file = join(folder, "keepworth.json");
  const settings = JSON.parse(readFileSync(file, "utf8")) as { warehouse: object };
  const warehouse = { ...settings.warehouse, weeksAbove: Number(weeksAbove) };
  writeFileSync(file, JSON.stringify({ ...settings, warehouse }));
  const traffic = watchWire(url);
  await using keepworth = await open(path);
  const running = run(keepworth, { margin: 0.4 });
  let before = process.cpuUsage();
  for (;;) {
    const next = await running.next();
    if (next.done) {
      const { params, converged, states, customers, orders, total, model, warnings } = next.value;
      const result: Result = { params, converged, states, customers, orders, total, model, warnings };
      console.log(JSON.stringify({ result }));
      break;
    }
    const { step, status, seconds = 0 } = next.value;
    if (status !== "done") continue;
    const { user, system } = process.cpuUsage(before);
    const { statements, bytesIn, bytesOut } = traffic();
    const work = await workOf(
      url,
      statements.map(({ id }) => id),
    );
    const told = statements.map(({ id, ...sent }) => ({
      ...(work.get(id) ?? { text: id, processorSeconds: 0 }),
      ...sent,
    }));
    const line: Step = {
      step,
      seconds,
      clusterSeconds: told.reduce((sum, { processorSeconds }) => sum + processorSeconds, 0),
      ownSeconds: (user + system) / 1e6,
      bytesIn,
      bytesOut,
      statements: told.toSorted((a, b) => b.seconds - a.seconds),
      peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
    };
    console.log(JSON.stringify(line));
    before = process.cpuUsage();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
  await clear();
}
