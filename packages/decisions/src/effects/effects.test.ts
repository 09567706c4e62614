import { seeded } from "@keepworth/models";
import { describe, expect, it } from "vitest";
import { dataFile } from "../../../../testing/data.ts";
import { telco } from "../../../models/test/telco.ts";
import type { Clocks } from "./clocks.ts";
import { drawnTogether } from "./drawnTogether.ts";
import { marginEffect } from "./marginEffect.ts";
import { marginEffects } from "./marginEffects.ts";
import { simulateEvents, trials, tryOut } from "./shop.fixture.ts";
import { stratifiedRates } from "./stratifiedRates.ts";

/** Clocks of customers with one each, all in the same state. */
function alike(withEvent: readonly number[], without: readonly number[]): Clocks {
  const actual = [...withEvent, ...without];
  const same = (value: number) => actual.map(() => value);
  return {
    treated: actual.map((_, i) => (i < withEvent.length ? 1 : 0)),
    customer: actual.map((_, i) => i),
    day: same(1),
    repeats: same(2),
    expected: same(10),
    actual,
  };
}

describe("effect of an event on margin", () => {
  it("is the difference of means where all are in the same state, with Welch's error", () => {
    const withEvent = [4, 6, 8, 10, 2, 6, 6, 6];
    const without = [9, 11, 13, 7, 10, 10, 10, 10, 12, 8];
    const { n, expected, actual, difference, error, total } = marginEffect(alike(withEvent, without))!;
    expect({ n, expected, actual }).toEqual({ n: 8, expected: 10, actual: 6 });
    expect(difference.value).toBeCloseTo(-4, 12);
    // Σ residuals²: 40 of the events, 28 without; 18 customers, 8 of them with the event.
    expect(error ** 2).toBeCloseTo((40 / 64 + 28 / 100) * (18 / 17) * (8 / 7), 12);
    expect(total.value).toBeCloseTo(-32, 12);
    expect(total.high).toBeCloseTo(8 * difference.high, 12);
    // wider than by the normal law: no more than 18 customers told the error
    expect(difference.high - difference.value).toBeGreaterThan(1.6449 * error);
  });

  it("weights those without the event to where the events are", () => {
    // first buyers bring 0 or 2, others 20 or 22; events are mostly of first buyers and change nothing
    const rows = Array.from({ length: 200 }, (_, i) => {
      const first = i % 10 < (i < 100 ? 8 : 2);
      return {
        event: i < 100 ? 1 : 0,
        repeats: first ? 0 : 4,
        actual: (first ? 0 : 20) + 2 * ((i >> 1) % 2),
      };
    });
    const told: Clocks = {
      treated: rows.map(({ event }) => event),
      customer: rows.map((_, i) => i),
      day: rows.map(() => 1),
      repeats: rows.map(({ repeats }) => repeats),
      // a model that knows nothing
      expected: rows.map(() => 5),
      actual: rows.map(({ actual }) => actual),
    };
    const { difference, expected, actual } = marginEffect(told)!;
    expect(Math.abs(difference.value)).toBeLessThan(0.3);
    expect(actual - expected).toBeCloseTo(difference.value, 12);
    const crude = rows.reduce((sum, { event, actual: one }) => sum + (event ? one : -one) / 100, 0);
    expect(crude).toBeLessThan(-10);
  });

  it("gives several clocks of a customer no more weight than the customer has", () => {
    const once = alike([4, 6, 8, 10, 2, 6], [9, 11, 13, 7, 10, 10, 10, 10]);
    const twice = (column: ArrayLike<number>) => [...Array.from(column), ...Array.from(column)];
    const doubled = Object.fromEntries(
      Object.entries(once).map(([name, column]) => [name, twice(column as number[])]),
    ) as unknown as Clocks;
    const [a, b] = [marginEffect(once)!, marginEffect(doubled)!];
    expect(b.n).toBe(2 * a.n);
    expect(b.customers).toBe(a.customers);
    expect(b.error).toBeCloseTo(a.error, 12);
  });

  it("counts events that nobody without one is like, and says nothing of fewer than two customers", () => {
    const clocks = alike([4, 6, 8, 10, 2, 6], [9, 11, 13, 7, 10, 10, 10, 10]);
    const rich = { ...clocks, expected: clocks.actual, repeats: clocks.repeats };
    const far = { ...rich, expected: Array.from(clocks.actual, (_, i) => (i === 0 ? 1000 : 10)) };
    expect(marginEffect(far)).toMatchObject({ n: 5, unmatched: 1 });
    expect(marginEffect(alike([], [1, 2, 3]))).toBeNull();
    expect(marginEffect(alike([1], [1, 2, 3, 4, 5, 6, 7, 8, 9]))).toBeNull();
    expect(marginEffect(alike([1, 2], []))).toBeNull();
  });

  it.each(Object.keys(trials))("holds the truth in 85 to 95 % of shops: %s", (name) => {
    const { coverage, bias, error, crudeBias } = tryOut({ customers: 500, ...trials[name]! }, 60);
    // of 60 shops; bench/effects.ts measures 400
    expect(coverage).toBeGreaterThanOrEqual(0.83);
    expect(coverage).toBeLessThanOrEqual(0.97);
    expect(Math.abs(bias)).toBeLessThan(0.4 * error);
    if (name.includes("confounded")) expect(Math.abs(crudeBias)).toBeGreaterThan(2 * error);
  });

  it("stays close to the truth where the model knows only how often customers bought, and not for how long", () => {
    const wrong = (clocks: Clocks): Clocks => ({
      ...clocks,
      expected: Float64Array.from(clocks.repeats, (x) => 15 * (x + 1)),
    });
    const shop = { customers: 400, ...trials["no effect, confounded by survival"]! };
    const { bias, error, coverage } = tryOut(shop, 40, wrong);
    expect(Math.abs(bias)).toBeLessThan(0.75 * error);
    expect(coverage).toBeGreaterThanOrEqual(0.8);
    const alone = tryOut(shop, 40, (clocks) => ({ ...wrong(clocks), state: [] }));
    expect(Math.abs(alone.bias)).toBeGreaterThan(2 * alone.error);
  });
});

