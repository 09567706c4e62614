import { describe, expect, it } from "vitest";
import { flowLayout } from "./Flow.tsx";

const flow = (from: number | null, to: number | null, value: number) => ({
  from,
  to,
  value,
  tone: "past" as const,
  told: "",
});

describe("the layout of a flow", () => {
  const places = ["best", "middle", "lost"];
  const flows = [flow(0, 0, 6), flow(0, 2, 2), flow(1, 1, 4), flow(null, 1, 8), flow(2, null, 3)];
  const { before, now, ribbons } = flowLayout({ places, flows }, 0.1);
  const height = ({ start, end }: { start: number; end: number }) => end - start;

  it("gives every place the height of its customers, and fills one side to the end", () => {
    // 20 customers are there now, in .8 of the height: .04 for each.
    expect(now.map(height).map((one) => Math.round(one * 100))).toEqual([24, 48, 8]);
    expect(before.map(height).map((one) => Math.round(one * 100))).toEqual([32, 16, 12]);
    expect(now.at(-1)!.end).toBeCloseTo(1, 9);
  });

  it("fills both ends of every place with its ribbons, none over another", () => {
    for (const [place, { start, end }] of before.entries()) {
      const own = ribbons.filter(({ flow }) => flow.from === place).toSorted((a, b) => a.start - b.start);
      expect(own[0]!.start).toBeCloseTo(start, 9);
      own.slice(1).forEach((one, at) => expect(one.start).toBeCloseTo(own[at]!.end, 9));
      expect(own.at(-1)!.end).toBeCloseTo(end, 9);
    }
    const arrived = ribbons.find(({ flow }) => flow.from === null)!;
    expect(arrived.start).toBe(arrived.end);
    expect(height(arrived.to)).toBeCloseTo(0.32, 9);
  });
});
