import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distinct } from "./distinct.ts";

describe("distinct values", () => {
  const check = (column: Float64Array) => {
    const { values, index } = distinct(column);
    expect(Array.from(values)).toEqual([...new Set(column)].sort((a, b) => a - b));
    expect(Array.from(index, (k) => values[k])).toEqual(Array.from(column));
  };

  it("come in ascending order with each row's position", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 50 })), (xs) => check(Float64Array.from(xs))));
    const real = fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }).map((x) => x + 0);
    fc.assert(fc.property(fc.array(real), (xs) => check(Float64Array.from(xs))));
  });

  it("may be many, not whole, or far apart", () => {
    check(Float64Array.from({ length: 200_000 }, (_, i) => ((i * 7919) % 150_001) / 7));
    check(Float64Array.of(1e15, 0, 3, 1e15, 2 ** 40));
  });

  it("are read from a part of a larger buffer", () => {
    check(new Float64Array(Float64Array.of(9, 0.5, 1.5, 0.5).buffer, 8, 3));
  });
});
