import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { radixSort } from "./radixSort.ts";

describe("radix sort", () => {
  it("sorts as the built-in sort does", () => {
    fc.assert(
      fc.property(fc.uint32Array(), (numbers) => {
        expect(radixSort(numbers.slice())).toEqual(numbers.toSorted());
      }),
    );
  });
});
