import { describe, expect, it } from "vitest";
import betainc from "@stdlib/math-base-special-betainc";
import gammainc from "@stdlib/math-base-special-gammainc";
import { seeded } from "./random.ts";
import { splitmix64, xoshiro128 } from "./xoshiro.ts";

/** Kolmogorov–Smirnov distance times √n: above 1.95 in one of a thousand samples. */
function distance(sample: number[], cdf: (x: number) => number): number {
  const sorted = Float64Array.from(sample).sort();
  let d = 0;
  sorted.forEach((x, i) => {
    const p = cdf(x);
    d = Math.max(d, (i + 1) / sorted.length - p, p - i / sorted.length);
  });
  return d * Math.sqrt(sorted.length);
}

const draws = (n: number, draw: () => number) => Array.from({ length: n }, draw);
const mean = (sample: number[]) => sample.reduce((sum, x) => sum + x, 0) / sample.length;

describe("the generator", () => {
  it("gives the reference words of xoshiro128** 1.1 from the state 1, 2, 3, 4", () => {
    const next = xoshiro128(1, 2, 3, 4);
    expect(draws(6, next)).toEqual([11520, 0, 5927040, 70819200, 2031721883, 1637235492]);
  });

  it("gives the reference words of SplitMix64 from the seed 1234567", () => {
    const next = splitmix64(1234567n);
    expect([next(), next(), next()]).toEqual([
      6457827717110365317n,
      3203168211198807973n,
      9817491932198370423n,
    ]);
  });

  it("repeats itself for the same seed and not for another seed or stream", () => {
    const first = draws(50, seeded(42).word);
    expect(draws(50, seeded(42).word)).toEqual(first);
    expect(draws(50, seeded(43).word)).not.toEqual(first);
    expect(draws(50, seeded(42, 1).word)).not.toEqual(first);
    expect(draws(50, seeded(1, 2).word)).not.toEqual(draws(50, seeded(2, 1).word));
  });

  it("refuses a seed that is no integer", () => {
    expect(() => seeded(0.5)).toThrow("argument.domain");
    expect(() => seeded(Number.NaN)).toThrow("argument.domain");
  });
});

describe("distributions", () => {
  const n = 50_000;

  it("draws uniform numbers inside (0, 1)", () => {
    const sample = draws(n, seeded(1).uniform);
    expect(Math.min(...sample.slice(0, 1000))).toBeGreaterThan(0);
    expect(distance(sample, (x) => x)).toBeLessThan(1.95);
  });

  it("draws normal numbers, tails included", () => {
    // P(z² <= t) is the regularised incomplete gamma function of shape 1/2 at t/2.
    const sample = draws(n, seeded(2).normal);
    expect(distance(sample, (z) => 0.5 + 0.5 * Math.sign(z) * gammainc((z * z) / 2, 0.5))).toBeLessThan(1.95);
    const many = seeded(3);
    let beyond = 0;
    let squares = 0;
    let fourths = 0;
    for (let i = 0; i < 2_000_000; i++) {
      const z = many.normal();
      if (Math.abs(z) > 3.5) beyond++;
      squares += z * z;
      fourths += z ** 4;
    }
    // Var z² = 2, Var z⁴ = 96.
    expect(Math.abs(squares / 2_000_000 - 1)).toBeLessThan(4 * Math.sqrt(2 / 2_000_000));
    expect(Math.abs(fourths / 2_000_000 - 3)).toBeLessThan(4 * Math.sqrt(96 / 2_000_000));
    // 2,000,000 × P(|z| > 3.5) = 930.5, standard deviation 30.5.
    expect(Math.abs(beyond - 930.5)).toBeLessThan(4 * 30.5);
  });

  it("draws exponential numbers", () => {
    expect(distance(draws(n, seeded(4).exponential), (x) => -Math.expm1(-x))).toBeLessThan(1.95);
  });

  it.each([0.05, 0.3, 1, 1.5, 20])("draws gamma numbers of shape %d", (shape) => {
    const rng = seeded(5);
    const sample = draws(n, () => rng.gamma(shape));
    expect(distance(sample, (x) => gammainc(x, shape))).toBeLessThan(1.95);
  });

  it.each([
    [0.8, 2.4],
    [0.3, 0.4],
    [30, 2],
  ])("draws beta numbers of shapes %d and %d", (a, b) => {
    const rng = seeded(6);
    expect(
      distance(
        draws(n, () => rng.beta(a, b)),
        (x) => betainc(x, a, b),
      ),
    ).toBeLessThan(1.95);
  });

  it("never gives NaN for shapes that underflow", () => {
    const rng = seeded(7);
    for (let i = 0; i < 1000; i++) {
      const share = rng.beta(1e-6, 1e-6);
      expect(share >= 0 && share <= 1).toBe(true);
      expect(Number.isFinite(rng.logGamma(1e-6))).toBe(true);
    }
  });

  it.each([0.3, 7, 12, 400])("draws Poisson numbers of mean %d", (m) => {
    const rng = seeded(8);
    const sample = draws(n, () => rng.poisson(m));
    const variance = mean(sample.map((x) => (x - m) ** 2));
    expect(Math.abs(mean(sample) - m)).toBeLessThan(4 * Math.sqrt(m / n));
    expect(Math.abs(variance / m - 1)).toBeLessThan(4 * Math.sqrt((2 + 1 / m) / n));
  });

  it("draws geometric numbers", () => {
    const rng = seeded(9);
    const sample = draws(n, () => rng.geometric(0.2));
    // Mean (1 − p)/p = 4, standard deviation √(1 − p)/p = 4.47.
    expect(Math.abs(mean(sample) - 4)).toBeLessThan((4 * 4.47) / Math.sqrt(n));
    expect(sample.filter((x) => x === 0).length / n).toBeCloseTo(0.2, 1);
    expect(rng.geometric(1)).toBe(0);
  });
});
