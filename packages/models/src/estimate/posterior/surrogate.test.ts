import { describe, expect, it } from "vitest";
import { seeded } from "../../math/random.ts";
import type { Density, Target } from "../target.ts";
import { runGuided } from "./guided.ts";
import { mixing } from "./diagnostics.ts";
import { surrogateOf } from "./surrogate.ts";

/** Two logarithms of gamma variables of shapes 3 and 8, the second less the first: skewed and correlated. */
let evaluations = 0;
const skewed: Target = {
  curvature([x, y]: ArrayLike<number> & Iterable<number>) {
    evaluations++;
    const z = x! + y!;
    return {
      value: 3 * x! - Math.exp(x!) + 8 * z - Math.exp(z),
      gradient: Float64Array.of(3 - Math.exp(x!) + 8 - Math.exp(z), 8 - Math.exp(z)),
      hessian: Float64Array.of(-Math.exp(x!) - Math.exp(z), -Math.exp(z), -Math.exp(z), -Math.exp(z)),
    };
  },
  gradient(point, into) {
    const { value, gradient } = skewed.curvature(point);
    into.set(gradient);
    return value;
  },
};
const mode = {
  centre: Float64Array.of(Math.log(3), Math.log(8 / 3)),
  // The inverse of (3 + 8, 8; 8, 8).
  covariance: Float64Array.of(1 / 3, -1 / 3, -1 / 3, 1 / 3 + 1 / 8),
};
const settings = { draws: 8000, warmup: 500, targetAcceptance: 0.7, maxDepth: 8 };

describe("a surrogate", () => {
  it("is close to a skewed density where that has its mass, after some tens of evaluations", () => {
    evaluations = 0;
    const surrogate = surrogateOf(skewed, mode)!;
    expect(evaluations).toBeLessThan(60);
    const unused = new Float64Array(2);
    const level = skewed.gradient(mode.centre, unused) - surrogate.gradient(mode.centre, unused);
    const rng = seeded(1);
    for (let i = 0; i < 200; i++) {
      const x = rng.logGamma(3);
      const point = Float64Array.of(x, rng.logGamma(8) - x);
      const gradient = new Float64Array(2);
      const slope = new Float64Array(2);
      const off = surrogate.gradient(point, slope) + level - skewed.gradient(point, gradient);
      // The law is skewed: a few of 200 draws lie four deviations out.
      expect(Math.abs(off)).toBeLessThan(2);
      if (skewed.gradient(point, unused) > skewed.gradient(mode.centre, unused) - 3) {
        expect(Math.abs(off)).toBeLessThan(0.03);
      }
    }
  });

  it("falls off everywhere beyond the places that it was fitted to", () => {
    const surrogate = surrogateOf(skewed, mode)!;
    const unused = new Float64Array(2);
    for (let angle = 0; angle < 6.28; angle += 0.1) {
      const at = (radius: number) => {
        const z = [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
        // The root of the mode's covariance.
        const x = z[0] * Math.sqrt(1 / 3);
        return Float64Array.of(mode.centre[0]! + x, mode.centre[1]! - x + z[1] * Math.sqrt(1 / 8));
      };
      const [near, far] = [surrogate.gradient(at(12), unused), surrogate.gradient(at(24), unused)];
      expect(far).toBeLessThan(near - 50);
      expect(near).toBeLessThan(surrogate.gradient(mode.centre, unused) - 10);
    }
  });

  it("has the gradient that differences show, beyond its edge but for the turn of its slope", () => {
    const surrogate = surrogateOf(skewed, mode)!;
    const unused = new Float64Array(2);
    const slope = new Float64Array(2);
    const at = Float64Array.of(1.5, 0.6);
    surrogate.gradient(at, slope);
    for (const i of [0, 1]) {
      const moved = (step: number) =>
        surrogate.gradient(
          at.map((x, j) => (i === j ? x + step : x)),
          unused,
        );
      expect((moved(1e-4) - moved(-1e-4)) / 2e-4).toBeCloseTo(slope[i]!, 5);
    }
  });
});

describe("a guided chain", () => {
  it("draws from the exact law though its guide is off", () => {
    // A guide with a tenth more spread and a shifted mean.
    const guide: Density = {
      gradient(point, into) {
        const value = skewed.gradient(point, into) / 1.2 + 0.3 * point[0]!;
        for (let i = 0; i < 2; i++) into[i] = into[i]! / 1.2 + (i === 0 ? 0.3 : 0);
        return value;
      },
    };
    const { points, acceptance } = runGuided(skewed, guide, mode, { ...settings, rng: seeded(2) })!;
    const x = points.filter((_, k) => k % 2 === 0);
    const mean = x.reduce((sum, n) => sum + n, 0) / x.length;
    expect(acceptance).toBeGreaterThan(0.8);
    expect(acceptance).toBeLessThan(0.99);
    // ψ(3), and four Monte Carlo errors; the guide itself is .11 off.
    const error = 4 * Math.sqrt(0.394_934 / mixing([x]).essBulk);
    expect(error).toBeLessThan(0.05);
    expect(Math.abs(mean - 0.922_784)).toBeLessThan(error);
  });

  it("is given up where the guide is of no use", () => {
    const elsewhere: Density = {
      gradient(point, into) {
        for (let i = 0; i < 2; i++) into[i] = -2 * (point[i]! - 3);
        return -((point[0]! - 3) ** 2) - (point[1]! - 3) ** 2;
      },
    };
    expect(runGuided(skewed, elsewhere, mode, { ...settings, rng: seeded(3) })).toBeNull();
  });
});
