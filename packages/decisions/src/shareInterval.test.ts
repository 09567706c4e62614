import { describe, expect, it } from "vitest";
import { shareInterval } from "./shareInterval.ts";

describe("the interval of a counted share", () => {
  it("is Wilson's", () => {
    // 8 of 10 at 95 % is 0.490 to 0.943; at 90 % it is narrower: (0.8 + 0.135) / 1.27 ± 0.193.
    const { value, low, high } = shareInterval(8, 10)!;
    expect(value).toBe(0.8);
    expect(low).toBeCloseTo(0.5408, 3);
    expect(high).toBeCloseTo(0.9315, 3);
  });

  it("tells something of nobody who left, and nothing of nobody", () => {
    expect(shareInterval(0, 20)).toMatchObject({ value: 0, low: 0 });
    expect(shareInterval(0, 20)!.high).toBeCloseTo(0.1192, 3);
    expect(shareInterval(0, 0)).toBeNull();
  });
});
