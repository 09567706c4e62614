import { describe, expect, it } from "vitest";
import { holdoutMetrics } from "./holdout.ts";
import { baselines } from "./baselines.ts";

describe("metrics of a holdout", () => {
  const y = [0, 2, 1, 5];
  const expected = [0.5, 1, 1, 4];

  it("are those worked out by hand", () => {
    const metrics = holdoutMetrics({
      y,
      expected,
      logProbability: [-0.5, -1, -1, -2.5],
      low: [0, 0, 0, 1],
      high: [1, 1, 3, 5],
    });
    expect(metrics).toMatchObject({
      customers: 4,
      actual: 8,
      expected: 6.5,
      mae: 0.625,
      coverage: 0.75,
      logScore: -1.25,
    });
    expect(metrics.rmse).toBeCloseTo(0.75, 12);
    expect(metrics.bias).toBeCloseTo(-0.1875, 12);
  });

  it("are the same for equal customers in one row with a weight", () => {
    const rows = holdoutMetrics({ y: [1, 1, 1, 0], expected: [2, 2, 2, 0.3] });
    const weighted = holdoutMetrics({ y: [1, 0], expected: [2, 0.3], weight: [3, 1] });
    expect(weighted).toEqual(rows);
  });

  it("do not depend on the order of the rows", () => {
    const turned = holdoutMetrics({ y: y.toReversed(), expected: expected.toReversed() });
    expect(turned).toEqual(holdoutMetrics({ y, expected }));
  });

  it("are finite where nobody bought, and for one customer", () => {
    expect(holdoutMetrics({ y: [0, 0], expected: [0.1, 0.2] })).toMatchObject({ bias: 1, gini: 0, lift: 1 });
    expect(holdoutMetrics({ y: [0], expected: [0] })).toMatchObject({ bias: 0, mae: 0, customers: 1 });
    expect(holdoutMetrics({ y: [3], expected: [1] }).deciles).toEqual([
      { decile: 6, customers: 1, expected: 1, actual: 3 },
    ]);
  });

  it("refuse columns of unequal length, and none", () => {
    expect(() => holdoutMetrics({ y, expected: [1] })).toThrow("customers.columns");
    expect(() => holdoutMetrics({ y: [], expected: [] })).toThrow("customers.empty");
  });
});

describe("calibration by decile", () => {
  it("puts those from whom most is expected first, and keeps ties together", () => {
    const expected = Array.from({ length: 100 }, (_, i) => (i < 35 ? 0.1 : i));
    const { deciles } = holdoutMetrics({ y: expected.map(() => 1), expected });
    expect(deciles.map((group) => group.customers)).toEqual([10, 10, 10, 10, 10, 10, 5, 35]);
    expect(deciles.map((group) => group.decile)).toEqual([1, 2, 3, 4, 5, 6, 7, 9]);
    expect(deciles[0]!.expected).toBe(90 + 91 + 92 + 93 + 94 + 95 + 96 + 97 + 98 + 99);
  });
});

describe("ranking", () => {
  it("is perfect, useless or reversed: Gini 1, 0, −1", () => {
    const y = [0, 1, 2, 3];
    expect(holdoutMetrics({ y, expected: [1, 2, 3, 4] }).gini).toBeCloseTo(1, 12);
    expect(holdoutMetrics({ y, expected: [1, 1, 1, 1] }).gini).toBeCloseTo(0, 12);
    expect(holdoutMetrics({ y, expected: [4, 3, 2, 1] }).gini).toBeCloseTo(-1, 12);
  });

  it("lifts tenfold where the top tenth buys all", () => {
    const y = [7, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    expect(holdoutMetrics({ y, expected: y.map((n) => n + 1) }).lift).toBeCloseTo(10, 12);
    expect(holdoutMetrics({ y, expected: y.map(() => 1) }).lift).toBeCloseTo(1, 12);
  });
});

describe("baselines", () => {
  it("go on at each customer's own rate, and as in the last period", () => {
    const [lastPeriod, ownRate] = baselines({
      x: [4, 0, 1],
      T: [20, 0, 10],
      y: [2, 1, 0],
      recent: [3, 0, 1],
      horizon: 10,
    });
    expect(ownRate).toMatchObject({ name: "own-rate", expected: 3, bias: 0 });
    expect(ownRate!.mae).toBeCloseTo(2 / 3, 12);
    expect(lastPeriod).toMatchObject({ name: "last-period", expected: 4 });
    expect(baselines({ x: [0], T: [0], y: [0], horizon: 10 })).toHaveLength(1);
  });

  it("scale a last period of another length", () => {
    const [lastPeriod] = baselines({ x: [4], T: [20], y: [2], recent: [3], recentSpan: 5, horizon: 10 });
    expect(lastPeriod!.expected).toBe(6);
  });
});
