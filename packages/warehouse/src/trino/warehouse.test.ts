import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:https";
import { createServer as createTcpServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { KeepworthError } from "@keepworth/models";
import { describe, expect, it, vi } from "vitest";
import { fakeTrino, type FakeAnswer, type FakeTrino } from "../../test/fakeTrino.ts";
import { openDuckdb } from "../duckdb/warehouse.ts";
import { identifier, raw, sql } from "../sql.ts";
import type { Summed } from "../summed.ts";
import type { Warehouse } from "../warehouse.ts";
import type { ClusterOptions } from "./connection.ts";
import { openTrino } from "./warehouse.ts";

// Waiting is what takes time where a cluster is broken.
const waits = vi.hoisted(() => ({ longest: 20 }));
vi.mock("node:timers/promises", async (original) => {
  const timers = await original<typeof import("node:timers/promises")>();
  const brief: typeof timers.setTimeout = (delay, ...rest) =>
    timers.setTimeout(delay! >= 60_000 ? delay : Math.min(delay ?? 0, waits.longest), ...rest);
  return { ...timers, setTimeout: brief };
});

const results = { catalog: "lake", schema: "keepworth" };
const one: FakeAnswer = { data: [[1]] };

async function over(fake: FakeTrino, more: Partial<ClusterOptions> = {}): Promise<Warehouse> {
  return openTrino({ server: fake.url, results, patience: 2_000, ...more }, await openDuckdb(":memory:"));
}

const failed = (errorName: string, errorType = "INTERNAL_ERROR"): FakeAnswer => ({
  error: { message: `${errorName} happened\nat java.lang.Thread`, errorName, errorType },
});

describe("Trino", () => {
  it("asks again for a statement and a page that were not answered", async () => {
    await using fake = await fakeTrino((method, nth) => {
      if (method === "POST") return nth === 0 ? 503 : {};
      return nth < 2 ? 502 : one;
    });
    await using warehouse = await over(fake);
    expect(await warehouse.rows(sql`SELECT 1 AS n`)).toEqual([{ n: 1 }]);
    expect(fake.asked.map((line) => line.split(" ")[0])).toEqual(["POST", "POST", "GET", "GET", "GET"]);
  });

  it("runs a query anew that the cluster lost, and gives none of its rows twice", async () => {
    const pages: FakeAnswer[] = [
      { data: [[1], [2]], more: true },
      failed("REMOTE_HOST_GONE"),
      { data: [[1], [2], [3]] },
    ];
    await using fake = await fakeTrino((method, nth) => (method === "GET" ? pages[nth]! : {}));
    await using warehouse = await over(fake);
    expect(await warehouse.columns(sql`SELECT n FROM t`)).toEqual({ n: Int32Array.of(1, 2, 3) });
    expect(fake.statements).toHaveLength(2);
  });

  it("runs a query anew of which a coordinator that started anew knows nothing", async () => {
    await using fake = await fakeTrino((method, nth) => (method === "POST" ? {} : nth === 0 ? 404 : one));
    await using warehouse = await over(fake);
    expect(await warehouse.rows(sql`SELECT 1 AS n`)).toEqual([{ n: 1 }]);
    expect(fake.statements).toHaveLength(2);
  });

  it("waits for a coordinator that is only just starting", async () => {
    await using fake = await fakeTrino((method, nth) =>
      method === "POST" ? {} : nth < 9 ? failed("SERVER_STARTING_UP") : one,
    );
    await using warehouse = await over(fake);
    expect(await warehouse.rows(sql`SELECT 1 AS n`)).toEqual([{ n: 1 }]);
  });

  it("drops what a lost CREATE TABLE may have left before it makes it anew", async () => {
    await using fake = await fakeTrino((method, nth) =>
      method === "GET" && nth === 0 ? failed("NO_NODES_AVAILABLE") : {},
    );
    await using warehouse = await over(fake);
    await warehouse.run(sql`CREATE TABLE ${identifier("run_1_customers")} AS SELECT 1 AS n`);
    const made = 'CREATE TABLE "run_1_customers" AS SELECT 1 AS n';
    expect(fake.statements).toEqual([made, 'DROP TABLE IF EXISTS "run_1_customers"', made]);
  });

  it("drops it anew where the cluster loses that as well", async () => {
    await using fake = await fakeTrino((method, nth) => (method === "GET" && nth < 2 ? 404 : {}));
    await using warehouse = await over(fake);
    await warehouse.run(sql`CREATE TABLE ${identifier("run_1_customers")} AS SELECT 1 AS n`);
    expect(fake.statements.map((text) => text.slice(0, 6))).toEqual(["CREATE", "DROP T", "DROP T", "CREATE"]);
  });

  it("does not insert twice: who inserted has to be told", async () => {
    await using fake = await fakeTrino((method) => (method === "GET" ? failed("REMOTE_TASK_ERROR") : {}));
    await using warehouse = await over(fake);
    await expect(warehouse.run(sql`INSERT INTO t VALUES (1)`)).rejects.toMatchObject({
      code: "cluster.lost",
    });
    expect(fake.statements).toHaveLength(1);
  });

  it("does not stream rows twice", async () => {
    await using fake = await fakeTrino((method, nth) => {
      if (method !== "GET") return {};
      return nth === 0 ? { data: [[1]], more: true } : failed("REMOTE_HOST_GONE");
    });
    await using warehouse = await over(fake);
    const rows: object[] = [];
    const read = async () => {
      for await (const batch of warehouse.stream(sql`SELECT n FROM t`)) rows.push(...batch);
    };
    await expect(read()).rejects.toMatchObject({ code: "cluster.lost" });
    expect(rows).toEqual([{ n: 1 }]);
  });

  it("gives up in words where the cluster loses a query again and again", async () => {
    await using fake = await fakeTrino((method) => (method === "GET" ? failed("REMOTE_HOST_GONE") : {}));
    await using warehouse = await over(fake);
    const lost = warehouse.rows(sql`SELECT 1 AS n`);
    await expect(lost).rejects.toMatchObject({
      code: "cluster.lost",
      details: { server: fake.url, reason: "REMOTE_HOST_GONE happened" },
    });
    expect(fake.statements).toHaveLength(4);
  });

  it.each([
    ["EXCEEDED_LOCAL_MEMORY_LIMIT", "INSUFFICIENT_RESOURCES", "cluster.resources"],
    ["CLUSTER_OUT_OF_MEMORY", "INSUFFICIENT_RESOURCES", "cluster.resources"],
    ["PERMISSION_DENIED", "USER_ERROR", "cluster.denied"],
    ["TABLE_NOT_FOUND", "USER_ERROR", "cluster.missing"],
    ["SYNTAX_ERROR", "USER_ERROR", "cluster.failed"],
  ])("tells of %s at once", async (name, type, code) => {
    await using fake = await fakeTrino((method) => (method === "GET" ? failed(name, type) : {}));
    await using warehouse = await over(fake);
    await expect(warehouse.rows(sql`SELECT 1`)).rejects.toMatchObject({ code });
    expect(fake.statements).toHaveLength(1);
  });

  it("tells of credentials that are not accepted, without them", async () => {
    await using fake = await fakeTrino(() => 401);
    await using warehouse = await over(fake, { user: "ana", token: "s3cret" });
    const error = await warehouse.rows(sql`SELECT 1`).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "cluster.credentials" });
    expect(fake.headers[0]).toMatchObject({ authorization: "Bearer s3cret", "x-trino-user": "ana" });
    expect(`${String(error)} ${JSON.stringify(error)} ${String((error as Error).cause)}`).not.toContain(
      "s3cret",
    );
  });

  it("sends no secret in the clear to another machine", async () => {
    const state = await openDuckdb(":memory:");
    const open = () =>
      openTrino({ server: "http://trino.example.com:8080", results, password: "s3cret" }, state);
    expect(open).toThrow(KeepworthError);
    expect(open).toThrow("cluster.insecure");
    await state.close();
  });

  it("trusts a certificate of the authority that it was told, and no other", async (context) => {
    const folder = await mkdtemp(join(tmpdir(), "keepworth-"));
    const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
    const made = spawnSync("openssl", [
      ..."req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost".split(
        " ",
      ),
      "-addext",
      "subjectAltName=DNS:localhost",
      "-keyout",
      key,
      "-out",
      cert,
    ]);
    if (made.status !== 0) return context.skip("openssl is not there to make a certificate");
    const ca = await readFile(cert, "utf8");
    const server = createServer({ key: await readFile(key), cert: ca }, (_, response) => {
      response.end(JSON.stringify({ id: "q", columns: [{ name: "n", type: "integer" }], data: [[1]] }));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `https://localhost:${(server.address() as AddressInfo).port}`;
    const ask = async (more: Partial<ClusterOptions>) => {
      await using warehouse = openTrino({ server: url, results, ...more }, await openDuckdb(":memory:"));
      return await warehouse.rows(sql`SELECT 1 AS n`);
    };
    await expect(ask({})).rejects.toMatchObject({ code: "cluster.certificate" });
    expect(await ask({ ca, token: "s3cret" })).toEqual([{ n: 1 }]);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await rm(folder, { recursive: true });
  });

  it("tells where nobody answers", async () => {
    await using warehouse = openTrino(
      { server: "http://127.0.0.1:1", results, patience: 100 },
      await openDuckdb(":memory:"),
    );
    await expect(warehouse.rows(sql`SELECT 1`)).rejects.toMatchObject({ code: "cluster.unreachable" });
  });

  it.each(["http", "https"])("tells at once where what answers speaks no %s", async (spoken) => {
    let calls = 0;
    const server = createTcpServer((socket) => {
      calls++;
      // How a server of TLS refuses what is none.
      socket.once("data", () => socket.end(Buffer.of(0x15, 3, 3, 0, 2, 2, 80)));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `${spoken}://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const warehouse = openTrino({ server: url, results }, await openDuckdb(":memory:"));
    await expect(warehouse.rows(sql`SELECT 1`)).rejects.toMatchObject({ code: "cluster.unreachable" });
    expect(calls).toBe(1);
    await warehouse.close();
    server.close();
  });

  it("asks again where nothing comes of a request", async () => {
    await using fake = await fakeTrino((method, nth) =>
      method === "POST" && nth === 0 ? new Promise(() => {}) : method === "POST" ? {} : one,
    );
    await using warehouse = await over(fake, { silence: 50 });
    expect(await warehouse.rows(sql`SELECT 1 AS n`)).toEqual([{ n: 1 }]);
    expect(fake.statements).toHaveLength(2);
  });

  it("waits long for a cluster that answered, but not again for each statement after that", async () => {
    let gone = false;
    await using fake = await fakeTrino((method) => (gone ? 503 : method === "GET" ? one : {}));
    await using warehouse = await over(fake, { patience: 100_000 });
    await warehouse.rows(sql`SELECT 1 AS n`);
    gone = true;
    let clock = Date.now();
    using _now = vi.spyOn(Date, "now").mockImplementation(() => (clock += 2_000));
    const asked: number[] = [];
    for (let i = 0; i < 2; i++) {
      const before = fake.asked.length;
      await expect(warehouse.rows(sql`SELECT 1 AS n`)).rejects.toMatchObject({ code: "cluster.unreachable" });
      asked.push(fake.asked.length - before);
    }
    expect(asked[0]).toBeGreaterThan(20);
    expect(asked[1]).toBeLessThan(5);
  });

  it("cancels on the cluster too", async () => {
    const begun = Promise.withResolvers<void>();
    await using fake = await fakeTrino(async (method, nth) => {
      if (method !== "GET") return {};
      if (nth === 1) begun.resolve();
      await new Promise((resolve) => setTimeout(resolve, 20));
      return { more: true };
    });
    await using warehouse = await over(fake);
    const rows = warehouse.rows(sql`SELECT 1 AS n`);
    await begun.promise;
    warehouse.cancel();
    await expect(rows).rejects.toMatchObject({ name: "AbortError" });
    expect(fake.asked).toContain("DELETE /v1/query/query_1");
  });

  it.each([
    ["GET", 0, "DELETE /v1/query/query_1"],
    // What was not begun is not known by any name; the cluster does not begin it by itself.
    ["POST", 0, "POST /v1/statement"],
  ])("waits for no answer to a %s where it is cancelled", async (silent, nth, last) => {
    const begun = Promise.withResolvers<void>();
    const never = new Promise<never>(() => {});
    await using fake = await fakeTrino((method, n) => {
      if (method !== silent || n !== nth) return {};
      begun.resolve();
      return never;
    });
    const warehouse = await over(fake);
    const rows = warehouse.rows(sql`SELECT 1 AS n`);
    await begun.promise;
    warehouse.cancel();
    await expect(rows).rejects.toMatchObject({ name: "AbortError" });
    await warehouse.close();
    expect(fake.asked.at(-1)).toBe(last);
  });

  it("goes no further where it is cancelled while it drops what it needs no more", async () => {
    const dropping = Promise.withResolvers<void>();
    let [last, slow] = ["", true];
    await using fake = await fakeTrino(async (method, _nth, statement) => {
      if (method === "POST") last = statement;
      if (method !== "GET" || !slow || !last.startsWith("DROP")) return {};
      dropping.resolve();
      await new Promise((resolve) => setTimeout(resolve, 50));
      return { more: true };
    });
    await using warehouse = await over(fake);
    const days = identifier("days");
    await warehouse.createTemporary(days, sql`SELECT 1 AS n`);
    const again = warehouse.createTemporary(days, sql`SELECT 2 AS n`);
    await dropping.promise;
    warehouse.cancel();
    await again;
    await expect(warehouse.rows(sql`SELECT 1 AS n`)).rejects.toMatchObject({ name: "AbortError" });
    slow = false;
  });

  it("waits no longer to run a lost statement again where it is cancelled", async () => {
    const lost = Promise.withResolvers<void>();
    const gone = { message: "Node is gone", errorName: "REMOTE_HOST_GONE", errorType: "INTERNAL_ERROR" };
    await using fake = await fakeTrino((method) => {
      if (method === "GET") lost.resolve();
      return method === "GET" ? { error: gone } : {};
    });
    await using warehouse = await over(fake);
    waits.longest = 2_000;
    const rows = warehouse.rows(sql`SELECT 1 AS n`).finally(() => (waits.longest = 20));
    await lost.promise;
    // It is told of the loss, and has begun to wait.
    await new Promise((resolve) => setTimeout(resolve, 100));
    warehouse.cancel();
    await expect(rows).rejects.toMatchObject({ name: "AbortError" });
    expect(fake.statements).toHaveLength(1);
  });

  it("stops a query of which nobody reads the rest", async () => {
    await using fake = await fakeTrino((method) => (method === "GET" ? { data: [[1]], more: true } : {}));
    await using warehouse = await over(fake);
    for await (const batch of warehouse.stream(sql`SELECT n FROM t`)) {
      expect(batch).toEqual([{ n: 1 }]);
      break;
    }
    expect(fake.asked.at(-1)).toBe("DELETE /v1/query/query_1");
  });

  it("makes temporary tables of its own names, and drops them when it is closed", async () => {
    await using fake = await fakeTrino(() => ({}));
    const warehouse = await over(fake);
    await warehouse.createTemporary(identifier("days"), sql`SELECT 1 AS n`);
    await warehouse.createTemporary(identifier("days"), sql`SELECT n + 1 AS n FROM ${identifier("days")}`);
    await warehouse.rows(sql`SELECT n FROM ${identifier("days")}`);
    await warehouse.close();
    const [first, second] = fake.statements.map((text) => /"(kw_tmp_\w+_days)"/.exec(text)?.[1]);
    expect(second).not.toBe(first);
    expect(fake.statements).toEqual([
      `CREATE TABLE "${first}" AS SELECT 1 AS n`,
      `CREATE TABLE "${second}" AS SELECT n + 1 AS n FROM "${first}"`,
      `DROP TABLE IF EXISTS "${first}"`,
      `SELECT n FROM "${second}"`,
      `DROP TABLE IF EXISTS "${second}"`,
    ]);
  });

  it.each([true, false])(
    "tells the catalog to pack what it makes quickly, if it can be told: %s",
    async (packs) => {
      await using fake = await fakeTrino(() => ({}), { packs });
      await using warehouse = await over(fake);
      await warehouse.createTemporary(identifier("days"), sql`SELECT 1 AS n`);
      expect(fake.headers[0]!["x-trino-session"]).toBe(packs ? "lake.compression_codec=SNAPPY" : undefined);
    },
  );

  const daily: Summed = {
    rows: sql`SELECT customer_id, day, revenue AS net FROM orders`,
    by: "customer_id",
    within: { name: "day", type: "DATE" },
    sums: [{ name: "net", type: "DECIMAL(18,4)" }],
    wanted: sql`SELECT day, net FROM sums WHERE net > ${0}`,
  };

  it("gathers what is added up, reads it as any other table, and drops it", async () => {
    await using fake = await fakeTrino(() => ({}), { packs: true });
    await using warehouse = await over(fake);
    const days = identifier("days");
    await warehouse.createSummed(days, daily, 10);
    await warehouse.rows(sql`SELECT day FROM ${days} AS d`);
    await warehouse.run(sql`DROP TABLE IF EXISTS ${days}`);
    const [made, read, dropped] = fake.statements;
    const [name] = /"kw_tmp_\w+_days"/.exec(made!)!;
    expect(made).toMatch(`CREATE TABLE ${name} AS SELECT "customer_id", IF(`);
    expect(made).toMatch(
      `array_agg(CAST(ROW("day", "net") AS ROW("day" DATE, "net" DECIMAL(18,4)))) AS gathered FROM (${daily.rows.text}) GROUP BY "customer_id"`,
    );
    expect(fake.headers[0]!["x-trino-session"]).toBe(
      "lake.compression_codec=SNAPPY,prefer_partial_aggregation=false",
    );
    expect(read).toBe(
      `SELECT day FROM (WITH sums AS (SELECT "customer_id", "day", "net" FROM ${name} CROSS JOIN UNNEST(gathered) AS spread ("day", "net")) SELECT day, net FROM sums WHERE net > 0) AS d`,
    );
    expect(dropped).toBe(`DROP TABLE IF EXISTS ${name}`);
  });

  it("gathers very many rows a part at a time; where memory is short in smaller parts, and added up before", async () => {
    const short = { error: { message: "Too large", errorName: "EXCEEDED_LOCAL_MEMORY_LIMIT" } };
    await using fake = await fakeTrino((method, _nth, text) =>
      method === "POST" && / 1\) = 0/.test(text) ? short : {},
    );
    await using warehouse = await over(fake);
    await warehouse.createSummed(identifier("days"), daily, 100_000_000);
    const said = fake.statements.map((text) => {
      const [part] = /, (\d+\) = \d+)/.exec(text)?.slice(1) ?? [""];
      return `${/^\w+/.exec(text)![0]} ${part}${text.includes('GROUP BY "customer_id", "day"') ? " added up" : ""}`;
    });
    expect(said).toEqual([
      "CREATE 1) = 0",
      "DROP ",
      "CREATE 7) = 0 added up",
      ...Array.from({ length: 7 }, (_, i) => `INSERT 7) = ${i + 1} added up`),
    ]);
  });

  it("takes many columns to the cluster in several tables at a time, and reads them as one", async () => {
    await using fake = await fakeTrino(() => ({}));
    const warehouse = await over(fake);
    const n = Int32Array.from({ length: 50_000 }, (_, i) => i);
    await warehouse.putColumns("scores", { n });
    await warehouse.rows(sql`SELECT n FROM ${identifier("scores")} AS s`);
    await warehouse.close();
    const made = fake.statements.flatMap((text) => /^CREATE TABLE ("kw_tmp_\w+")/.exec(text)?.[1] ?? []);
    expect(made).toHaveLength(3);
    const union = made.map((name) => `SELECT * FROM ${name}`).join(" UNION ALL ");
    expect(fake.statements).toContain(`SELECT n FROM (${union}) AS s`);
    const rows = fake.statements.flatMap((text) => /sequence\(1, (\d+)\)/.exec(text)?.[1] ?? []).map(Number);
    expect(rows.reduce((sum, one) => sum + one, 0)).toBe(50_000);
    expect(fake.statements.filter((text) => text.startsWith("DROP"))).toHaveLength(3);
  });

  it("drops all of several tables where one of them cannot be made", async () => {
    const failed = { error: { message: "No space left", errorName: "HIVE_WRITER_OPEN_ERROR" } };
    let inserts = 0;
    await using fake = await fakeTrino((method, _nth, text) =>
      method === "POST" && text.startsWith("INSERT") && (inserts += 1) === 2 ? failed : {},
    );
    await using warehouse = await over(fake);
    const columns = { n: Int32Array.from({ length: 50_000 }, (_, i) => i) };
    await expect(warehouse.putColumns("scores", columns)).rejects.toMatchObject({ code: "cluster.failed" });
    const dropped = fake.statements.flatMap((text) => /^DROP TABLE IF EXISTS ("\w+")/.exec(text)?.[1] ?? []);
    const made = fake.statements.flatMap((text) => /^CREATE TABLE ("\w+")/.exec(text)?.[1] ?? []);
    expect(dropped.toSorted()).toEqual(made.toSorted());
  });

  it("has no transactions of its own, and a state that has", async () => {
    await using fake = await fakeTrino(() => ({}));
    await using warehouse = await over(fake);
    await expect(warehouse.transaction(async () => 1)).rejects.toThrow("no transactions");
    expect(await warehouse.state.transaction(async () => warehouse.state.row(raw("SELECT 1 AS n")))).toEqual({
      n: 1,
    });
    expect(fake.statements).toEqual([]);
  });
});
