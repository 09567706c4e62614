import { describe, expect, it } from "vitest";
import { dependentShop } from "../../../test/dependentShop.ts";
import { seeded } from "../../math/random.ts";
import * as bgnbd from "../../purchase/bgnbd/index.ts";
import { holdoutGain } from "../../validate/gain.ts";
import * as gammaGamma from "../gammaGamma/index.ts";
import { expectedSpend, spendLogScore, spendPerFuturePurchase } from "./expectedSpend.ts";
import { fit } from "./fit.ts";
import { spendRates } from "./rates.ts";

/** CDNOW's laws, with spend as elastic as given. 39 weeks are seen and 39 are valued. */
const purchase = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const spend = { p: 6.25, q: 3.74, v: 15.44, reference: purchase.r / purchase.alpha };
const horizon = 39;

/** Total expected money by each valuation, relative to the truth, less 1. */
function biases(kappa: number, seed: number, n: number) {
  const rng = seeded(seed);
  const shop = dependentShop(
    purchase,
    { ...spend, kappa },
    { n, T: () => 39 * (0.5 + 0.5 * rng.uniform()), horizon, rng },
  );
  const { params } = bgnbd.fit(shop);
  const scores = (r: number) => {
    const { pAlive, expected } = bgnbd.scoreStates({ ...params, r }, shop, { horizon, rate: 0 });
    return { pAlive, purchases: expected };
  };
  const now = scores(params.r);
  const rates = spendRates(params, shop, now, scores(params.r + 1));
  const independent = gammaGamma.fit(shop).params;
  const dependent = fit({ ...shop, ...rates });
  const totals = { independent: 0, dependent: 0, product: 0, truth: 0 };
  const logScores = { without: [] as number[], with: [] as number[] };
  for (let i = 0; i < n; i++) {
    const c = {
      x: shop.x[i]!,
      spend: shop.spend[i]!,
      rate: rates.rate[i]!,
      shape: rates.shape[i]!,
      futureRate: rates.futureRate[i]!,
    };
    const purchases = now.purchases[i]!;
    totals.truth += shop.money[i]!;
    totals.independent += purchases * gammaGamma.expectedSpend(independent, c)!;
    totals.dependent += purchases * spendPerFuturePurchase(dependent.params, c)!;
    const later = shop.later[i]!;
    if (later.x > 0) {
      logScores.without.push(spendLogScore({ ...independent, kappa: 0, reference: 1 }, c, later));
      logScores.with.push(spendLogScore(dependent.params, c, later));
    }
    totals.product += purchases * (expectedSpend(dependent.params, c) ?? 0);
  }
  const bias = (total: number) => total / totals.truth - 1;
  return {
    independent: bias(totals.independent),
    dependent: bias(totals.dependent),
    product: bias(totals.product),
    kappa: dependent.params.kappa,
    p: dependent.independence.p,
    gain: holdoutGain(logScores),
  };
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe("the total of shops where spend goes with frequency", () => {
  // The spread of a mean over 8 shops of 4,000 is about .02; that of the difference between valuations, .005.
  it.each([
    [0.6, 0.1015],
    [0.3, 0.0513],
    [-0.4, -0.0505],
  ])("is less biased than with independent Gamma-Gamma, and holdouts say so, kappa %d", (kappa, gain) => {
    const shops = Array.from({ length: 8 }, (_, seed) => biases(kappa, seed, 4000));
    const bias = (name: "independent" | "dependent" | "product") => mean(shops.map((shop) => shop[name]));
    expect(Math.abs(bias("dependent"))).toBeLessThan(Math.abs(bias("independent")));
    expect(Math.abs(bias("dependent"))).toBeLessThan(Math.abs(bias("product")));
    expect(Math.abs(bias("independent") - bias("dependent") - gain)).toBeLessThan(0.015);
    expect(shops.every(({ p }) => p < 1e-6)).toBe(true);
    expect(shops.every(({ gain }) => gain.keep)).toBe(true);
    expect(Math.abs(mean(shops.map((shop) => shop.kappa)) - kappa)).toBeLessThan(0.03);
  });

  it("is as without it where spend does not, and the test says so as often as it should", () => {
    const shops = Array.from({ length: 40 }, (_, seed) => biases(0, 100 + seed, 600));
    expect(Math.abs(mean(shops.map((s) => s.dependent - s.independent)))).toBeLessThan(0.01);
    // Of 40 shops, 2 are expected below .05.
    expect(shops.filter(({ p }) => p < 0.05).length).toBeLessThanOrEqual(6);
    expect(shops.filter(({ p }) => p < 0.5).length).toBeGreaterThan(10);
  });
});
