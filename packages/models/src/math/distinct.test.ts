import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distinct } from "./distinct.ts";

/** The rows again, and the values in order, as the definition says. */
const rebuilt = (column: Float64Array) => {
  const { values, index } = distinct(column);
  return { rows: Array.from(index, (k) => values[k]), values: Array.from(values) };
};
const defined = (column: Float64Array) => ({
  rows: Array.from(column),
  values: [...new Set(column)].sort((a, b) => a - b),
});
describe("distinct values", () => {
  it("come in ascending order with each row's position", () => {
    const real = fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }).map((x) => x + 0);
    for (const number of [fc.integer({ min: 0, max: 50 }), real]) {
      fc.assert(
        fc.property(fc.array(number), (numbers) => {
          const column = Float64Array.from(numbers);
          expect(rebuilt(column)).toEqual(defined(column));
        }),
      );
    }
  });

  it.each([
    ["many and not whole", Float64Array.from({ length: 200_000 }, (_, i) => ((i * 7919) % 150_001) / 7)],
    ["far apart", Float64Array.of(1e15, 0, 3, 1e15, 2 ** 40)],
    ["a part of a larger buffer", new Float64Array(Float64Array.of(9, 0.5, 1.5, 0.5).buffer, 8, 3)],
  ])("may be %s", (_, column) => {
    expect(rebuilt(column)).toEqual(defined(column));
  });
});
