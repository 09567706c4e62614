import { describe, expect, it } from "vitest";
import { log1mexp, logDiffExp, logSumExp } from "./logspace.ts";

describe("logarithms of sums and differences", () => {
  it("adds without overflow and keeps what is small", () => {
    expect(logSumExp(1000, 1000)).toBeCloseTo(1000 + Math.LN2, 12);
    expect(logSumExp(0, -800)).toBe(0);
    expect(logSumExp(-Infinity, 3)).toBe(3);
    expect(logSumExp(-Infinity, -Infinity)).toBe(-Infinity);
  });

  it("subtracts close numbers without losing digits", () => {
    expect(logDiffExp(1000 + Math.LN2, 1000)).toBeCloseTo(1000, 12);
    // e^(1e-20) − 1 = 1e-20.
    expect(log1mexp(1e-20)).toBeCloseTo(Math.log(1e-20), 12);
    expect(log1mexp(50)).toBeCloseTo(-Math.exp(-50), 30);
    expect(logDiffExp(2, -Infinity)).toBe(2);
  });
});
