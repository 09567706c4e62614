import { seeded } from "@keepworth/models";
import { describe, expect, it } from "vitest";
import { dirichletWeight, normalPrior, shrunkMean, shrunkShares } from "./shrinkage.ts";

/** Customers who each choose `n` times by shares of their own, put together as the estimate wants them. */
function choices(mean: readonly number[], weight: number, customers: number, n: number) {
  const rng = seeded(7);
  const taken = new Map<string, number>();
  for (let c = 0; c < customers; c += 1) {
    const gammas = mean.map((share) => rng.gamma(share * weight));
    const all = gammas.reduce((sum, g) => sum + g, 0);
    const counts = mean.map(() => 0);
    for (let i = 0; i < n; i += 1) {
      let at = rng.uniform() * all;
      const choice = gammas.findIndex((g) => (at -= g) < 0);
      counts[Math.max(0, choice)]! += 1;
    }
    for (const [choice, times] of counts.entries())
      if (times > 0) taken.set(`${choice} ${times}`, (taken.get(`${choice} ${times}`) ?? 0) + 1);
  }
  return {
    mean,
    totals: [{ n, customers }],
    taken: Array.from(taken, ([key, number]) => {
      const [choice, times] = key.split(" ").map(Number) as [number, number];
      return { choice, n: times, customers: number };
    }),
  };
}

describe("dirichletWeight", () => {
  it("recovers the weight that 4,000 simulated customers were drawn with", () => {
    for (const weight of [0.8, 5, 30]) {
      const found = dirichletWeight(choices([0.5, 0.3, 0.2], weight, 4_000, 8))!;
      expect(found.weight / weight).toBeGreaterThan(0.88);
      expect(found.weight / weight).toBeLessThan(1.12);
      expect(found.customers).toBe(4_000);
    }
  });

  it("is as small as can be where nobody ever chooses two things, and as large where all choose alike", () => {
    const mean = [0.5, 0.5];
    const totals = [{ n: 2, customers: 100 }];
    const apart = [0, 1].map((choice) => ({ choice, n: 2, customers: 50 }));
    expect(dirichletWeight({ mean, totals, taken: apart })!.weight).toBeCloseTo(0.05, 3);
    const alike = [0, 1].map((choice) => ({ choice, n: 1, customers: 100 }));
    expect(dirichletWeight({ mean, totals, taken: alike })!.weight).toBeGreaterThan(9_990);
  });

  it("finds the peak of a likelihood worked out by hand", () => {
    // two choices each, mean ½: P(alike) = (A/2 + 1)/(A + 1); 60 of 100 are: (A + 2)/(2A + 2) = .6, A = 4
    const taken = [
      { choice: 0, n: 2, customers: 30 },
      { choice: 1, n: 2, customers: 30 },
      { choice: 0, n: 1, customers: 40 },
      { choice: 1, n: 1, customers: 40 },
    ];
    const found = dirichletWeight({ mean: [0.5, 0.5], totals: [{ n: 2, customers: 100 }], taken });
    expect(found!.weight).toBeCloseTo(4, 2);
  });

  it("knows nothing where no customer chose twice", () => {
    const once = { mean: [1], totals: [{ n: 1, customers: 9 }], taken: [{ choice: 0, n: 1, customers: 9 }] };
    expect(dirichletWeight(once)).toBeNull();
  });
});

describe("shrunkShares", () => {
  it("gives the shop's mean to whom nothing is known, and own shares to whom much is", () => {
    expect(shrunkShares([0, 0], [0.7, 0.3], 4)).toEqual([0.7, 0.3]);
    // (3 + 4 × .7) / 7 and (0 + 4 × .3) / 7
    expect(shrunkShares([3, 0], [0.7, 0.3], 4)[0]).toBeCloseTo(5.8 / 7, 12);
    expect(shrunkShares([30_000, 0], [0.7, 0.3], 4)[0]).toBeCloseTo(1, 3);
  });
});

describe("normalPrior", () => {
  it("agrees with the analysis of variance by hand", () => {
    // groups (1, 3), (5, 7), (9, 11): within 2 each with 1 degree → 2; means 2, 6, 10; between mean square 32; (32 − 2) / 2 = 15
    const prior = normalPrior({
      n: 6,
      customers: 3,
      sum: 36,
      sumOfSquares: 286,
      between: 280,
      squaredSizes: 12,
    })!;
    expect(prior).toMatchObject({ mean: 6, within: 2, between: 15 });
    expect(prior.weight).toBeCloseTo(2 / 15, 12);
    // (4 + 2/15 × 6) / (2 + 2/15)
    expect(shrunkMean({ n: 2, sum: 4 }, prior)).toBeCloseTo(4.8 / (32 / 15), 12);
    expect(shrunkMean({ n: 0, sum: 0 }, prior)).toBeCloseTo(6, 12);
  });

  it("trusts the shop's mean wholly where customers do not differ, and tells nothing from single measurements", () => {
    const alike = { n: 4, customers: 2, sum: 8, sumOfSquares: 20, between: 16, squaredSizes: 8 };
    expect(normalPrior(alike)!.weight).toBe(10_000);
    expect(normalPrior({ ...alike, n: 2 })).toBeNull();
  });
});
