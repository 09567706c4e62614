import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cameAnyway, kumarPetersenLeone, networkingOf, referralsAhead, wonByReferral } from "./networking.ts";

// value.md V3: 120 a year for two years, reward 20, marketing 10 a year, saving 30, 10 %
const referral = { margin: 120, marketing: 10, years: 2, reward: 20, saving: 30, annualRate: 0.1 };

describe("networking", () => {
  it("gives 172.73 for who would not have come, 9.09 for who would have, together 181.82", () => {
    expect(wonByReferral(referral)).toBeCloseTo(172.73, 2);
    expect(cameAnyway(referral)).toBeCloseTo(9.09, 2);
    expect(wonByReferral(referral) + cameAnyway(referral)).toBeCloseTo(181.82, 2);
  });

  it("matches Kumar, Petersen & Leone's figure, which counts one saving too many and one reward too few", () => {
    expect(kumarPetersenLeone(referral)).toBeCloseTo(227.27, 2);
  });

  it("takes from the referred what it credits to the referrer: 15 + 5 = 20, never 25", () => {
    const credit = networkingOf([{ referrer: "A", referee: "B", credit: 5 }]);
    const [a, b] = [10 + credit.get("A")!, 10 + credit.get("B")!];
    expect([a, b, a + b]).toEqual([15, 5, 20]);
  });

  it("adds nothing in total, whoever brought whom", () => {
    const one = fc.record({
      referrer: fc.constantFrom("A", "B", "C", "D"),
      referee: fc.constantFrom("A", "B", "C", "D"),
      credit: fc.integer({ min: -1000, max: 1000 }),
    });
    fc.assert(
      fc.property(fc.array(one), (credits) => {
        const total = [...networkingOf(credits).values()].reduce((sum, value) => sum + value, 0);
        expect(total).toBe(0);
      }),
    );
  });

  it("expects the product of rate, active time, chance and value, and refuses a chance above 1", () => {
    const input = { rate: 0.2, activeTime: 1.5, incremental: 0.5, newCustomer: 40 };
    expect(referralsAhead(input)).toBeCloseTo(6, 12);
    expect(() => referralsAhead({ ...input, incremental: 1.5 })).toThrow(/argument.domain/);
  });
});
