import { describe, expect, it } from "vitest";
import type { Score } from "./rfm.ts";
import { holds, segmentNames, segmentOf, segmentRules } from "./segments.ts";

const scores: Score[] = [1, 2, 3, 4, 5];
const cube = scores.flatMap((r) => scores.flatMap((f) => scores.map((m) => ({ r, f, m }))));

describe("segments", () => {
  it("puts each of the 125 combinations of scores into exactly one block", () => {
    const blocks = cube.map((cell) => segmentRules.filter((rule) => holds(rule, cell)).length);
    expect(blocks).toEqual(Array.from({ length: 125 }, () => 1));
  });

  it("uses every name, and no other", () => {
    expect(new Set(segmentRules.map(({ segment }) => segment))).toEqual(new Set(segmentNames));
  });

  it.each([
    [5, 5, 5, "champions"],
    [4, 4, 2, "loyal"],
    [3, 5, 5, "loyal"],
    [5, 2, 5, "potential-loyalist"],
    [5, 1, 3, "new"],
    [4, 1, 3, "promising"],
    [3, 3, 4, "need-attention"],
    [3, 1, 5, "about-to-sleep"],
    [1, 5, 5, "cannot-lose"],
    [2, 3, 3, "at-risk"],
    [2, 1, 1, "hibernating"],
    [1, 1, 1, "lost"],
  ] as const)("calls %d %d %d %s", (r, f, m, name) => {
    expect(segmentOf(r, f, m)).toBe(name);
  });

  it("calls nobody new, promising or lost who bought more than once", () => {
    const single = cube.filter(({ r, f, m }) => ["new", "promising", "lost"].includes(segmentOf(r, f, m)));
    expect(single.every(({ f }) => f === 1)).toBe(true);
  });
});
