import { seeded } from "@keepworth/models";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakEvenLift, programmeProfit } from "./breakEvenLift.ts";
import { liability, redeemedShare } from "./liability.ts";
import { followPoints, type PointEvents } from "./pointLots.ts";
import { standing } from "./tiers.ts";

describe("breakEvenLift", () => {
  // value.md D11
  it("is 5.26 % at a margin of 40 % and a reward of 2 %, and 6.14 % with 1 a member on 300", () => {
    expect(100 * breakEvenLift({ spend: 100, margin: 0.4, rewardRate: 0.02 })!).toBeCloseTo(5.26, 2);
    expect(100 * breakEvenLift({ spend: 300, margin: 0.4, rewardRate: 0.02, fixedCost: 1 })!).toBeCloseTo(
      6.14,
      2,
    );
  });

  it("is where the programme earns nothing and costs nothing", () => {
    const share = fc.double({ min: 0.01, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.integer({ min: 0, max: 50 }), (margin, rewardRate, fixedCost) => {
        const programme = { spend: 250, margin, rewardRate, fixedCost };
        const lift = breakEvenLift(programme);
        if (margin <= rewardRate) expect(lift).toBeNull();
        else expect(programmeProfit(programme, lift!)).toBeCloseTo(0, 6);
      }),
    );
  });
});

const rules = { today: 400, expiryDays: 365, noticeDays: 90, seed: 1 };

function eventsOf(
  ...rows: readonly [member: number, day: number, points: number, redeemed?: 1][]
): PointEvents {
  return {
    member: rows.map(([member]) => member),
    day: rows.map(([, day]) => day),
    points: rows.map(([, , points]) => points),
    redeemed: rows.map(([, , , redeemed]) => redeemed ?? 0),
  };
}

describe("followPoints", () => {
  it("spends the oldest points first, and lets what is left grow too old", async () => {
    // member 0: 100 on day 10, 50 on day 200, 30 redeemed on day 100; of the first, 70 were too old on day 376
    const { balance, earned, expiring, firstExpiry, lives } = await followPoints(
      [eventsOf([0, 10, 100], [0, 100, -30, 1], [0, 200, 50], [1, 100, 40])],
      2,
      rules,
    );
    expect([...balance]).toEqual([50, 40]);
    expect([...earned]).toEqual([50, 40]);
    expect([...expiring]).toEqual([0, 40]);
    // at the age of 366 days: on days 566 and 466
    expect([...firstExpiry]).toEqual([166, 66]);
    expect(lives).toEqual({ duration: [90, 200, 300, 365], churned: [1, 0, 0, 0], weight: [30, 50, 40, 70] });
  });

  it("tells how much more was given than there was", async () => {
    const events = eventsOf([0, 300, 10], [0, 310, -25, 1]);
    const { balance, overdrawn } = await followPoints([events], 1, rules);
    expect([...balance]).toEqual([0]);
    expect(overdrawn).toEqual({ members: 1, points: 15 });
  });

  it("loses no point: earned is redeemed, expired or left", async () => {
    const event = fc.tuple(fc.integer({ min: 0, max: 399 }), fc.integer({ min: -50, max: 80 }));
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 40 }), async (events) => {
        const sorted = events.toSorted(([a], [b]) => a - b);
        const { overdrawn, lives } = await followPoints(
          [eventsOf(...sorted.map(([day, points]) => [0, day, points, 1] as [number, number, number, 1]))],
          1,
          rules,
        );
        const sum = (of: (points: number) => number) =>
          sorted.reduce((total, [, points]) => total + of(points), 0);
        const earned = sum((points) => Math.max(0, points));
        expect(lives.weight.reduce((total, points) => total + points, 0)).toBeCloseTo(earned, 6);
        const redeemed = lives.weight.reduce((total, points, i) => total + points * lives.churned[i]!, 0);
        expect(redeemed + overdrawn.points).toBeCloseTo(
          sum((points) => Math.max(0, -points)),
          6,
        );
      }),
    );
  });

  it("finds the same to the last bit however the events are cut into batches", async () => {
    const event = fc.tuple(
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 0, max: 399 }),
      fc.double({ min: -50, max: 80, noNaN: true }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { maxLength: 40 }),
        fc.array(fc.nat({ max: 40 }), { maxLength: 6 }),
        async (events, cuts) => {
          const rows = events
            .toSorted(([a, one], [b, other]) => a - b || one - other)
            .map((row) => [...row, 1] as [number, number, number, 1]);
          const ends = [0, ...cuts.toSorted((a, b) => a - b), rows.length];
          const batches = ends.slice(1).map((end, i) => eventsOf(...rows.slice(ends[i], end)));
          const whole = await followPoints([eventsOf(...rows)], 4, rules);
          expect(await followPoints(batches, 4, rules)).toEqual(whole);
        },
      ),
    );
  });

  it("tells the first expiry as the shortest notice on which anything expires", async () => {
    const event = fc.tuple(fc.integer({ min: 0, max: 399 }), fc.integer({ min: -50, max: 80 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { maxLength: 20 }),
        fc.integer({ min: 1, max: 366 }),
        async (events, noticeDays) => {
          const rows = events
            .toSorted(([a], [b]) => a - b)
            .map(([day, points]) => [0, day, points, 1] as [number, number, number, 1]);
          const { expiring, firstExpiry } = await followPoints([eventsOf(...rows)], 1, {
            ...rules,
            noticeDays,
          });
          expect(expiring[0]! > 0).toBe(firstExpiry[0]! > 0 && firstExpiry[0]! <= noticeDays);
        },
      ),
    );
  });
});

