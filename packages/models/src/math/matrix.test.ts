import { describe, expect, it } from "vitest";
import { cholesky, choleskySolve, conditionNumber, eigenvalues, inverse } from "./matrix.ts";

// Hilbert's matrix of order 3: its inverse is made of integers.
const hilbert = Float64Array.of(1, 1 / 2, 1 / 3, 1 / 2, 1 / 3, 1 / 4, 1 / 3, 1 / 4, 1 / 5);
const inverseHilbert = [9, -36, 30, -36, 192, -180, 30, -180, 180];

describe("small matrices", () => {
  it("inverts Hilbert's matrix", () => {
    inverse(hilbert, 3)!.forEach((value, k) => expect(value).toBeCloseTo(inverseHilbert[k]!, 9));
  });

  it("solves with a Cholesky factor", () => {
    const y = choleskySolve(cholesky(hilbert, 3)!, Float64Array.of(11 / 6, 13 / 12, 47 / 60));
    y.forEach((value) => expect(value).toBeCloseTo(1, 12));
  });

  it("has no factor of a matrix that is singular or not positive", () => {
    expect(cholesky(Float64Array.of(1, 1, 1, 1), 2)).toBeNull();
    expect(cholesky(Float64Array.of(1, 2, 2, 1), 2)).toBeNull();
    expect(inverse(Float64Array.of(0, 0, 0, 1), 2)).toBeNull();
  });

  it("finds eigenvalues: 2 − √2, 2, 2 + √2 of the second difference", () => {
    const values = eigenvalues(Float64Array.of(2, -1, 0, -1, 2, -1, 0, -1, 2), 3);
    [2 - Math.SQRT2, 2, 2 + Math.SQRT2].forEach((value, k) => expect(values[k]).toBeCloseTo(value, 13));
  });

  it("measures the condition without the scale of the variables", () => {
    // Correlation 0.6: eigenvalues 1.6 and 0.4.
    expect(conditionNumber(Float64Array.of(1, 0.6, 0.6, 1), 2)).toBeCloseTo(4, 12);
    expect(conditionNumber(Float64Array.of(1e8, 6e3, 6e3, 1), 2)).toBeCloseTo(4, 6);
    expect(conditionNumber(Float64Array.of(1, 1, 1, 1), 2)).toBe(Infinity);
    expect(conditionNumber(Float64Array.of(0, 0, 0, 1), 2)).toBe(Infinity);
  });
});
