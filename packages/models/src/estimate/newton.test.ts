import { describe, expect, it } from "vitest";
import { maximise } from "./newton.ts";

/** Rosenbrock's valley, turned over: maximum 0 at (1, 1). */
function rosenbrock(point: Float64Array) {
  const x = point[0]!;
  const y = point[1]!;
  return {
    value: -((1 - x) ** 2) - 100 * (y - x * x) ** 2,
    gradient: Float64Array.of(2 * (1 - x) + 400 * x * (y - x * x), -200 * (y - x * x)),
    hessian: Float64Array.of(-2 + 400 * y - 1200 * x * x, 400 * x, 400 * x, -200),
  };
}

describe("Newton's method in a trust region", () => {
  it("climbs out of Rosenbrock's valley", () => {
    const { point, value, converged, iterations } = maximise(rosenbrock, [-1.2, 1]);
    expect(converged).toBe(true);
    expect(point[0]).toBeCloseTo(1, 5);
    expect(point[1]).toBeCloseTo(1, 5);
    expect(value).toBeCloseTo(0, 9);
    expect(iterations).toBeLessThan(40);
  });

  it("does not call a saddle or a flat function a maximum", () => {
    const saddle = () => ({
      value: 0,
      gradient: Float64Array.of(0, 0),
      hessian: Float64Array.of(1, 0, 0, -1),
    });
    const flat = () => ({ value: 0, gradient: Float64Array.of(0, 0), hessian: Float64Array.of(0, 0, 0, 0) });
    expect(maximise(saddle, [0, 0]).converged).toBe(false);
    expect(maximise(flat, [0, 0]).converged).toBe(false);
  });

  it("stops at a function that is not finite, after its limit, and where it is lost", () => {
    const wild = () => ({ value: Number.NaN, gradient: Float64Array.of(0), hessian: Float64Array.of(-1) });
    const endless = (p: Float64Array) => ({
      value: p[0]!,
      gradient: Float64Array.of(1),
      hessian: Float64Array.of(0),
    });
    expect(maximise(wild, [0]).converged).toBe(false);
    expect(maximise(endless, [0], { maxIterations: 7 })).toMatchObject({ iterations: 7, converged: false });
    expect(maximise(endless, [0], { lost: (p) => p[0]! > 10 }).iterations).toBeLessThan(12);
  });

  it("steps back from where the function is not finite", () => {
    const log = (p: Float64Array) => {
      const x = p[0]!;
      return {
        value: Math.log(x) - x,
        gradient: Float64Array.of(1 / x - 1),
        hessian: Float64Array.of(-1 / (x * x)),
      };
    };
    // A full step from 2.1 leads to −0.21.
    expect(maximise(log, [2.1]).point[0]).toBeCloseTo(1, 5);
  });
});
