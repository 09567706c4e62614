import { mkdir } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { raw } from "@keepworth/warehouse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasCluster, ownCluster } from "../../../../testing/cluster.ts";
import { layFile, layIceberg } from "../../../../testing/lake.ts";
import { statement } from "../../../../scripts/cluster/statement.ts";
import type { Cluster } from "../../../../scripts/cluster/startCluster.ts";
import { differences } from "../../../../testing/differences.ts";
import { testFolder } from "../../test/folder.ts";
import {
  connectCluster,
  customers,
  open,
  overview,
  run,
  runs,
  writeDemo,
  type Keepworth,
  type RunResult,
  type StepName,
} from "../index.ts";

const path = testFolder();
const now = new Date("2026-11-01T12:00:00Z");

// Each run is held against the embedded one over the same orders, so that all are the same.
describe.runIf(hasCluster())("a run on a cluster whose parts fail", { timeout: 400_000 }, () => {
  let cluster: Cluster;
  let lake: Keepworth;
  let wanted: object;

  beforeAll(async () => {
    const starting = ownCluster();
    await writeDemo(path("orders.csv"), { customers: 300 });
    await using embedded = await open(path("embedded.duckdb"), { create: true });
    await runTo(embedded, { files: [path("orders.csv")] });
    wanted = await figures(embedded);
    cluster = (await starting)!;
    await layFile(cluster, "shop.orders", path("orders.csv"));
    await layIceberg(cluster, "shop_ice.orders", "shop.orders");
    lake = await connected("lake", "shop");
  }, 400_000);
  afterAll(async () => {
    await lake?.close();
    await cluster?.[Symbol.asyncDispose]();
  });

  it("gives what the embedded run gives, and is the only one meanwhile", async () => {
    await using other = await lake.another();
    const result = await runTo(lake, {
      during: { check: () => expect(runTo(other)).rejects.toMatchObject({ code: "run.busy" }) },
    });
    expect(result.warnings.map(({ code }) => code)).not.toContain("orders.changed");
    expect(differences(await figures(lake), wanted)).toEqual([]);
  });

  it("goes on where a worker dies, over one version of a table that changes", async () => {
    const worker = cluster.workers[0]!;
    await using iceberg = await connected("ice", "shop_ice");
    const result = await runTo(iceberg, {
      during: {
        import: () => void wait(300).then(() => worker.kill()),
        decide: () => ask("INSERT INTO ice.shop_ice.orders SELECT * FROM ice.shop_ice.orders LIMIT 1"),
      },
    });
    expect(worker.pid).toBeNull();
    const lost = await ask(
      "SELECT 1 AS one FROM system.runtime.queries WHERE error_type IN ('INTERNAL_ERROR', 'EXTERNAL')",
    );
    expect(lost.length).toBeGreaterThan(0);
    await worker.start();
    expect(result.warnings.map(({ code }) => code)).not.toContain("orders.changed");
    expect(differences(await figures(iceberg), wanted)).toEqual([]);
    await cluster.ready();
  });

  it("shows the last complete run whatever becomes of one whose coordinator starts anew", async () => {
    const [before] = await runs(lake);
    let started: Promise<void> | undefined;
    const result = await runTo(lake, {
      during: {
        decide: () => {
          started = wait(300)
            .then(() => cluster.coordinator.kill())
            .then(() => cluster.coordinator.start());
        },
      },
    }).catch((error: unknown) => error);
    await started;
    await cluster.ready();
    if (result instanceof Error) {
      expect(result).toMatchObject({ code: expect.stringMatching(/^cluster\.(lost|unreachable)$/) });
      expect(await shown()).toEqual([before!.id]);
    } else {
      expect(await shown()).toEqual([(result as RunResult).id]);
      expect(differences(await figures(lake), wanted)).toEqual([]);
    }
  });

  it("stops on the cluster too where it is cancelled", async () => {
    const before = await shown();
    const cancelled = runTo(lake, {
      during: { decide: () => void wait(500).then(() => lake.warehouse.cancel()) },
    });
    await expect(cancelled).rejects.toMatchObject({ name: "AbortError" });
    const running = await ask(
      `SELECT query FROM system.runtime.queries WHERE source = 'keepworth' AND state NOT IN ('FINISHED', 'FAILED')`,
    );
    expect(running).toEqual([]);
    expect(await shown()).toEqual(before);
    expect((await runs(lake))[0]!.status).toBe("failed");
  });

  it("tells at once of a query that is over its limit of memory", async () => {
    const large = raw(`SELECT cardinality(array_agg(text)) AS n
      FROM (SELECT CAST(n AS varchar) || rpad('', 10000, 'x') AS text FROM UNNEST(sequence(1, 10000)) AS t (n))
      CROSS JOIN UNNEST(sequence(1, 60)) AS u (m)`);
    await expect(lake.warehouse.row(large)).rejects.toMatchObject({ code: "cluster.resources" });
    expect(await lake.warehouse.row(raw("SELECT 1 AS n"))).toEqual({ n: 1 });
  });

  it("clears away after those that died, and says where orders changed under it", async () => {
    const results = "lake.keepworth";
    await ask(`CREATE TABLE ${results}.kw_tmp_dead_run_days AS SELECT 1 AS n`);
    await ask(`CREATE TABLE ${results}.run_99_customers AS SELECT 1 AS n`);
    const result = await runTo(lake, {
      during: { publish: () => ask("INSERT INTO lake.shop.orders SELECT * FROM lake.shop.orders LIMIT 1") },
    });
    expect(result.warnings.map(({ code }) => code)).toContain("orders.changed");
    expect(await shown()).toEqual([result.id]);
    expect(differences(await figures(lake), wanted)).toEqual([]);
    const published = (await runs(lake)).filter(({ status }) => status === "published");
    const tables = await ask(
      `SELECT table_name AS name FROM lake.information_schema.tables
      WHERE table_schema = 'keepworth' AND (table_name LIKE 'kw!_tmp!_%' ESCAPE '!' OR table_name LIKE 'run!_%' ESCAPE '!')`,
    );
    expect(tables.map(({ name }) => name).toSorted()).toEqual(
      published.flatMap(({ id }) => [`run_${id}_customers`, `run_${id}_states`]).toSorted(),
    );
  });

  function ask(sql: string): Promise<Record<string, unknown>[]> {
    return statement(cluster.url, sql);
  }

  /** The runs whose customers the view shows. */
  async function shown(): Promise<unknown[]> {
    const found = await ask("SELECT DISTINCT run_id FROM lake.keepworth.keepworth_customers");
    return found.map(({ run_id }) => run_id);
  }

  async function connected(catalog: string, schema: string): Promise<Keepworth> {
    const database = path(`${catalog}/keepworth.duckdb`);
    await mkdir(path(catalog));
    {
      await using keepworth = await open(database, { create: true });
      const results = `${catalog}.keepworth${catalog === "ice" ? "_ice" : ""}`;
      await connectCluster(keepworth, { server: cluster.url, catalog, schema, results });
    }
    return open(database);
  }
});

interface How {
  readonly files?: readonly string[];
  /** What is done when steps begin. */
  readonly during?: Partial<Record<StepName, () => unknown>>;
}

async function runTo(keepworth: Keepworth, { files = [], during = {} }: How = {}): Promise<RunResult> {
  const steps = run(keepworth, { files, now });
  for (;;) {
    const next = await steps.next();
    if (next.done) return next.value;
    if (next.value.status === "start") await during[next.value.step]?.();
  }
}

/** All that the last run says, without what each run has of its own. */
async function figures(keepworth: Keepworth): Promise<object> {
  const { run: result, ...report } = await overview(keepworth);
  const own = { id: 0, startedAt: "", finishedAt: "", seconds: {}, inputHash: "", settingsHash: "" };
  const everybody: object[] = [];
  for await (const { run_id: _run, ...customer } of customers(keepworth)) everybody.push(customer);
  const warnings = result.warnings.filter(({ code }) => code !== "orders.changed");
  // Rows of a table have no numbers to name as examples.
  const issues = result.quality.issues.map((issue) => ({ ...issue, examples: [] }));
  return { report, everybody, ...result, ...own, warnings, quality: { ...result.quality, issues } };
}
