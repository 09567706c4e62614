import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { identifier, raw, sql } from "../sql.ts";
import { openDuckdb } from "./warehouse.ts";

describe("the DuckDB warehouse", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "keepworth-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("gives two who ask at once each all that they asked for", async () => {
    await using warehouse = await openDuckdb(":memory:");
    const rows = 50_000;
    const asked = Array.from({ length: 6 }, async (_, i) => {
      await warehouse.putColumns(`numbers_${i}`, { a: new Float64Array(rows).fill(i) });
      return warehouse.columns(sql`SELECT a FROM ${identifier(`numbers_${i}`)}`);
    });
    for (const [i, { a }] of (await Promise.all(asked)).entries()) {
      expect(a).toEqual(new Float64Array(rows).fill(i));
    }
  });

  it("gives rows as plain data", async () => {
    await using warehouse = await openDuckdb(":memory:");
    const row = await warehouse.row(sql`
SELECT ${"it's"} AS text, ${3} AS whole, ${0.1} AS part, ${true} AS yes, CAST(NULL AS DATE) AS missing,
  DATE '2026-01-31' AS day, TIMESTAMP '2026-01-31 08:00:00' AS instant, CAST('12.3400' AS DECIMAL(18,4)) AS money,
  CAST(9007199254740991 AS BIGINT) AS count`);
    expect(row).toEqual({
      text: "it's",
      whole: 3,
      part: 0.1,
      yes: true,
      missing: null,
      day: "2026-01-31",
      instant: "2026-01-31T08:00:00Z",
      money: 12.34,
      count: 9007199254740991,
    });
  });

  it("takes and gives back typed arrays of more than one vector", async () => {
    await using warehouse = await openDuckdb(":memory:");
    const n = 100_000;
    const whole = Int32Array.from({ length: n }, (_, i) => i - 5);
    const real = Float64Array.from({ length: n }, (_, i) => i / 7);
    await warehouse.putColumns("numbers", { whole, real });
    const columns = await warehouse.columns(
      sql`SELECT whole, real, CAST(whole AS BIGINT) * 1000000 AS big FROM ${identifier("numbers")} ORDER BY whole`,
    );
    expect(columns["whole"]).toEqual(whole);
    expect(columns["real"]).toEqual(real);
    expect(columns["big"]![n - 1]).toBe((n - 6) * 1_000_000);
  });

  it("refuses to read text as numbers", async () => {
    await using warehouse = await openDuckdb(":memory:");
    await expect(warehouse.columns(sql`SELECT 'a' AS name`)).rejects.toThrow(/VARCHAR/);
  });

  it("streams a large result in batches, while other statements run", async () => {
    await using warehouse = await openDuckdb(":memory:");
    let rows = 0;
    for await (const batch of warehouse.stream<{ i: number }>(sql`SELECT i FROM range(10000) AS r (i)`)) {
      rows += batch.length;
      await warehouse.row(sql`SELECT 1 AS one`);
    }
    expect(rows).toBe(10_000);
  });

  it("streams instants as UTC, wherever the machine is", async () => {
    vi.stubEnv("TZ", "Asia/Tokyo");
    await using warehouse = await openDuckdb(":memory:");
    const query = sql`SELECT CAST(TIMESTAMPTZ '2026-01-31 20:00:00+00' AS VARCHAR) AS instant`;
    for await (const [row] of warehouse.stream(query))
      expect(row!["instant"]).toMatch(/^2026-01-31 20:00:00/);
    vi.unstubAllEnvs();
  });

  it("stops a stream that is cancelled, even between two batches: it never looks complete", async () => {
    await using warehouse = await openDuckdb(":memory:");
    const read = async () => {
      for await (const _ of warehouse.stream(sql`SELECT i FROM range(1000000) AS r (i)`)) warehouse.cancel();
    };
    await expect(read()).rejects.toMatchObject({ name: "AbortError" });
  });

  it("never gives a part of the columns of a query that is cancelled", async () => {
    await using warehouse = await openDuckdb(":memory:");
    const reading = warehouse.columns(sql`SELECT i FROM range(30000000) AS r (i)`);
    setTimeout(() => warehouse.cancel(), 100);
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
  });

  it("stops a stream that is at work", async () => {
    await using warehouse = await openDuckdb(":memory:");
    const read = async () => {
      const long = sql`SELECT count(*) AS n FROM range(10000000000) AS r (i)`;
      for await (const _ of warehouse.stream(long));
    };
    setTimeout(() => warehouse.cancel(), 50);
    await expect(read()).rejects.toMatchObject({ name: "AbortError" });
  });

  it("closes while a stream waits for its reader, who is then told", async () => {
    const warehouse = await openDuckdb(":memory:");
    const stream = warehouse.stream(sql`SELECT i FROM range(1000000) AS r (i)`)[Symbol.asyncIterator]();
    await stream.next();
    await warehouse.close();
    await expect(stream.next()).rejects.toThrow(/closed/);
  });

  it("tells what fails in the middle of a stream", async () => {
    await using warehouse = await openDuckdb(":memory:");
    const read = async () => {
      const query = sql`SELECT CASE WHEN i < 5000 THEN 1 ELSE CAST('x' || i AS INTEGER) END AS i FROM range(10000) AS r (i)`;
      for await (const _ of warehouse.stream(query));
    };
    await expect(read()).rejects.toMatchObject({
      code: "database.failed",
      details: { path: ":memory:", reason: expect.stringContaining("Conversion Error") },
    });
  });

  it("gives an error that it does not know a code, a reason and its cause", async () => {
    await using warehouse = await openDuckdb(":memory:");
    await expect(warehouse.rows(sql`SELECT * FROM nowhere`)).rejects.toMatchObject({
      code: "database.failed",
      details: { path: ":memory:", reason: "Catalog Error: Table with name nowhere does not exist!" },
      cause: expect.any(Error),
    });
    // a word in a name is no interruption
    await expect(warehouse.rows(sql`SELECT * FROM interrupted`)).rejects.toMatchObject({
      code: "database.failed",
    });
  });

  it("leaves what a reader says of a file to who named the file", async () => {
    await using warehouse = await openDuckdb(":memory:");
    await expect(warehouse.rows(sql`SELECT * FROM read_csv('/none.csv')`)).rejects.toThrow(/^IO Error/);
  });

  it("says that it ran out of memory", async () => {
    await using warehouse = await openDuckdb(":memory:", { memoryLimit: "50MB" });
    await warehouse.run(raw("SET temp_directory = ''"));
    const large = raw("CREATE TABLE t AS SELECT i, repeat('x', 100) || i AS s FROM range(10000000) AS r (i)");
    await expect(warehouse.run(large)).rejects.toMatchObject({ code: "database.full" });
  });

  it("says that a folder is no database, and that one that is not there cannot be written to", async () => {
    await expect(openDuckdb(folder)).rejects.toMatchObject({ code: "database.foreign" });
    await expect(openDuckdb(join(folder, "none", "shop.duckdb"))).rejects.toMatchObject({
      code: "output.unwritable",
    });
  });

  it("lets go of a file when it cannot be set up", async () => {
    const path = join(folder, "setup.duckdb");
    const connect = vi.spyOn(DuckDBInstance.prototype, "connect").mockRejectedValueOnce(new Error("no"));
    const close = vi.spyOn(DuckDBInstance.prototype, "closeSync");
    await expect(openDuckdb(path)).rejects.toThrow("no");
    expect(close).toHaveBeenCalledOnce();
    connect.mockRestore();
    close.mockRestore();
    await using _again = await openDuckdb(path);
  });

  it("keeps nothing of a transaction that fails", async () => {
    await using warehouse = await openDuckdb(":memory:");
    await warehouse.run(raw("CREATE TABLE t (i INTEGER)"));
    const work = warehouse.transaction(async () => {
      await warehouse.transaction(() => warehouse.run(raw("INSERT INTO t VALUES (1)")));
      await warehouse.run(raw("INSERT INTO nowhere VALUES (1)"));
    });
    await expect(work).rejects.toThrow(/nowhere/);
    expect(await warehouse.row(sql`SELECT count(*) AS n FROM t`)).toEqual({ n: 0 });
    await warehouse.transaction(() => warehouse.run(raw("INSERT INTO t VALUES (2)")));
    expect(await warehouse.row(sql`SELECT count(*) AS n FROM t`)).toEqual({ n: 1 });
  });

  it("stops a statement that is cancelled", async () => {
    await using warehouse = await openDuckdb(":memory:");
    const long = warehouse.run(raw("CREATE TABLE t AS SELECT count(*) FROM range(10000000000) AS r (i)"));
    setTimeout(() => warehouse.cancel(), 50);
    await expect(long).rejects.toMatchObject({ name: "AbortError" });
  });

  it("refuses work once it is closed, and may be closed twice", async () => {
    const warehouse = await openDuckdb(":memory:");
    await warehouse.close();
    await warehouse.close();
    await expect(warehouse.row(sql`SELECT 1 AS one`)).rejects.toThrow(/closed/);
  });

  it("stops a running statement when it is closed", async () => {
    const warehouse = await openDuckdb(":memory:");
    const long = warehouse.run(raw("CREATE TABLE t AS SELECT count(*) FROM range(10000000000) AS r (i)"));
    const [stopped] = await Promise.allSettled([long, warehouse.close()]);
    expect(stopped).toMatchObject({ status: "rejected", reason: { name: "AbortError" } });
  });

  it("names the owner of a database that another process has open", async () => {
    const path = join(folder, "locked.duckdb");
    await using _owner = await openDuckdb(path);
    const other = `
      import { openDuckdb } from "@keepworth/warehouse";
      await openDuckdb(process.argv[1]).catch((error) => console.log(JSON.stringify({ code: error.code, ...error.details })));`;
    const said = execFileSync(
      process.execPath,
      ["--conditions=@keepworth/source", "--input-type=module", "--eval", other, path],
      { cwd: import.meta.dirname, encoding: "utf8" },
    );
    expect(JSON.parse(said)).toMatchObject({ code: "database.locked", path, pid: process.pid });
  });

  it("says that a file is no database", async () => {
    const path = join(folder, "letter.duckdb");
    await writeFile(path, "Dear customer, ".repeat(1000));
    await expect(openDuckdb(path)).rejects.toMatchObject({ code: "database.foreign" });
  });
});
