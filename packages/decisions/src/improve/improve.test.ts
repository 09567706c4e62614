import { seeded } from "@keepworth/models";
import { describe, expect, it } from "vitest";
import { horizon, simulateEvents, type SimulatedShop } from "../effects/shop.fixture.ts";
import { amongMany } from "./amongMany.ts";
import { promisedMargins } from "./promisedMargins.ts";
import { spreadBetween } from "./spreadBetween.ts";
import { subjectEffects, type TouchedClocks } from "./subjectEffects.ts";

/** What the others are touched by has no effect: they only go along with customers who buy more and dearer. */
const others: readonly ((repeats: number, spend: number) => number)[] = [
  (repeats) => (repeats > 3 ? 0.5 : repeats > 0 ? 0.2 : 0.05),
  (repeats, spend) => (repeats > 5 && spend > 40 ? 0.6 : 0.05),
  (_, spend) => (spend > 60 ? 0.4 : 0.1),
  (repeats) => (repeats > 7 ? 0.3 : 0.02),
  (repeats) => (repeats === 0 ? 0.3 : 0.08),
  () => 0.3,
  () => 0.1,
  () => 0.03,
  () => 0.02,
  () => 0.01,
  () => 0.01,
];

const shops = 24;

/** Shops where the first subject truly matters: where it is placed, and whose intervals hold the truth. */
function placed(shop: SimulatedShop, shops: number) {
  const counted = { first: 0, crudelyFirst: 0, holds: 0, zeros: 0, zerosHold: 0, width: 0 };
  const all = Array.from({ length: shops }, (_, k) => simulateEvents(shop, k + 1));
  const total = (of: "truth" | "events") => all.reduce((sum, one) => sum + one[of], 0);
  const truth = total("truth") / total("events");
  all.forEach(({ clocks }, k) => {
    const { treated, actual, customer, day, repeats, expected, state, stays } = clocks;
    const rng = seeded(9_000 + k);
    const size = actual.length;
    const order = Array.from(actual, (_, i) => i).sort(
      (a, b) => customer[a]! - customer[b]! || day[a]! - day[b]!,
    );
    const column = (of: ArrayLike<number>) => Float64Array.from(order, (i) => of[i]!);
    const ordered = {
      customer: column(customer),
      day: column(day),
      repeats: column(repeats),
      expected: column(expected),
      actual: column(actual),
      ...(stays ? { stays: column(stays) } : {}),
      state: state!.map(column),
    };
    const isTrue = column(treated);
    const bought = (i: number) => shop.at === "order" || isTrue[i] !== 1;
    const subjects: number[][] = [[...isTrue.keys()].filter((i) => isTrue[i] === 1)];
    for (const chance of others)
      subjects.push(
        [...isTrue.keys()].filter(
          (i) => rng.uniform() < chance(ordered.repeats[i]!, ordered.state[2]![i]!) && bought(i),
        ),
      );
    const touches: TouchedClocks = {
      subjects,
      comparison: [...isTrue.keys()].filter(bought),
      near: 0,
      horizon,
    };
    const { subjects: found } = subjectEffects(ordered, touches);
    const stake = (of: (s: number) => number) => {
      const sizes = subjects.map((touched, s) => Math.abs(of(s) * touched.length));
      return sizes.indexOf(Math.max(...sizes)) === 0;
    };
    const mean = ordered.actual.reduce((sum, one) => sum + one, 0) / size;
    const crude = (s: number) =>
      subjects[s]!.reduce((sum, i) => sum + ordered.actual[i]!, 0) / subjects[s]!.length - mean;
    if (stake((s) => found[s]!.drawn.value)) counted.first += 1;
    if (stake(crude)) counted.crudelyFirst += 1;
    const { low, high } = found[0]!.drawn;
    if (low <= truth && truth <= high) counted.holds += 1;
    counted.width += (high - low) / shops;
    for (const { drawn } of found.slice(1)) {
      counted.zeros += 1;
      if (drawn.low <= 0 && drawn.high >= 0) counted.zerosHold += 1;
    }
  });
  const { first, crudelyFirst, holds, zeros, zerosHold, width } = counted;
  return {
    truth,
    first: first / shops,
    crudelyFirst: crudelyFirst / shops,
    coverage: holds / shops,
    ofNothing: zerosHold / zeros,
    width,
  };
}

