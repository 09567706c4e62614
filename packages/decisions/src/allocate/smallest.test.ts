import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { queue } from "./queue.ts";
import { smallest } from "./smallest.ts";
import { solveSymmetric } from "./solveSymmetric.ts";

const numbers = fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 200 });

describe("smallest", () => {
  it("finds what sorting all of them finds, equal ones in their order", () => {
    fc.assert(
      fc.property(numbers, fc.nat({ max: 220 }), (keys, count) => {
        const sorted = keys
          .map((_, i) => i)
          .toSorted((a, b) => keys[a]! - keys[b]! || a - b)
          .slice(0, count);
        expect([...smallest(Float64Array.from(keys), count)]).toEqual(sorted);
      }),
    );
  });
});

describe("queue", () => {
  it("gives back everything from the smallest to the largest", () => {
    fc.assert(
      fc.property(numbers, (keys) => {
        const waiting = queue();
        keys.forEach((key, id) => waiting.push(id, key));
        const out = keys.map(() => keys[waiting.pop()]!);
        expect(out).toEqual(keys.toSorted((a, b) => a - b));
        expect(waiting.size()).toBe(0);
      }),
    );
  });
});

describe("solveSymmetric", () => {
  it("solves a system by hand", () => {
    // 4x + 2y = 10, 2x + 3y = 11
    const [x, y] = solveSymmetric(
      [
        [4, 2],
        [2, 3],
      ],
      [10, 11],
    ) as [number, number];
    expect(x).toBeCloseTo(1, 12);
    expect(y).toBeCloseTo(3, 12);
  });

  it("takes no step where there is no curvature", () => {
    const flat = [
      [0, 0],
      [0, 2],
    ];
    const [still, moved] = solveSymmetric(flat, [1, 4]) as [number, number];
    expect(still).toBe(0);
    expect(moved).toBeCloseTo(2, 12);
  });
});
