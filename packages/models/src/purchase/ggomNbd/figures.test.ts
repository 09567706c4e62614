import { describe, expect, it } from "vitest";
import {
  countValues,
  discountedValues,
  expectedValues,
  futureValues,
  logLikelihoodValues,
} from "../../../test/reference/ggom.ts";
import * as paretoNbd from "../paretoNbd/index.ts";
import {
  activeFuture,
  conditionalExpectedPurchases,
  dect,
  logLikelihood,
  pAlive,
  pAliveAt,
  scoreStates,
} from "./index.ts";

describe("figures to 11 digits", () => {
  it.each(logLikelihoodValues)(
    "of the likelihood: r %d, alpha %d, b %d, s %d, beta %d, x %d, tx %d, T %d",
    (r, alpha, b, s, beta, x, tx, T, value) => {
      const computed = logLikelihood({ r, alpha, b, s, beta }, { x: [x], tx: [tx], T: [T] });
      expect(Math.abs(computed - value)).toBeLessThan(2e-12 * Math.max(1, Math.abs(value)));
    },
  );

  it.each(futureValues)(
    "of activity and purchases: r %d, alpha %d, b %d, s %d, beta %d, x %d, tx %d, T %d, t %d",
    (r, alpha, b, s, beta, x, tx, T, t, now, later, purchases) => {
      const params = { r, alpha, b, s, beta };
      expect(pAlive(params, { x, tx, T }) / now).toBeCloseTo(1, 11);
      expect(pAliveAt(params, { x, tx, T }, t) / later).toBeCloseTo(1, 11);
      expect(conditionalExpectedPurchases(params, { x, tx, T }, t) / purchases).toBeCloseTo(1, 11);
      const scores = scoreStates(params, { x: [x], tx: [tx], T: [T] }, { horizon: t, rate: 0 });
      expect(scores.pAlive[0]! / now).toBeCloseTo(1, 11);
      expect(scores.expected[0]! / purchases).toBeCloseTo(1, 11);
    },
  );

  it.each(expectedValues)(
    "of purchases, averaged over rates of leaving: r %d, alpha %d, b %d, s %d, beta %d, x %d, tx %d, T %d, t %d",
    (r, alpha, b, s, beta, x, tx, T, t, value) => {
      const params = { r, alpha, b, s, beta };
      expect(conditionalExpectedPurchases(params, { x, tx, T }, t) / value).toBeCloseTo(1, 11);
    },
  );

  it.each(countValues)(
    "of counts: r %d, alpha %d, b %d, s %d, beta %d, x %d, tx %d, T %d, n %d, t %d",
    (r, alpha, b, s, beta, x, _, T, n, t, value) => {
      const log = activeFuture({ r, alpha, b, s, beta }, t).logPmf(x, T, n);
      expect(log - Math.log(value)).toBeCloseTo(0, 11);
    },
  );

  it.each(discountedValues)(
    "of discounted purchases: r %d, alpha %d, b %d, s %d, beta %d, x %d, tx %d, T %d, rate %d, horizon %d",
    (r, alpha, b, s, beta, x, tx, T, rate, horizon, value) => {
      const params = { r, alpha, b, s, beta };
      expect(dect(params, { x, tx, T }, { rate, horizon }) / value).toBeCloseTo(1, 11);
    },
  );
});

it("has figures that become those of Pareto/NBD as risks stop growing", () => {
  const pareto = { r: 0.553, alpha: 10.58, s: 0.606, beta: 11.67 };
  const b = 1e-9;
  const params = { r: 0.553, alpha: 10.58, b, s: 0.606, beta: 11.67 * b };
  const c = { x: 2, tx: 30.43, T: 38.86 };
  expect(pAlive(params, c)).toBeCloseTo(paretoNbd.pAlive(pareto, c), 7);
  const purchases = paretoNbd.conditionalExpectedPurchases(pareto, c, 39);
  expect(conditionalExpectedPurchases(params, c, 39)).toBeCloseTo(purchases, 6);
  const one = { x: [c.x], tx: [c.tx], T: [c.T] };
  expect(logLikelihood(params, one)).toBeCloseTo(paretoNbd.logLikelihood(pareto, one), 6);
});
