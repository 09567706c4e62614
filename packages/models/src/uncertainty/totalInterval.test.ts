import { describe, expect, it } from "vitest";
import * as bgnbd from "../purchase/bgnbd/index.ts";
import { futureQuantiles } from "./futureQuantiles.ts";
import type { GammaGammaParams } from "../spend/gammaGamma/index.ts";
import { sampleStates } from "./sampleStates.ts";
import { simulateShop } from "./simulatedShop.ts";
import { totalInterval, totalOfParts, type TotalOptions } from "./totalInterval.ts";

// CDNOW in weeks.
const purchase = { r: 0.2426, alpha: 4.4136, a: 0.7929, b: 2.4259 };
const spend = { p: 6.24957, q: 3.74422, v: 15.44352 };
const certain = <P>(params: P) => ({ params, draws: [params, params], warnings: [] });
const rate = Math.log(1.1) / 52.1775;

interface Case {
  states: { x: ArrayLike<number>; tx: ArrayLike<number>; T: ArrayLike<number>; weight: ArrayLike<number> };
  meanSpend: ArrayLike<number>;
  horizon: number;
  params: GammaGammaParams;
}

function optionsOf({ states, meanSpend, horizon, params }: Case): TotalOptions {
  const scale = Array.from(states.x, (x, i) => params.v + x * meanSpend[i]!);
  const nothing = scale.map(() => 0);
  const scores =
    horizon > 0
      ? bgnbd.scoreStates(purchase, states, { horizon, rate })
      : { pAlive: scale.map(() => 1), expected: nothing, dect: nothing };
  return {
    states,
    pAlive: scores.pAlive,
    expected: scores.expected,
    discounted: scores.dect,
    table: futureQuantiles({
      model: bgnbd,
      purchase: certain(purchase),
      spend: certain(params),
      states,
      horizon,
      rate,
      paths: 256,
      seed: 1,
    }),
    money: {
      scale: scale.map((s, i) => s * states.weight[i]!),
      scaleSquares: scale.map((s, i) => s * s * states.weight[i]!),
    },
  };
}

const shopOptions = {
  customers: 400,
  model: bgnbd,
  purchase,
  spend,
  youngest: 20,
  oldest: 80,
  horizon: 52,
  rate,
};

