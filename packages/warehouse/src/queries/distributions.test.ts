import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { identifier, raw } from "../sql.ts";
import type { Warehouse } from "../warehouse.ts";
import * as queries from "./index.ts";

const customers = identifier("run_customers");

describe.each(engines)("distributions on $name", ({ open }) => {
  let warehouse: Warehouse;

  beforeAll(async () => {
    warehouse = await open();
    await warehouse.run(
      raw(`CREATE TABLE run_customers AS SELECT segment, p_alive, growth, base, expected_orders, CAST(revenue AS DECIMAL(18,4)) AS revenue
      FROM (VALUES ('back', 1E0, 10E0, 5.5E0, 1.5E0, 20.5), ('back', 0.95E0, 10E0, 4E0, 0.5E0, 20.4), ('back', 0.05E0, NULL, NULL, 0E0, 0),
        ('once', 0.25E0, 0E0, 1E0, 0.25E0, 20.5), ('once', 0.75E0, 0.02E0, 1E0, 0.25E0, -3)
      ) AS v (segment, p_alive, growth, base, expected_orders, revenue)`),
    );
  });
  afterAll(() => warehouse.close());

  it("counts customers by revenue, exactly or in whole units, halves away from zero", async () => {
    const read = (whole: boolean) =>
      warehouse.columns(queries.revenueDistribution(warehouse.dialect, { summary: customers, whole }));
    expect(await read(false)).toEqual({
      value: Float64Array.of(-3, 0, 20.4, 20.5),
      weight: Float64Array.of(1, 1, 1, 2),
    });
    expect(await read(true)).toEqual({
      value: Float64Array.of(-3, 0, 20, 21),
      weight: Float64Array.of(1, 1, 1, 2),
    });
  });

  it("counts customers in cells of chance and growth", async () => {
    const query = queries.valueCells(warehouse.dialect, { customers, cells: 4 });
    // ln 10 · 4 = 9.2, ln 0.02 · 4 = −15.6
    expect(await warehouse.columns(query)).toEqual({
      alive_cell: Int32Array.of(0, 2, 7, 9),
      value_cell: Int32Array.of(-1_000_000, -1_000_000, -16, 9),
      customers: Float64Array.of(1, 1, 1, 2),
      growth: Float64Array.of(0, 0, 0.02, 20),
    });
  });

  it("adds up segments", async () => {
    const rows = await warehouse.rows(queries.segmentTotals(warehouse.dialect, { customers }));
    expect(rows).toEqual([
      {
        segment: "back",
        customers: 3,
        base: 9.5,
        growth: 20,
        orders: 2,
        p_alive: expect.closeTo(2 / 3, 12),
      },
      { segment: "once", customers: 2, base: 2, growth: 0.02, orders: 0.5, p_alive: 0.5 },
    ]);
  });
});
