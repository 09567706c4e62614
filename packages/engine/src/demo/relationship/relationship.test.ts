import { seeded } from "@keepworth/models";
import { beforeAll, describe, expect, it } from "vitest";
import { simulateShop, type DemoShop } from "../simulateShop.ts";
import { consequencesOf, ordersToCome } from "./consequences.ts";
import type { Experience } from "./experiences.ts";
import { leaves } from "./leaving.ts";
import { answers, guide, parcels } from "./truth.ts";

/** Large enough for its figures to be seen through chance. */
let shop: DemoShop;
let again: Experience[];
beforeAll(() => {
  shop = simulateShop({ customers: 20_000 });
  again = shop.experiences.filter(({ after }) => after.chance > 0);
});

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** That a share of `n` is one drawn with probability `chance`, but for one case in 1,700. */
function expectShare(share: number, chance: number, n: number) {
  expect(Math.abs(share - chance)).toBeLessThan(3.5 * Math.sqrt((chance * (1 - chance)) / n));
}

/** That of these as many left as their chances say, with the same confidence. */
function expectLeaving(those: readonly Experience[]) {
  const chances = those.map((one) => leaves(one.usual, one.parcelFactor * one.answerFactor));
  const spread = Math.sqrt(chances.reduce((sum, chance) => sum + chance * (1 - chance), 0)) / those.length;
  const left = mean(those.map(({ after }) => (after.left ? 1 : 0)));
  expect(Math.abs(left - mean(chances))).toBeLessThan(3.5 * spread);
}

describe("parcels", () => {
  it.each(parcels.bands)("are $band as often as it says, whoever the customer is", ({ band, share }) => {
    const is = ({ parcel }: Experience) => parcel.band === band;
    const all = shop.experiences;
    expectShare(all.filter(is).length / all.length, share, all.length);
    // Of good and of poor customers alike, by what only the simulation knows.
    const halves = [
      again.filter(({ customer }) => customer.rate > 0.02),
      again.filter(({ customer }) => customer.rate <= 0.02),
      again.filter(({ customer }) => customer.leaving > 0.1),
      again.filter(({ customer }) => customer.leaving <= 0.1),
    ];
    for (const half of halves) {
      expect(half.length).toBeGreaterThan(5000);
      expectShare(half.filter(is).length / half.length, share, half.length);
    }
  });

  it.each(parcels.bands)(
    "make as many leave as $factor times the usual chance says, when $band",
    ({ band }) => {
      const those = again.filter(({ parcel }) => parcel.band === band);
      expect(those.length).toBeGreaterThan(1500);
      expectLeaving(those);
    },
  );

  it("arrive by the day promised, one or two days after it, or later still", () => {
    for (const { orders, promised, delivered, parcel } of shop.experiences) {
      expect(delivered).toBeGreaterThan(orders[0]!.day);
      const late = delivered - promised;
      expect(late <= 0 ? "inTime" : late <= 2 ? "late" : "veryLate").toBe(parcel.band);
    }
  });

  it("that come after the next order leave that order's chance as it was", () => {
    const overtaken = shop.experiences.filter(({ delivered, after }) => delivered >= after.next);
    expect(overtaken.length).toBeGreaterThan(1000);
    for (const { parcelFactor } of overtaken) expect(parcelFactor).toBe(1);
  });
});

describe("answers", () => {
  it.each(answers.bands)(
    "to complaints come within $band as often as it says, and hold or lose",
    ({ band, share }) => {
      const complaints = shop.experiences.filter(({ answer }) => answer !== null);
      const those = complaints.filter(({ answer }) => answer?.band === band);
      expect(those.length).toBeGreaterThan(400);
      expectShare(those.length / complaints.length, share, complaints.length);
      expectLeaving(those.filter(({ after }) => after.chance > 0));
    },
  );

  it("do nothing on the whole: a complaint as such drives nobody away", () => {
    expect(answers.bands.reduce((sum, { share, factor }) => sum + share * factor, 0)).toBeCloseTo(1, 12);
    const asked = again.filter(({ ask }) => ask !== null);
    const chance = mean(asked.map(({ after }) => after.chance));
    expectShare(mean(asked.map(({ after }) => (after.left ? 1 : 0))), chance, asked.length);
  });
});

