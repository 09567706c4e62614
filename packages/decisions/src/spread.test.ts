import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactSum } from "./money.ts";
import { spread } from "./spread.ts";

describe("spread", () => {
  it("follows the key", () => {
    expect(spread(100, [1, 3, 0, 6])).toEqual([10, 30, 0, 60]);
  });

  it("gives the cent left over to the largest remainder, the first one on a tie", () => {
    expect(spread(100, [1, 1, 1])).toEqual([33.34, 33.33, 33.33]);
    expect(spread(0.02, [5, 4, 1])).toEqual([0.01, 0.01, 0]);
  });

  it("spreads evenly where the key is all zero, and nothing over nobody", () => {
    expect(spread(9, [0, 0, 0])).toEqual([3, 3, 3]);
    expect(spread(9, [])).toEqual([]);
  });

  it("adds up to the whole to the cent, costs and credits alike", () => {
    const weights = fc.array(fc.nat(1000), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), weights, (cents, key) => {
        const parts = spread(cents / 100, key);
        expect(exactSum(parts)).toBe(cents / 100 + 0);
        expect(parts.every((part) => part === 0 || Math.sign(part) === Math.sign(cents))).toBe(true);
      }),
    );
  });

  it("refuses a negative weight", () => {
    expect(() => spread(9, [1, -1])).toThrow(/argument.domain/);
  });
});