describe("effects by group", () => {
  it("keeps a single event with a wide interval, and compares groups with each other", () => {
    const { clocks } = simulateEvents({ customers: 400, at: "order", chance: () => 0.1 }, 3);
    const events = Array.from(clocks.treated, (one, i) => (one === 1 ? i : -1)).filter((i) => i >= 0);
    const group = new Int32Array(clocks.treated.length);
    events.forEach((i, place) => (group[i] = place === 100 ? 2 : place % 2));
    // the second group loses 50
    const actual = Float64Array.from(clocks.actual, (one, i) =>
      clocks.treated[i] === 1 && group[i] === 1 ? one - 50 : one,
    );
    const { all, groups } = marginEffects({ ...clocks, actual }, group);
    expect(groups.map(({ group: one }) => one)).toEqual([0, 1, 2]);
    const [first, second, single] = groups;
    expect(single!.effect.n).toBe(1);
    expect(single!.effect.error).toBeGreaterThan(5 * all!.error);
    expect(single!.shrunken.high - single!.shrunken.low).toBeLessThan(
      single!.effect.difference.high - single!.effect.difference.low,
    );
    expect(second!.others!.low).toBeLessThan(-50);
    expect(second!.others!.high).toBeGreaterThan(-50);
    expect(second!.others!.high).toBeLessThan(0);
    expect(first!.others!.low).toBeGreaterThan(0);
  });

  it("draws groups together as the eight schools, Gelman et al. 2013, 5.5", () => {
    // posterior means of the published example with a uniform prior of the spread
    const value = [28, 8, -3, 7, -1, 1, 18, 12];
    const error = [15, 10, 16, 11, 9, 11, 10, 18];
    const drawn = drawnTogether(value.map((one, i) => ({ value: one, error: error[i]! })));
    const published = [11.4, 7.9, 6.1, 7.7, 5.1, 6.1, 10.6, 8.5];
    drawn.forEach((one, i) => expect(Math.abs(one.value - published[i]!)).toBeLessThan(0.5));
    expect(drawn[0]!.high).toBeGreaterThan(24);
    expect(drawn[0]!.low).toBeLessThan(0);
    expect(drawnTogether([{ value: 3, error: 1 }])[0]!.value).toBe(3);
  });

  it("leaves groups alone that are known well, and draws equal ones to their mean", () => {
    const rng = seeded(1);
    const apart = [0, 100, 200].map((value) => ({ value, error: 1 + 0.01 * rng.uniform() }));
    drawnTogether(apart).forEach((one, i) => expect(one.value).toBeCloseTo(apart[i]!.value, 0));
    for (const { value, low, high } of drawnTogether([5, 5, 5].map((one) => ({ value: one, error: 2 })))) {
      expect(value).toBeCloseTo(5, 9);
      expect(high - low).toBeLessThan(2 * 1.6449 * 2);
    }
    for (const one of drawnTogether([
      { value: 4, error: 0 },
      { value: 4, error: 0 },
    ]))
      expect(one.value).toBeCloseTo(4, 9);
  });
});

