import { describe, expect, it } from "vitest";
import { cdnowSample, dayOf, hasData, summarise } from "../../../test/data.ts";
import { countValues, discountedValues, futureValues } from "../../../test/reference/pareto.ts";
import {
  activeFuture,
  conditionalExpectedPurchases,
  dect,
  dert,
  expectedByState,
  expectedPurchases,
  fit,
  pAlive,
  pAliveAt,
  pmf,
  scoreStates,
} from "./index.ts";

describe("published figures", () => {
  it("match P(alive) of a customer without repeats after 39 weeks", () => {
    const params = { r: 0.5533971, alpha: 10.5801985, s: 0.6060625, beta: 11.6562237 };
    expect(pAlive(params, { x: 0, tx: 0, T: 39 })).toBeCloseTo(0.2941633, 7);
  });

  it("match DERT of Fader, Hardie & Lee (2005), RFM and CLV", () => {
    const params = { r: 0.5629966, alpha: 12.559037, s: 0.4081095, beta: 10.5148048 };
    expect(dert(params, { x: 7, tx: 35, T: 77.86 }, { rate: 0.0027 })).toBeCloseTo(1.864183, 6);
  });
});

describe.runIf(hasData("cdnow-sample.txt"))("CDNOW at the optimum", () => {
  const columns = summarise(cdnowSample(), dayOf(1997, 9, 30), 7);
  const { params } = fit(columns);

  it.each([
    [20, 1309],
    [21, 1385],
    [22, 1460],
    [23, 1533],
    [24, 1604],
    [25, 1674],
  ])("expects by week %d a total of %d repeat purchases", (week, value) => {
    let total = 0;
    for (const first of columns.first) {
      const t = week - (first - dayOf(1997, 1, 1)) / 7;
      if (t > 0) total += expectedPurchases(params, t);
    }
    expect(Math.round(total)).toBe(value);
  });

  it("expects 1665.5 purchases in the 39 weeks of holdout", () => {
    const total = expectedByState(params, columns, 39).reduce((sum, expected) => sum + expected, 0);
    expect(total).toBeCloseTo(1665.5, 1);
  });
});

describe("figures to 12 digits", () => {
  it.each(futureValues)(
    "of activity and purchases: r %d, alpha %d, s %d, beta %d, x %d, tx %d, T %d, t %d",
    (r, alpha, s, beta, x, tx, T, t, now, later, purchases) => {
      const params = { r, alpha, s, beta };
      expect(pAlive(params, { x, tx, T }) / now).toBeCloseTo(1, 12);
      expect(pAliveAt(params, { x, tx, T }, t) / later).toBeCloseTo(1, 12);
      expect(conditionalExpectedPurchases(params, { x, tx, T }, t) / purchases).toBeCloseTo(1, 12);
      const scores = scoreStates(params, { x: [x], tx: [tx], T: [T] }, { horizon: t, rate: 0 });
      expect(scores.pAlive[0]! / now).toBeCloseTo(1, 11);
      expect(scores.expected[0]! / purchases).toBeCloseTo(1, 11);
    },
  );

  it.each(countValues)(
    "of counts: r %d, alpha %d, s %d, beta %d, x %d, tx %d, T %d, n %d, t %d",
    (r, alpha, s, beta, x, _, T, n, t, value) => {
      const log = activeFuture({ r, alpha, s, beta }, t).logPmf(x, T, n);
      expect(log - Math.log(value)).toBeCloseTo(0, 11);
      // An active customer is a new one with other parameters.
      expect(pmf({ r: r + x, alpha: alpha + T, s, beta: beta + T }, n, t) / value).toBeCloseTo(1, 11);
    },
  );

  it.each(discountedValues)(
    "of discounted purchases: r %d, alpha %d, s %d, beta %d, x %d, tx %d, T %d, rate %d, horizon %d",
    (r, alpha, s, beta, x, tx, T, rate, horizon, value) => {
      const params = { r, alpha, s, beta };
      expect(dect(params, { x, tx, T }, { rate, horizon }) / value).toBeCloseTo(1, 12);
    },
  );
});
