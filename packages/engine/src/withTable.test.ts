import { openDuckdb, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { storeColumns, storeQuery, withColumns, withQuery, withRows } from "./withTable.ts";

type Use = (table: Sql) => Promise<{ sum: number }>;

const columns = { i: Int32Array.of(3, 4) };
const query = sql`SELECT 3 AS i UNION ALL SELECT 4 AS i`;
const ways: [name: string, lend: (warehouse: Warehouse, use: Use) => Promise<{ sum: number }>][] = [
  ["withColumns", (warehouse, use) => withColumns(warehouse, columns, use)],
  [
    "withRows",
    (warehouse, use) =>
      withRows(
        warehouse,
        { who: "VARCHAR", i: "DOUBLE" },
        [
          ["a", 3],
          ["b", 4],
        ],
        use,
      ),
  ],
  ["withQuery", (warehouse, use) => withQuery(warehouse, query, use)],
  ["storeColumns", (warehouse, use) => storeColumns(warehouse, columns, use)],
  ["storeQuery", (warehouse, use) => storeQuery(warehouse, query, use)],
];

describe.each(ways)("%s", (name, lend) => {
  let warehouse: Warehouse;
  const tables = async () =>
    (await warehouse.rows(sql`SELECT table_name FROM information_schema.tables`)).length;
  const sum: Use = (table) => warehouse.row(sql`SELECT CAST(sum(i) AS INTEGER) AS "sum" FROM ${table}`);

  beforeAll(async () => {
    warehouse = await openDuckdb(":memory:");
  });
  afterAll(() => warehouse.close());

  it("lends a table and takes it back", async () => {
    const answer = await lend(warehouse, sum);
    expect(answer.sum).toBe(7);
    expect(await tables()).toBe(name.startsWith("store") ? 1 : 0);
    await (answer as Partial<AsyncDisposable>)[Symbol.asyncDispose]?.();
    expect(await tables()).toBe(0);
  });

  it("leaves no table behind where its use throws, and tells why", async () => {
    const failing = lend(warehouse, async (table) => {
      expect(await sum(table)).toEqual({ sum: 7 });
      throw new Error("no room");
    });
    await expect(failing).rejects.toThrow("no room");
    expect(await tables()).toBe(0);
  });

  it("tells the first error where a failed transaction took the table along", async () => {
    const failing = warehouse.transaction(() =>
      lend(warehouse, async () => warehouse.row(sql`SELECT "sum" FROM nowhere`)),
    );
    await expect(failing).rejects.toThrow("nowhere");
    expect(await tables()).toBe(0);
  });

  it("keeps two uses at once apart", async () => {
    const names: string[] = [];
    const both = await Promise.all(
      [1, 2].map(() =>
        lend(warehouse, async (table) => {
          names.push(table.text);
          return sum(table);
        }),
      ),
    );
    expect(new Set(names).size).toBe(2);
    expect(both.map((one) => one.sum)).toEqual([7, 7]);
    for (const one of both) await (one as Partial<AsyncDisposable>)[Symbol.asyncDispose]?.();
    expect(await tables()).toBe(0);
  });
});

it("takes more rows than one statement holds, and none", async () => {
  await using warehouse = await openDuckdb(":memory:");
  const columns = { who: "VARCHAR", much: "DOUBLE" } as const;
  const ask = (table: Sql) =>
    warehouse.row(
      sql`SELECT count(*) AS rows, count(DISTINCT who) AS who, count(much) AS told, coalesce(sum(much), 0) AS much FROM ${table}`,
    );
  const rows = Array.from({ length: 1203 }, (_, i) => [`customer-${i}`, i === 7 ? null : i + 0.5]);
  const much = rows.reduce((sum, row) => sum + Number(row[1]), 0);
  expect(await withRows(warehouse, columns, rows, ask)).toEqual({ rows: 1203, who: 1203, told: 1202, much });
  expect(await withRows(warehouse, columns, [], ask)).toEqual({ rows: 0, who: 0, told: 0, much: 0 });
});
