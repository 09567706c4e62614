import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gainOfOffer, keepVerdict, mostToOffer, worthOfStaying, type AtStake } from "./keepOrReplace.ts";
import { replacementValue } from "./replacement.ts";

// design, D1: a segment that spends 100,000 at a margin of 30 %, worth 80,000 afterwards, 55 % of which stay by themselves
const segment = { spend: 100_000, margin: 0.3, afterwards: 80_000, stays: 0.55 };
const percent = (share: number): string => (100 * share).toFixed(2);
const newcomers = (replaceable: number): number =>
  replacementValue({
    replaceable,
    fitting: 60,
    newcomer: 1200,
    acquisitionCost: 450,
    timeOfOld: 1,
    timeOfNew: 1,
  });

describe("the most to offer", () => {
  it("is the less the more of the segment new customers could replace", () => {
    const most = (replaceable: number): string =>
      percent(mostToOffer({ ...segment, staysWithOffer: 0.8, replacement: newcomers(replaceable) }));
    expect([most(1), most(0.4), most(0)]).toEqual(["20.31", "28.75", "34.38"]);
  });

  it("is less where another unit of the budget would bring .962 elsewhere", () => {
    expect(percent(mostToOffer({ ...segment, staysWithOffer: 0.8, shadowPrice: 0.962 }))).toBe("17.52");
  });

  it("is the discount at which the offer gains nothing", () => {
    fc.assert(
      fc.property(customer, fc.double({ min: 0, max: 1, noNaN: true }), (input, reach) => {
        const staysWithOffer = input.stays + reach * (1 - input.stays);
        const most = mostToOffer({ ...input, staysWithOffer });
        fc.pre(most > 0);
        const scale = input.spend + Math.abs(input.afterwards) + input.contact!;
        expect(Math.abs(gainOfOffer(input, most, staysWithOffer))).toBeLessThan(1e-9 * scale * (1 + most));
      }),
    );
  });

  it("is nothing where the offer keeps nobody, costs more than it saves, or staying is worth less than the place", () => {
    expect(mostToOffer({ ...segment, staysWithOffer: 0.55 })).toBe(0);
    expect(mostToOffer({ ...segment, staysWithOffer: 0.6, contact: 10_000 })).toBe(0);
    expect(mostToOffer({ ...segment, staysWithOffer: 0.8, replacement: 120_000 })).toBe(0);
    expect(mostToOffer({ ...segment, spend: 0, staysWithOffer: 0.8 })).toBe(0);
  });

  it("is less where it is paid to everyone approached, those who leave all the same included", () => {
    const most = mostToOffer({ ...segment, staysWithOffer: 0.8, toEveryone: true });
    // .25 · 110,000 / 100,000
    expect(percent(most)).toBe("27.50");
  });

  it("refuses what is no probability and no money", () => {
    expect(() => mostToOffer({ ...segment, staysWithOffer: 1.2 })).toThrow("staysWithOffer");
    expect(() => mostToOffer({ ...segment, stays: -0.1, staysWithOffer: 0.8 })).toThrow("stays");
    expect(() => mostToOffer({ ...segment, spend: -1, staysWithOffer: 0.8 })).toThrow("spend");
    expect(() => mostToOffer({ ...segment, afterwards: Number.NaN, staysWithOffer: 0.8 })).toThrow("worth");
  });
});

describe("customers with unequal lives", () => {
  // design, D1: 100 a year at retention .95 against a newcomer with 120 at .7 who costs 50 to win, 10 % a year;
  // the first margin is due now, so that a life is 1.1 / (1.1 − r) discounted years long
  const time = (retention: number): number => 1.1 / (1.1 - retention);
  const newcomer = 120 * time(0.7);

  it("compares one long life with the chain of short ones that takes its place", () => {
    const old = { spend: 100, margin: 1, afterwards: 100 * time(0.95) - 100, stays: 1 };
    const replaced = replacementValue({
      replaceable: 1,
      fitting: 1,
      newcomer,
      acquisitionCost: 50,
      timeOfOld: time(0.95),
      timeOfNew: time(0.7),
    });
    expect(worthOfStaying({ ...old, replacement: replaced }).toFixed(2)).toBe("-13.33");
    expect(keepVerdict({ ...old, replacement: replaced }, { bestGain: 0 })).toBe("replace");
    // The trap: one newcomer, as though the place were empty once that one has left.
    expect(worthOfStaying({ ...old, replacement: newcomer - 50 }).toFixed(2)).toBe("453.33");
  });
});

describe("the verdict", () => {
  const bestGain = 0;
  it("is never to offer what gains nothing", () => {
    expect(keepVerdict(segment, { bestGain })).toBe("noOffer");
    expect(keepVerdict(segment, { bestGain: 10 })).toBe("offer");
  });

  it("lets go of customers who cost more than they bring, and replaces those whose place is worth more", () => {
    expect(keepVerdict({ ...segment, margin: -1 }, { bestGain })).toBe("letGo");
    expect(keepVerdict({ ...segment, replacement: 110_001 }, { bestGain })).toBe("replace");
  });

  it("tells those who most likely left already from those who can still be kept", () => {
    expect(keepVerdict(segment, { bestGain: 10, active: 0.05, goneBelow: 0.1 })).toBe("gone");
  });
});

const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
const customer: fc.Arbitrary<AtStake> = fc.record({
  spend: fc.double({ min: 1, max: 1e6, noNaN: true }),
  margin: fc.double({ min: -0.5, max: 1, noNaN: true }),
  afterwards: amount,
  stays: fc.double({ min: 0.01, max: 1, noNaN: true }),
  replacement: amount,
  contact: fc.double({ min: 0, max: 100, noNaN: true }),
  shadowPrice: fc.double({ min: 0, max: 3, noNaN: true }),
});
