import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { identifier, raw, sql } from "../sql.ts";
import type { Warehouse } from "../warehouse.ts";
import * as queries from "./index.ts";

const customers = identifier("people");

// label, id, segment, orders, recency, age, g, expected orders, spend, base, growth, low, high, p_active; fay has no money.
const people = `
  ('north', 'ana', 'loyal', 3, 10, 100, 0, 2E0, 10E0, 5E0, 8E0, 6E0, 9E0, 0.9E0),
  ('north', 'bo', 'lost', 1, 90, 90, 0, 0.5E0, 20E0, -1E0, 4E0, 0E0, 4E0, 0.05E0),
  ('north', 'cy', 'lost', 1, 45, 45, 1, 0.25E0, 8E0, 0E0, 0E0, 0E0, 0E0, 0.5E0),
  ('', 'dee', 'loyal', 2, 46, 200, 0, 1E0, 30E0, 7E0, 3E0, 1E0, 5E0, 1E0),
  ('', 'eve', 'new', 1, 5, 5, 0, 1E0, 10E0, 1E0, 2E0, 1E0, 3E0, 0.1E0),
  ('south', 'fay', 'new', 1, 5, 5, 0, 1E0, NULL, 1E0, NULL, NULL, NULL, 0.6E0)`;

describe.each(engines)("groups of customers on $name", ({ open }) => {
  let warehouse: Warehouse;

  beforeAll(async () => {
    warehouse = await open();
    await warehouse.run(
      raw(`CREATE TABLE people AS SELECT v.*, orders - 1 AS frequency, base + growth AS clv FROM (VALUES ${people})
      AS v (label, customer_id, segment, orders, recency_days, age_days, g, expected_orders, expected_spend, base, growth,
        growth_low, growth_high, p_active)`),
    );
  });
  afterAll(() => warehouse.close());

  it("are added up, everybody first, then the largest, and what is not known of all is known of none", async () => {
    const known = {
      label: "north",
      customers: 3,
      orders: 5,
      age_days: 235,
      base: 4,
      growth: 12,
      clv: 16,
      expected_orders: 2.75,
      p_active: expect.closeTo(1.45, 12),
      revenue: 32,
      squares: 25,
    };
    const [all, ...rows] = await warehouse.rows(queries.groupTotals({ customers, groups: 2 }));
    expect(all).toEqual({
      label: null,
      customers: 6,
      orders: 9,
      age_days: 445,
      base: 13,
      growth: null,
      clv: null,
      expected_orders: 5.75,
      p_active: expect.closeTo(3.15, 12),
      revenue: null,
      squares: null,
    });
    expect(rows).toEqual([
      known,
      expect.objectContaining({ label: "", customers: 2, growth: 5, squares: 20 }),
    ]);
  });

  it("are counted by one figure, and by scores of recency and frequency", async () => {
    expect(
      await warehouse.columns(queries.figureDistribution({ customers, figure: "recency_days" })),
    ).toEqual({
      value: Float64Array.of(5, 10, 45, 46, 90),
      weight: Float64Array.of(2, 1, 1, 1, 1),
    });
    const scores = {
      r: sql`CASE WHEN recency_days <= 45 THEN 2 ELSE 1 END`,
      f: sql`CASE WHEN x >= 1 THEN 2 ELSE 1 END`,
    };
    expect(await warehouse.rows(queries.rfmCells({ customers, scores }))).toEqual([
      { r: 2, f: 1, segment: "new", customers: 2, base: 2, growth: 2, clv: 3 },
      { r: 2, f: 1, segment: "lost", customers: 1, base: 0, growth: 0, clv: 0 },
      { r: 2, f: 2, segment: "loyal", customers: 1, base: 5, growth: 8, clv: 13 },
      { r: 1, f: 1, segment: "lost", customers: 1, base: -1, growth: 4, clv: 3 },
      { r: 1, f: 2, segment: "loyal", customers: 1, base: 7, growth: 3, clv: 10 },
    ]);
  });

  it("are placed by lifetime value, a limit belonging to the class above, and by the chance of being active", async () => {
    const known = sql`(SELECT * FROM ${customers} AS k WHERE clv IS NOT NULL)`;
    const query = queries.valueMapCells({ customers: known, limits: [3, 3, 10] });
    expect(await warehouse.rows(query)).toEqual([
      { class: 0, band: 2, customers: 1, clv: 0, growth: 0 },
      { class: 2, band: 0, customers: 2, clv: 6, growth: 6 },
      { class: 3, band: 4, customers: 2, clv: 23, growth: 11 },
    ]);
  });

  it("are counted within ranges", async () => {
    const values = sql`(SELECT clv AS value FROM ${customers} AS c WHERE clv IS NOT NULL)`;
    const count = (ranges: { low: number; high: number }[]) =>
      warehouse.columns(queries.rangeCounts({ values, ranges, parts: 2 }));
    // 0 3 3 10 13: up to 6.5, up to 13, and 13 itself
    expect(await count([{ low: 0, high: 13 }])).toEqual({
      low: Float64Array.of(0, 10, 13),
      high: Float64Array.of(3, 10, 13),
      n: Float64Array.of(3, 1, 1),
    });
    const ranges = [
      { low: 0, high: 3 },
      { low: 9.5, high: 12.5 },
    ];
    expect(await count(ranges)).toEqual({
      low: Float64Array.of(0, 3, 10),
      high: Float64Array.of(0, 3, 10),
      n: Float64Array.of(1, 2, 1),
    });
  });

  it("have a sample drawn evenly over their states", async () => {
    const read = (size: number, labels = ["north", ""]) =>
      warehouse.rows(queries.sampledStates({ customers, labels, size }));
    const [bo, cy, ana, eve, dee] = [
      { label: "north", x: 0, tx: 0, age: 90, g: 0, customers: 1 },
      { label: "north", x: 0, tx: 0, age: 45, g: 1, customers: 1 },
      { label: "north", x: 2, tx: 90, age: 100, g: 0, customers: 1 },
      { label: "", x: 0, tx: 0, age: 5, g: 0, customers: 1 },
      { label: "", x: 1, tx: 154, age: 200, g: 0, customers: 1 },
    ];
    expect(await read(3)).toEqual([eve, dee, cy, bo, ana]);
    expect(await read(2)).toEqual([eve, dee, cy, ana]);
    expect(await read(1)).toEqual([dee, bo]);
    const many = sql`(SELECT 'all' AS label, c.frequency, c.recency_days, c.age_days, c.g FROM ${customers} AS c CROSS JOIN ${customers} AS d)`;
    const shares = await warehouse.rows<{ customers: number }>(
      queries.sampledStates({ customers: many, labels: ["all"], size: 30 }),
    );
    expect(shares.map((row) => row.customers)).toEqual([10, 5, 5, 5, 5]);
  });

  it("have those together whom no treatment tells apart", async () => {
    const options = { customers, labels: ["north", "south"], chances: [0.1, 0.5], latelyDays: 45 };
    const nothing = { another_category: 0, known_taste: 0, renews: 0, step_up: 0, valuable: 0 };
    const read = (
      more: Pick<Parameters<typeof queries.treatmentCells>[0], "valuableOver" | "tastes" | "renewing">,
    ) => warehouse.rows(queries.treatmentCells({ ...options, ...more }));
    expect(await read({ valuableOver: null, tastes: null, renewing: null })).toEqual([
      { ...nothing, label: "north", segment: "lost", chance: 0, lately: 0, ahead: 1, customers: 1 },
      { ...nothing, label: "north", segment: "lost", chance: 2, lately: 1, ahead: 0, customers: 1 },
      { ...nothing, label: "north", segment: "loyal", chance: 2, lately: 1, ahead: 1, customers: 1 },
      { ...nothing, label: "south", segment: "new", chance: 2, lately: 1, ahead: 1, customers: 1 },
    ]);
    const table = sql`(SELECT * FROM (VALUES ('ana', 2, 1), ('bo', 3, 0), ('cy', 0, 0)) AS t (customer_id, categories, step_up))`;
    const renewing = sql`(SELECT * FROM (VALUES ('cy'), ('eve')) AS r (customer_id))`;
    const told = await read({ valuableOver: 4, tastes: { table, categories: 3 }, renewing });
    expect(told.slice(0, 3)).toEqual([
      expect.objectContaining({ ...nothing, known_taste: 1 }),
      expect.objectContaining({ ...nothing, renews: 1 }),
      expect.objectContaining({ known_taste: 1, another_category: 1, step_up: 1, valuable: 1, renews: 0 }),
    ]);
  });
});
