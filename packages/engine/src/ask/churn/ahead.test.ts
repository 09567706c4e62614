import { afterIntervals, billingInterval } from "@keepworth/decisions";
import { seeded } from "@keepworth/models";
import { describe, expect, it } from "vitest";
import { testContracts, type TestContract } from "../../../test/contracts.ts";
import { ahead } from "./ahead.ts";
import { planModels } from "./planModels.ts";

const month = billingInterval("month");
const start = Date.parse("2024-01-15") / 86_400_000;
const asOf = Date.parse("2026-01-10") / 86_400_000;

/** A business of sBG customers who came over two years, and what really goes in the year after. */
function business(seed: number, customers: number) {
  const rng = seeded(seed);
  const rows: TestContract[] = [];
  let [lost, lostMrr] = [0, 0];
  for (let i = 0; i < customers; i++) {
    const from = afterIntervals(start, Math.floor(24 * rng.uniform()), month);
    const life = 1 + rng.geometric(rng.beta(0.8, 7));
    const end = afterIntervals(from, Math.min(life, 400), month);
    const amount = rng.uniform() < 0.7 ? 10 : 40;
    rows.push({ from, amount, ...(end <= asOf ? { ended: end } : {}) });
    if (end > asOf && end <= asOf + 365) {
      lost += 1;
      lostMrr += amount;
    }
  }
  return { contracts: testContracts(asOf, rows), lost, lostMrr };
}

describe("what subscriptions are expected to lose", () => {
  it("lies within its 90 % interval for 85 to 95 % of 200 simulated businesses", () => {
    let [customers, money, bias] = [0, 0, 0];
    for (let seed = 1; seed <= 200; seed++) {
      const { contracts, lost, lostMrr } = business(seed, 300);
      const found = ahead(contracts, planModels(contracts, seed), 365.25, contracts.label.channel);
      const { lostCustomers, lostMrr: expected } = found;
      if (lost >= lostCustomers.low && lost <= lostCustomers.high) customers += 1;
      if (lostMrr >= expected.low && lostMrr <= expected.high) money += 1;
      bias += (lostCustomers.value - lost) / 200;
    }
    expect(customers).toBeGreaterThanOrEqual(170);
    expect(customers).toBeLessThanOrEqual(190);
    expect(money).toBeGreaterThanOrEqual(170);
    expect(money).toBeLessThanOrEqual(190);
    // of some fifty lost each
    expect(Math.abs(bias)).toBeLessThan(2);
  });

  it("adds up over groups, and counts a customer with two subscriptions lost only with both", () => {
    const { contracts: single } = business(7, 200);
    const rows = Array.from({ length: 200 }, (_, i): TestContract => ({
      from: single.day.paid_from[i]!,
      ...(single.day.ended[i]! < 2_000_000 ? { ended: single.day.ended[i]! } : {}),
      plan: i % 3 === 0 ? "a" : "b",
    }));
    const apart = testContracts(asOf, rows);
    const models = planModels(apart, 3);
    const byPlan = ahead(apart, models, 365.25, apart.label.plan);
    const sum = (of: (group: (typeof byPlan.groups)[number]) => number) =>
      byPlan.groups.reduce((total, group) => total + of(group), 0);
    expect(sum(({ lostCustomers }) => lostCustomers.value)).toBeCloseTo(byPlan.lostCustomers.value, 8);
    expect(sum(({ lostMrr }) => lostMrr.value)).toBeCloseTo(byPlan.lostMrr.value, 8);
    expect(sum(({ customers }) => customers)).toBe(rows.filter(({ ended }) => ended === undefined).length);

    const together = testContracts(
      asOf,
      rows.map((row, i) => ({ ...row, customer: i >> 1 })),
    );
    const paired = ahead(together, planModels(together, 3), 365.25, together.label.plan);
    expect(paired.lostCustomers.value).toBeLessThan(byPlan.lostCustomers.value);
    expect(paired.lostMrr.value).toBeCloseTo(byPlan.lostMrr.value, 8);
  });

  it("holds a standing cancellation for lost, and the silence of others for a good sign", () => {
    const { contracts } = business(11, 300);
    const rows = Array.from({ length: 300 }, (_, i): TestContract => {
      const ended = contracts.day.ended[i]!;
      // whoever left had said so ten days before
      return {
        from: contracts.day.paid_from[i]!,
        ...(ended < 2_000_000 ? { ended, requested: ended - 10 } : {}),
      };
    });
    const quiet = testContracts(asOf, rows);
    const expected = (of: typeof quiet) =>
      ahead(of, planModels(of, 1), 30, of.label.channel).lostCustomers.value;
    // the next renewal is 5 days ahead for all: who wanted to go has said so
    expect(expected(quiet)).toBeLessThan(1);
    const running = rows.findIndex(({ ended }) => ended === undefined);
    const one = testContracts(
      asOf,
      rows.map((row, i) => (i === running ? { ...row, requested: asOf - 3 } : row)),
    );
    expect(expected(one) - expected(quiet)).toBeGreaterThan(0.9);
  });
});
