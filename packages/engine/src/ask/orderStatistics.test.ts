import { seeded } from "@keepworth/models";
import { openDuckdb, sql, type Warehouse } from "@keepworth/warehouse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withColumns } from "../withTable.ts";
import { orderStatistics } from "./orderStatistics.ts";

const rng = seeded(8);
const drawn = (count: number, draw: () => number) => Float64Array.from({ length: count }, draw);
const heavy = () => (rng.uniform() - 0.2) / (1e-6 + rng.uniform()) ** 3;

const samples: Record<string, Float64Array> = {
  "of all sizes, some negative": drawn(5000, heavy),
  "with many ties": drawn(5000, () => Math.floor(rng.uniform() * 7) - 3),
  "that differ in the last digits": drawn(3000, () => 1 + Math.floor(rng.uniform() * 2000) * 2 ** -52),
  "beside one that is far away": Float64Array.of(1e15, ...drawn(500, () => rng.uniform())),
  "that are all the same": new Float64Array(9).fill(0.1),
  "of one customer": Float64Array.of(-7),
};

describe("values by their place", () => {
  let warehouse: Warehouse;

  beforeAll(async () => {
    warehouse = await openDuckdb(":memory:");
  });
  afterAll(() => warehouse.close());

  it.each(Object.entries(samples))("are those that a sort finds: %s", async (_name, value) => {
    const sorted = value.toSorted();
    const places = [0, 0.2, 0.2, 0.5, 0.8, 0.999, 1].map((share) => Math.floor(share * (value.length - 1)));
    const found = await withColumns(warehouse, { value }, (table) =>
      orderStatistics(warehouse, table, (size) => {
        expect(size).toBe(value.length);
        return places;
      }),
    );
    expect(found).toEqual(places.map((place) => sorted[place]));
  });

  it("are none where there are no values", async () => {
    const nothing = sql`(SELECT CAST(1 AS DOUBLE) AS value WHERE false)`;
    expect(await orderStatistics(warehouse, nothing, () => [0])).toEqual([]);
  });
});