describe("the effects of many subjects", () => {
  it.each<[string, SimulatedShop]>([
    [
      "a product that makes customers leave",
      { customers: 600, at: "order", chance: () => 0.12, leaves: 0.35 },
    ],
    [
      "a topic that makes customers leave",
      { customers: 1000, at: "contact", chance: () => 0.8, leaves: 0.45 },
    ],
  ])("finds %s among those that only go along with value", (name, shop) => {
    const found = placed(shop, shops);
    if (process.env["KEEPWORTH_SHOW"]) console.log(name, found);
    expect(found.first).toBeGreaterThan(0.85);
    expect(found.crudelyFirst).toBeLessThan(0.2);
    expect(found.coverage).toBeGreaterThanOrEqual(0.8);
    expect(found.ofNothing).toBeGreaterThanOrEqual(0.88);
  });
});

describe("estimates of many subjects", () => {
  const rng = seeded(11);
  /** How often intervals hold the truth of the first, and of all, and what the first is said to be on average. */
  const held = (truths: readonly number[], draws: number) => {
    let [first, all, mean] = [0, 0, 0];
    for (let k = 0; k < draws; k += 1) {
      const estimates = truths.map((truth, g) => {
        const error = [10, 5, 14, 8][g % 4]!;
        return { value: truth + error * rng.normal(), error };
      });
      amongMany(estimates).forEach(({ value, low, high }, g) => {
        const holds = low <= truths[g]! && truths[g]! <= high ? 1 : 0;
        all += holds;
        if (g > 0) return;
        first += holds;
        mean += value / draws;
      });
    }
    return { first: first / draws, all: all / draws / truths.length, mean };
  };

  it("hold the one that matters among many that do not, and leave most of it standing", () => {
    const { first, all, mean } = held([-60, ...Array.from({ length: 11 }, () => 0)], 40);
    expect(first).toBeGreaterThanOrEqual(0.85);
    expect(all).toBeGreaterThanOrEqual(0.9);
    expect(mean).toBeLessThan(-45);
  });

  it("are drawn together where they differ by no more than noise", () => {
    const values = [12, -9, 4, -3, 8, -11, 2, -5];
    const drawn = amongMany(values.map((value) => ({ value, error: 10 })));
    drawn.forEach(({ value }, g) => expect(Math.abs(value)).toBeLessThan(0.5 * Math.abs(values[g]!) + 1));
    expect(spreadBetween(values.map((value) => ({ value, error: 10 })))).toBe(0);
  });

  it("are never narrower than what was seen of each alone", () => {
    const [one] = amongMany([
      { value: 100, error: 40 },
      { value: 0, error: 1 },
      { value: 1, error: 1 },
    ]);
    expect(one!.low).toBeLessThanOrEqual(100 - 1.6449 * 40);
    expect(one!.high).toBeGreaterThanOrEqual(100 + 1.6449 * 40);
    expect(one!.value).toBeLessThan(60);
  });

  it("differ as much as DerSimonian and Laird's formula has it, by hand", () => {
    // Weights 1 and 1/4: Q = 0.2 · 10² = 20, less 1 degree of freedom, by 1.25 − 1.0625 / 1.25 = 0.4.
    const spread = spreadBetween([
      { value: 0, error: 1 },
      { value: 10, error: 2 },
    ]);
    expect(spread).toBeCloseTo(Math.sqrt((20 - 1) / 0.4), 10);
    expect(spreadBetween([{ value: 3, error: 1 }])).toBeNull();
  });
});

describe("what channel and cohort promise", () => {
  it("is the mean of the cell where many tell it, and nearer to that of all where few do", () => {
    const cells = [
      { n: 400, channel: 0, first: 0, repeats: 0, margin: 10 },
      { n: 400, channel: 1, first: 0, repeats: 0, margin: 30 },
      { n: 400, channel: 1, first: 200, repeats: 0, margin: 50 },
      { n: 1, channel: 0, first: 200, repeats: 3, margin: 300 },
    ];
    const rows = cells.flatMap((cell) =>
      Array.from({ length: cell.n }, (_, k) => ({ ...cell, actual: cell.margin + (k % 2 ? 8 : -8) })),
    );
    const column = (of: (row: (typeof rows)[number]) => number) => Float64Array.from(rows, of);
    const promised = promisedMargins({
      channel: column((row) => row.channel),
      first: column((row) => row.first),
      repeats: column((row) => row.repeats),
      actual: column((row) => row.actual),
      counts: column(() => 1),
    });
    expect(promised[0]).toBeCloseTo(10, 0);
    expect(promised[400]).toBeCloseTo(30, 0);
    expect(promised[800]).toBeCloseTo(50, 0);
    expect(promised[1200]).toBeLessThan(292);
  });
});
