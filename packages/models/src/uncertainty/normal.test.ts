import { expect, it } from "vitest";
import gammainc from "@stdlib/math-base-special-gammainc";
import { gammaCdf, normalCdf, normalQuantile } from "./normal.ts";

it("knows the usual quantiles of the normal law", () => {
  expect(normalQuantile(0.95)).toBeCloseTo(1.6448536269514722, 12);
  expect(normalQuantile(0.025)).toBeCloseTo(-1.959963984540054, 12);
  expect(normalQuantile(1e-9)).toBeCloseTo(-5.997807015, 8);
  expect(normalQuantile(0.5)).toBeCloseTo(0, 12);
});

it("is its own inverse", () => {
  for (const p of [1e-10, 0.003, 0.2, 0.6, 0.99, 1 - 1e-9])
    expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 12);
});

it("passes from the gamma law to its cube root without a step", () => {
  for (const z of [-3, -1.6, 0, 1.6, 3]) {
    const shape = 200.5;
    const y = shape + z * Math.sqrt(shape);
    expect(gammaCdf(y, shape, shape)).toBeCloseTo(gammainc(y, shape), 4);
  }
});

it("takes a variance of 0 for certainty and a mean of 0 for nothing", () => {
  expect([gammaCdf(1.9, 2, 0), gammaCdf(2, 2, 0), gammaCdf(0, 0, 0), gammaCdf(-1, 3, 1)]).toEqual([
    0, 1, 1, 0,
  ]);
});
