import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, hasData } from "../../test/data.ts";
import { onlineRetailRefunds } from "../../test/onlineRetail.ts";
import { seeded } from "../math/random.ts";
import { keptInTheEnd, refundLag, stillToBeRefunded } from "./refundLag.ts";

/** Two years of orders, of which a share is refunded after a geometric number of days. */
function history(share: number, perDay: number, seed: number) {
  const rng = seeded(seed);
  const day = Array.from({ length: 20_000 }, () => Math.floor(730 * rng.uniform()));
  const amount = day.map(() => 20 + 80 * rng.uniform());
  const refunds = { orderDay: [] as number[], refundDay: [] as number[], amount: [] as number[] };
  day.forEach((d, i) => {
    if (rng.uniform() >= share) return;
    refunds.orderDay.push(d);
    refunds.refundDay.push(d + rng.geometric(perDay));
    refunds.amount.push(amount[i]!);
  });
  return { orders: { day, amount }, refunds, truth: (u: number) => 1 - (1 - perDay) ** (u + 1) };
}

describe("the lag of refunds", () => {
  it("is found from refunds that were made in time, and the share that there will be", () => {
    const shop = history(0.12, 1 / 25, 1);
    // Orders of the last four months only: seen lags are too short.
    const recent = { orders: shop.orders, refunds: shop.refunds };
    const lag = refundLag(recent, { asOf: 120, maxLag: 110 });
    const made = shop.refunds.refundDay
      .map((day, i) => [day, day - shop.refunds.orderDay[i]!])
      .filter(([day]) => day! <= 120);
    const naive = made.filter(([, u]) => u! <= 20).length / made.length;
    const truth = shop.truth(20) / shop.truth(110);
    expect(Math.abs(lag.within[20]! - truth)).toBeLessThan(0.04);
    expect(naive - truth).toBeGreaterThan(0.08);
    expect(Math.abs(lag.share - 0.12)).toBeLessThan(0.015);
    expect(lag.within.at(-1)).toBe(1);
  });

  it("foretells what is still to be refunded", () => {
    const errors = [2, 3, 4, 5].map((seed) => {
      const shop = history(0.12, 1 / 25, seed);
      const lag = refundLag(shop, { asOf: 400 });
      let expected = 0;
      shop.orders.day.forEach((day, i) => {
        if (day <= 400) expected += shop.orders.amount[i]! * stillToBeRefunded(lag, 400 - day);
      });
      let actual = 0;
      shop.refunds.refundDay.forEach((day, i) => {
        if (day > 400 && shop.refunds.orderDay[i]! <= 400) actual += shop.refunds.amount[i]!;
      });
      return expected / actual - 1;
    });
    // About 80 refunds each: ± 11 %.
    errors.forEach((error) => expect(Math.abs(error)).toBeLessThan(0.35));
    expect(Math.abs(errors.reduce((sum, e) => sum + e, 0) / 4)).toBeLessThan(0.15);
  });

  it("scales what is kept so far to what is kept in the end", () => {
    const lag = { share: 0.2, within: [0.5, 0.75, 1], refunds: 99, known: true };
    expect(stillToBeRefunded(lag, 0)).toBeCloseTo(0.1, 12);
    expect(keptInTheEnd(lag, 0)).toBeCloseTo(0.8 / 0.9, 12);
    expect(keptInTheEnd(lag, 1)).toBeCloseTo(0.8 / 0.85, 12);
    expect([2, 3, 500].map((age) => keptInTheEnd(lag, age))).toEqual([1, 1, 1]);
    expect(keptInTheEnd({ ...lag, share: 1 }, 0)).toBe(0);
  });

  it("is not known from a few refunds: nothing is then expected to come", () => {
    const orders = { day: [1, 2, 3], amount: [10, 10, 20] };
    const lag = refundLag({ orders, refunds: { orderDay: [1], refundDay: [3], amount: [10] } }, { asOf: 9 });
    expect(lag).toEqual({ share: 0, within: [1], refunds: 0, known: false });
    expect(keptInTheEnd(lag, 0)).toBe(1);
    const none = refundLag({ orders, refunds: { orderDay: [], refundDay: [], amount: [] } }, { asOf: 9 });
    expect(none).toMatchObject({ share: 0, known: false });
  });

  it("is a distribution, whatever is refunded when, and knows nothing of what comes after as-of", () => {
    const row = fc.record({
      day: fc.integer({ min: 0, max: 300 }),
      lag: fc.integer({ min: 0, max: 400 }),
      amount: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e6, noNaN: true })),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 150 }), fc.integer({ min: 0, max: 400 }), (rows, asOf) => {
        const build = (some: typeof rows) => ({
          orders: { day: rows.map(({ day }) => day), amount: rows.map(({ amount }) => amount) },
          refunds: {
            orderDay: some.map(({ day }) => day),
            refundDay: some.map(({ day, lag }) => day + lag),
            amount: some.map(({ amount }) => amount),
          },
        });
        const lag = refundLag(build(rows), { asOf });
        expect(lag.share).toBeGreaterThanOrEqual(0);
        expect(lag.share).toBeLessThanOrEqual(1);
        lag.within.forEach((f, u) => expect(f).toBeGreaterThanOrEqual(u === 0 ? 0 : lag.within[u - 1]!));
        expect(lag.within.at(-1)).toBe(1);
        for (const age of [0, 7, 1000]) {
          const kept = keptInTheEnd(lag, age);
          expect(kept >= 0 && kept <= 1).toBe(true);
        }
        expect(refundLag(build(rows.filter(({ day, lag: u }) => day + u <= asOf)), { asOf })).toEqual(lag);
      }),
      { numRuns: 60 },
    );
  });

  it("refuses a refund before its order, and amounts below 0", () => {
    const orders = { day: [5], amount: [10] };
    const refunds = { orderDay: [5], refundDay: [4], amount: [10] };
    expect(() => refundLag({ orders, refunds }, { asOf: 9 })).toThrow('"argument":"refundDay"');
    expect(() => refundLag({ orders: { day: [5], amount: [-1] }, refunds }, { asOf: 9 })).toThrow(
      '"argument":"amount"',
    );
  });
});

