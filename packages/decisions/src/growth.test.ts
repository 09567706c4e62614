import { describe, expect, it } from "vitest";
import { crossSell, growth, jointGain } from "./growth.ts";

describe("growth", () => {
  it("is margin times spend times discounted orders where all are plain numbers", () => {
    expect(growth({ margin: 0.4, expectedSpend: 50, discountedOrders: 2 })).toBeCloseTo(40, 12);
  });

  it("takes the mean of the products, which holds that heavy buyers spend more", () => {
    // (20·1 + 60·3) / 2 = 100, where the means give 40·2 = 80
    const draws = { margin: 1, expectedSpend: [20, 60], discountedOrders: Float64Array.of(1, 3) };
    expect(growth(draws)).toBe(100);
    expect(jointGain(draws)).toBe(20);
  });

  it("misses nothing where one factor is the same in every draw", () => {
    expect(jointGain({ margin: 0.3, expectedSpend: 45, discountedOrders: [1, 2, 6] })).toBeCloseTo(0, 12);
  });

  it("is negative where orders lose money", () => {
    expect(growth({ margin: -0.1, expectedSpend: 50, discountedOrders: 2 })).toBeCloseTo(-10, 12);
  });

  it("refuses draws that do not belong together, and negative orders", () => {
    expect(() => growth({ margin: 1, expectedSpend: [1, 2], discountedOrders: [1, 2, 3] })).toThrow(
      /argument.domain/,
    );
    expect(() => growth({ margin: 1, expectedSpend: [], discountedOrders: [] })).toThrow(/argument.domain/);
    expect(() => growth({ margin: 1, expectedSpend: 1, discountedOrders: -1 })).toThrow(/argument.domain/);
  });
});

describe("crossSell", () => {
  it("counts only what an offer adds, less what it displaces and costs", () => {
    const offer = { offered: 0.3, otherwise: 0.1, margin: 50, cannibalised: 0.25, cost: 1 };
    expect(crossSell([offer])).toBeCloseTo(0.2 * 50 * 0.75 - 1, 12);
    expect(crossSell([{ ...offer, offered: 0.1 }])).toBe(-1);
    expect(crossSell([])).toBe(0);
  });
});
