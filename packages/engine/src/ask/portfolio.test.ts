import { sql } from "@keepworth/warehouse";
import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { demoShop } from "../../test/demoShop.ts";
import { wholePortfolio } from "../../test/wholePortfolio.ts";
import { readPortfolio, topPositions } from "./portfolio.ts";
import { sharingCustomers, storeCustomers } from "./storedCustomers.ts";

describe("customers as columns", () => {
  it("are read in the order of their ids, what is wanted of them, and no column twice while they are shared", async () => {
    await using shop = await demoShop({ customers: 200 });
    await using whole = await wholePortfolio(shop);
    const everybody = Int32Array.from({ length: whole.size }, (_, i) => i);
    const ids = await whole.ids(everybody);
    expect(ids).toEqual(ids.toSorted());
    await sharingCustomers(shop, async () => {
      await using stored = await storeCustomers(shop);
      const [unplaced] = await shop.warehouse.rows(sql`SELECT * FROM ${stored.table} AS t LIMIT 1`);
      expect(unplaced).not.toHaveProperty("i");
      const columns = vi.spyOn(shop.warehouse, "columns");
      const read = () => columns.mock.calls.splice(0).map(([query]) => query.text);
      await using first = await readPortfolio(shop, {}, { figures: ["growth"], labels: ["segment"] });
      expect(read()).toHaveLength(1);
      await using second = await readPortfolio(shop, {}, { figures: ["clv", "growth"], labels: ["segment"] });
      expect(read()).toEqual([expect.not.stringMatching(/growth|segment/)]);
      await using third = await readPortfolio(shop, {}, { figures: ["clv"], labels: ["segment", "segment"] });
      expect(read()).toEqual([]);
      columns.mockRestore();
      expect(Object.keys(third.figure)).toEqual(["clv"]);
      expect(Object.keys(third.label)).toEqual(["segment"]);
      expect(second.figure.growth).toBe(first.figure.growth);
      expect(second.figure).toEqual({ clv: whole.figure.clv, growth: whole.figure.growth });
      expect(third.label.segment).toEqual(whole.label.segment);
      expect(await third.ids(everybody)).toEqual(ids);
    });
    const { figure } = whole;
    const ahead = Array.from(everybody, (i) => figure.own_growth[i]! + figure.pipeline[i]!);
    ahead.forEach((one, i) => expect(one).toBeCloseTo(figure.growth[i]!, 9));
  }, 120_000);
});

describe("the customers with the largest value", () => {
  it("come largest first, equal ones in their order, unknown ones last", () => {
    expect([...topPositions([1, 5, NaN, 5, 0, 7], 3)]).toEqual([5, 1, 3]);
    expect([...topPositions([1, NaN, -Infinity, 2], 9)]).toEqual([3, 0, 1, 2]);
    expect([...topPositions([], 4)]).toEqual([]);
    expect([...topPositions([1], 0)]).toEqual([]);
  });

  it("are those that sorting all of them would find", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 })), fc.nat(40), (value, count) => {
        const sorted = value.map((_, i) => i).toSorted((a, b) => value[b]! - value[a]! || a - b);
        expect([...topPositions(value, count)]).toEqual(sorted.slice(0, count));
      }),
    );
  });
});
