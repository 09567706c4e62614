import { describe, expect, it } from "vitest";
import { differences } from "../../test/derivatives.ts";
import { bgnbdPriorValues } from "../../test/reference/posterior.ts";
import type { Curvature } from "./newton.ts";
import { flat, logNormal, meanAndSize, weibull, type PriorPart } from "./priorParts.ts";
import { fromParts, priorNamed, type Prior } from "./priors.ts";
import { targetOf } from "./target.ts";

const subject = {
  model: "bg-nbd",
  names: ["r", "alpha", "a", "b"],
  prior: { centre: [0.7, 10, 0.7, 3], spread: [1.5, 2, 1.5, 1.5] },
};

function densityOf(prior: Prior | PriorPart, volume: boolean) {
  return (point: ArrayLike<number>): Curvature => {
    const n = point.length;
    const sum = { value: 0, gradient: new Float64Array(n), hessian: new Float64Array(n * n) };
    prior.add(Float64Array.from(point), sum, volume);
    return sum;
  };
}

/** By the rule of midpoints, which is exact enough for smooth densities that vanish at both ends. */
function integral(f: (x: number) => number, from: number, to: number, pieces = 20_000): number {
  const step = (to - from) / pieces;
  let sum = 0;
  for (let k = 0; k < pieces; k++) sum += f(from + (k + 0.5) * step);
  return sum * step;
}

describe("a prior's density", () => {
  it("is that of SciPy for PyMC-Marketing's BG/NBD", () => {
    const prior = priorNamed("pymc-marketing", subject);
    for (const [r, alpha, a, b, value] of bgnbdPriorValues) {
      const point = prior.fromLogs([r, alpha, a, b].map(Math.log));
      expect(densityOf(prior, false)(point).value).toBeCloseTo(value, 10);
    }
  });

  it("has an integral of 1 over the coordinates", () => {
    const one = (part: PriorPart) => integral((x) => Math.exp(densityOf(part, true)([x]).value), -30, 30);
    expect(one(weibull(0, 2, 10))).toBeCloseTo(1, 9);
    const pair = densityOf(meanAndSize(0, 1), true);
    const over = integral((u) => integral((w) => Math.exp(pair([u, w]).value), -40, 40, 800), -40, 40, 800);
    expect(over).toBeCloseTo(1, 9);
    // Without its constant, a normal density's is the root of 2π times the deviation.
    expect(one(logNormal(0, 3, 1.5))).toBeCloseTo(1.5 * Math.sqrt(2 * Math.PI), 9);
  });

  it("falls by half the squared distance from the weak prior's centre, in standard deviations", () => {
    const weak = densityOf(priorNamed("weak", subject), true);
    const centre = subject.prior.centre.map(Math.log);
    expect(weak(centre).value).toBeCloseTo(0, 12);
    expect(weak(centre.map((x, i) => x + subject.prior.spread[i]!)).value).toBeCloseTo(-2, 12);
  });

  it("is none at all, or flat in the parameters themselves", () => {
    expect(densityOf(priorNamed("none", subject), true)([1, 2, 3, 4]).value).toBe(0);
    expect(densityOf(flat(0), true)([3]).value).toBe(3);
    expect(densityOf(flat(0), false)([3]).value).toBe(0);
  });

  it.each([true, false])("has the derivatives that differences show, volume %s", (volume) => {
    for (const name of ["weak", "pymc-marketing"] as const) {
      const f = densityOf(priorNamed(name, subject), volume);
      for (const at of [
        [-1.3, 1.4, -1.1, 0.8],
        [0.4, 3.1, 2.2, -2.5],
      ]) {
        const analytic = f(at);
        const numeric = differences(f, at);
        numeric.gradient.forEach((g, i) => expect(analytic.gradient[i]).toBeCloseTo(g, 8));
        numeric.hessian.forEach((h, k) => expect(analytic.hessian[k]).toBeCloseTo(h, 8));
      }
    }
  });
});

