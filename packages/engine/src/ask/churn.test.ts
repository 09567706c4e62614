import { writeFileSync } from "node:fs";
import { seeded } from "@keepworth/models";
import { beforeAll, describe, expect, it } from "vitest";
import { testFolder } from "../../test/folder.ts";
import { runAll } from "../../test/runs.ts";
import { writeSubscriptions } from "../../test/subscriptions.ts";
import { wholePortfolio } from "../../test/wholePortfolio.ts";
import {
  churn,
  fitness,
  open,
  overview,
  renewals,
  writeDemo,
  type ChurnAnswer,
  type RenewalsAnswer,
} from "../index.ts";
import { runningSubscriptions } from "./churn/runningSubscriptions.ts";

const file = testFolder();

const until = "2026-06-30";

describe("a business of subscriptions, without an order and without a run", () => {
  let answer: ChurnAnswer;
  let soon: RenewalsAnswer;
  beforeAll(async () => {
    await using keepworth = await open(file("subscriptions.duckdb"), { create: true });
    await writeSubscriptions(keepworth, { dataset: "main", customers: 800, until, seed: 2 });
    answer = await churn(keepworth, { asOf: until });
    soon = await renewals(keepworth, { asOf: until });
  });

  it("gets its answer from them alone, and is told what is missing", () => {
    expect(answer.runId).toBeNull();
    expect(answer.shop).toBeNull();
    expect(answer.profit).toBe(false);
    expect(answer.missing.map(({ code }) => code)).toEqual(["margin", "currency", "orders"]);
    const { subscriptions } = answer;
    expect(subscriptions!.customers).toBeGreaterThan(100);
    expect(subscriptions!.plans.map(({ plan }) => plan).toSorted()).toEqual(["Monthly", "Plus", "Yearly"]);
    expect(answer.assumptions.find(({ name }) => name === "withdrawn")!.source).toBe("data");
  });

  it("has every month's movements add up, the last one to what is paid today", () => {
    const { months, mrr, customers } = answer.subscriptions!;
    for (const { opening, closing, ...month } of months) {
      const moved = month.new + month.returned + month.expansion - month.contraction - month.churned;
      expect(closing).toBeCloseTo(opening + moved, 8);
    }
    expect(months.at(-1)!.closing).toBeCloseTo(mrr, 8);
    expect(months.at(-1)!.customers.closing).toBe(customers);
    expect(months.at(-1)!.month).toBe("2026-06");
    // who went on with a larger plan has not left
    expect(months.reduce((sum, month) => sum + month.expansion, 0)).toBeGreaterThan(0);
  });

  it("tells trials, failed payments and reasons apart", () => {
    const { trials, reasons, plans } = answer.subscriptions!;
    expect(trials.open).toBeGreaterThan(0);
    expect(trials.conversion!.low).toBeLessThan(trials.conversion!.value);
    expect(new Set(reasons.map(({ reason }) => reason))).toEqual(new Set(["too dear", "moved", null]));
    expect(reasons.filter(({ involuntary }) => involuntary)).toHaveLength(1);
    const monthly = plans.find(({ plan }) => plan === "Monthly")!;
    // .0095 over 200,000 customers drawn in the same way: 1 % less those who leave at the same renewal
    expect(monthly.involuntary.low).toBeLessThan(0.0095);
    expect(monthly.involuntary.high).toBeGreaterThan(0.0095);
    expect(monthly.newSubscriber.low).toBeLessThan(monthly.newSubscriber.value);
  });

  it("expects losses by group that add up to all of them", () => {
    const { ahead, mrr } = answer.subscriptions!;
    expect(ahead.lostMrr.low).toBeLessThan(ahead.lostMrr.value);
    expect(ahead.lostMrr.high).toBeGreaterThan(ahead.lostMrr.value);
    expect(ahead.grossRetention.value).toBeCloseTo(1 - ahead.lostMrr.value / mrr, 10);
    const groups = ahead.groups.reduce((sum, { lostCustomers }) => sum + lostCustomers.value, 0);
    expect(groups).toBeCloseTo(ahead.lostCustomers.value, 8);
  });

  it("lists whose subscription renews within sixty days, by value at risk", () => {
    expect(soon.renewals.length).toBe(soon.total.renewals);
    const risks = soon.renewals.map(({ atRisk }) => atRisk.value);
    expect(risks).toEqual(risks.toSorted((a, b) => b - a));
    expect(risks.reduce((sum, risk) => sum + risk, 0)).toBeCloseTo(soon.total.lost.value, 6);
    expect(soon.calendar.reduce((sum, week) => sum + week.atRisk, 0)).toBeCloseTo(soon.total.lost.value, 6);
    for (const one of soon.renewals) {
      expect(one.days).toBeGreaterThan(0);
      expect(one.days).toBeLessThanOrEqual(60);
      expect(one.contactOn > until && one.contactOn <= one.renewsOn).toBe(true);
      expect(one.pRenews.low).toBeLessThanOrEqual(one.pRenews.value);
      expect([one.owner, one.contactBy === "owner"]).toEqual([null, false]);
      if (one.offer) expect(one.offer.best).toBeLessThanOrEqual(one.offer.most);
    }
    const cancelled = soon.renewals.filter(({ standing }) => standing === "cancelling");
    expect(cancelled.length).toBeGreaterThan(0);
    for (const { pRenews, contactOn } of cancelled) {
      expect(pRenews.value).toBeLessThan(0.1);
      expect(contactOn).toBe("2026-07-01");
    }
  });

  it("stands on the last day on which anything happened, and refuses what it cannot read", async () => {
    await using keepworth = await open(file("subscriptions.duckdb"));
    const { asOf, until: last, assumptions, subscriptions } = await churn(keepworth);
    expect([asOf, last]).toEqual([until, "2027-06-30"]);
    expect(assumptions).toContainEqual({ name: "lastMove", value: until, source: "data" });
    // trials are not among them, and some customers have two
    expect(await runningSubscriptions(keepworth, "main", until)).toBe(subscriptions!.subscriptions);
    const { running } = await keepworth.warehouse.row<{ running: number }>({
      text: "SELECT count(*) AS running FROM subscriptions WHERE dataset = 'main' AND status = 'active'",
      values: [],
    });
    expect(subscriptions!.subscriptions).toBe(running);
    await expect(churn(keepworth, { asOf: "2026-02-30" })).rejects.toMatchObject({ code: "option.invalid" });
    await expect(renewals(keepworth, { within: 0 })).rejects.toMatchObject({ code: "option.invalid" });
    await expect(renewals(keepworth, { within: 1_000_000 })).rejects.toMatchObject({
      details: { option: "--within", expected: expect.stringContaining("3653") as string },
    });
    await expect(churn(keepworth, { run: 3 })).rejects.toMatchObject({ code: "run.missing" });
    await expect(churn(keepworth, { dataset: "none" })).rejects.toMatchObject({ code: "churn.nothing" });
  });
});

