import { expect, it } from "vitest";
import { catalogue, categories } from "./catalogue.ts";

it("sells forty products in six categories, each of which the goods cost 55 to 65 %", () => {
  expect(catalogue.length).toBe(40);
  expect(new Set(catalogue.map(({ id }) => id)).size).toBe(40);
  expect(new Set(catalogue.map(({ category }) => category))).toEqual(new Set(categories));
  for (const { price, cost } of catalogue) {
    expect(cost / price).toBeGreaterThan(0.545);
    expect(cost / price).toBeLessThan(0.655);
  }
});
