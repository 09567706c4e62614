import { describe, expect, it } from "vitest";
import { json } from "./json.ts";

describe("json", () => {
  it("writes one line, null for what is no number, arrays for typed arrays, and whole large numbers", () => {
    expect(
      json({ a: Number.NaN, b: Float64Array.of(1, 2), c: 12n, d: 2n ** 60n, e: null, f: Infinity }),
    ).toBe('{"a":null,"b":[1,2],"c":12,"d":"1152921504606846976","e":null,"f":null}\n');
  });
});
