import { describe, expect, it } from "vitest";
import { forest } from "./forest.ts";

describe("forest", () => {
  it("puts intervals on one scale that holds 0", () => {
    expect(
      forest(
        [
          { low: -1, value: 1, high: 3 },
          { low: 2, value: 3, high: 4 },
        ],
        11,
      ),
    ).toEqual(["├─│─●───┤", "  │   ├─●─┤"]);
  });

  it("shows a point where nothing varies", () => {
    expect(forest([{ low: 0, value: 0, high: 0 }], 5)).toEqual(["●"]);
  });
});
