import { describe, expect, it } from "vitest";
import { bar, split } from "./bars.ts";

describe("bar", () => {
  it("is precise to an eighth of a column", () => {
    expect(bar(1, 4)).toBe("████");
    expect(bar(0.5, 3)).toBe("█▌");
    expect(bar(0.03, 4)).toBe("▏");
  });

  it("shows nothing for zero, a loss or nothing at all, and never overflows", () => {
    expect([bar(0, 4), bar(-1, 4), bar(Number.NaN, 4)]).toEqual(["", "", ""]);
    expect(bar(7, 4)).toBe("████");
  });
});

describe("split", () => {
  it("divides a whole", () => {
    expect(split(0.25, 8)).toEqual(["██", "░░░░░░"]);
    expect(split(Number.NaN, 2)).toEqual(["", "░░"]);
    expect(split(0.5, -3)).toEqual(["", ""]);
  });
});
