import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leavingIntegrals } from "../../../test/reference/dynamic.ts";
import { emptyNodes, placeNodes, type Stretch } from "./leavingNodes.ts";

const nodes = emptyNodes();

function integral(stretch: Stretch, rho: number, sigma: number): number {
  placeNodes(nodes, stretch, rho, sigma);
  let sum = 0;
  for (let k = 0; k < nodes.count; k++) {
    const u = nodes.u[k]!;
    const fallen =
      rho * Math.log1p((stretch.rate * u) / stretch.buying) +
      sigma * Math.log1p((stretch.hazard * u) / stretch.leaving);
    sum += nodes.weight[k]! * Math.exp(-fallen);
  }
  return sum;
}

describe("the integral over when a customer may have left", () => {
  it.each(leavingIntegrals)(
    "has mpmath's 12 digits at %d + %d u, %d + %d u, u up to %d, powers %d and %d",
    (buying, rate, leaving, hazard, length, rho, sigma, expected) => {
      const found = Math.log(integral({ buying, rate, leaving, hazard, length }, rho, sigma));
      expect(Math.abs(found - expected)).toBeLessThan(1e-12);
    },
  );

  it("is that of its two halves", () => {
    const size = fc.double({ min: -7, max: 7, noNaN: true }).map((power) => 10 ** power);
    const power = fc.double({ min: -3, max: 3.7, noNaN: true }).map((p) => 10 ** p);
    fc.assert(
      fc.property(
        size,
        size,
        size,
        size,
        size,
        power,
        power,
        (buying, rate, leaving, hazard, length, rho, s) => {
          const sigma = 1 + s;
          const half = length / 2;
          const whole = integral({ buying, rate, leaving, hazard, length }, rho, sigma);
          const first = integral({ buying, rate, leaving, hazard, length: half }, rho, sigma);
          const middle = { buying: buying + rate * half, leaving: leaving + hazard * half };
          const fallen =
            rho * Math.log1p((rate * half) / buying) + sigma * Math.log1p((hazard * half) / leaving);
          const second = integral({ ...middle, rate, hazard, length: half }, rho, sigma) * Math.exp(-fallen);
          expect(whole).toBeGreaterThan(0);
          expect((first + second) / whole).toBeCloseTo(1, 11);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("takes few nodes where little happens: a week of a slow customer takes four", () => {
    placeNodes(nodes, { buying: 115, rate: 1, leaving: 158, hazard: 1, length: 1 }, 4, 3);
    expect(nodes.count).toBe(4);
  });
});
