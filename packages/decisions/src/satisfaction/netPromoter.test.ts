import { describe, expect, it } from "vitest";
import { netPromoter, type PromoterCounts } from "./netPromoter.ts";

describe("the net promoter score", () => {
  it("is the adjusted Wald interval of Rocks 2016", () => {
    // By hand: 36 answers, 17 promoters and 10 detractors; with the pseudo-answers 17.75 and 10.75 of 39, so that the
    // mean is 7/39, its variance 28.5/39 − (7/39)² and the half width 1.644854·√(variance/39).
    const { value, low, high } = netPromoter({ promoters: 17, passives: 9, detractors: 10 })!;
    expect(value).toBeCloseTo(700 / 36, 10);
    expect(low).toBeCloseTo(-4.065, 3);
    expect(high).toBeCloseTo(39.963, 3);
  });

  it("never leaves out the score itself, and tells nothing of nobody", () => {
    expect(netPromoter({ promoters: 3, passives: 0, detractors: 0 })).toMatchObject({
      value: 100,
      high: 100,
    });
    expect(netPromoter({ promoters: 0, passives: 0, detractors: 1 })).toMatchObject({
      value: -100,
      low: -100,
    });
    expect(netPromoter({ promoters: 0, passives: 0, detractors: 0 })).toBeNull();
  });

  it.each([6, 12, 25, 60])("holds its 90 percent for %i answers, summed over all of their outcomes", (n) => {
    const held: number[] = [];
    for (const [p, d] of [
      [0.5, 0.2],
      [0.35, 0.35],
      [0.7, 0.1],
      [0.2, 0.5],
      [0.15, 0.15],
      [0.6, 0.3],
    ] as const) {
      held.push(coverage(n, p, d));
      expect(held.at(-1)).toBeGreaterThan(0.84);
    }
    const mean = held.reduce((sum, one) => sum + one, 0) / held.length;
    expect(mean).toBeGreaterThan(0.875);
    expect(mean).toBeLessThan(0.95);
  });
});

/** The probability that the interval holds the true score, over every outcome of a multinomial. */
function coverage(n: number, p: number, d: number): number {
  const logFactorial = [0];
  for (let i = 1; i <= n; i += 1) logFactorial.push(logFactorial[i - 1]! + Math.log(i));
  let sum = 0;
  for (let promoters = 0; promoters <= n; promoters += 1) {
    for (let detractors = 0; promoters + detractors <= n; detractors += 1) {
      const passives = n - promoters - detractors;
      const chance =
        logFactorial[n]! -
        logFactorial[promoters]! -
        logFactorial[detractors]! -
        logFactorial[passives]! +
        promoters * Math.log(p) +
        detractors * Math.log(d) +
        passives * Math.log(1 - p - d);
      const counts: PromoterCounts = { promoters, passives, detractors };
      const { low, high } = netPromoter(counts)!;
      const truth = 100 * (p - d);
      if (low <= truth && truth <= high) sum += Math.exp(chance);
    }
  }
  return sum;
}
