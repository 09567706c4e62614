import { describe, expect, it } from "vitest";
import { placesOf, stepFor, withPlaces } from "./amounts.ts";

describe("the step of a budget's slider", () => {
  it("is round and takes between one and two hundred places", () => {
    for (const most of [0.7, 9, 711.42, 5_000, 123_456, 9.9e7]) {
      const step = stepFor(most);
      expect(most / step).toBeGreaterThan(79);
      expect(most / step).toBeLessThanOrEqual(200.001);
      expect(Number((step / 10 ** Math.floor(Math.log10(step) + 1e-9)).toFixed(6))).toBeOneOf([1, 2, 5]);
    }
    expect(stepFor(0)).toBe(1);
  });
});

describe("places in an address", () => {
  it("are read back as they were written, whatever the treatment is called", () => {
    const written = withPlaces(withPlaces([], "VIP = best", 20), "Call", 0);
    expect([...placesOf(written)]).toEqual([
      ["VIP = best", 20],
      ["Call", 0],
    ]);
    expect(withPlaces(written, "VIP = best", null)).toEqual(["Call=0"]);
  });

  it("that are no whole number of customers are as if they were not there", () => {
    expect([...placesOf(["a=-1", "b=1.5", "c=", "=4", "d", "e=x", "f=3"])]).toEqual([["f", 3]]);
  });
});
