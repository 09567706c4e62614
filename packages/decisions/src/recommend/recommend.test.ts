import { describe, expect, it } from "vitest";
import { beatsPopularity, measured, scoreRanking, type NextOrder } from "./evaluate.ts";
import { itemScores, shrunkLifts, strongestLink, type CoPurchases } from "./lifts.ts";
import { estimate, hitAt, ndcgAt, pairedDifference } from "./metrics.ts";
import { categoryScores, topRanked, weighedByMargin } from "./rank.ts";
import { mayRepeat, replenishment } from "./replenished.ts";

describe("metrics", () => {
  it("count a hit among the first k only", () => {
    const ranked = [4, 7, 9];
    expect(hitAt(3, ranked, new Set([9]))).toBe(1);
    expect(hitAt(2, ranked, new Set([9]))).toBe(0);
    expect(hitAt(5, [], new Set([9]))).toBe(0);
    expect(() => hitAt(0, ranked, new Set())).toThrow(expect.objectContaining({ code: "argument.domain" }));
  });

  it("discount a hit by its place, NDCG by hand", () => {
    const ranked = [4, 7, 9];
    // 1/log₂3 = .63093 over 1 + .63093
    expect(ndcgAt(3, ranked, new Set([7, 1]))).toBeCloseTo(0.386853, 6);
    // 1 + 1/log₂4 = 1.5 over 1 + .63093 + .5
    expect(ndcgAt(3, ranked, new Set([4, 9, 1]))).toBeCloseTo(0.703918, 6);
    expect(ndcgAt(3, ranked, new Set([4, 7, 9, 11]))).toBe(1);
    expect(ndcgAt(3, ranked, new Set())).toBe(0);
  });

  it("have the standard error of a mean, and of a difference within pairs", () => {
    // 1, 0, 1, 1: mean .75, variance .25, error √(.25 / 4)
    expect(estimate([1, 0, 1, 1])).toEqual({ mean: 0.75, standardError: 0.25, n: 4 });
    // differences 1, 0, 0, 1
    const { mean, standardError } = pairedDifference([1, 0, 1, 1], [0, 0, 1, 0]);
    expect(mean).toBe(0.5);
    expect(standardError).toBeCloseTo(Math.sqrt(1 / 3 / 4), 12);
    expect(estimate([]).mean).toBeNaN();
  });
});

/** Ten customers: 0 and 1 bought together by four; 2 by six, on its own; 0 and 2 once. */
const baskets: CoPurchases = {
  items: 3,
  customers: 10,
  bought: [5, 4, 6],
  days: [6, 4, 10],
  pairs: { i: [0, 0], j: [1, 2], both: [4, 1] },
};

describe("shrunkLifts", () => {
  it("are what was seen over what was expected, both with the shrinkage added", () => {
    const { logLift, logPopularity } = shrunkLifts(baskets, { shrinkage: 2, damping: 0 });
    // expected pairs (15² − 77) / 2 / 10 = 7.4, seen 5: scale 5 / 7.4; 0 and 1: 20/10 × .6757 = 1.3514
    expect(Math.exp(logLift[1]!)).toBeCloseTo((4 + 2) / (1.351351 + 2), 6);
    expect(logLift[3]).toBe(logLift[1]);
    // never together: 24/10 × .6757 = 1.6216
    expect(Math.exp(logLift[5]!)).toBeCloseTo(2 / (1.621622 + 2), 6);
    expect(logLift[0]).toBe(0);
    expect(Math.exp(logPopularity[2]!)).toBeCloseTo(10.5 / 21.5, 12);
  });

  it("come to 1 as the shrinkage grows, and then popularity alone ranks", () => {
    const strict = shrunkLifts(baskets, { shrinkage: 1e9, damping: 0 });
    for (const lift of strict.logLift) expect(lift).toBeCloseTo(0, 6);
    expect(topRanked(itemScores(strict, [0]), [1, 1, 1], 3)).toEqual([2, 0, 1]);
    const open = shrunkLifts(baskets, { shrinkage: 0.5, damping: 0 });
    expect(topRanked(itemScores(open, [0]), [0, 1, 1], 3)).toEqual([1, 2]);
    expect(strongestLink(open, [0, 2], 1)!.item).toBe(0);
    expect(strongestLink(open, [2], 1)).toBeNull();
  });

  it("hold a long history back by the damping, and count a product after itself", () => {
    const lifts = shrunkLifts({ ...baskets, again: [4, 1, 1] }, { shrinkage: 2, damping: 1 });
    const [first] = itemScores(lifts, [0, 2]);
    expect(first).toBeCloseTo(lifts.logPopularity[0]! + (Math.log(4) + lifts.logLift[6]!) / 2, 12);
    expect([...itemScores(lifts, [])]).toEqual([...lifts.logPopularity]);
  });
});

