import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dealCounts, dealValue, winChances } from "./opportunities.ts";

describe("winChances", () => {
  it("moves from what is stated to what came of closed deals as these become many", () => {
    const chance = (won: number, lost: number) =>
      winChances([{ stage: "offer", won, lost, stated: 0.5 }])[0]!.probability;
    expect(chance(0, 0)).toBe(0.5);
    expect(chance(2, 8)).toBeCloseTo((2 + 10 * 0.5) / 20, 12);
    expect(chance(2000, 8000)).toBeCloseTo(0.2, 3);
  });

  it("takes the win rate of all closed deals where nothing is stated, and says so", () => {
    const chances = winChances([
      { stage: "offer", won: 0, lost: 0, stated: null },
      { stage: "trial", won: 30, lost: 70, stated: null },
    ]);
    expect(chances[0]).toEqual({ stage: "offer", probability: 0.3, closed: 0, prior: "all" });
    expect(chances[1]!.probability).toBeCloseTo(0.3, 12);
  });

  it("expects nothing of a pipeline of which nothing is known", () => {
    expect(winChances([{ stage: "offer", won: 0, lost: 0, stated: null }])[0]).toMatchObject({
      probability: 0,
      prior: "none",
    });
  });

  it("lets a deal that was won from a later stage speak for the earlier ones, where their order is known", () => {
    const stages = [
      { stage: "qualified", won: 5, lost: 31, stated: null },
      { stage: "offer", won: 64, lost: 60, stated: null },
    ];
    const chance = (order?: string[]) =>
      winChances(stages, { weight: 0, ...(order && { order }) })[0]!.probability;
    expect(chance()).toBeCloseTo(5 / 36, 12);
    expect(chance(["qualified", "offer"])).toBeCloseTo(69 / 160, 12);
  });

  it("always is a probability, and rises with every deal won", () => {
    const count = fc.integer({ min: 0, max: 50 });
    fc.assert(
      fc.property(count, count, fc.double({ min: 0, max: 1, noNaN: true }), (won, lost, stated) => {
        const chance = (n: number) => winChances([{ stage: "offer", won: n, lost, stated }])[0]!.probability;
        expect(chance(won)).toBeGreaterThanOrEqual(0);
        expect(chance(won + 1)).toBeGreaterThanOrEqual(chance(won));
        expect(chance(won + 1)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("dealCounts", () => {
  it("counts a deal once: as marked, else where the purchase model does not expect it already", () => {
    const counts = (incremental: boolean | null, bought: boolean, linked: boolean) =>
      dealCounts({ incremental, bought, linked });
    expect([counts(true, true, false), counts(false, false, true)]).toEqual([true, false]);
    expect([counts(null, true, false), counts(null, false, false), counts(null, true, true)]).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe("dealValue", () => {
  it("discounts to the expected close, and lets an overdue deal close now", () => {
    const deal = { probability: 0.25, margin: 4000, annualRate: 0.1 };
    expect(dealValue({ ...deal, years: 1 })).toBeCloseTo(1000 / 1.1, 10);
    expect(dealValue({ ...deal, years: -0.5 })).toBe(1000);
  });
});