describe("guides", () => {
  it("are sent at random, and shorten the wait to that of their rate", () => {
    const all = shop.experiences;
    expectShare(all.filter(({ guided }) => guided).length / all.length, guide.share, all.length);
    const waits = (guided: boolean) =>
      all.filter((one) => one.guided === guided && one.after.wait !== null).map(({ after }) => after.wait!);
    const [withGuide, without] = [waits(true), waits(false)];
    // Exponential: the spread is the mean.
    expect(Math.abs(mean(withGuide) * guide.rate - 1)).toBeLessThan(3.5 / Math.sqrt(withGuide.length));
    const usual = (1 - guide.share / guide.rate) / (1 - guide.share);
    expect(Math.abs(mean(without) / usual - 1)).toBeLessThan(3.5 / Math.sqrt(without.length));
  });
});

describe("consequences", () => {
  it.each([
    { rate: 0.03, leaving: 0.15, faster: 1 },
    { rate: 0.03, leaving: 0.15, faster: guide.rate },
    { rate: 0.004, leaving: 0.4, faster: guide.rate },
    { rate: 0.01, leaving: 0, faster: guide.rate },
    { rate: 0.01, leaving: 1, faster: 1 },
  ])("count the order days of a year as living it many times does: $rate, $leaving, $faster", (life) => {
    const rng = seeded(7);
    const lived = Array.from({ length: 20_000 }, () => {
      let time = rng.exponential() / (life.rate * life.faster);
      let days = 0;
      for (; time <= 365; time += rng.exponential() / life.rate) {
        days += 1;
        if (rng.uniform() < life.leaving) break;
      }
      return days;
    });
    const [expected, counted] = [ordersToCome(life, life.faster), mean(lived)];
    const spread = Math.sqrt(mean(lived.map((days) => (days - counted) ** 2)) / lived.length);
    expect(Math.abs(expected - counted)).toBeLessThan(3.5 * spread);
  });

  it("of a late parcel are seen in the orders of the year after it, where all else is alike", () => {
    const { to } = shop.clock;
    const seen = again.filter(({ orders: [order] }) => order!.day <= to - 365);
    // What came less what the customer's own rate and chance promised whom nothing happened to.
    const beyond = ({ customer, orders, usual }: Experience) => {
      const day = orders[0]!.day;
      const came = customer.visits.filter((visit) => visit.day > day && visit.day <= day + 365).length;
      return came - (1 - leaves(usual, 1)) * ordersToCome(customer, 1);
    };
    const group = (band: string) => seen.filter(({ parcel, ask }) => parcel.band === band && ask === null);
    const [late, inTime] = [group("veryLate").map(beyond), group("inTime").map(beyond)];
    const error = (values: number[]) =>
      Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)) / values.length);
    const promised = mean(
      group("veryLate").map(
        (one) => (leaves(one.usual, 1) - leaves(one.usual, one.parcelFactor)) * ordersToCome(one.customer, 1),
      ),
    );
    expect(promised).toBeLessThan(-0.3);
    expect(Math.abs(mean(late) - mean(inTime) - promised)).toBeLessThan(
      3 * Math.hypot(error(late), error(inTime)),
    );
    expect(mean(late) - mean(inTime)).toBeLessThan(0);
  });

  it("are summed up for each event, in orders and in money", () => {
    const { lateParcel, veryLateParcel, lateAnswer, earlyAnswer, guide: guided } = consequencesOf(shop);
    expect(veryLateParcel.times / shop.experiences.length).toBeCloseTo(0.06, 2);
    expect(veryLateParcel.leaving).toBeGreaterThan(lateParcel.leaving);
    expect([lateParcel, veryLateParcel, lateAnswer].map(({ margin }) => margin < 0)).toEqual([
      true,
      true,
      true,
    ]);
    expect([earlyAnswer, guided].map(({ margin }) => margin > 0)).toEqual([true, true]);
  });
});
