import { nbd, seeded } from "@keepworth/models";
import { describe, expect, it } from "vitest";
import { referralFactors } from "./referralFactors.ts";

describe("referral rates by what customers said", () => {
  it("are posterior means of a Gamma prior about the shop's rate", () => {
    // 40 referrals in 200: a rate of .2. Gamma(10, 10/.2) and 30 in 100: (10 + 30) / (50 + 100) = .2667 = 1.333 · .2
    const factors = referralFactors([
      { referrals: 30, exposure: 100 },
      { referrals: 10, exposure: 100 },
    ]);
    expect(factors[0]).toBeCloseTo(4 / 3, 12);
    expect(factors[1]).toBeCloseTo(2 / 3, 12);
  });

  it("believe little of few, and nothing of nobody", () => {
    const [few, none, others] = referralFactors([
      { referrals: 2, exposure: 2 },
      { referrals: 0, exposure: 0 },
      { referrals: 100, exposure: 1000 },
    ]);
    // Ten times the shop's rate as it stands, by two referrals.
    expect(few).toBeGreaterThan(1.1);
    expect(few).toBeLessThan(1.2);
    expect(none).toBe(1);
    expect(others).toBeCloseTo(1, 1);
    expect(referralFactors([{ referrals: 0, exposure: 5 }])).toEqual([1]);
    expect(() => referralFactors([{ referrals: -1, exposure: 5 }])).toThrow(
      expect.objectContaining({ code: "argument.domain" }),
    );
  });

  it("find the rates that were simulated, and leave the total as it was", () => {
    const rng = seeded(11);
    // Promoters bring others at three times the rate of the rest; each has a rate of their own about that.
    const truth = [3, 1];
    const counts = truth.map((factor) =>
      Array.from({ length: 4000 }, () => {
        const weeks = 20 + Math.floor(30 * rng.uniform());
        return { weeks, n: rng.poisson((factor * 0.004 * rng.gamma(0.8) * weeks) / 0.8) };
      }),
    );
    const groups = counts.map((some) => ({
      referrals: some.reduce((sum, { n }) => sum + n, 0),
      exposure: some.reduce((sum, { weeks }) => sum + weeks, 0),
    }));
    const factors = referralFactors(groups);
    expect(factors[0]! / factors[1]!).toBeGreaterThan(2.4);
    expect(factors[0]! / factors[1]!).toBeLessThan(3.4);
    // With time that runs as fast as the group's rate, one law holds for all, and expects as many as came.
    const all = counts.flatMap((some, g) => some.map(({ n, weeks }) => ({ x: n, T: factors[g]! * weeks })));
    const { r, alpha } = nbd.fit({
      x: Float64Array.from(all, ({ x }) => x),
      tx: Float64Array.from(all, ({ x, T }) => (x > 0 ? T : 0)),
      T: Float64Array.from(all, ({ T }) => T),
    }).params;
    const expected = all.reduce((sum, { T }) => sum + (r / alpha) * T, 0);
    const came = groups.reduce((sum, { referrals }) => sum + referrals, 0);
    expect(expected / came).toBeGreaterThan(0.97);
    expect(expected / came).toBeLessThan(1.03);
  });
});
