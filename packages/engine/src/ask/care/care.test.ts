import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { raw } from "@keepworth/warehouse";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { demoShop } from "../../../test/demoShop.ts";
import { wholePortfolio } from "../../../test/wholePortfolio.ts";
import { open, type Keepworth } from "../../index.ts";
import { markAction } from "../actions/markAction.ts";
import { thisWeek } from "../actions/thisWeek.ts";
import { topPositions } from "../portfolio.ts";
import type { CareAnswer } from "./answer.ts";
import { care } from "./care.ts";
import { stakesOf } from "./stakes.ts";

const now = new Date("2026-07-01T09:00:00Z");
const all = Number.MAX_SAFE_INTEGER;

/** Customers of the run, the most to be lost first. */
async function mostAtRisk(keepworth: Keepworth): Promise<string[]> {
  await using portfolio = await wholePortfolio(keepworth);
  const everybody = await portfolio.ids(Array.from({ length: portfolio.size }, (_, i) => i));
  const known = await (await stakesOf(keepworth, portfolio, null)).among(everybody);
  const atRisk = everybody.map((one) => known.of(one)!.atRisk);
  return await portfolio.ids(topPositions(atRisk, 10));
}

describe("the care of a shop's customers", () => {
  let keepworth: Keepworth;
  let people: string[];
  let answer: CareAnswer;
  const run = (text: string) => keepworth.warehouse.run(raw(text));
  const rowOf = (customer: string) => answer.rows.find(({ customerId }) => customerId === customer);

  beforeAll(async () => {
    keepworth = await demoShop({ customers: 500 });
    for (const kind of ["interactions", "feedback", "deliveries", "subscriptions", "consents"])
      await run(`DELETE FROM ${kind}_versions`);
    people = await mostAtRisk(keepworth);
    const [several, unhappy, complains, waits] = people as [string, string, string, string];
    await run(`INSERT INTO interactions_versions (dataset, import_id, row_no, copy, interaction_id, customer_id, day, "at", kind, topic,
      first_response_at, resolved_at) VALUES
      ('demo', 1, 1, 1, 'a', '${complains}', '2026-06-27', '2026-06-27 08:00', 'complaint', 'delivery', NULL, NULL),
      ('demo', 1, 2, 1, 'b', '${several}', '2026-06-20', '2026-06-20 08:00', 'complaint', NULL, '2026-06-20 10:00', NULL),
      ('demo', 1, 3, 1, 'c', '${several}', '2026-06-25', '2026-06-25 08:00', 'question', NULL, '2026-06-25 10:00', NULL),
      ('demo', 1, 4, 1, 'd', 'nobody', '2026-06-25', '2026-06-25 08:00', 'question', NULL, '2026-06-25 10:00', '2026-06-25 12:00'),
      ('demo', 1, 5, 1, 'e', 'stranger', '2026-06-25', '2026-06-25 08:00', 'question', NULL, '2026-06-25 10:00', NULL)`);
    const [late] = await keepworth.warehouse.rows<{ order_id: string }>(
      raw(`SELECT order_id FROM orders WHERE customer_id = '${waits}' ORDER BY day DESC LIMIT 1`),
    );
    await run(`INSERT INTO deliveries_versions (dataset, import_id, row_no, copy, order_id, promised_at, delivered_at) VALUES
      ('demo', 1, 1, 1, '${late!.order_id}', '2026-06-10', '2026-06-22')`);
    await run(`INSERT INTO feedback_versions (dataset, import_id, row_no, copy, feedback_id, customer_id, "at", kind, score, scale) VALUES
      ('demo', 1, 1, 1, 'x', '${unhappy}', '2026-06-15', 'nps', 3, 10), ('demo', 1, 2, 1, 'y', '${several}', '2026-06-16', 'csat', 1, 5)`);
    answer = await care(keepworth, { now, limit: all });
  });
  afterAll(() => keepworth.close());

  it("lists each customer once with the matter that saves most, and sums only that", () => {
    const { rows, customers, gain, cost, byMatter } = answer;
    expect(rows.length).toBe(customers);
    expect(new Set(rows.map(({ customerId }) => customerId)).size).toBe(customers);
    const gains = rows.map((row) => row.gain.value);
    expect(gains).toEqual(gains.toSorted((a, b) => b - a));
    expect(Math.min(...gains)).toBeGreaterThan(0);
    expect(gain.value).toBeCloseTo(
      gains.reduce((sum, one) => sum + one, 0),
      8,
    );
    expect(byMatter.reduce((sum, one) => sum + one.customers, 0)).toBe(customers);
    expect(byMatter.reduce((sum, one) => sum + one.gain, 0)).toBeCloseTo(gain.value, 8);
    expect(cost).toBeCloseTo(
      rows.reduce((sum, row) => sum + row.cost, 0),
      8,
    );
  });

  it("counts open cases in a cluster, and refuses too many before one is read", async () => {
    const inCluster = (customersInMemory: number): Keepworth => {
      const address = { kind: "trino" as const, server: "http://localhost", catalog: "lake", schema: "shop" };
      const place = { ...address, results: "lake.keepworth", user: "keepworth", dataset: "demo", tables: {} };
      const settings = { ...keepworth.settings, warehouse: { ...place, customersInMemory } };
      return { ...keepworth, settings };
    };
    const rows = vi.spyOn(keepworth.warehouse, "rows");
    await expect(care(inCluster(3), { now })).rejects.toMatchObject({
      code: "cluster.many",
      details: { customers: 4, most: 3 },
    });
    for (const [{ text }] of rows.mock.calls) expect(text).not.toMatch(/^SELECT case_id/);
    rows.mockRestore();
    const { assumptions, ...told } = await care(inCluster(4), { now, limit: all });
    const read = assumptions.find(({ name }) => name === "customersRead")!.value;
    // Those whom caring for saves nothing, and strangers, were read as well.
    expect(read).toBeGreaterThan(answer.customers);
    expect({ ...told, assumptions: answer.assumptions }).toEqual(answer);
  });

  it("says why, by when, and what doing something is assumed to save of what is at risk", () => {
    const [several, unhappy, complains, waits] = people;
    const row = rowOf(complains!)!;
    expect(row).toMatchObject({
      matter: "open-case",
      deadline: "2026-07-01",
      role: "service",
      reason: {
        code: "actions.openCase.unanswered.topic",
        details: { openDays: 3, cases: 1, topic: "delivery" },
      },
    });
    expect(row.atRisk).toBeCloseTo(row.risk * row.worth, 10);
    expect(row.gain.value).toBeCloseTo(0.05 * row.atRisk - 1, 8);
    expect(row.gain.high - row.gain.low).toBeCloseTo(2 * 1.6449 * 0.025 * row.atRisk, 8);
    expect(rowOf(waits!)).toMatchObject({
      matter: "late-delivery",
      deadline: "2026-07-07",
      reason: { code: "actions.late", details: { lateDays: 12, promisedOn: "2026-06-10" } },
    });
    expect(rowOf(unhappy!)).toMatchObject({
      matter: "low-score",
      reason: { code: "actions.lowScore.nps", details: { score: 3, saidOn: "2026-06-15" } },
    });
    // An open case and a low score: one of them, the other instead of it.
    const both = rowOf(several!)!;
    expect(both).toMatchObject({ matter: "open-case", reason: { details: { cases: 2, openDays: 10 } } });
    expect(both.also.map(({ matter }) => matter)).toContain("low-score");
    // Who bought nothing is worth nothing that is known.
    expect(rowOf("stranger")).toBeUndefined();
    expect(answer.missing).toContainEqual({ code: "care.unvalued", details: { customers: 1 } });
  });

  it("sums what is at risk with an interval around it", () => {
    const sum = answer.rows.reduce((total, { atRisk }) => total + atRisk, 0);
    expect(answer.atRisk.value).toBeCloseTo(sum, 6);
    expect(answer.atRisk.low).toBeLessThan(sum);
    expect(answer.atRisk.high).toBeGreaterThan(sum);
  });

  it("feeds the week as a source of its own, where one row a customer holds", async () => {
    const week = await thisWeek(keepworth, { now, limit: all });
    expect(week.sources.find(({ question }) => question === "care")!.proposals).toBeGreaterThanOrEqual(4);
    const [, , complains] = people;
    const row = week.rows.find(({ customerId }) => customerId === complains)!;
    const care = [row, ...row.also].find(({ kind }) => kind === "open-case")!;
    expect(care.gain).toEqual(rowOf(complains!)!.gain);
    expect(new Set(week.rows.map(({ customerId }) => customerId)).size).toBe(week.customers);
    expect(week.assumptions.map(({ name }) => name)).toContain("open-case");
  });

  it("rests what was done until the reason arises anew, and asks whom one may contact", async () => {
    const [, unhappy, complains] = people;
    await markAction(keepworth, { customer: complains!, action: "open-case", state: "done", now });
    const after = await care(keepworth, { now, limit: all });
    expect(after.resting).toBe(1);
    expect(
      after.rows.some(({ customerId, matter }) => customerId === complains && matter === "open-case"),
    ).toBe(false);
    await run("DELETE FROM actions");
    const consent = { known: true, allows: ({ customer }: { customer: string }) => customer !== unhappy };
    const asked = await care(keepworth, { now, limit: all, consent });
    expect(asked.withheld).toBe(1);
    expect(asked.customers).toBe(answer.customers - 1);
    expect(asked.missing.map(({ code }) => code)).not.toContain("actions.consent");
  });

  it("shows one matter alone, and writes all rows to a file", async () => {
    const cases = await care(keepworth, { now, matter: "open-case", limit: 1 });
    expect(cases.customers).toBe(2);
    expect(cases.rows).toHaveLength(1);
    const folder = await mkdtemp(join(tmpdir(), "keepworth-"));
    const out = join(folder, "care.csv");
    const { file } = await care(keepworth, { now, out, limit: 1 });
    expect(file).toEqual({ file: out, rows: answer.customers });
    const lines = (await readFile(out, "utf8")).trimEnd().split("\n");
    expect(lines).toHaveLength(answer.customers + 1);
    await rm(folder, { recursive: true });
  });
});

