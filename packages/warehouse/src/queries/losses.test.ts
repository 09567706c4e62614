import { sampleStates } from "@keepworth/models";
import { expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { raw, sql, type Sql } from "../sql.ts";
import type { Warehouse } from "../warehouse.ts";
import * as queries from "./index.ts";

/** Customers: i, segment, x, days since the last purchase, age, expected spend, p_active, p_stay, orders. */
const shop: readonly (readonly [
  number,
  string,
  number,
  number,
  number,
  number | null,
  number,
  number,
  number,
])[] = [
  [0, "a", 1, 10, 40, 20, 0.8, 0.6, 2],
  [1, "a", 1, 10, 40, 30, 0.8, 0.6, 2],
  [2, "a", 0, 400, 400, null, 0.5, 0.25, 1],
  [3, "b", 2, 366, 500, -4, 0.5, 0.5, 1],
  [4, "b", 2, 731, 900, 10, 0.25, 0.125, 4],
];

async function put(warehouse: Warehouse, rows: typeof shop): Promise<Sql> {
  const values = rows.map(
    ([i, segment, x, recency, age, spend, active, stay, orders]) =>
      `('c${i}', '${segment}', '', ${x}, ${recency}, ${age}, 0, CAST(${spend ?? "NULL"} AS DECIMAL(18,4)),
      CAST(${active} AS DOUBLE), CAST(${stay} AS DOUBLE), CAST(${orders} AS DOUBLE))`,
  );
  await warehouse.run(
    raw(`CREATE TABLE members AS SELECT * FROM (VALUES ${values.join(", ")})
    AS v (customer_id, segment, channel, frequency, recency_days, age_days, g, expected_spend, p_active, p_stay, orders)`),
  );
  return raw("members");
}

it.each(engines)("sums up on $name what may be lost, by group", async ({ open }) => {
  await using warehouse = await open();
  const { dialect } = warehouse;
  const customers = await put(warehouse, shop);
  const cells = sql`(${queries.lossCells(dialect, { customers, label: raw("segment") })}) AS cells`;
  const rows = await warehouse.rows<Record<string, number>>(
    sql`SELECT x, tx, age, members, spend, spend_squares, each FROM ${cells} ORDER BY label, x, age`,
  );
  expect(rows.map((row) => Object.values(row))).toEqual([
    [0, 0, 400, 1, 0, 0, 0],
    [1, 30, 40, 2, 50, 1300, 25],
    [2, 134, 500, 1, -4, 16, 0],
    [2, 169, 900, 1, 10, 100, 10],
  ]);
  const sums = await warehouse.rows<Record<string, unknown>>(queries.lossSums(dialect, { cells }));
  const told = {
    // two of .2 and one of .25; their variances; .2·2·(20 + 30); (.16·4 + .4)·1300; the one who is silent for 400 days
    a: [3, 2.1, 0.65, 0.32 + 0.1875, 20, 1352, 0.5],
    b: [2, 0.75, 0.125, 0.109375, 5, (0.109375 * 16 + 0.5) * 100, 0.5],
  };
  expect(sums.map(({ label }) => label)).toEqual(Object.keys(told));
  Object.values(told).forEach((figures, group) => {
    const found = Object.values(sums[group]!).slice(1);
    figures.forEach((figure, k) => expect(found[k]).toBeCloseTo(figure, 10));
  });
  const largest = (by: "lost" | "money") =>
    warehouse.rows<{ customer_id: string; money: number }>(
      queries.largestLosses(dialect, { customers, by, most: 2 }),
    );
  expect((await largest("money")).map((one) => [one.customer_id, one.money])).toEqual([
    ["c1", expect.closeTo(12, 10)],
    ["c0", expect.closeTo(8, 10)],
  ]);
  expect((await largest("lost")).map((one) => one.customer_id)).toEqual(["c2", "c0"]);
});

it.each(engines)(
  "samples on $name a group by what is lost, and takes all of a small one",
  async ({ open }) => {
    await using warehouse = await open();
    const { dialect } = warehouse;
    const lost = Float64Array.from({ length: 40 }, (_, i) => ((i * 7) % 11) / 16);
    const customers = await put(warehouse, [
      ...Array.from(lost, (p, i): (typeof shop)[number] => [i, "large", i, 5, 50, 10, 0.75, 0.75 - p, 1]),
      [90, "none", 1, 5, 50, 10, 0.5, 0.5, 1],
      ...shop.slice(3).map((row): (typeof shop)[number] => row),
    ]);
    const cells = sql`(${queries.lossCells(dialect, { customers, label: raw("segment") })}) AS cells`;
    const sample = await warehouse.rows<Record<string, number> & { label: string }>(
      queries.lossSample(dialect, { cells, most: 12 }),
    );
    const of = (label: string) => sample.filter((cell) => cell.label === label);
    const { index, times } = sampleStates(lost, 12);
    expect(of("large").map(({ x }) => x)).toEqual(index);
    of("large").forEach((cell, k) => expect(cell["times"]).toBeCloseTo(times[k]!, 10));
    expect(of("large").reduce((sum, cell) => sum + cell["times"]! * cell["lost"]!, 0)).toBeCloseTo(
      lost.reduce((sum, one) => sum + one, 0),
      10,
    );
    expect(of("b").map(({ lost: one, times: often }) => [one, often])).toEqual([
      [0, 1],
      [0.125, 1],
    ]);
    expect(of("none")).toEqual([]);
  },
);
