import { describe, expect, it } from "vitest";
import { gaussLegendre } from "./gaussLegendre.ts";

describe("the Gauss–Legendre rule", () => {
  it.each([1, 2, 3, 16])("of %d nodes is exact for powers up to 2n − 1 and for no more", (n) => {
    const { node, weight } = gaussLegendre(n);
    const integral = (power: number) => node.reduce((sum, x, i) => sum + weight[i]! * x ** power, 0);
    for (let power = 0; power < 2 * n; power++) expect(integral(power) * (power + 1)).toBeCloseTo(1, 14);
    if (n < 16) expect(Math.abs(integral(2 * n) * (2 * n + 1) - 1)).toBeGreaterThan(1e-4);
  });
});