describe("liability", () => {
  // Of 100 points of an age, 50 are redeemed at 100 days and 25 at 200; nothing later.
  const lives = { duration: [100, 200, 365], churned: [1, 1, 0], weight: [50, 25, 25] };
  const of = (age: number, told = lives) =>
    liability(
      { outstanding: new Map([[age, 100]]), lives: told, replicates: [], balance: Float64Array.of(60, 40) },
      { value: 0.02, expiryDays: 365 },
    );

  it("expects of new points what became of earlier ones, and less of older ones", () => {
    expect(of(0).face).toBe(2);
    expect(of(0).net.value).toBeCloseTo(2 * 0.75, 12);
    expect(of(0).breakage).toBeCloseTo(0.25, 12);
    expect(redeemedShare(lives, 365)).toBeCloseTo(0.75, 12);
    // at 150 days half are gone: of the rest another half is redeemed
    expect(of(150).net.value).toBeCloseTo(2 * 0.5, 12);
  });

  it("owes everything's face and expects nothing where no point was ever redeemed", () => {
    const { face, net, breakage } = of(10, { duration: [365], churned: [0], weight: [10] });
    expect([face, net.value, net.high, breakage]).toEqual([2, 0, 0, 1]);
  });

  it("holds what comes of nine in ten programmes whose members redeem all they have or nothing", async () => {
    let held = 0;
    const shops = 200;
    for (let shop = 0; shop < shops; shop += 1) {
      const rng = seeded(17, shop);
      const rows: [number, number, number, (1 | undefined)?][] = [];
      let truth = 0;
      for (let member = 0; member < 120; member += 1) {
        // Points of a year and a half ago have met their end, those of yesterday not.
        const [old, fresh] = [20 + 180 * rng.uniform(), 20 + 180 * rng.uniform()];
        rows.push([member, 0, old]);
        if (rng.uniform() < 0.4) rows.push([member, 200, -old, 1]);
        rows.push([member, 549, fresh]);
        if (rng.uniform() < 0.4) truth += fresh;
      }
      const book = await followPoints([eventsOf(...(rows as never[]))], 120, { ...rules, today: 550 });
      const { net } = liability(book, { value: 1, expiryDays: 365 });
      if (net.low <= truth && truth <= net.high) held += 1;
    }
    expect(held / shops).toBeGreaterThan(0.84);
    expect(held / shops).toBeLessThan(0.96);
  });
});

describe("standing", () => {
  const tiers = [
    { name: "gold", from: 500 },
    { name: "member", from: 0 },
    { name: "silver", from: 200 },
  ];

  it("finds the tier, and how far the next one is", () => {
    expect(standing(tiers, 150)).toEqual({ tier: "member", next: "silver", missing: 50 });
    expect(standing(tiers, 200)).toEqual({ tier: "silver", next: "gold", missing: 300 });
    expect(standing(tiers, 900)).toEqual({ tier: "gold", next: null, missing: null });
  });
});
