import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cluster } from "../../../../../testing/cluster.ts";
import { clearSchema, layQuery } from "../../../../../testing/lake.ts";
import { importInto } from "../importInto.ts";
import { open } from "../../open.ts";
import { openTentatively } from "../../openTentatively.ts";
import { connectCluster, type ConnectOptions } from "./connect.ts";

const lake = await cluster();

describe.skipIf(lake === null)("connecting to a cluster", { timeout: 120_000 }, () => {
  const schema = `test_${randomBytes(5).toString("hex")}`;
  const results = `lake.${schema}_results`;
  let folder: string;
  const database = (name: string) => join(folder, name, "shop.duckdb");
  const connect = async (path: string, options: Partial<ConnectOptions> = {}) => {
    await using keepworth = await openTentatively(path);
    return await connectCluster(keepworth, {
      server: lake!.url,
      catalog: "lake",
      schema,
      results,
      ...options,
    });
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "keepworth-test-"));
    for (const name of ["one", "two", "three"]) await mkdir(join(folder, name));
    await layQuery(
      lake!,
      `${schema}.zamowienia`,
      "SELECT '1' AS \"nr zamówienia\", 'ana' AS klient, '31.01.2024' AS data, '12,50 zł' AS kwota",
    );
    await layQuery(
      lake!,
      `${schema}.spend`,
      "SELECT 'ads' AS channel, DATE '2024-01-31' AS day, 100 AS spend",
    );
    await layQuery(lake!, `${schema}.weather`, "SELECT DATE '2024-01-31' AS taken, 3.5 AS degrees");
  }, 60_000);
  afterAll(async () => {
    await clearSchema(lake!, `${schema}_results`);
    await clearSchema(lake!, schema);
    await rm(folder, { recursive: true, force: true });
  });

  it("tells by their columns which tables hold what, and how they are read", async () => {
    const answer = await connect(database("one"), { dryRun: true });
    expect(answer).toMatchObject({ results, dataset: "main", others: ["weather"], settings: null });
    expect(answer.tables.map(({ kind, table }) => [kind, table])).toEqual([
      ["orders", "zamowienia"],
      ["costs", "spend"],
    ]);
    expect(answer.tables[0]!.columns).toEqual(
      expect.arrayContaining([
        { field: "customer", column: "klient", type: "varchar", reading: null },
        { field: "date", column: "data", type: "varchar", reading: "d.m.y" },
        { field: "amount", column: "kwota", type: "varchar", reading: "," },
      ]),
    );
    expect(await readdir(join(folder, "one"))).toEqual([]);
  });

  it("takes a table for orders by columns that were chosen, money in cents among them", async () => {
    const tills = `${schema}_tills`;
    await layQuery(
      lake!,
      `${tills}.tills`,
      "SELECT 'ana' AS buyer, DATE '2024-01-31' AS seen, 1250 AS till_cents",
    );
    const mapping = { customer: "buyer", date: "seen", amount: "till_cents" };
    const { tables } = await connect(database("two"), {
      schema: tills,
      mapping,
      dryRun: true,
      results: `${results}_tills`,
    });
    expect(tables[0]).toMatchObject({ kind: "orders", table: "tills" });
    expect(tables[0]!.columns).toContainEqual({
      field: "amount",
      column: "till_cents",
      type: "integer",
      reading: "minorUnits",
    });
    const elsewhere = await connect(database("two"), {
      tables: { orders: `lake.${tills}.tills` },
      mapping,
      dryRun: true,
      minorUnits: true,
      results: `${results}_tills`,
    });
    expect(elsewhere.tables[0]).toMatchObject({ kind: "orders", table: `lake.${tills}.tills` });
    await clearSchema(lake!, tills);
  });

  it("writes into the settings what is read, and the names of secrets only", async () => {
    await writeFile(join(folder, "one", "keepworth.json"), JSON.stringify({ margin: 0.4 }));
    process.env["KEEPWORTH_TEST_TOKEN"] = "a secret";
    await connect(database("one"), { tokenEnv: "KEEPWORTH_TEST_TOKEN" });
    const text = await readFile(join(folder, "one", "keepworth.json"), "utf8");
    expect(text).not.toContain("a secret");
    expect(JSON.parse(text)).toMatchObject({
      margin: 0.4,
      warehouse: {
        kind: "trino",
        tokenEnv: "KEEPWORTH_TEST_TOKEN",
        tables: { orders: { table: "zamowienia", columns: { amount: "kwota" } }, costs: { table: "spend" } },
      },
    });
    // Once more is no fault: the results are this database's.
    await connect(database("one"), { tokenEnv: "KEEPWORTH_TEST_TOKEN" });
  });

  it("refuses results that are another database's, and tables of others by the names of ours", async () => {
    await expect(connect(database("two"))).rejects.toMatchObject({ code: "cluster.owned" });
    expect(await readdir(join(folder, "two"))).toEqual([]);
    await layQuery(lake!, `${schema}_theirs.orders`, "SELECT 1 AS id");
    const taken = connect(database("two"), { results: `lake.${schema}_theirs` });
    await expect(taken).rejects.toMatchObject({ code: "cluster.results", details: { tables: ["orders"] } });
    await clearSchema(lake!, `${schema}_theirs`);
  });

  it("refuses a database with imports of its own, and what is not there", async () => {
    const file = join(folder, "orders.csv");
    await writeFile(file, "customer,date,amount\nana,2024-01-31,5\n");
    {
      await using keepworth = await open(database("three"), { create: true });
      await importInto(keepworth, [file]);
    }
    await expect(connect(database("three"))).rejects.toMatchObject({ code: "cluster.embedded" });
    await expect(connect(database("two"), { schema: "nowhere" })).rejects.toMatchObject({
      code: "cluster.missing",
    });
    await expect(connect(database("two"), { tables: { orders: "gone" } })).rejects.toMatchObject({
      code: "cluster.table",
    });
    await expect(connect(database("two"), { tables: { sales: "weather" } })).rejects.toMatchObject({
      code: "option.invalid",
      details: { option: "table", value: "sales" },
    });
    await expect(connect(database("two"), { passwordEnv: "KEEPWORTH_NOT_SET" })).rejects.toMatchObject({
      code: "cluster.secret",
    });
    await expect(connect(database("two"), { tables: { orders: "weather" } })).rejects.toMatchObject({
      code: "columns.missing",
    });
  });
});
