import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { histogram, niceEdges } from "./histogram.ts";

describe("niceEdges", () => {
  it.each([
    [3, 47, 5, [0, 10, 20, 30, 40, 50]],
    [-0.15, 0.1, 5, [-0.15, -0.1, -0.05, 0, 0.05, 0.1]],
    [0, 0, 4, [0, 0.2]],
    [70, 70, 10, [70, 80]],
  ])("covers %d to %d in about %d round steps", (low, high, bins, edges) => {
    expect(niceEdges(low, high, bins)).toEqual(edges);
  });

  it("covers any range with rising edges, about as many as wanted", () => {
    const money = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(money, money, fc.integer({ min: 5, max: 40 }), (a, b, bins) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        fc.pre(high - low > 1e-6 * Math.max(Math.abs(high), Math.abs(low)));
        const edges = niceEdges(low, high, bins);
        const slack = 1e-9 * Math.max(Math.abs(low), Math.abs(high));
        expect(edges[0]!).toBeLessThanOrEqual(low + slack);
        expect(edges.at(-1)!).toBeGreaterThanOrEqual(high - slack);
        expect(edges.every((edge, i) => i === 0 || edge > edges[i - 1]!)).toBe(true);
        expect(edges.length - 1).toBeLessThanOrEqual(1.6 * bins + 2);
      }),
    );
  });
});

describe("histogram", () => {
  it("counts customers and their value, a value on an edge in the bin above it", () => {
    expect(histogram({ value: [1, 10, 12, 30], weight: [3, 1, 1, 2] }, { bins: 3, tail: 0 })).toEqual([
      { from: 0, to: 10, customers: 3, value: 3 },
      { from: 10, to: 20, customers: 2, value: 22 },
      { from: 20, to: 30, customers: 2, value: 60 },
    ]);
  });

  it("keeps the richest few in one open bin, so that the others can be told apart", () => {
    const values = { value: [1, 2, 3, 4, 5, 6, 7, 8, 9, 9000], weight: [20, 20, 10, 10, 10, 10, 5, 5, 9, 1] };
    const bins = histogram(values, { bins: 10 });
    expect(bins.at(-1)).toEqual({ from: 9, to: 9000, customers: 10, value: 9 * 9 + 9000 });
    expect(bins.length).toBe(9);
  });

  it("loses nobody and no money", () => {
    const values = fc.array(fc.integer({ min: -1000, max: 5000 }), { maxLength: 80 });
    fc.assert(
      fc.property(values, (value) => {
        const bins = histogram({ value });
        expect(bins.reduce((sum, bin) => sum + bin.customers, 0)).toBe(value.length);
        expect(bins.reduce((sum, bin) => sum + bin.value, 0)).toBe(value.reduce((sum, v) => sum + v, 0));
      }),
    );
  });

  it("has no bins for nobody", () => {
    expect(histogram({ value: [] })).toEqual([]);
  });
});