describe("rates by stratum", () => {
  it.skipIf(dataFile("telco-churn.csv") === null)("tells TechSupport and churn by contract", () => {
    const { churned, column } = telco();
    const support = column("TechSupport");
    const contracts = ["Month-to-month", "One year", "Two year"];
    const known = support.map((one, i) => (one === "No internet service" ? -1 : i)).filter((i) => i >= 0);
    const { crude, strata, adjusted } = stratifiedRates(
      known.map((i) => (support[i] === "Yes" ? 1 : 0)),
      known.map((i) => churned[i]!),
      known.map((i) => contracts.indexOf(column("Contract")[i]!)),
    );
    const told = ({ with: has, without }: typeof crude) =>
      [has.rate, without.rate].map((rate) => Math.round(1000 * rate) / 10);
    expect(told(crude)).toEqual([15.2, 41.6]);
    expect(strata.map(told)).toEqual([
      [30.7, 50.4],
      [13.6, 14.7],
      [3.5, 5.9],
    ]);
    // a third of the crude difference is left
    expect(adjusted!.value).toBeGreaterThan(-0.13);
    expect(adjusted!.high).toBeLessThan(0);
  });

  it("agrees with a Mantel–Haenszel difference worked by hand", () => {
    // strata of 10 + 20 and 30 + 10
    const rows = [
      ...Array.from({ length: 30 }, (_, i) => [i < 10 ? 1 : 0, i < 10 ? (i < 4 ? 1 : 0) : i < 14 ? 1 : 0, 0]),
      ...Array.from({ length: 40 }, (_, i) => [i < 30 ? 1 : 0, i < 30 ? (i < 6 ? 1 : 0) : i < 35 ? 1 : 0, 1]),
    ];
    const column = (k: number) => rows.map((row) => row[k]!);
    const { adjusted } = stratifiedRates(column(0), column(1), column(2));
    // weights 10·20/30 and 30·10/40; differences .4 − .2 and .2 − .5
    const [w0, w1] = [200 / 30, 300 / 40];
    expect(adjusted!.value).toBeCloseTo((w0 * 0.2 + w1 * -0.3) / (w0 + w1), 12);
    const variance =
      (4 * 6 * 20 ** 3 + 4 * 16 * 10 ** 3) / (10 * 20 * 900) +
      (6 * 24 * 10 ** 3 + 5 * 5 * 30 ** 3) / (30 * 10 * 1600);
    expect(adjusted!.high - adjusted!.value).toBeCloseTo((1.6449 * Math.sqrt(variance)) / (w0 + w1), 12);
    expect(() => stratifiedRates([], [], [])).toThrow("argument.domain");
    expect(stratifiedRates([1, 0], [1, 0], [0, 1]).adjusted).toBeNull();
  });
});
