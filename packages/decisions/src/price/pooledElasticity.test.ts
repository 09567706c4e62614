import { seeded } from "@keepworth/models";
import { describe, expect, it } from "vitest";
import { basketElasticity, pooledElasticity } from "./pooledElasticity.ts";

describe("pooledElasticity", () => {
  it("recovers mean and spread of known elasticities, and holds each in its 90 % interval about so often", () => {
    const rng = seeded(11);
    let held = 0;
    let count = 0;
    let means = 0;
    let shrunkError = 0;
    let rawError = 0;
    for (let trial = 0; trial < 100; trial += 1) {
      const truth = Array.from({ length: 20 }, () => -1.5 + 0.4 * rng.normal());
      const estimates = truth.map((e, i) => {
        const standardError = 0.2 + 0.05 * (i % 10);
        return { elasticity: e + standardError * rng.normal(), standardError };
      });
      const pooled = pooledElasticity(estimates)!;
      means += pooled.mean / 100;
      pooled.products.forEach(({ elasticity, standardError }, i) => {
        if (Math.abs(elasticity - truth[i]!) <= 1.645 * standardError) held += 1;
        shrunkError += (elasticity - truth[i]!) ** 2;
        rawError += (estimates[i]!.elasticity - truth[i]!) ** 2;
        count += 1;
      });
    }
    expect(means).toBeCloseTo(-1.5, 1);
    expect(held / count).toBeGreaterThan(0.85);
    expect(held / count).toBeLessThan(0.94);
    expect(shrunkError).toBeLessThan(0.8 * rawError);
  });

  it("moves what is little known to the mean, and products that do not differ all the way", () => {
    const pooled = pooledElasticity([
      { elasticity: -1, standardError: 0.1 },
      { elasticity: -2, standardError: 0.1 },
      { elasticity: -4, standardError: 2 },
    ])!;
    expect(pooled.spread).toBeGreaterThan(0.3);
    expect(pooled.products[2]!.shrunk).toBeGreaterThan(0.7);
    expect(pooled.products[0]!.shrunk).toBeLessThan(0.1);
    const alike = pooledElasticity(
      Array.from({ length: 5 }, () => ({ elasticity: -1.2, standardError: 0.3 })),
    )!;
    expect(alike).toMatchObject({ spread: 0 });
    expect(alike.products[0]).toMatchObject({ shrunk: 1 });
  });

  it("shrinks nothing where two products cannot tell how far they differ, and has no answer without any", () => {
    const two = pooledElasticity([
      { elasticity: -1, standardError: 0.2 },
      { elasticity: -3, standardError: 0.2 },
    ])!;
    expect(two.products.map(({ elasticity }) => elasticity)).toEqual([-1, -3]);
    expect(pooledElasticity([])).toBeNull();
  });
});

describe("basketElasticity", () => {
  it("weighs products by revenue, and believes the mean of those that are not known", () => {
    const pooled = pooledElasticity([
      { elasticity: -1, standardError: 0.2 },
      { elasticity: -2, standardError: 0.2 },
      { elasticity: -3, standardError: 0.2 },
    ])!;
    const unknown = basketElasticity(pooled, [{ share: 1, place: null }]);
    expect(unknown.elasticity).toBeCloseTo(-2, 10);
    expect(unknown.standardError).toBeCloseTo(Math.hypot(pooled.spread, pooled.meanError), 10);
    const both = basketElasticity(pooled, [
      { share: 3, place: 0 },
      { share: 1, place: 2 },
    ]);
    const [first, , third] = pooled.products;
    expect(both.elasticity).toBeCloseTo(0.75 * first!.elasticity + 0.25 * third!.elasticity, 10);
  });
});