describe.runIf(hasData("online-retail-invoices.csv"))("Online Retail's cancellations", () => {
  const shop = onlineRetailRefunds();

  it("as of 2011-06-30 are 6 % of the money, five sixths of it within a week and 93 % within 30 days", () => {
    const lag = refundLag(shop, { asOf: dayOf(2011, 6, 30) });
    expect(lag.share).toBeCloseTo(0.0615, 4);
    expect(lag.within[7]).toBeCloseTo(0.833, 3);
    expect(lag.within[30]).toBeCloseTo(0.935, 3);
    expect(lag).toMatchObject({ refunds: 2046, known: true });
    expect(keptInTheEnd(lag, 0)).toBeCloseTo(0.98, 3);
  });

  it("are foretold in sum, five months in turn, though single large ones decide a month", () => {
    const months = [3, 4, 5, 6, 7].map((month) => {
      const asOf = dayOf(2011, month + 1, 1) - 1;
      const lag = refundLag(shop, { asOf });
      let [expected, actual] = [0, 0];
      shop.orders.day.forEach((day, i) => {
        if (day <= asOf) expected += shop.orders.amount[i]! * stillToBeRefunded(lag, asOf - day);
      });
      shop.refunds.refundDay.forEach((day, i) => {
        if (day > asOf && shop.refunds.orderDay[i]! <= asOf) actual += shop.refunds.amount[i]!;
      });
      return { expected, actual };
    });
    const total = (key: "expected" | "actual") => months.reduce((sum, month) => sum + month[key], 0);
    expect(Math.abs(total("expected") / total("actual") - 1)).toBeLessThan(0.2);
  });
});
