import { describe, expect, it } from "vitest";
import { seeded } from "../../math/random.ts";
import { monomials, polynomialThrough } from "./polynomial.ts";

/** 1 − x² + x³y − y⁴ and its derivatives. */
function quartic(x: number, y: number) {
  return {
    value: 1 - x * x + x ** 3 * y - y ** 4,
    gradient: Float64Array.of(-2 * x + 3 * x * x * y, x ** 3 - 4 * y ** 3),
    hessian: Float64Array.of(-2 + 6 * x * y, 3 * x * x, 3 * x * x, -12 * y * y),
  };
}

function known(count: number) {
  const rng = seeded(4);
  return Array.from({ length: count }, () => {
    const point = Float64Array.of(rng.normal(), rng.normal());
    return { point, curvature: quartic(point[0]!, point[1]!), weight: 0.5 };
  });
}

describe("monomials", () => {
  it("are as many as there are ways to choose their powers", () => {
    expect(monomials(4, 4)).toHaveLength(70);
    expect(monomials(2, 6)).toHaveLength(28);
    expect(monomials(2, 1).map((term) => term.join(""))).toEqual(["00", "01", "10"]);
  });
});

describe("a polynomial through values, gradients and Hessians", () => {
  it.each([4, 6])("finds a polynomial of lower or equal degree again: %i", (degree) => {
    const found = polynomialThrough(known(12), degree)!;
    const slope = new Float64Array(2);
    for (const [x, y] of [
      [0.3, -1.1],
      [1.7, 0.4],
      [0, 0],
    ] as const) {
      const exact = quartic(x, y);
      expect(found.gradient(Float64Array.of(x, y), slope)).toBeCloseTo(exact.value, 9);
      expect(slope[0]).toBeCloseTo(exact.gradient[0]!, 8);
      expect(slope[1]).toBeCloseTo(exact.gradient[1]!, 8);
    }
  });

  it("is none where too little is known", () => {
    expect(polynomialThrough(known(2), 6)).toBeNull();
  });
});