describe("a prior's coordinates", () => {
  const prior = priorNamed("pymc-marketing", subject);

  it("lead to the parameters and back", () => {
    const logs = [0.25, 4.4, 0.8, 2.4].map(Math.log);
    prior.toLogs(prior.fromLogs(logs)).forEach((log, i) => expect(log).toBeCloseTo(logs[i]!, 12));
    const [a, b] = prior.toLogs(Float64Array.of(0, 0, 700, -700)).slice(2);
    expect([a, b].every(Number.isFinite)).toBe(true);
  });

  it("have a place for parameters that the prior excludes: a + b below 1", () => {
    const near = prior.toLogs(prior.fromLogs([0.25, 4.4, 0.1, 0.3].map(Math.log))).map(Math.exp);
    expect(near[2]! + near[3]!).toBeCloseTo(1.1, 12);
    expect(near[2]! / near[3]!).toBeCloseTo(1 / 3, 12);
  });

  it("have the slopes of the logarithms that differences show", () => {
    const at = [-1.3, 1.4, -1.1, 0.8];
    const slopes = prior.slopes(Float64Array.from(at))!;
    for (let i = 0; i < 4; i++) {
      for (let j = 0; j < 4; j++) {
        const moved = (step: number) =>
          prior.toLogs(Float64Array.from(at, (x, k) => (k === j ? x + step : x)))[i]!;
        expect(slopes[i * 4 + j]).toBeCloseTo((moved(1e-5) - moved(-1e-5)) / 2e-5, 8);
      }
    }
    expect(priorNamed("weak", subject).slopes(Float64Array.from(at))).toBeNull();
  });
});

describe("a target", () => {
  /** ln of Gamma kernels and of a product that ties a and b. */
  const evaluate = ([r, alpha, a, b]: ArrayLike<number> & Iterable<number>): Curvature => ({
    value: 3 * Math.log(r!) - 2 * alpha! + Math.log(a!) - a! * b!,
    gradient: Float64Array.of(3 / r!, -2, 1 / a! - b!, -a!),
    hessian: Float64Array.of(-3 / (r! * r!), 0, 0, 0, 0, 0, 0, 0, 0, 0, -1 / (a! * a!), -1, 0, 0, -1, 0),
  });

  it.each(["weak", "pymc-marketing", "none"] as const)(
    "has the derivatives that differences show: %s",
    (name) => {
      const target = targetOf({ evaluate }, priorNamed(name, subject), true);
      const at = [-0.4, 0.7, 0.3, 0.6];
      const analytic = target.curvature(Float64Array.from(at));
      const numeric = differences((point) => target.curvature(Float64Array.from(point)), at);
      const slope = new Float64Array(4);
      expect(target.gradient(Float64Array.from(at), slope)).toBeCloseTo(analytic.value, 12);
      numeric.gradient.forEach((g, i) => {
        expect(analytic.gradient[i]).toBeCloseTo(g, 8);
        expect(slope[i]).toBeCloseTo(g, 8);
      });
      numeric.hessian.forEach((h, k) => expect(analytic.hessian[k]).toBeCloseTo(h, 8));
    },
  );

  it("is −∞ where the likelihood is no number", () => {
    const target = targetOf({ evaluate }, priorNamed("none", subject), true);
    expect(target.gradient(Float64Array.of(0, 800, 0, 0), new Float64Array(4))).toBe(-Infinity);
  });
});

describe("a prior by name", () => {
  it("is meant in a unit of its own, if so told", () => {
    const days = densityOf(priorNamed("pymc-marketing", subject, 7), false);
    const weeks = densityOf(priorNamed("pymc-marketing", subject), false);
    // The same alpha in days and in weeks: densities differ by the unit alone.
    expect(days([0, Math.log(35), 0, 0]).value).toBeCloseTo(
      weeks([0, Math.log(5), 0, 0]).value - Math.log(7),
      12,
    );
  });

  it("is refused where a model has none of that name, or the unit is none", () => {
    expect(() => priorNamed("pymc-marketing", { ...subject, model: "nbd" })).toThrow("option.invalid");
    expect(() => priorNamed("flat" as "weak", subject)).toThrow("option.invalid");
    expect(() => priorNamed("weak", subject, 0)).toThrow("argument.domain");
  });

  it("has as many parts as PyMC-Marketing's models have parameters", () => {
    const names = ["alpha", "beta", "gamma", "delta"];
    const prior = { centre: [1, 1, 1, 1], spread: [1, 1, 1, 1] };
    for (const [model, count] of [
      ["mbg-nbd", 4],
      ["pareto-nbd", 4],
      ["bg-bb", 4],
      ["sbg", 2],
    ] as const) {
      const { gradient } = densityOf(
        priorNamed("pymc-marketing", { model, names, prior }),
        true,
      )(new Float64Array(count).fill(0.3));
      expect(gradient.every((g) => g !== 0)).toBe(true);
    }
    expect(fromParts("none", []).toLogs(Float64Array.of(1, 2))).toEqual(Float64Array.of(1, 2));
  });
});
