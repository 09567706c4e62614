import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bestChange,
  breakEvenChange,
  breakEvenElasticity,
  breakEvenVolume,
  priceEffect,
} from "./priceChange.ts";

describe("breakEvenVolume", () => {
  it("lets +5 % at a margin of .3 hold to −14.29 % volume (design D9)", () => {
    expect((100 * breakEvenVolume(0.05, 0.3)).toFixed(2)).toBe("-14.29");
  });

  it("is the volume at which nothing is gained or lost", () => {
    const change = fc.double({ min: -0.2, max: 1, noNaN: true }).filter((c) => Math.abs(c) > 1e-3);
    fc.assert(
      fc.property(change, fc.double({ min: 0.25, max: 1, noNaN: true }), (c, margin) => {
        const elasticity = breakEvenElasticity(c, margin)!;
        expect(priceEffect({ change: c, margin, elasticity }).gain).toBeCloseTo(0, 9);
        expect(priceEffect({ change: c, margin, elasticity }).volume).toBeCloseTo(
          breakEvenVolume(c, margin),
          9,
        );
      }),
    );
  });

  it("knows that no volume makes up for a cut of the whole margin", () => {
    expect(breakEvenVolume(-0.3, 0.3)).toBe(Infinity);
    expect(breakEvenElasticity(-0.4, 0.3)).toBeNull();
    expect(breakEvenElasticity(0, 0.3)).toBeNull();
  });
});

describe("priceEffect", () => {
  it("adds the whole rise to the margin where nobody minds", () => {
    // .3 → .35 of the old price
    expect(priceEffect({ change: 0.05, margin: 0.3, elasticity: 0 }).gain).toBeCloseTo(0.05, 12);
  });

  it("takes along all that who leaves would have brought, and leaves other products alone", () => {
    const effect = priceEffect({ change: 0.1, margin: 0.5, elasticity: -1, share: 0.25, lost: 0.02 });
    // units 1/1.1, each .6 for .5: 1.0909 on a quarter of a margin of .5
    expect(effect.gain).toBeCloseTo(0.5 * (0.98 * (1 + 0.25 * (0.6 / 0.5 / 1.1 - 1)) - 1), 12);
    expect(effect.revenue).toBeCloseTo(-0.02, 12);
  });

  it("knows of a shop that loses: costs of 30 on revenue of 20", () => {
    const effect = (change: number, elasticity: number) =>
      priceEffect({ change, margin: -0.5, elasticity }).gain * 20;
    expect(breakEvenChange(-0.5)).toBe(0.5);
    // at 30 an order loses nothing, whoever buys; 10 of loss are gone
    expect(effect(0.5, 0)).toBeCloseTo(10, 12);
    expect(effect(0.5, -2)).toBeCloseTo(10, 12);
    // at 22 it loses 8; with 1.1⁻² of the units 6.6
    expect(effect(0.1, 0)).toBeCloseTo(2, 12);
    expect(effect(0.1, -2)).toBeCloseTo(10 - 8 / 1.21, 12);
    expect(effect(-0.1, -1)).toBeLessThan(0);
    expect(priceEffect({ change: 0.05, margin: 0, elasticity: -1 }).gain).toBeCloseTo(0.05 / 1.05, 12);
    expect(bestChange(-0.5, -4)).toBeCloseTo(1, 12);
  });

  it("refuses a price below nothing", () => {
    expect(() => priceEffect({ change: -1.2, margin: 0.3, elasticity: -1 })).toThrow("argument.domain");
  });
});

describe("bestChange", () => {
  it("is where no other change earns more", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        fc.double({ min: -8, max: -1.2, noNaN: true }),
        (margin, elasticity) => {
          const best = bestChange(margin, elasticity)!;
          const earned = (change: number) => priceEffect({ change, margin, elasticity }).gain;
          expect(earned(best)).toBeGreaterThanOrEqual(earned(best + 0.01));
          if (best > -0.98) expect(earned(best)).toBeGreaterThanOrEqual(earned(best - 0.01));
        },
      ),
    );
    expect(bestChange(0.4, -0.8)).toBeNull();
  });
});
