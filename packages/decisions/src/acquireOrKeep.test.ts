import { describe, expect, it } from "vitest";
import {
  bestAcquireAndKeep,
  costsOfOneMore,
  effectOfRetention,
  equityPerProspect,
  responseThrough,
  valueKeptWith,
} from "./acquireOrKeep.ts";

// Blattberg & Deighton (1996): at most 40 % can be won, 5 spent on each wins 30 %; at most 80 % can be kept, 20 keeps 70 %
const acquiring = responseThrough({ spent: 5, reached: 0.3, ceiling: 0.4 });
const keeping = responseThrough({ spent: 20, reached: 0.7, ceiling: 0.8 });
const business = { acquiring, keeping, margin: 50, annualRate: 0.15 };

describe("acquire or keep after Blattberg and Deighton", () => {
  it("draws each curve through two points", () => {
    expect(acquiring.speed.toFixed(5)).toBe("0.27726");
    expect(keeping.speed.toFixed(5)).toBe("0.10397");
  });

  it("is worth 20.00 a prospect today", () => {
    expect(valueKeptWith(business, 20).toFixed(2)).toBe("83.33");
    expect(equityPerProspect(business, 5, 20).toFixed(2)).toBe("20.00");
  });

  it("would be worth 21.78 with 18.64 for keeping and 8.03 for winning", () => {
    const best = bestAcquireAndKeep(business);
    expect(best.keep.toFixed(2)).toBe("18.64");
    expect(best.acquire.toFixed(2)).toBe("8.03");
    expect(best.equity.toFixed(2)).toBe("21.78");
  });

  it("is cheaper to win a customer than to keep one more: 16.67 against 28.57", () => {
    const { acquisition, save, ratio } = costsOfOneMore(business, { acquire: 5, keep: 20 });
    expect(acquisition.toFixed(2)).toBe("16.67");
    expect(save.toFixed(2)).toBe("28.57");
    expect(ratio).toBeCloseTo(0.5833, 4);
  });

  it("counts only those as saved who would have left without the money", () => {
    const half = responseThrough({ spent: 20, reached: 0.7, ceiling: 0.8, floor: 0.5 });
    expect(costsOfOneMore({ acquiring, keeping: half }, { acquire: 5, keep: 20 }).save).toBeCloseTo(100, 9);
  });

  it("refuses two points that no curve goes through", () => {
    expect(() => responseThrough({ spent: 5, reached: 0.4, ceiling: 0.4 })).toThrow("ceiling - reached");
    expect(() => responseThrough({ spent: 0, reached: 0.3, ceiling: 0.4 })).toThrow("spent");
    expect(() => responseThrough({ spent: 5, reached: 0.2, ceiling: 0.4, floor: 0.2 })).toThrow("reached");
  });
});

describe("five points more retention", () => {
  const effect = (firstMargin: "ahead" | "now", points = 0.05): string[] =>
    [0.6, 0.7, 0.8, 0.9].map((retention) =>
      (100 * effectOfRetention({ retention, change: points, annualRate: 0.1, firstMargin })).toFixed(1),
    );

  it("raise profit by 20.4 to 40.7 % where the first margin is a year ahead", () => {
    expect(effect("ahead")).toEqual(["20.4", "22.4", "27.5", "40.7"]);
  });

  it("raise it by 11.1 to 33.3 % where the first margin is now", () => {
    expect(effect("now")).toEqual(["11.1", "14.3", "20.0", "33.3"]);
  });

  it("are more than five per cent of retention", () => {
    const relative = effectOfRetention({
      retention: 0.6,
      change: 0.03,
      annualRate: 0.1,
      firstMargin: "ahead",
    });
    // .63/.47 against .6/.5
    expect(relative).toBeCloseTo(0.63 / 0.47 / 1.2 - 1, 12);
  });

  it("cannot make more than all stay", () => {
    expect(() =>
      effectOfRetention({ retention: 0.97, change: 0.05, annualRate: 0.1, firstMargin: "now" }),
    ).toThrow("retention + change");
  });
});
