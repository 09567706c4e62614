import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chanceAt, responseThrough, valueKeptWith } from "./acquireOrKeep.ts";
import { splitBudget, type SplitInput } from "./splitBudget.ts";

// Blattberg & Deighton (1996), with 1,000 prospects beside 500 customers
const acquiring = responseThrough({ spent: 5, reached: 0.3, ceiling: 0.4 });
const keeping = responseThrough({ spent: 20, reached: 0.7, ceiling: 0.8 });
const shop = {
  channels: [{ prospects: 1000, acquiring }],
  customers: 500,
  keeping,
  margin: 50,
  annualRate: 0.15,
};

describe("one budget for winning and keeping", () => {
  it("spends without a limit what Blattberg and Deighton find best: 8.03 a prospect and 18.64 a customer", () => {
    const split = splitBudget({ ...shop, budget: Infinity });
    expect(split.perProspect[0]!.toFixed(2)).toBe("8.03");
    expect(split.perCustomer.toFixed(2)).toBe("18.64");
    expect(split.marginal.keeping).toBeCloseTo(0, 4);
    expect(split.marginal.acquiring[0]).toBeCloseTo(0, 6);
  });

  it("goes first to winning where that is the cheaper, as with 2,000", () => {
    const split = splitBudget({ ...shop, budget: 2000 });
    expect(split.spent).toBeCloseTo(2000, 6);
    expect(split.acquiring[0]! + split.keeping).toBeCloseTo(2000, 6);
    expect(split.equity).toBeGreaterThan(equity({ ...shop, budget: 2000 }, [2], 0));
  });

  it("brings as much by the last unit wherever money goes", () => {
    fc.assert(
      fc.property(businesses, (business) => {
        const split = splitBudget(business);
        const inside = business.channels.flatMap((_, i) =>
          split.perProspect[i]! > 1e-3 ? [split.marginal.acquiring[i]!] : [],
        );
        if (split.perCustomer > 1e-3 && split.perCustomer < business.budget / business.customers - 1e-3) {
          inside.push(split.marginal.keeping);
        }
        const [low, high] = [Math.min(...inside), Math.max(...inside)];
        if (inside.length > 1) expect(high - low).toBeLessThan(2e-3 * (1 + Math.abs(high)));
        expect(split.spent).toBeLessThan(business.budget * (1 + 1e-9));
      }),
      { numRuns: 60 },
    );
  });

  it("is at least as good as every split of a grid", () => {
    fc.assert(
      fc.property(businesses, (business) => {
        const best = splitBudget(business);
        const steps = 12;
        for (let i = 0; i <= steps; i += 1) {
          for (let j = 0; i + j <= steps; j += 1) {
            for (let k = 0; i + j + k <= steps; k += 1) {
              const money = [i, j, k].map((n) => (n * business.budget) / steps) as [number, number, number];
              const each = business.channels.map(({ prospects }, c) => money[c]! / prospects);
              const tried = equity(business, each, money[2] / business.customers);
              expect(tried).toBeLessThanOrEqual(best.equity + 1e-6 * (1 + Math.abs(best.equity)));
            }
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it("spends nothing where customers bring nothing", () => {
    const split = splitBudget({ ...shop, margin: 0, budget: 1000 });
    expect(split.spent).toBe(0);
  });
});

/** The objective, written out once more. */
function equity(business: SplitInput, perProspect: readonly number[], perCustomer: number): number {
  const model = { ...business, acquiring };
  const value = valueKeptWith(model, perCustomer);
  const won = business.channels.map(
    ({ prospects, acquiring: response, worth = 1 }, i) =>
      prospects * (chanceAt(response, perProspect[i]!) * worth * value - perProspect[i]!),
  );
  return won.reduce((sum, one) => sum + one, 0) + business.customers * (value - business.margin);
}

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const channel = fc.record({
  prospects: fc.integer({ min: 10, max: 5000 }),
  acquiring: fc.record({ ceiling: between(0.05, 0.5), speed: between(0.02, 0.6) }),
  worth: between(0.5, 1.5),
});
const businesses = fc
  .record({
    channels: fc.tuple(channel, channel),
    customers: fc.integer({ min: 10, max: 3000 }),
    floor: between(0.1, 0.5),
    gap: between(0.05, 0.4),
    speed: between(0.02, 0.4),
    margin: between(10, 200),
    annualRate: between(0.02, 0.3),
    budget: between(100, 50_000),
  })
  .map(({ floor, gap, speed, ...rest }): SplitInput => ({
    ...rest,
    keeping: { floor, ceiling: floor + gap, speed },
  }));
