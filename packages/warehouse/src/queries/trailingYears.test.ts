import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { sql } from "../sql.ts";
import type { Warehouse } from "../warehouse.ts";
import { trailingYears } from "./trailingYears.ts";

const asOf = "2026-03-01";

/** One customer who bought on every day given, for 1 each. */
async function yearsOf(warehouse: Warehouse, days: readonly string[], from: string) {
  const values = days.map((day) => `(1, DATE '${day}', CAST(1 AS DECIMAL(18,4)))`).join(", ");
  const table = { text: `(SELECT * FROM (VALUES ${values}) AS v (customer_id, day, net)) AS d`, values: [] };
  return await warehouse.rows<{ ago: number; orders: number; has_before: number }>(
    sql`${trailingYears(warehouse.dialect, { days: table, asOf, from })}`,
  );
}

describe.each(engines)("trailingYears on $name", ({ open }) => {
  let warehouse: Warehouse;
  beforeAll(async () => {
    warehouse = await open();
  });
  afterAll(() => warehouse.close());

  it("counts a year only if the history covers its 365.25 days", async () => {
    // as-of and 364 or 365 days before it: histories of 365 and 366 days
    expect(await yearsOf(warehouse, [asOf], "2025-03-02")).toEqual([]);
    expect(await yearsOf(warehouse, [asOf], "2025-03-01")).toMatchObject([{ ago: 0, has_before: 0 }]);
  });

  it("looks at the year before only if the history covers 730.5 days", async () => {
    expect((await yearsOf(warehouse, [asOf], "2024-03-02")).at(-1)).toMatchObject({ ago: 0, has_before: 0 });
    expect((await yearsOf(warehouse, [asOf], "2024-03-01")).at(-1)).toMatchObject({ ago: 0, has_before: 1 });
  });

  it("counts every purchase day of a month, once in each year that it falls in", async () => {
    const years = await yearsOf(warehouse, ["2026-02-28", "2026-03-01", "2025-04-01"], "2020-01-01");
    // 2025-04-01 is 334 days before as-of, in the 11th month: in the years that ended up to 10 months ago
    expect(years.map(({ ago, orders }) => [ago, orders])).toEqual([
      ...Array.from({ length: 10 }, (_, i) => [10 - i, 1]),
      [0, 3],
    ]);
  });
});
