import { seeded } from "@keepworth/models";
import { describe, expect, it } from "vitest";
import { addOrderPath, type OrderLaw } from "./orderPaths.ts";

const months = 3;
const still = { orders: [1, 1, 1], spend: 1 };

function paths(law: OrderLaw, count: number, seed = 1) {
  const orders = new Float64Array(count * months);
  const revenue = new Float64Array(count * months);
  const rng = seeded(seed);
  for (let path = 0; path < count; path += 1)
    addOrderPath(law, still, rng, { orders, revenue, at: path * months });
  return { orders, revenue };
}

function moments(values: readonly number[]) {
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
  return { mean, variance: values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (values.length - 1) };
}

describe("addOrderPath", () => {
  // Orders 20, 30, 50 with 300 beyond Poisson; each brings 10 ± 5, with 50,000 beyond independent orders.
  const law = {
    orders: [20, 30, 50],
    extraOrders: 300,
    perOrder: 10,
    perOrderSquare: 125,
    extraRevenue: 50_000,
  };
  const count = 40_000;
  const { orders, revenue } = paths(law, count);
  const totals = (of: Float64Array) =>
    Array.from({ length: count }, (_, i) =>
      of.slice(i * months, i * months + months).reduce((s, v) => s + v, 0),
    );

  it("has the mean and the variance of all months that it was given", () => {
    const n = moments(totals(orders));
    expect(n.mean).toBeCloseTo(100, -0.5);
    expect(n.variance / (100 + 300)).toBeCloseTo(1, 1);
    const money = moments(totals(revenue));
    expect(money.mean / 1000).toBeCloseTo(1, 2);
    expect(money.variance / (50_000 + 100 * 125)).toBeCloseTo(1, 1);
  });

  it("has in a month the variance of orders that fall on months independently: q² V + q(1 − q) M", () => {
    const second = moments(Array.from({ length: count }, (_, i) => orders[i * months + 1]!));
    expect(second.mean).toBeCloseTo(30, 0);
    expect(second.variance / (0.3 ** 2 * 400 + 0.3 * 0.7 * 100)).toBeCloseTo(1, 1);
  });

  it("repeats itself from one seed", () => {
    expect(paths(law, 50, 7)).toEqual(paths(law, 50, 7));
    expect(paths(law, 50, 7)).not.toEqual(paths(law, 50, 8));
  });

  it("brings nothing where nothing is expected", () => {
    const none = { orders: [0, 0, 0], extraOrders: 0, perOrder: 10, perOrderSquare: 100, extraRevenue: 0 };
    expect(paths(none, 5).revenue.every((one) => one === 0)).toBe(true);
  });
});
