import { describe, expect, it } from "vitest";
import { groupInterval, varianceOfInterval } from "./groupInterval.ts";
import { segmentMovement } from "./segmentMovement.ts";

describe("segmentMovement", () => {
  it("counts who stayed, rose, fell, came and went", () => {
    const movement = segmentMovement([
      { from: "champions", to: "champions", customers: 10 },
      { from: "champions", to: "at-risk", customers: 3 },
      { from: "lost", to: "new", customers: 2 },
      { from: null, to: "new", customers: 7 },
      { from: "lost", to: null, customers: 1 },
    ]);
    expect(movement).toMatchObject({ both: 15, stayed: 10, rose: 2, fell: 3, arrived: 7, gone: 1 });
    expect(movement.segments).toEqual([
      { segment: "champions", before: 13, now: 10, cameIn: 0, wentOut: 3 },
      { segment: "new", before: 0, now: 9, cameIn: 9, wentOut: 0 },
      { segment: "at-risk", before: 0, now: 3, cameIn: 3, wentOut: 0 },
      { segment: "lost", before: 3, now: 0, cameIn: 0, wentOut: 3 },
    ]);
    expect(movement.both).toBe(movement.stayed + movement.rose + movement.fell);
  });
});

describe("groupInterval", () => {
  const own = 100;
  const all = { value: 1_000, variance: 400, ...ends(1_000, 400 + 900) };

  it("gives everybody together the interval of the total", () => {
    const { low, high } = groupInterval(all, all);
    expect([low, high]).toEqual([expect.closeTo(all.low, 9), expect.closeTo(all.high, 9)]);
  });

  it("adds the customers' own variances and the same share of what is common", () => {
    // common 900 of 1,000²: 3 %; of 500 that is 15² = 225
    const group = groupInterval({ value: 500, variance: own }, all);
    expect(varianceOfInterval(group.low, group.high)).toBeCloseTo(own + 225, 9);
  });

  it("does not go below its floor", () => {
    expect(groupInterval({ value: 5, variance: own }, all, 0).low).toBe(0);
  });
});

function ends(value: number, variance: number) {
  const half = 1.6449 * Math.sqrt(variance);
  return { low: value - half, high: value + half };
}
