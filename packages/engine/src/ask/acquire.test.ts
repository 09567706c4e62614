import { raw } from "@keepworth/warehouse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoShop } from "../../test/demoShop.ts";
import { acquisitionCosts } from "../demo/costs.ts";
import type { Channel } from "../demo/shop.ts";
import type { Keepworth } from "../open.ts";
import { acquire } from "./acquire.ts";
import { churn } from "./churn.ts";
import { replace } from "./replace.ts";

let shop: Keepworth;
beforeAll(async () => {
  shop = await demoShop({ customers: 800, model: "mbg-nbd" });
}, 30_000);
afterAll(() => shop.close());

describe("winning customers", () => {
  it("finds the cost of each channel that the demo was made with, and what was spent in all", async () => {
    const { channels, spentInAll } = await acquire(shop);
    expect(channels).toHaveLength(Object.keys(acquisitionCosts).length);
    for (const { channel, cost, spent, won } of channels) {
      // Months scatter by a factor of e^(0.12·z).
      expect(cost! / acquisitionCosts[channel as Channel]).toBeGreaterThan(0.8);
      expect(cost! / acquisitionCosts[channel as Channel]).toBeLessThan(1.25);
      expect(spent! / won).toBeCloseTo(cost!, 9);
    }
    const { amount } = await shop.warehouse.row<{ amount: number }>(
      raw(
        `SELECT CAST(sum(amount) AS DOUBLE) AS amount FROM costs WHERE dataset = 'demo' AND kind = 'acquisition'`,
      ),
    );
    expect(spentInAll).toBeCloseTo(amount, 2);
  });

  it("lets a customer's margin add up month by month to no more than they are worth, inside an interval", async () => {
    for (const { curve, ceiling, payback, cost } of (await acquire(shop)).channels) {
      expect(ceiling!.low).toBeLessThan(ceiling!.value);
      expect(ceiling!.high).toBeGreaterThan(ceiling!.value);
      expect(curve.at(-1)!.value).toBeLessThan(ceiling!.high);
      const { payment } = payback!;
      if (payment !== null && payment <= curve.length) {
        expect(curve[payment - 1]!.value).toBeGreaterThanOrEqual(cost! * (1 - 1e-9));
        if (payment > 1) expect(curve[payment - 2]!.value).toBeLessThan(cost!);
      }
      if (payment !== null) expect(payback!.low!).toBeLessThanOrEqual(payment);
    }
  });

  it("lists exactly the spending that has not come back", async () => {
    const { unpaid } = await acquire(shop);
    expect(unpaid.length).toBeGreaterThan(0);
    for (const { spent, observed, ahead, status } of unpaid) {
      expect(observed).toBeLessThan(spent);
      expect(status).toBe(observed + ahead.value < spent ? "never" : "notYet");
    }
  });

  it("lists spending that won nobody", async () => {
    await shop.warehouse.run(
      raw(`INSERT INTO costs_versions (dataset, import_id, row_no, copy, channel, day, kind, amount)
        VALUES ('demo', 1, 9001, 1, 'billboard', '2025-08-31', 'acquisition', 500)`),
    );
    const { unpaid, channels } = await acquire(shop);
    await shop.warehouse.run(raw(`DELETE FROM costs_versions WHERE row_no = 9001`));
    expect(unpaid.find(({ channel }) => channel === "billboard")).toMatchObject({
      quarter: "2025-Q3",
      customers: 0,
      spent: 500,
      status: "never",
    });
    expect(channels.find(({ channel }) => channel === "billboard")).toMatchObject({
      won: 0,
      cost: null,
      spent: 500,
    });
  });

  it("splits a budget so that the last unit brings the same wherever money goes, and better than today", async () => {
    const { split } = (await acquire(shop)).keepOrAcquire;
    expect(split!.spent).toBeLessThanOrEqual(split!.budget * (1 + 1e-9));
    expect(split!.equity).toBeGreaterThan(split!.equityToday);
    const inside = split!.rows.filter(({ best, channel }) => channel !== null && best > 1);
    expect(inside.length).toBeGreaterThan(1);
    for (const { marginal } of inside) expect(marginal).toBeCloseTo(inside[0]!.marginal, 6);
    const more = await acquire(shop, { budget: 2 * split!.budget });
    expect(more.keepOrAcquire.split!.equity).toBeGreaterThan(split!.equity);
    expect(more.keepOrAcquire.split!.today).toBeCloseTo(split!.today, 6);
  });

  it("sees what more retention does by both conventions", async () => {
    const { effects, retention } = (await acquire(shop)).keepOrAcquire;
    const points = effects.find(({ change, firstMargin }) => change === "points" && firstMargin === "now")!;
    const expected = (1.1 - retention) / (1.1 - retention - 0.05) - 1;
    expect(points.effect).toBeCloseTo(expected, 9);
    expect(effects).toHaveLength(4);
  });

  it("names what is missing where a shop knows no costs", async () => {
    await using bare = await demoShop({ customers: 200, model: "mbg-nbd" });
    await bare.warehouse.run(raw(`DELETE FROM costs_versions`));
    await bare.warehouse.run(raw(`UPDATE customers_versions SET acquisition_cost = NULL`));
    const { channels, missing, keepOrAcquire } = await acquire(bare);
    expect(channels.every(({ cost, payback }) => cost === null && payback === null)).toBe(true);
    expect(channels.some(({ ceiling }) => ceiling !== null)).toBe(true);
    expect(missing.map(({ code }) => code)).toEqual(expect.arrayContaining(["costs", "keepingSpend"]));
    expect(keepOrAcquire.split).toBeNull();
    expect(keepOrAcquire.ratio).toBeNull();
  }, 30_000);

  it("refuses a budget that is none", async () => {
    await expect(acquire(shop, { budget: -1 })).rejects.toThrow("option.invalid");
  });
});

