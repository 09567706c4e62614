import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rfmCuts, rfmScores } from "./rfm.ts";

const even = { value: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] };
const shop = { recencyDays: even, frequency: even, monetary: even };

/** A skewed shop: 68 % bought once, and the whole tail of frequencies behind them. */
const skewed = { value: [0, 1, 2, 3, 4, 9, 40], weight: [680, 150, 70, 40, 30, 20, 10] };

const scoresOf = (frequency: { value: number[]; weight?: number[] }) => {
  const cuts = rfmCuts({ ...shop, frequency });
  return frequency.value.map((value) => rfmScores({ recencyDays: 5, frequency: value, monetary: 5 }, cuts).f);
};

describe("rfmCuts", () => {
  it("cuts even values into fifths", () => {
    const cuts = rfmCuts(shop);
    expect(cuts.monetary).toEqual([3, 5, 7, 9]);
    expect(
      even.value.map((monetary) => rfmScores({ recencyDays: 5, frequency: 5, monetary }, cuts).m),
    ).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  });

  it("gives the fewest days since the last order the highest score", () => {
    const cuts = rfmCuts(shop);
    expect(cuts.recency).toEqual([8, 6, 4, 2]);
    expect(
      even.value.map((recencyDays) => rfmScores({ recencyDays, frequency: 5, monetary: 5 }, cuts).r),
    ).toEqual([5, 5, 4, 4, 3, 3, 2, 2, 1, 1]);
  });

  it("scores those who bought once 1 and cuts the repeat buyers into fourths", () => {
    // of 320: mid-ranks .234, .578, .75, .859, .938, .984
    expect(scoresOf(skewed)).toEqual([1, 2, 4, 5, 5, 5, 5]);
  });

  it("never calls a one-time buyer average, however few came back", () => {
    expect(scoresOf({ value: [0, 1, 2], weight: [970, 20, 10] })).toEqual([1, 3, 5]);
    expect(scoresOf({ value: [0], weight: [100] })).toEqual([1]);
  });

  it("scores a shop where everybody is alike in the middle", () => {
    const alike = { value: [7, 7, 7] };
    const cuts = rfmCuts({ recencyDays: alike, frequency: alike, monetary: alike });
    expect(rfmScores({ recencyDays: 7, frequency: 7, monetary: 7 }, cuts)).toEqual({ r: 3, f: 4, m: 3 });
  });

  it("ranks refunded and negative customers lowest", () => {
    const cuts = rfmCuts({ ...shop, monetary: { value: [-40, 0, 10, 20, 30] } });
    expect(
      [-40, 0, 30].map((monetary) => rfmScores({ recencyDays: 5, frequency: 0, monetary }, cuts).m),
    ).toEqual([1, 2, 5]);
  });

  it("takes frequency for money where no amounts are known", () => {
    const cuts = rfmCuts({ ...shop, monetary: null });
    expect(rfmScores({ recencyDays: 5, frequency: 10, monetary: 0 }, cuts)).toMatchObject({ f: 5, m: 5 });
  });

  it("gives an empty shop no limits", () => {
    const none = { value: [] };
    expect(rfmCuts({ recencyDays: none, frequency: none, monetary: none }).recency).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it("does not depend on the order of rows, nor on whether equal rows come as one with a weight", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6), { minLength: 1, maxLength: 60 }), (rows) => {
        const counts = new Map<number, number>();
        for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1);
        const grouped = { value: [...counts.keys()], weight: [...counts.values()] };
        const alike = (column: { value: number[]; weight?: number[] }) =>
          rfmCuts({ recencyDays: column, frequency: column, monetary: column });
        expect(alike({ value: rows.toReversed() })).toEqual(alike(grouped));
      }),
    );
  });

  it("never scores more money lower", () => {
    const amounts = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(amounts, (rows) => {
        const cuts = rfmCuts({ ...shop, monetary: { value: rows } });
        const scores = rows
          .sort((a, b) => a - b)
          .map((monetary) => rfmScores({ recencyDays: 5, frequency: 0, monetary }, cuts).m);
        expect(scores).toEqual(scores.toSorted());
      }),
    );
  });

  it("refuses a value that is not a number", () => {
    expect(() => rfmCuts({ ...shop, monetary: { value: [1, Number.NaN] } })).toThrow(/argument.domain/);
  });
});
