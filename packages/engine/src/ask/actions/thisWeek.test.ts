import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { raw } from "@keepworth/warehouse";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { demoShop } from "../../../test/demoShop.ts";
import { open, type Keepworth } from "../../index.ts";
import { publishedRun } from "../publishedRun.ts";
import type { ThisWeekAnswer } from "./answer.ts";
import { markAction } from "./markAction.ts";
import { proposals, type Proposals } from "./proposals.ts";
import { thisWeek, weekOf, type ThisWeekOptions } from "./thisWeek.ts";

vi.mock("./proposals.ts", { spy: true });

const now = new Date("2026-07-01T09:00:00Z");
const all = Number.MAX_SAFE_INTEGER;

interface Member extends Record<"p_alive" | "expected_spend" | "expected_orders", number> {
  readonly customer_id: string;
}

describe("the week of the demo shop", () => {
  let keepworth: Keepworth;
  let proposed: Proposals;
  let member: Member;
  let usual: ThisWeekAnswer;
  const week = (options: ThisWeekOptions = {}) =>
    weekOf(keepworth, proposed, { now, limit: all, ...options });
  beforeAll(async () => {
    keepworth = await demoShop({ customers: 500 });
    // A deal that should have closed, and a payment that failed.
    await keepworth.warehouse.run(
      raw(`INSERT INTO opportunities_versions (dataset, import_id, row_no, copy, opportunity_id, name, customer_id, amount,
      margin, stage, created_at, expected_close, status, owner, incremental) VALUES
      ('demo', 1, 1, 1, 'late-deal', 'New café', 'café-1', 40000, 16000, 'offer', DATE '2026-01-10', DATE '2026-06-10', 'open', 'anna', true),
      ('demo', 1, 2, 1, 'next-year', 'Office', 'office-1', 40000, 16000, 'offer', DATE '2026-01-10', DATE '2027-06-10', 'open', 'anna', true)`),
    );
    // A member of whose points five were earned 363 days before as-of: they last 365 days.
    member = await keepworth.warehouse.row<Member>(
      raw(`SELECT customer_id, p_alive, expected_spend, expected_orders FROM run_1_customers WHERE p_alive > 0.8
      ORDER BY expected_spend DESC, customer_id LIMIT 1`),
    );
    const id = member.customer_id;
    await keepworth.warehouse.run(raw(`DELETE FROM loyalty_events_versions WHERE customer_id = '${id}'`));
    await keepworth.warehouse.run(
      raw(`INSERT INTO loyalty_events_versions (dataset, import_id, row_no, copy, customer_id, "at", points, reason)
      VALUES ('demo', 1, 1000000, 1, '${id}', DATE '2025-07-02', 5, 'order')`),
    );
    proposed = await proposals(keepworth, {}, 7);
    usual = await week();
  });
  afterAll(() => keepworth.close());

  it("has one row a customer, by gain, and none that gains less than it costs", () => {
    const { rows, customers } = usual;
    expect(customers).toBe(rows.length);
    expect(customers).toBeGreaterThan(50);
    expect(new Set(rows.map(({ customerId }) => customerId)).size).toBe(customers);
    const gains = rows.map(({ gain }) => gain.value);
    expect(gains).toEqual(gains.toSorted((a, b) => b - a));
    expect(Math.min(...gains)).toBeGreaterThan(0);
    for (const { gain, cost, also } of rows) {
      expect(gain.low).toBeLessThanOrEqual(gain.value);
      expect(gain.high).toBeGreaterThanOrEqual(gain.value);
      expect(cost).toBeGreaterThanOrEqual(0);
      for (const other of also) expect(other.gain.value).toBeLessThanOrEqual(gain.value);
    }
  });

  it("sums the gain of one action for each customer, and no other", () => {
    const sum = usual.rows.reduce((total, { gain }) => total + gain.value, 0);
    expect(usual.gain.value).toBeCloseTo(sum, 8);
    expect(usual.gain.low).toBeLessThan(usual.gain.value);
    expect(usual.byRole.reduce((total, { gain }) => total + gain, 0)).toBeCloseTo(sum, 8);
    expect(usual.byRole.reduce((total, { customers }) => total + customers, 0)).toBe(usual.customers);
  });

  it("has every reason with its figures, a deadline within the time, and the questions it comes from", () => {
    const deadlines = usual.rows.map(({ deadline }) => deadline);
    expect(deadlines.every((day) => day > usual.asOf && day <= usual.until)).toBe(true);
    expect(usual.until).toBe("2026-07-07");
    const questions = new Set(usual.rows.flatMap(({ from }) => from));
    for (const one of ["budget", "keep", "renewals", "potentials"]) expect([...questions]).toContain(one);
    for (const { reason } of usual.rows) expect(Object.keys(reason.details).length).toBeGreaterThan(0);
  });

  it("follows up a deal that should have closed, by its owner, and not one of next year", () => {
    const deal = usual.rows.find(({ customerId }) => customerId === "café-1")!;
    expect(deal).toMatchObject({
      action: "deal-follow-up",
      owner: "anna",
      role: "sales",
      deadline: "2026-07-01",
      reason: { code: "actions.deal.late", details: { closesOn: "2026-06-10" } },
    });
    // What is at risk, a twentieth of which is won for 8.
    const { worth, chance } = deal.reason.details as { worth: number; chance: number };
    expect(worth).toBeCloseTo(16000, 6);
    expect(deal.gain.value).toBeCloseTo((1 - chance) * 16000 * 0.05 - 8, 6);
    expect(usual.rows.some(({ customerId }) => customerId === "office-1")).toBe(false);
  });

  it("speaks of points before the day on which they are gone, and counts what they cost", async () => {
    const points = proposed.sources["loyalty"]!.find(({ customer }) => customer === member.customer_id)!;
    // Earned on 2025-07-02, they are older than 365 days from 2026-07-03 on.
    expect(points).toMatchObject({
      action: "points-expiring",
      deadline: "2026-07-03",
      reason: { details: { points: 5, worth: 0.1, expireOn: "2026-07-03" } },
    });
    const { p_alive, expected_spend, expected_orders } = member;
    // The demo's own treatment with points: .05 to send, one more order of 2 %; .3 of orders only come earlier.
    const { margin } = (await publishedRun(keepworth)).result;
    const moved = 0.02 * p_alive;
    const anyway = 1 - Math.exp((-expected_orders * 7) / 365.25);
    const cost = 0.05 + (moved + anyway) * 0.1;
    expect(points.cost).toBeCloseTo(cost, 6);
    expect(points.gain.value).toBeCloseTo(moved * 0.7 * margin * expected_spend - cost, 6);
  });

  it("is the same list when asked again", async () => {
    expect(await thisWeek(keepworth, { now, limit: all })).toEqual(usual);
  });

  it("shows no more rows than asked for, and counts all", async () => {
    const few = await week({ limit: 3 });
    expect(few.rows).toEqual(usual.rows.slice(0, 3));
    expect(few.customers).toBe(usual.customers);
  });

  it("lists only a role's actions for a role", async () => {
    const sales = await week({ role: "sales" });
    expect(sales.customers).toBeGreaterThan(0);
    expect(sales.rows.every(({ role }) => role === "sales")).toBe(true);
    expect(sales.role).toBe("sales");
  });

  it("gives a role no more than it can do", async () => {
    const capped = await week({ capacity: { sales: 2, marketing: 5, service: 0 } });
    expect(capped.byRole.map(({ role, customers }) => [role, customers])).toEqual([
      ["marketing", 5],
      ["sales", 2],
    ]);
    expect(capped.waiting).toBeGreaterThan(0);
  });

  it("leaves out whom a filter of consent does not allow, and else says that none is known", async () => {
    const unknown = await week({ consent: { known: false, allows: () => true } });
    expect(unknown.missing.map(({ code }) => code)).toContain("actions.consent");
    // the demo shop has consents
    expect(usual.missing.map(({ code }) => code)).not.toContain("actions.consent");
    const known = await week({ consent: { known: true, allows: ({ channel }) => channel !== "email" } });
    expect(known.missing.map(({ code }) => code)).not.toContain("actions.consent");
    expect(known.rows.every(({ channel }) => channel !== "email")).toBe(true);
    expect(usual.rows.some(({ channel }) => channel === "email")).toBe(true);
  });

  it("treats nobody whom a running experiment compares against", async () => {
    const spared = usual.rows.find(({ kind }) => kind !== "deal-follow-up")!.customerId;
    const { warehouse } = keepworth;
    await warehouse.run(
      raw(
        `INSERT INTO experiments (experiment_id, dataset, treatment, created_at, assigned_at, settings) VALUES ('e', 'demo', 'x', TIMESTAMP '2026-06-01', DATE '2026-06-01', '{}')`,
      ),
    );
    await warehouse.run(
      raw(`INSERT INTO assignments (dataset, experiment_id, customer_id, treatment, arm, stratum, assigned_at)
      VALUES ('demo', 'e', '${spared}', 'x', 'holdout', '', DATE '2026-06-01')`),
    );
    const { rows } = await week();
    expect(rows.some(({ customerId }) => customerId === spared)).toBe(false);
    await warehouse.run(raw("DELETE FROM assignments WHERE experiment_id = 'e'"));
    await warehouse.run(raw("DELETE FROM experiments WHERE experiment_id = 'e'"));
  });

  it("forgets what was done or skipped for a while, and says so again without a second row", async () => {
    const [first, second] = usual.rows.filter(({ kind }) => kind !== "deal-follow-up");
    const done = { customer: first!.customerId, action: first!.action, state: "done" as const, now };
    const skipped = { customer: second!.customerId, action: second!.action, state: "skipped" as const, now };
    vi.mocked(proposals).mockClear();
    expect(await markAction(keepworth, { ...done, note: "called" })).toMatchObject({
      recorded: true,
      note: "called",
      runId: usual.runId,
      restDays: 30,
    });
    expect(proposals).toHaveBeenCalledTimes(1);
    expect(await markAction(keepworth, done)).toMatchObject({ recorded: false, note: "called" });
    expect(await markAction(keepworth, skipped)).toMatchObject({ recorded: true, restDays: 90 });
    const stored = await keepworth.warehouse.rows(
      raw("SELECT customer_id, action, state, run_id FROM actions ORDER BY state"),
    );
    expect(stored).toEqual([
      { customer_id: done.customer, action: done.action, state: "done", run_id: usual.runId },
      { customer_id: skipped.customer, action: skipped.action, state: "skipped", run_id: usual.runId },
    ]);
    const { rows, resting } = await week();
    expect(rows.some(({ customerId }) => customerId === done.customer)).toBe(false);
    const after = rows.find(({ customerId }) => customerId === skipped.customer);
    expect(after?.action).toBe(second!.also[0]?.action);
    expect(resting).toBeGreaterThanOrEqual(2);
    const later = await week({ now: new Date("2026-10-01T09:00:00Z") });
    expect(later.rows).toEqual(usual.rows);
    const corrected = await markAction(keepworth, {
      ...skipped,
      state: "done",
      now: new Date("2026-07-01T10:00:00Z"),
    });
    expect(corrected).toMatchObject({ recorded: true, state: "done" });
    expect((await week()).rows.some(({ customerId }) => customerId === skipped.customer)).toBe(false);
    await keepworth.warehouse.run(raw("DELETE FROM actions"));
  });

  it("marks the first of several names that is on the list, and knows it again", async () => {
    const { customerId: customer, action } = usual.rows[0]!;
    const told = { customer, action: ["a name in words", action], state: "done" as const, within: 7, now };
    expect(await markAction(keepworth, told)).toMatchObject({ action, recorded: true });
    expect(await markAction(keepworth, told)).toMatchObject({ action, recorded: false });
    await keepworth.warehouse.run(raw("DELETE FROM actions"));
  });

  it("refuses to mark what is not on the list, and says what is", async () => {
    const { customerId: customer, action, also } = usual.rows[0]!;
    await expect(
      markAction(keepworth, { customer, action: "dance", state: "done", within: 7, now }),
    ).rejects.toMatchObject({
      code: "actions.unlisted",
      details: { customer, action: "dance", known: [action, ...also.map((other) => other.action)] },
    });
    await expect(
      markAction(keepworth, { customer: "nobody", action, state: "done", within: 7, now }),
    ).rejects.toMatchObject({ code: "actions.unlisted", details: { known: "none" } });
    expect(await keepworth.warehouse.rows(raw("SELECT * FROM actions"))).toEqual([]);
  });

  it("writes all rows to a file, however few are shown", async () => {
    const folder = await mkdtemp(join(tmpdir(), "keepworth-"));
    const out = join(folder, "week.csv");
    const { file, rows } = await week({ limit: 1, out, reasonText: ({ code }) => `"${code}", in words` });
    expect(rows).toHaveLength(1);
    expect(file).toEqual({ file: out, rows: usual.customers });
    const [header, first, ...rest] = (await readFile(out, "utf8")).trimEnd().split("\n");
    expect(header!.split(",").slice(0, 4)).toEqual(["customer_id", "action", "reason", "gain"]);
    const { customerId, action, reason } = usual.rows[0]!;
    expect(first).toContain(`${customerId},${action},"""${reason.code}"", in words",`);
    expect(rest).toHaveLength(usual.customers - 1);
    await rm(folder, { recursive: true });
  });

  it("refuses a time or a number of rows that is none", async () => {
    await expect(thisWeek(keepworth, { within: 0 })).rejects.toMatchObject({ code: "option.invalid" });
    await expect(thisWeek(keepworth, { limit: 1.5 })).rejects.toMatchObject({ code: "option.invalid" });
  });

  it("names the questions that have nothing to go by, and goes on without them", async () => {
    const { warehouse } = keepworth;
    for (const kind of ["subscriptions", "opportunities", "loyalty_events", "treatments"])
      await warehouse.run(raw(`DELETE FROM ${kind}_versions`));
    const { missing, rows } = await thisWeek(keepworth, { now, limit: all });
    const codes = missing.map(({ code }) => code);
    for (const code of ["subscriptions", "opportunities", "points"])
      expect(codes).toContain(`actions.${code}`);
    expect(codes).toContain("budget.library");
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.some(({ from }) => from.includes("loyalty") || from.includes("potentials"))).toBe(false);
  });
});

it("lists renewals where there is nothing but subscriptions, and says what a run would add", async () => {
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
  const answer = await thisWeek(keepworth, { now, limit: all, within: 14 });
  expect(answer.runId).toBeNull();
  expect(answer.missing.map(({ code }) => code)).toEqual(
    expect.arrayContaining(["actions.run", "actions.revenue", "actions.consent"]),
  );
  expect(answer.rows.find(({ customerId }) => customerId === "c1")).toMatchObject({
    action: "payment-reminder",
    role: "service",
    from: ["renewals"],
  });
});

it("says that there is nothing to make a list of in an empty database", async () => {
  await using keepworth = await open(":memory:", { create: true });
  await expect(thisWeek(keepworth, { now })).rejects.toMatchObject({ code: "actions.nothing" });
});