describe("replacing customers", () => {
  it("expects as many to leave as the question about churn does", async () => {
    const { total, periods, now, subscribers } = await replace(shop);
    const { shop: orders, subscriptions } = await churn(shop);
    const lost = orders!.lostCustomers.value + subscriptions!.ahead.lostCustomers.value;
    expect(total.leavers.value / lost).toBeCloseTo(1, 2);
    expect(now).toBeCloseTo(orders!.activeNow + subscriptions!.customers, 6);
    expect(subscribers).toBe(subscriptions!.customers);
    expect(periods).toHaveLength(12);
    expect(total.leavers.low).toBeLessThan(total.leavers.value);
    expect(total.leavers.high).toBeGreaterThan(total.leavers.value);
  });

  it("reaches the target in every period, entrants who leave replaced as well", async () => {
    const { periods, now, target } = await replace(shop, { target: 700, months: 6 });
    expect(target).toBe(700);
    let there = now;
    for (const { needed, leavers, entrantsLeaving, target: wanted, leads } of periods) {
      there += needed.value - leavers.value - entrantsLeaving;
      expect(there).toBeCloseTo(wanted, 6);
      expect(leads.value).toBeCloseTo(needed.value / 0.05, 6);
    }
    expect(there).toBeCloseTo(700, 6);
  });

  it("goes by the week where the day is near, and says what should have begun already", async () => {
    const { unit, periods } = await replace(shop, { target: 700, by: "2026-08-15" });
    expect(unit).toBe("week");
    expect(periods.at(-1)!.to).toBe("2026-08-15");
    // A month from lead to customer, by default.
    expect(periods[0]).toMatchObject({ to: "2026-07-07", startBy: "2026-06-07", late: true });
  });

  it("measures conversion and time on leads where there are enough", async () => {
    const rows = Array.from({ length: 100 }, (_, i) => {
      const converted = i % 5 === 0 ? "'2025-10-31'" : "NULL";
      return `('demo', 1, ${9000 + i}, 1, 'test-${i}', '2025-10-01', ${converted})`;
    });
    await shop.warehouse.run(raw(`DELETE FROM leads_versions`));
    await shop.warehouse.run(
      raw(
        `INSERT INTO leads_versions (dataset, import_id, row_no, copy, lead_id, created_at, converted_at) VALUES ${rows.join(", ")}`,
      ),
    );
    const { assumptions, missing, total } = await replace(shop);
    expect(assumptions).toEqual(
      expect.arrayContaining([
        { name: "conversion", value: 0.2, source: "data" },
        { name: "leadMonths", value: expect.closeTo(30 / 30.4375, 9), source: "data" },
      ]),
    );
    expect(missing.map(({ code }) => code)).not.toContain("leads");
    expect(total.leads.value).toBeCloseTo(total.needed.value / 0.2, 6);
  });

  it("refuses a day that is past and a span that nobody can see to the end of", async () => {
    await expect(replace(shop, { by: "2026-01-01" })).rejects.toThrow("option.invalid");
    await expect(replace(shop, { months: 0 })).rejects.toThrow("option.invalid");
    await expect(replace(shop, { target: -1 })).rejects.toThrow("option.invalid");
  });
});
