import { describe, expect, it } from "vitest";
import { seeded } from "../../math/random.ts";
import type { Density } from "../target.ts";
import { runChain, type ChainSettings } from "./chain.ts";
import { mixing } from "./diagnostics.ts";
import { nutsStep, type Step } from "./nuts.ts";

const settings = (seed: number, others: Partial<ChainSettings> = {}): ChainSettings => ({
  draws: 2000,
  warmup: 500,
  targetAcceptance: 0.7,
  maxDepth: 10,
  rng: seeded(seed),
  ...others,
});
const unit = (n: number) => ({
  centre: new Float64Array(n),
  covariance: new Float64Array(n * n).map((_, k) => (k % (n + 1) === 0 ? 1 : 0)),
});
const column = (points: Float64Array, n: number, i: number) => points.filter((_, k) => k % n === i);
const mean = (numbers: Float64Array) => numbers.reduce((sum, x) => sum + x, 0) / numbers.length;

/** Normal with means 1 and −3, standard deviations 5 and .02, correlation .9. */
const correlated: Density = {
  gradient([x, y]: ArrayLike<number> & Iterable<number>, into) {
    const u = (x! - 1) / 5;
    const v = (y! + 3) / 0.02;
    const share = 1 - 0.9 ** 2;
    into[0] = -(u - 0.9 * v) / share / 5;
    into[1] = -(v - 0.9 * u) / share / 0.02;
    return -0.5 * ((u * u - 1.8 * u * v + v * v) / share);
  },
};

/** Neal's funnel: v is normal with deviation 3, and x, given v, with deviation e^(v/2). */
const funnel: Density = {
  gradient(point, into) {
    const v = point[0]!;
    const n = point.length - 1;
    let squares = 0;
    for (let i = 1; i <= n; i++) squares += point[i]! ** 2;
    into[0] = -v / 9 - n / 2 + 0.5 * squares * Math.exp(-v);
    for (let i = 1; i <= n; i++) into[i] = -point[i]! * Math.exp(-v);
    return (-v * v) / 18 - (n * v) / 2 - 0.5 * squares * Math.exp(-v);
  },
};

/** A gamma variable of shape 3 and its logarithm: mean ψ(3), variance ψ′(3). */
const logGamma: Density = {
  gradient([x]: ArrayLike<number> & Iterable<number>, into) {
    into[0] = 3 - Math.exp(x!);
    return 3 * x! - Math.exp(x!);
  },
};

describe("the No-U-Turn sampler", () => {
  it("draws from a normal law whose scales and correlation it is not told", () => {
    const { points, divergences, acceptance } = runChain(correlated, unit(2), settings(1, { draws: 8000 }));
    const [x, y] = [column(points, 2, 0), column(points, 2, 1)];
    const spread = (numbers: Float64Array) => Math.sqrt(mean(numbers.map((n) => (n - mean(numbers)) ** 2)));
    // Four Monte Carlo errors, by the effective sizes that the chain itself has.
    const error = 4 / Math.sqrt(Math.min(mixing([x]).essBulk, mixing([y]).essBulk));
    expect(error).toBeLessThan(0.08);
    expect(Math.abs(mean(x) - 1) / 5).toBeLessThan(error);
    expect(Math.abs(mean(y) + 3) / 0.02).toBeLessThan(error);
    expect(Math.abs(spread(x) / 5 - 1)).toBeLessThan(error);
    expect(Math.abs(spread(y) / 0.02 - 1)).toBeLessThan(error);
    const product = mean(x.map((n, i) => ((n - 1) / 5) * ((y[i]! + 3) / 0.02)));
    expect(Math.abs(product - 0.9)).toBeLessThan(error);
    expect(divergences).toBe(0);
    expect(acceptance).toBeGreaterThan(0.65);
  });

  it("draws from a skewed law", () => {
    const x = column(runChain(logGamma, unit(1), settings(2, { draws: 20_000 })).points, 1, 0);
    // ψ(3) = 3/2 − γ and ψ′(3) = π²/6 − 5/4.
    const [centre, variance] = [1.5 - 0.577_215_664_901_532_9, Math.PI ** 2 / 6 - 1.25];
    const error = 4 * Math.sqrt(variance / mixing([x]).essBulk);
    expect(error).toBeLessThan(0.04);
    expect(Math.abs(mean(x) - centre)).toBeLessThan(error);
    expect(Math.abs(mean(x.map((n) => (n - centre) ** 2)) / variance - 1)).toBeLessThan(0.08);
  });

  it("draws from the same law where there and back are to be equally likely", () => {
    const rng = seeded(3);
    const gradient = new Float64Array(1);
    let here: Pick<Step, "position" | "gradient" | "value"> = {
      position: Float64Array.of(0),
      gradient,
      value: logGamma.gradient(Float64Array.of(0), gradient),
    };
    const x = Float64Array.from({ length: 30_000 }, () => {
      here = nutsStep(logGamma, here, { stepSize: 0.6, maxDepth: 8, rng, reversible: true });
      return here.position[0]!;
    });
    const error = 4 * Math.sqrt((Math.PI ** 2 / 6 - 1.25) / mixing([x]).essBulk);
    expect(error).toBeLessThan(0.04);
    expect(Math.abs(mean(x) - 0.922_784_335_098_467)).toBeLessThan(error);
  });

  it("counts divergences in a funnel's neck", () => {
    expect(runChain(funnel, unit(9), settings(4)).divergences).toBeGreaterThan(5);
  });

  it("says where trajectories were cut off before they turned back", () => {
    const flat: Density = {
      gradient(point, into) {
        into[0] = -point[0]! * 1e-8;
        return -0.5e-8 * point[0]! ** 2;
      },
    };
    const rng = seeded(5);
    const here = { position: Float64Array.of(0), gradient: Float64Array.of(0), value: 0 };
    const step = nutsStep(flat, here, { stepSize: 0.1, maxDepth: 3, rng });
    expect(step).toMatchObject({ saturated: true, leapfrogs: 7, diverged: false });
  });

  it("gives the same chain for the same seed only", () => {
    const draw = (seed: number) => runChain(correlated, unit(2), settings(seed, { draws: 50 })).points;
    expect(draw(6)).toEqual(draw(6));
    expect(draw(6)).not.toEqual(draw(7));
  });

  it("stays where the density is, whatever the scales that it starts with", () => {
    for (const scale of [1e-6, 1e6]) {
      const nearby = { centre: Float64Array.of(0), covariance: Float64Array.of(scale) };
      const { points } = runChain(logGamma, nearby, settings(8));
      expect(Math.abs(mean(points) - 0.9228)).toBeLessThan(0.15);
    }
  });
});
