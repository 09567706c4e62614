import { describe, expect, it } from "vitest";
import { differences } from "../../test/derivatives.ts";
import { inLogs } from "./logs.ts";

/** ln of a gamma density's kernel and a product: derivatives known by hand. */
const evaluate = ([x, y]: ArrayLike<number> & Iterable<number>) => ({
  value: 3 * Math.log(x!) - x! * y!,
  gradient: Float64Array.of(3 / x! - y!, -x!),
  hessian: Float64Array.of(-3 / (x! * x!), -1, -1, 0),
});

describe("a function of logarithms", () => {
  it("has the derivatives that differences show", () => {
    const f = inLogs(evaluate);
    const at = [0.4, -1.3];
    const analytic = f(Float64Array.from(at));
    const numeric = differences((logs) => f(Float64Array.from(logs)), at);
    numeric.gradient.forEach((g, i) => expect(analytic.gradient[i]).toBeCloseTo(g, 9));
    numeric.hessian.forEach((h, k) => expect(analytic.hessian[k]).toBeCloseTo(h, 9));
  });
});
