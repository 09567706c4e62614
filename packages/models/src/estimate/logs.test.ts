import { describe, expect, it } from "vitest";
import { differences } from "../../test/derivatives.ts";
import { inLogs, penalised } from "./logs.ts";

/** ln of a gamma density's kernel and a product: derivatives known by hand. */
const evaluate = ([x, y]: ArrayLike<number> & Iterable<number>) => ({
  value: 3 * Math.log(x!) - x! * y!,
  gradient: Float64Array.of(3 / x! - y!, -x!),
  hessian: Float64Array.of(-3 / (x! * x!), -1, -1, 0),
});

describe("a function of logarithms", () => {
  it.each([
    ["plain", inLogs(evaluate)],
    ["with a prior", penalised(inLogs(evaluate), { centre: [2, 0.3], spread: [0.5, 2] })],
  ])("has the derivatives that differences show, %s", (_, f) => {
    const at = [0.4, -1.3];
    const analytic = f(Float64Array.from(at));
    const numeric = differences((logs) => f(Float64Array.from(logs)), at);
    numeric.gradient.forEach((g, i) => expect(analytic.gradient[i]).toBeCloseTo(g, 9));
    numeric.hessian.forEach((h, k) => expect(analytic.hessian[k]).toBeCloseTo(h, 9));
  });

  it("is lowered by half the squared distance from the prior's centre, in standard deviations", () => {
    const plain = inLogs(evaluate);
    const prior = penalised(plain, { centre: [1, 1], spread: [0.5, 2] });
    const at = Float64Array.of(1, 4);
    expect(prior(at).value - plain(at).value).toBeCloseTo(-(2 ** 2) / 2 - 2 ** 2 / 2, 12);
  });
});
