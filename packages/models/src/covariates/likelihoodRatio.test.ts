import { describe, expect, it } from "vitest";
import { bgnbd, nbd } from "../index.ts";
import { likelihoodRatio } from "./likelihoodRatio.ts";

describe("the likelihood-ratio test", () => {
  const of = (parameters: number, logLikelihood: number) => ({
    logLikelihood,
    aic: 2 * parameters - 2 * logLikelihood,
    customers: 100,
  });

  it("has the probabilities of a chi-square table", () => {
    expect(likelihoodRatio(of(5, -1000), of(4, -1000 - 3.841459 / 2))).toMatchObject({ degrees: 1 });
    expect(likelihoodRatio(of(5, -1000), of(4, -1000 - 3.841459 / 2)).p).toBeCloseTo(0.05, 7);
    expect(likelihoodRatio(of(8, -1e7), of(4, -1e7 - 13.276704 / 2)).p).toBeCloseTo(0.01, 6);
    expect(likelihoodRatio(of(5, -1000), of(4, -1000)).p).toBe(1);
  });

  it("refuses fits of which the first is not the larger, or that saw other customers", () => {
    expect(() => likelihoodRatio(of(4, -10), of(4, -11))).toThrow("argument.domain");
    expect(() => likelihoodRatio(of(5, -10), { ...of(4, -11), customers: 99 })).toThrow("argument.domain");
  });

  it("finds as small a p as it should where nothing is there to be found", () => {
    // 150 shops with a covariate that means nothing: p is uniform. The largest of 150 deviations from that is below
    // 1.63 / √150 with probability .99 (Kolmogorov).
    const p: number[] = [];
    for (let shop = 0; shop < 150; shop++) {
      const shopful = bgnbd.simulate(
        { r: 0.8, alpha: 6, a: 0.8, b: 2.5 },
        { n: 250, T: 40, chance: 100 + shop },
      );
      const z = shopful.x.map((_, i) => i % 2);
      p.push(
        likelihoodRatio(
          bgnbd.fit(shopful, { covariates: { purchase: { z } }, prior: "none" }),
          bgnbd.fit(shopful, { prior: "none" }),
        ).p,
      );
    }
    p.sort((a, b) => a - b);
    const farthest = Math.max(...p.map((value, i) => Math.max(value - i / 150, (i + 1) / 150 - value)));
    expect(farthest).toBeLessThan(1.63 / Math.sqrt(150));
  });

  it("tells leaving from not leaving", () => {
    const customers = bgnbd.simulate({ r: 0.8, alpha: 6, a: 0.8, b: 2.5 }, { n: 1000, T: 40, chance: 1 });
    expect(likelihoodRatio(bgnbd.fit(customers), nbd.fit(customers))).toMatchObject({ degrees: 2 });
    expect(likelihoodRatio(bgnbd.fit(customers), nbd.fit(customers)).p).toBeLessThan(1e-6);
  });
});