describe("a shop", () => {
  let database: string;
  beforeAll(async () => {
    database = file("shop.duckdb");
    await writeDemo(file("orders.csv"), { customers: 800 });
    await runAll(database, { files: [file("orders.csv")] });
  });

  it("gets its answer from its orders: ahead by the model, in the past by who bought no more", async () => {
    await using keepworth = await open(database);
    const { shop, subscriptions, fitness: fits, currency } = await churn(keepworth, { by: "channel" });
    expect(subscriptions).toBeNull();
    expect(fits!.fits).toBe(true);
    expect(currency).toBe("EUR");
    const sum = (of: (group: (typeof shop & object)["groups"][number]) => number) =>
      shop!.groups.reduce((total, group) => total + of(group), 0);
    expect(sum(({ lostCustomers }) => lostCustomers.value)).toBeCloseTo(shop!.lostCustomers.value, 8);
    expect(sum(({ moneyAtRisk }) => moneyAtRisk!.value)).toBeCloseTo(shop!.moneyAtRisk!.value, 6);
    expect(shop!.lostCustomers.low).toBeLessThan(shop!.lostCustomers.value);
    expect(shop!.lostCustomers.high).toBeLessThan(shop!.activeNow);
    expect(shop!.past).toHaveLength(12);
    expect(sum(({ lost }) => lost)).toBe(shop!.past.at(-1)!.lost);
    // the same pair of years as the trailing years of the run, which count those who stayed
    const { years } = await overview(keepworth);
    const { buyers, lost } = shop!.past.at(-1)!;
    expect(years.at(-1)!.customersBefore).toBe(buyers);
    expect(years.at(-1)!.stayed).toBe(buyers - lost);
    for (const { risk, pActive } of shop!.customersAtRisk) {
      expect(risk).toBeGreaterThan(0);
      expect(risk).toBeLessThanOrEqual(1);
      expect(pActive).toBeLessThan(1);
    }
  });

  it("has overdue customers in a list of their own, however late their next order is expected", async () => {
    await using keepworth = await open(database);
    const { orders, ordersDue, overdue, until: last } = await renewals(keepworth, { within: 30 });
    expect(ordersDue).toBe(orders.length);
    expect(orders.every(({ expectedOn }) => expectedOn <= last)).toBe(true);
    const late = ({ silentDays, usualGapDays }: (typeof orders)[number]) => silentDays > 2 * usualGapDays!;
    expect(orders.filter((order) => order.usualGapDays !== null && late(order))).toEqual([]);
    expect(overdue.customers).toBe(overdue.rows.length);
    expect(overdue.rows.every((order) => late(order) && order.pActive >= 0.5)).toBe(true);
    expect(overdue.rows.some(({ expectedOn }) => expectedOn > last)).toBe(true);
    const growth = overdue.rows.map((order) => order.growth);
    expect(growth).toEqual(growth.toSorted((a, b) => b - a));
    expect(growth.reduce((sum, one) => sum + one, 0)).toBeCloseTo(overdue.growth, 8);
    // against the run's customers, counted by hand
    await using portfolio = await wholePortfolio(keepworth, {});
    const { frequency, age_days: age, recency_days: silent, p_alive: alive } = portfolio.figure;
    const expected = frequency.filter(
      (x, i) => x > 0 && silent[i]! > (2 * (age[i]! - silent[i]!)) / x && alive[i]! >= 0.5,
    );
    expect(overdue.customers).toBe(expected.length);
  });

  it("loses more over a longer time", async () => {
    await using keepworth = await open(database);
    const lost = async (horizon: string) => (await churn(keepworth, { horizon })).shop!.lostCustomers.value;
    expect(await lost("3m")).toBeLessThan(await lost("12m"));
    await expect(lost("soon")).rejects.toMatchObject({ code: "option.invalid" });
  });

  it("counts customers with a running subscription there and not here", async () => {
    await using keepworth = await open(database);
    const before = (await churn(keepworth)).shop!;
    const { customerId } = before.customersAtRisk[0]!;
    const { run: result } = await overview(keepworth);
    await writeSubscriptions(keepworth, { dataset: result.dataset, customers: 50, until: result.asOf });
    await keepworth.warehouse.run({
      text: "UPDATE subscriptions_versions SET customer_id = ?, ended_at = NULL, status = 'active' WHERE subscription_id = 'S00002-1'",
      values: [customerId],
    });
    const after = await churn(keepworth, { by: "segment" });
    expect(after.shop!.customers).toBe(before.customers - 1);
    expect(after.shop!.subscribers).toBe(1);
    expect(after.shop!.customersAtRisk.map((one) => one.customerId)).not.toContain(customerId);
    expect(after.subscriptions!.ahead.groups.some(({ name }) => name !== "")).toBe(true);
    const due = await renewals(keepworth, { within: 90 });
    expect(due.orders.map((one) => one.customerId)).not.toContain(customerId);
    await keepworth.warehouse.run({ text: "DELETE FROM subscriptions_versions", values: [] });
  });
});