it("lists failed payments where there is nothing but subscriptions, and leaves them to renewals in the week", async () => {
  await using keepworth = await open(":memory:", { create: true });
  await keepworth.warehouse.run(
    raw(`INSERT INTO subscriptions_versions (dataset, import_id, row_no, copy, subscription_id, customer_id, plan, amount,
    "interval", started_at, payment_failed_at, ended_at, renews_at, status)
    SELECT 'main', 1, i, 1, 's' || i, 'c' || i, 'basic', 100, 'month', DATE '2025-01-03' + CAST(i AS INTEGER),
      CASE WHEN i = 1 THEN DATE '2026-05-30' END, CASE WHEN i % 3 = 0 THEN DATE '2025-01-03' + CAST(i AS INTEGER) + 95 END,
      CASE WHEN i % 3 = 0 THEN NULL ELSE DATE '2026-06-03' + CAST(i AS INTEGER) END,
      CASE WHEN i = 1 THEN 'past_due' WHEN i % 3 = 0 THEN 'canceled' ELSE 'active' END
    FROM range(1, 25) AS r(i)`),
  );
  const answer = await care(keepworth, { now, within: 14 });
  expect(answer.runId).toBeNull();
  expect(answer.rows).toHaveLength(1);
  const [row] = answer.rows;
  expect(row).toMatchObject({ customerId: "c1", matter: "payment-reminder", class: null });
  expect(row!.atRisk).toBeCloseTo(row!.risk * row!.worth, 8);
  expect(answer.atRisk.value).toBeCloseTo(row!.atRisk, 8);
  const week = await thisWeek(keepworth, { now, within: 14, limit: all });
  const reminders = week.rows.filter(({ kind }) => kind === "payment-reminder");
  expect(reminders.map(({ customerId, from }) => [customerId, from])).toEqual([["c1", ["renewals"]]]);
});
