import { describe, expect, it } from "vitest";
import { betaRule } from "./betaRule.ts";

const mean = (a: number, b: number, flatBelow: number, f: (p: number) => number) => {
  const { p, weight, atZero, atOne } = betaRule(a, b, flatBelow);
  return atZero * f(0) + atOne * f(1) + p.reduce((sum, value, j) => sum + weight[j]! * f(value), 0);
};

describe("expectations over a beta distribution", () => {
  it.each([
    [0.793, 2.426],
    [0.01, 0.02],
    [1.0001, 0.5],
    [0.8, 300],
    [500, 800],
    [25, 0.001],
  ])("has the moments of Beta(%d, %d)", (a, b) => {
    expect(mean(a, b, 1, () => 1)).toBeCloseTo(1, 12);
    expect(mean(a, b, 1, (p) => p)).toBeCloseTo(a / (a + b), 12);
    expect(mean(a, b, 1, (p) => p * p)).toBeCloseTo((a * (a + 1)) / ((a + b) * (a + b + 1)), 12);
  });

  it("has E[1/p] = (a + b − 1) / (a − 1), the steepest function it is made for", () => {
    expect(mean(1.5, 2.4, 1e-300, (p) => Math.min(1 / p, 1e300)) / (2.9 / 0.5)).toBeCloseTo(1, 11);
  });
});