describe("a firm with forty accounts and lumpy orders", () => {
  it("is told that the purchase model does not fit, and looks at its open deals", async () => {
    const rng = seeded(3);
    const lines = ["order_id,customer_id,date,amount"];
    for (let account = 0; account < 40; account++) {
      const orders = 2 + Math.floor(8 * rng.uniform());
      for (let i = 0; i < orders; i++) {
        const day = new Date(Date.UTC(2024, 0, 1) + Math.floor(900 * rng.uniform()) * 86_400_000);
        const amount = Math.exp(7 + 2.4 * rng.normal()).toFixed(2);
        lines.push(`${lines.length},A${account},${day.toISOString().slice(0, 10)},${amount}`);
      }
    }
    writeFileSync(file("accounts.csv"), lines.join("\n"));
    const run = await runAll(file("accounts.duckdb"), {
      files: [file("accounts.csv")],
      margin: 0.4,
      currency: "EUR",
    });
    await using keepworth = await open(file("accounts.duckdb"));
    const deals = [
      "'o1', 'A0', 'offer', 10000, 0.3, '2026-01-01', NULL, NULL, 'open'",
      "'o2', NULL, 'talk', 5000, NULL, '2026-01-01', '2026-07-31', NULL, 'open'",
      "'o3', NULL, 'talk', 7000, NULL, '2026-01-01', '2029-07-31', NULL, 'open'",
      "'o4', 'A1', 'offer', 900, NULL, '2025-01-01', NULL, '2025-02-01', 'won'",
      "'o5', 'A2', 'talk', 900, NULL, '2025-01-01', NULL, '2025-02-01', 'lost'",
    ].map((row, i) => `('${run.dataset}', 1, ${i + 1}, 1, ${row})`);
    await keepworth.warehouse.run({
      text: `INSERT INTO opportunities_versions (dataset, import_id, row_no, copy, opportunity_id, customer_id,
        stage, amount, probability, created_at, expected_close, closed_at, status) VALUES ${deals.join(", ")}`,
      values: [],
    });
    const answer = await churn(keepworth);
    expect(answer.fitness).toEqual(await fitness(keepworth, run));
    expect(answer.fitness!.fits).toBe(false);
    expect(answer.fitness!.reasons.map(({ code }) => code)).toContain("fitness.few");
    expect(answer.shop).toBeNull();
    // The run's rule: a stage's closed deals, drawn with the weight of ten to what is stated, else to all (1 of 2 won).
    const offer = (1 + 10 * 0.3) / 11;
    const talk = (0 + 10 * 0.5) / 11;
    const { expected, onTop, stages, open: count, amount } = answer.pipeline!;
    expect([count, amount]).toEqual([3, 22_000]);
    expect(stages).toEqual([
      { stage: "talk", open: 2, amount: 12_000, probability: talk, closed: 1, prior: "all" },
      { stage: "offer", open: 1, amount: 10_000, probability: offer, closed: 1, prior: "stated" },
    ]);
    // o3 closes after the horizon; a deal with somebody who orders anyway is not on top of their orders
    expect(expected.value).toBeCloseTo(offer * 10_000 + talk * 5000, 8);
    expect(onTop.value).toBeCloseTo(talk * 5000, 8);
    expect(onTop.high).toBeLessThanOrEqual(5000);
    expect((await renewals(keepworth)).orders).toEqual([]);
  });
});
