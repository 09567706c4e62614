import { describe, expect, it } from "vitest";
import { cardAt, piecesOf, rulesOf, supposedOf } from "./cardAt.ts";
import type { Card } from "./keepWords.ts";

const offer = {
  reach: 0.7,
  verdict: "offer" as const,
  best: { share: 0.151, amount: 15_100, gain: 14_986, stays: 0.8 },
  most: { share: 0.418, amount: 41_800 },
};
const card: Card = {
  name: "C1",
  customers: 1,
  gone: 0,
  active: 1,
  stays: 0.55,
  spend: 100_000,
  margin: 0.3,
  afterwards: 80_000,
  worth: { value: 110_000, low: 90_000, high: 130_000 },
  atStake: 49_500,
  replaceable: 0.5,
  replacement: 0,
  place: 160_000,
  verdict: "offer",
  offers: { low: offer, assumed: { ...offer, reach: 0.35 / 0.45 }, high: offer },
  turnsAt: 0.2,
};
const rules = { speed: 8, contact: 0, goneBelow: 0.1, binds: false };
const asRun = supposedOf(card, rules);

describe("a card where nothing is supposed", () => {
  it("says what the handbook's example says", () => {
    const now = cardAt(card, rules, asRun);
    expect(now.verdict).toBe("offer");
    expect(now.best.share).toBeCloseTo(0.151, 3);
    expect(now.best.gain).toBeCloseTo(14_986, -1);
    expect(now.most).toBeCloseTo(0.418, 3);
    expect(now.gain(now.best.share)).toBeCloseTo(now.best.gain, 6);
    expect(now.gain(now.most)).toBeCloseTo(0, 3);
  });

  it("takes the rules from the answer's assumptions, and the usual ones where it has none", () => {
    const source = "settings" as const;
    expect(
      rulesOf({
        assumptions: [
          { name: "offerSpeed", value: 5, source },
          { name: "contactCost", value: 2, source },
          { name: "capacityBinds", value: true, source },
        ],
      }),
    ).toEqual({ speed: 5, contact: 2, goneBelow: 0.1, binds: true });
    expect(rulesOf({ assumptions: [] })).toEqual(rules);
  });
});

describe("what if", () => {
  it("a place that is worth more to others than the customer turns the verdict to replacing, exactly there", () => {
    const at = (replaceable: number) => cardAt(card, rules, { ...asRun, binds: true, replaceable }).verdict;
    const pieces = piecesOf(at, 0, 1);
    expect(pieces.at(-1)).toMatchObject({ to: 1, verdict: "replace" });
    // 110,000 of worth against a place worth 160,000.
    expect(pieces.at(-1)!.from).toBeCloseTo(110 / 160, 3);
    expect(pieces[0]).toMatchObject({ from: 0, verdict: "offer" });
  });

  it("replaceability changes nothing where capacity does not bind", () => {
    const at = (replaceable: number) => cardAt(card, rules, { ...asRun, replaceable }).verdict;
    expect(piecesOf(at, 0, 1)).toEqual([{ from: 0, to: 1, verdict: "offer" }]);
  });

  it("one who stays anyway gets no offer", () => {
    expect(cardAt(card, rules, { ...asRun, stays: 1 }).verdict).toBe("noOffer");
    expect(cardAt(card, rules, { ...asRun, stays: 1 }).best.share).toBe(0);
  });

  it("no offer reaches one who is gone", () => {
    const now = cardAt({ ...card, active: 0.05, stays: 0.02 }, rules, { ...asRun, stays: 0.02 });
    expect(now).toMatchObject({ verdict: "gone", most: 0 });
  });
});
