import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { topPositions } from "./portfolio.ts";

describe("the customers with the largest value", () => {
  it("come largest first, equal ones in their order, unknown ones last", () => {
    expect([...topPositions([1, 5, NaN, 5, 0, 7], 3)]).toEqual([5, 1, 3]);
    expect([...topPositions([1, NaN, -Infinity, 2], 9)]).toEqual([3, 0, 1, 2]);
    expect([...topPositions([], 4)]).toEqual([]);
    expect([...topPositions([1], 0)]).toEqual([]);
  });

  it("are those that sorting all of them would find", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 })), fc.nat(40), (value, count) => {
        const sorted = value.map((_, i) => i).toSorted((a, b) => value[b]! - value[a]! || a - b);
        expect([...topPositions(value, count)]).toEqual(sorted.slice(0, count));
      }),
    );
  });
});
