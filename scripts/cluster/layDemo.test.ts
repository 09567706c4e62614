import { expect, it } from "vitest";
import { cluster } from "../../testing/cluster.ts";
import { clearSchema, layIceberg, layQuery } from "../../testing/lake.ts";
import { layDemo } from "./layDemo.ts";
import { statement } from "./statement.ts";

const lake = await cluster();

it.skipIf(!lake?.folder)(
  "lays the simulated shop into a lake, as text where a column holds mistakes",
  async () => {
    const schema = `demo_${process.pid}`;
    const tables = await layDemo(lake!, schema);
    expect(tables[0]).toBe("orders");
    expect(tables).toHaveLength(18);
    // What `keepworth demo` says of its file: 23,098 rows; of its columns, those with mistakes in them cannot be typed.
    const rows = await statement(
      lake!.url,
      `SELECT count(*) AS n, typeof(max(ordered_at)) AS at, typeof(max(cost)) AS cost, typeof(max(refunded_at)) AS refunded
    FROM lake.${schema}.orders`,
    );
    expect(rows).toEqual([{ n: 23_098, at: "varchar", cost: "decimal(18,4)", refunded: "date" }]);
    await clearSchema(lake!, schema);
  },
);

it.skipIf(!lake?.folder)("keeps every value of a query, in a Hive and in an Iceberg table", async () => {
  const [schema, ice] = [`laid_${process.pid}`, `laid_ice_${process.pid}`] as const;
  await layQuery(
    lake!,
    `${schema}.kinds`,
    `SELECT * FROM (VALUES (1::BIGINT, 'a''ö', 1.5::DECIMAL(10,2), 0.1::DOUBLE, DATE '2026-02-28', TIMESTAMP '2026-02-28 23:59:59.123', true),
      (NULL, NULL, NULL, NULL, NULL, NULL, NULL)) AS v (i, name, amount, share, day, "at", yes)`,
  );
  await layIceberg(lake!, `${ice}.kinds`, `${schema}.kinds`);
  const first = [1, "a'ö", "1.50", 0.1, "2026-02-28", "23:59:59.123", true];
  for (const table of [`lake.${schema}.kinds`, `ice.${ice}.kinds`]) {
    const rows = await statement(
      lake!.url,
      `SELECT i, name, amount, share, day, substr(CAST("at" AS varchar), 12, 12) AS "at", yes FROM ${table} ORDER BY i`,
    );
    expect(rows.map((row) => Object.values(row))).toEqual([first, first.map(() => null)]);
  }
  const nested = layQuery(lake!, `${schema}.nested`, "SELECT [1] AS list");
  await expect(nested).rejects.toThrow("no column for DuckDB's INTEGER[]");
  await clearSchema(lake!, schema);
  await clearSchema(lake!, ice, "ice");
});