describe("ranks", () => {
  it("take the best that is allowed, and the first of equals", () => {
    expect(topRanked([1, 3, 3, 2, 5], [1, 1, 1, 1, 0], 3)).toEqual([1, 2, 3]);
    expect(topRanked([1], [0], 3)).toEqual([]);
  });

  it("weigh a chance by the margin, and never recommend a loss", () => {
    const chance = [0.5, 0.2, 0.3].map(Math.log);
    const expected = weighedByMargin(chance, [2, 10, -1], 1);
    expect([...expected].map(Math.exp)).toEqual([1, 2, 0].map((value) => expect.closeTo(value, 12)));
    expect([...weighedByMargin(chance, [2, 10, -1], 0)]).toEqual(chance);
  });

  it("rank popularity within the categories of a customer", () => {
    const popularity = [0.4, 0.3, 0.2, 0.1].map(Math.log);
    const scores = categoryScores(popularity, [0, 0, 1, 1], [0.1, 0.9], [0.7, 0.3]);
    // .3 / … : .2 × .9 / .3 = .6, .1 × 3 = .3, .4 / 7 = .0571
    expect([...scores].map(Math.exp)).toEqual([0.4 / 7, 0.3 / 7, 0.6, 0.3].map((v) => expect.closeTo(v, 12)));
  });
});

describe("replenishment", () => {
  it("tells what is bought again from what is bought once", () => {
    const coffee = { followed: 400, again: 120, share: 0.2, category: 0 };
    const kettle = { followed: 200, again: 1, share: 0.1, category: 1 };
    const [beans, pot] = replenishment([coffee, kettle], new Set());
    // category (120 + 5) / (80 + 5); product (120 + 5 × that) / 85
    expect(beans!.lift).toBeCloseTo((120 + (5 * 125) / 85) / 85, 12);
    expect(beans!.replenished).toBe(true);
    expect(pot!.replenished).toBe(false);
    expect(replenishment([kettle], new Set([1]))[0]!.replenished).toBe(true);
  });

  it("lets a product be recommended again once half its usual time has passed", () => {
    expect([29, 30].map((days) => mayRepeat(true, days, 60))).toEqual([false, true]);
    expect(mayRepeat(false, 900, 60)).toBe(false);
    expect(mayRepeat(true, 900, null)).toBe(false);
  });
});

describe("evaluation", () => {
  const all = [1, 1, 1];
  const cases: NextOrder[] = [
    { history: [0], allowed: all, wanted: new Set([1]) },
    { history: [2], allowed: all, wanted: new Set([2, 0]) },
    { history: [1], allowed: all, wanted: new Set([1]) },
    { history: [0], allowed: all, wanted: new Set([1, 2]) },
  ];
  const options = { k: 1, category: [0, 0, 1], margin: [1, 5, 2] };

  it("looks at what came, customer by customer", () => {
    const popular = scoreRanking(cases, () => [2, 0, 1], options);
    const own = scoreRanking(cases, ({ history }) => (history[0] === 0 ? [1] : [2]), options);
    expect([...popular.hit]).toEqual([0, 1, 0, 1]);
    expect([...own.hit]).toEqual([1, 1, 0, 1]);
    expect([...own.category]).toEqual([1, 1, 0, 1]);
    expect([...own.margin]).toEqual([5, 2, 0, 5]);
    const found = measured(own, popular);
    expect(found.hitRate.mean).toBe(0.75);
    expect(found.hitRateGain.mean).toBe(0.25);
    // one of four: .25 ± .25, no more than chance
    expect(found.ndcgGain).toEqual({ mean: 0.25, standardError: 0.25, n: 4 });
    expect(beatsPopularity(found)).toBe(false);
  });

  it("believes in a ranking that gains on nearly everybody", () => {
    const many = Array.from({ length: 40 }, (_, i) => cases[i % 2 === 0 ? 0 : 3]!);
    const popular = scoreRanking(many, () => [0], options);
    expect(
      beatsPopularity(
        measured(
          scoreRanking(many, () => [1], options),
          popular,
        ),
      ),
    ).toBe(true);
    expect(beatsPopularity(measured(popular, popular))).toBe(false);
  });
});