describe("the interval of a total", () => {
  it("has the mean and the chance that simulated futures of the same customers have", () => {
    const base = simulateShop({ ...shopOptions, seed: 5 });
    const weight = base.x.map(() => 1);
    const { orders, growth, revenue } = totalInterval(
      optionsOf({ states: { ...base, weight }, meanSpend: base.meanSpend, horizon: 52, params: spend }),
    );
    // Customers of many shops, whose pasts differ too: the spread over shops of what came less what was expected.
    const shops = 150;
    const errors = { orders: 0, growth: 0, revenue: 0 };
    const squares = { orders: 0, growth: 0, revenue: 0 };
    const chance = { orders: 0, growth: 0, revenue: 0 };
    for (let s = 0; s < shops; s++) {
      const shop = simulateShop({ ...shopOptions, seed: 100 + s });
      const totals = totalInterval({
        ...optionsOf({ states: { ...shop, weight }, meanSpend: shop.meanSpend, horizon: 52, params: spend }),
        sample: 1,
      });
      const sum = (column: Float64Array) => column.reduce((total, value) => total + value, 0);
      for (const [key, actual] of [
        ["orders", sum(shop.orders)],
        ["growth", sum(shop.discounted)],
        ["revenue", sum(shop.revenue)],
      ] as const) {
        const error = actual - totals[key]!.value;
        errors[key] += error / shops;
        squares[key] += (error * error) / shops;
        chance[key] += totals[key]!.deviation.chance ** 2 / shops;
      }
    }
    for (const key of ["orders", "growth", "revenue"] as const) {
      // The standard error of the mean, and of a variance of heavy-tailed sums.
      expect(Math.abs(errors[key])).toBeLessThan(4 * Math.sqrt(chance[key] / shops));
      expect(Math.abs(squares[key] / chance[key] - 1)).toBeLessThan(4 * Math.sqrt(4 / shops));
    }
    for (const total of [orders, growth!, revenue!]) {
      expect(total.low).toBeLessThan(total.value);
      expect(total.high).toBeGreaterThan(total.value);
      // Not 0, since money under a draw is cut at what one in all buyers exceeds.
      expect(total.deviation.parameters).toBeLessThan(0.01 * total.value);
    }
    expect(growth!.value).toBeLessThan(revenue!.value);
  });

  it("is the same for weighted states as for their customers one by one, and scales with the margin", () => {
    const one = { x: [0, 2, 2], tx: [0, 20, 20], T: [30, 38, 38], weight: [1, 1, 1] };
    const two = { x: [0, 2], tx: [0, 20], T: [30, 38], weight: [1, 2] };
    const apart = totalInterval(
      optionsOf({ states: one, meanSpend: [0, 30, 30], horizon: 52, params: spend }),
    );
    const options = optionsOf({ states: two, meanSpend: [0, 30], horizon: 52, params: spend });
    const together = totalInterval(options);
    expect(together.growth!.value).toBeCloseTo(apart.growth!.value, 9);
    expect(together.growth!.high).toBeCloseTo(apart.growth!.high, 6);
    expect(together.orders.low).toBeCloseTo(apart.orders.low, 6);
    const less = totalInterval({ ...options, margin: 0.4 });
    expect(less.growth!.high).toBeCloseTo(0.4 * together.growth!.high, 9);
    expect(less.revenue).toEqual(together.revenue);
  });

  it("is the same for customers in parts, whose parameters were drawn together", () => {
    const draws = [0.8, 1.25].map((f) => ({ ...purchase, r: purchase.r * f }));
    const parts = [
      { states: { x: [0], tx: [0], T: [30], weight: [400] }, meanSpend: [0] },
      { states: { x: [2], tx: [20], T: [38], weight: [150] }, meanSpend: [30] },
    ];
    const whole = {
      states: { x: [0, 2], tx: [0, 20], T: [30, 38], weight: [400, 150] },
      meanSpend: [0, 30],
    };
    const drawn = (one: (typeof parts)[number]) => {
      const options = optionsOf({ ...one, horizon: 52, params: spend });
      const model = { model: bgnbd, purchase: { params: purchase, draws, warnings: [] } };
      const rest = { spend: certain(spend), states: one.states, horizon: 52, rate, paths: 256, seed: 1 };
      return { ...options, table: futureQuantiles({ ...model, ...rest }) };
    };
    const together = totalInterval(drawn(whole));
    const apart = totalOfParts(parts.map(drawn));
    expect(together.orders.deviation.parameters).toBeGreaterThan(0.03 * together.orders.value);
    for (const key of ["orders", "growth", "revenue"] as const) {
      expect(apart[key]!.value).toBeCloseTo(together[key]!.value, 9);
      expect(apart[key]!.deviation.parameters).toBeCloseTo(together[key]!.deviation.parameters, 6);
      // Chance grows with each part's own mean, not with that of the whole.
      expect(apart[key]!.low / together[key]!.low).toBeCloseTo(1, 2);
      expect(apart[key]!.high / together[key]!.high).toBeCloseTo(1, 2);
    }
  });

  it("adds the model's error in quadrature", () => {
    const states = { x: [0, 2], tx: [0, 20], T: [30, 38], weight: [50_000, 20_000] };
    const options = optionsOf({ states, meanSpend: [0, 30], horizon: 52, params: spend });
    const { orders } = totalInterval({ ...options, modelError: { orders: 0.1 } });
    const deviation = Math.hypot(orders.deviation.chance, orders.deviation.model);
    expect(orders.deviation.model).toBeCloseTo(0.1 * orders.value, 9);
    expect((orders.high - orders.low) / (2 * 1.645 * deviation)).toBeCloseTo(1, 2);
  });

  it.each([
    ["nobody can buy any more", [0], [10], 0],
    ["one customer of the last day", [0], [0], 52],
    ["one-time buyers only", [0, 0], [3, 9], 52],
    ["a buyer by the thousand", [3000], [52], 52],
  ])("is finite and ordered where there is %s", (_, x, T, horizon) => {
    const states = { x, tx: x.map((n, i) => (n > 0 ? T[i]! : 0)), T, weight: x.map(() => 1) };
    const answer = totalInterval(optionsOf({ states, meanSpend: x.map(() => 20), horizon, params: spend }));
    for (const { low, value, high } of [answer.orders, answer.growth!, answer.revenue!]) {
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeGreaterThanOrEqual(low);
      expect(value).toBeLessThan(Infinity);
      expect(high).toBeLessThan(Infinity);
      expect(horizon > 0 || (value === 0 && high === 0)).toBe(true);
    }
    expect(answer.warnings).toEqual([]);
  });

  it("says where mean spend is infinite, and stays finite", () => {
    const states = { x: [0, 3], tx: [0, 9], T: [10, 10], weight: [40, 7] };
    const params = { p: 0.5, q: 0.9, v: 10 };
    const { growth, warnings } = totalInterval(
      optionsOf({ states, meanSpend: [0, 20], horizon: 52, params }),
    );
    expect(warnings).toEqual([{ code: "spend.infinite-mean", details: { customers: 40 } }]);
    for (const value of [growth!.low, growth!.value, growth!.high]) expect(Number.isFinite(value)).toBe(true);
  });

  it("has no money without amounts", () => {
    const states = { x: [0, 3], tx: [0, 9], T: [10, 10], weight: [40, 7] };
    const options = optionsOf({ states, meanSpend: [0, 0], horizon: 52, params: spend });
    expect(totalInterval({ ...options, money: null })).toMatchObject({
      growth: null,
      revenue: null,
      warnings: [],
    });
  });
});

describe("a sample of states", () => {
  it("adds up to the whole", () => {
    const size = Float64Array.from({ length: 5000 }, (_, i) => 1 + (i % 7));
    const { index, times } = sampleStates(size, 300);
    expect(index.length).toBeLessThanOrEqual(300);
    const sum = index.reduce((total, i, s) => total + times[s]! * size[i]!, 0);
    expect(sum).toBeCloseTo(
      size.reduce((total, value) => total + value, 0),
      6,
    );
  });

  it("is everything where that is little", () => {
    expect(sampleStates(Float64Array.of(2, 0, 5), 3)).toEqual({ index: [0, 1, 2], times: [1, 1, 1] });
  });
});
