import { seeded } from "@keepworth/models";
import { assert, double, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { stratifiedHoldout } from "../allocate/holdout.ts";
import { incremental, type Outcomes } from "./incremental.ts";
import { experimentStrata } from "./strata.ts";
import { verdictOf } from "./verdict.ts";

/**
 * Customers who order at a rate of their own, with skewed money; treating brings the share `effect` of them one more
 * order. What is predicted is their expected margin, badly scaled.
 */
function simulated(seed: number, { size = 700, effect = 0.1, share = 0.5 } = {}): Outcomes {
  const rng = seeded(seed);
  const rate = Float64Array.from({ length: size }, () => rng.gamma(0.6) * 2);
  const spend = Float64Array.from({ length: size }, () => 20 * Math.exp(0.6 * rng.normal()));
  const predicted = rate.map((one, i) => 0.7 * one * spend[i]!);
  const stratum = experimentStrata(predicted, rate);
  const held = stratifiedHoldout(stratum, share, seed);
  const outcome = rate.map((one, i) => {
    const more = held[i] === 0 && rng.uniform() < effect ? 1 : 0;
    let sum = 0;
    for (let n = rng.poisson(one) + more; n > 0; n -= 1) sum += (spend[i]! / 6) * rng.gamma(6);
    return sum;
  });
  return { treated: held.map((one) => 1 - one), outcome, predicted, stratum };
}

/** Mean of 20·e^(.6 Z): 20·e^(.18). */
const meanSpend = 20 * Math.exp(0.18);

describe("incremental effect", () => {
  it("is the difference of means weighted by strata, worked by hand", () => {
    const outcomes: Outcomes = {
      treated: Array.from({ length: 32 }, (_, i) => i % 2),
      // stratum 0: holdout 1 or 3, treated 4 or 6; stratum 1: holdout 0, treated 1
      outcome: Array.from({ length: 32 }, (_, i) => (i < 16 ? (i % 2) * 3 + 1 + 2 * ((i >> 1) % 2) : i % 2)),
      predicted: new Float64Array(32).fill(Number.NaN),
      stratum: Array.from({ length: 32 }, (_, i) => (i < 16 ? 0 : 1)),
    };
    const { raw, adjusted, slope } = incremental(outcomes);
    expect(raw.value).toBeCloseTo(2, 12);
    // .5·3 + .5·1
    expect(adjusted.value).toBeCloseTo(2, 12);
    // stratum 0: each arm has variance 8/7 over 8 customers; stratum 1 none: .25·2·(8/7)/8
    expect(adjusted.error ** 2).toBeCloseTo(1 / 14, 12);
    expect(slope).toBe(0);
    expect(adjusted.high - adjusted.low).toBeCloseTo(2 * 1.6449 * adjusted.error, 12);
  });

  it("finds an effect exactly where the prediction tells everything else", () => {
    assert(
      property(double({ min: -5, max: 5, noNaN: true }), integer({ min: 1, max: 1000 }), (tau, seed) => {
        const rng = seeded(seed);
        const predicted = Float64Array.from({ length: 200 }, () => rng.gamma(1) * 10);
        const treated = Int32Array.from(predicted, (_, i) => i % 2);
        const outcome = predicted.map((x, i) => 3 + 2 * x + tau * treated[i]!);
        const { adjusted, slope } = incremental({
          treated,
          outcome,
          predicted,
          stratum: new Int32Array(200),
        });
        expect(adjusted.value).toBeCloseTo(tau, 6);
        expect(slope).toBeCloseTo(2, 8);
        expect(adjusted.error).toBeLessThan(1e-6);
      }),
      { numRuns: 30 },
    );
  });

  it.each([0.5, 0.2])("holds the truth in 85 to 95 % of 400 experiments with a holdout of %d", (share) => {
    let [holds, rawHolds, sum, squared, narrower] = [0, 0, 0, 0, 0];
    const truth = 0.1 * meanSpend;
    for (let seed = 1; seed <= 400; seed += 1) {
      const { raw, adjusted } = incremental(simulated(seed, { share }));
      if (adjusted.low <= truth && truth <= adjusted.high) holds += 1;
      if (raw.low <= truth && truth <= raw.high) rawHolds += 1;
      if (adjusted.error < raw.error) narrower += 1;
      sum += adjusted.value;
      squared += adjusted.error ** 2;
    }
    expect(holds / 400).toBeGreaterThanOrEqual(0.85);
    expect(holds / 400).toBeLessThanOrEqual(0.95);
    expect(rawHolds / 400).toBeGreaterThanOrEqual(0.85);
    expect(narrower).toBe(400);
    // no bias: within three standard errors of the mean of 400
    expect(Math.abs(sum / 400 - truth)).toBeLessThan(3 * (Math.sqrt(squared / 400) / 20));
  });

  it("says that a treatment without effect pays in at most 7 % of 400 experiments", () => {
    let pays = 0;
    for (let seed = 1; seed <= 400; seed += 1) {
      const { adjusted } = incremental(simulated(seed + 5000, { effect: 0 }));
      if (verdictOf(adjusted, 700).verdict === "pays") pays += 1;
    }
    expect(pays).toBeLessThanOrEqual(28);
    expect(pays).toBeGreaterThan(0);
  });

  it("stays valid where the prediction is noise", () => {
    const outcomes = simulated(7);
    const rng = seeded(3);
    const predicted = Float64Array.from(outcomes.outcome, () => rng.normal());
    const { raw, adjusted } = incremental({ ...outcomes, predicted, stratum: new Int32Array(700) });
    expect(adjusted.error / raw.error).toBeCloseTo(1, 1);
    expect(Math.abs(adjusted.value - raw.value)).toBeLessThan(raw.error / 2);
  });

  it("puts strata that lack an arm together, and refuses a test without two customers in each arm", () => {
    const treated = Array.from({ length: 40 }, (_, i) => i % 2);
    const outcome = treated.map((one, i) => one + (i % 5));
    const alone = incremental({ treated, outcome, predicted: outcome, stratum: treated.map((_, i) => i) });
    expect(Number.isFinite(alone.adjusted.error)).toBe(true);
    expect(() =>
      incremental({ treated: [1, 1, 0], outcome: [1, 2, 3], predicted: [0, 0, 0], stratum: [0, 0, 0] }),
    ).toThrow("argument.domain");
  });
});
