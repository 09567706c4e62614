import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { raw, sql } from "@keepworth/warehouse";
import { demoShop } from "../../../test/demoShop.ts";
import { consequencesOf } from "../../demo/relationship/consequences.ts";
import { simulateShop } from "../../demo/simulateShop.ts";
import type { Keepworth } from "../../index.ts";
import { readExperiment } from "../experiment/readExperiment.ts";
import { publishedRun } from "../publishedRun.ts";
import { effectOf } from "./effectOf.ts";
import { effects, knownEvents } from "./effects.ts";

const customers = 3000;

describe("effects of events in the demo shop", () => {
  let keepworth: Keepworth;
  const truth = consequencesOf(simulateShop({ customers }));
  beforeAll(async () => {
    keepworth = await demoShop({ customers });
    const settings = {
      treatment: {
        name: "letter",
        kind: "win-back",
        moves: "buying",
        cost: 1,
        incentive: 0,
        uplift: 0.05,
        upliftError: 0.02,
      },
      segments: [],
      customers: 600,
      holdout: 0.5,
      holdoutTold: true,
      days: 90,
      seed: 1,
    };
    await keepworth.warehouse.run(
      sql`INSERT INTO experiments (experiment_id, dataset, treatment, created_at, assigned_at, settings)
        VALUES ('spring', 'demo', 'letter', TIMESTAMP '2026-01-01', DATE '2026-01-01', ${JSON.stringify(settings)})`,
    );
    await keepworth.warehouse.run(
      raw(`INSERT INTO assignments (dataset, experiment_id, customer_id, treatment, arm, stratum, assigned_at)
        SELECT 'demo', 'spring', customer_id, 'letter', CASE WHEN row_number() OVER (ORDER BY hash(customer_id)) % 2 = 0 THEN 'treated' ELSE 'holdout' END,
          '', DATE '2026-01-01'
        FROM (SELECT DISTINCT customer_id FROM orders WHERE dataset = 'demo' AND kind = 'order' AND day < DATE '2026-01-01') AS known`),
    );
  });
  afterAll(() => keepworth.close());

  it("knows which events are recorded", async () => {
    const { events } = await knownEvents(keepworth);
    const times = Object.fromEntries(events.map((one) => [one.event, one.events]));
    expect(times["late-delivery"]).toBeGreaterThan(500);
    expect(times["call"]).toBe(0);
    expect(events.find(({ event }) => event === "spring")).toMatchObject({ kind: "experiment", fields: [] });
  });

  it("finds what late parcels truly cost, and more of it where they were very late", async () => {
    const answer = await effects(keepworth, { event: "late-delivery", by: "lateness", horizon: 365 });
    expect(answer).toMatchObject({
      kind: "association",
      clock: "order",
      enough: true,
      needs: [],
      experiment: null,
    });
    const { lateParcel, veryLateParcel } = truth;
    const all =
      (lateParcel.times * lateParcel.margin + veryLateParcel.times * veryLateParcel.margin) /
      (lateParcel.times + veryLateParcel.times);
    const { n, expected, actual, difference, total } = answer.effect!;
    expect(difference.low).toBeLessThan(all);
    expect(difference.high).toBeGreaterThan(all);
    expect(actual - expected).toBeCloseTo(difference.value, 9);
    expect(total.value).toBeCloseTo(n * difference.value, 6);
    const { events } = answer;
    expect(n + events.tooRecent + events.noOrder + events.repeated + events.unmatched).toBe(events.all);
    expect(answer.groups.reduce((sum, group) => sum + group.n, 0)).toBe(n);
    expect(answer.groups.map(({ group }) => group).sort()).toEqual([
      "1-day",
      "2-3-days",
      "4-7-days",
      "8-days",
    ]);
    for (const { shrunken, difference: own } of answer.groups)
      expect(shrunken.high - shrunken.low).toBeLessThan(own.high - own.low);
    // the crude share that came back is never without its classes
    expect(answer.again!.classes.length).toBe(4);
    expect(answer.again!.classes.reduce((sum, { event }) => sum + event.n, 0)).toBe(n);
    expect(answer.again!.adjusted!.high).toBeLessThan(0);
  });

  it("finds what the guide truly brings, and nothing where there is nothing", async () => {
    const { effect } = await effects(keepworth, { event: "education", horizon: 365 });
    expect(effect!.difference.low).toBeLessThan(truth.guide.margin);
    expect(effect!.difference.high).toBeGreaterThan(truth.guide.margin);
    for (const event of ["return", "request"]) {
      const { difference } = (await effects(keepworth, { event })).effect!;
      expect(difference.low).toBeLessThan(0);
      expect(difference.high).toBeGreaterThan(0);
    }
  });

  it("brackets the truth of what customers do as often as they order: nothing", async () => {
    const { effect, ifEager } = await effects(keepworth, { event: "usage" });
    expect(effect!.difference.value).toBeGreaterThan(0);
    expect(effect!.difference.high).toBeGreaterThan(0);
    expect(ifEager!.low).toBeLessThan(0);
    expect((await effects(keepworth, { event: "education" })).ifEager).toBeNull();
  });

  it("compares the arms where it was assigned at random", async () => {
    const answer = await effects(keepworth, { event: "spring" });
    expect(answer).toMatchObject({ kind: "experiment", experiment: "spring", horizonDays: 90, again: null });
    expect(answer.effect!.n).toBe(answer.effect!.customers);
    const { margin } = await readExperiment(keepworth, { name: "spring", keep: false });
    expect(answer.effect!.difference).toEqual(margin.adjusted);
    expect(answer.effect!.actual - answer.effect!.expected).toBeCloseTo(answer.effect!.difference.value, 9);
    const same = await effects(keepworth, { event: "treatment:letter" });
    expect(same.effect).toEqual(answer.effect);
  });

  it("tells events apart by orders before and by value, and low scores by survey", async () => {
    const repeat = await effects(keepworth, { event: "complaint", by: "repeat" });
    expect(repeat.groups.map(({ group }) => group)).toEqual(["first", "few", "several", "many"]);
    const value = await effects(keepworth, { event: "late-delivery", by: "value" });
    const [low, high] = ["low", "high"].map((name) => value.groups.find(({ group }) => group === name)!);
    expect(high!.expected).toBeGreaterThan(low!.expected);
    const scores = await effects(keepworth, { event: "low-score", by: "survey" });
    expect(scores.clock).toBe("answer");
    expect(scores.groups.length).toBeGreaterThan(1);
  });

  it("says what is missing where too few were followed, and refuses what is no event", async () => {
    expect(await effects(keepworth, { event: "call" })).toMatchObject({
      enough: false,
      effect: null,
      groups: [],
      again: null,
      needs: [{ code: "events", details: {} }],
    });
    const { horizonDays, needs } = await effects(keepworth, { event: "request", horizon: 1000 });
    expect(horizonDays).toBe(1000);
    expect(needs).toMatchObject([{ code: "followed", details: { needed: 10, days: 1000 } }]);
    await expect(effects(keepworth, { event: "sneeze" })).rejects.toMatchObject({ code: "effects.event" });
    await expect(effects(keepworth, { event: "treatment:sneeze" })).rejects.toMatchObject({
      code: "effects.event",
    });
    await expect(effects(keepworth, { event: "return", by: "lateness" })).rejects.toMatchObject({
      code: "effects.by",
      details: { by: "lateness", known: expect.stringContaining("reason") },
    });
    await expect(effects(keepworth, { event: "spring", by: "value" })).rejects.toMatchObject({
      code: "effects.by",
    });
    await expect(effects(keepworth, { event: "return", horizon: 0 })).rejects.toMatchObject({
      code: "option.invalid",
    });
  });

  it("follows any set of events, one of them too, and actions that were done", async () => {
    const { result: run } = await publishedRun(keepworth);
    const told = {
      comparison: "orders",
      horizonDays: 90,
      events: raw(`(SELECT customer_id, min(day) + 30 AS day, 1 AS event, 'x' AS grp FROM orders
        WHERE dataset = 'demo' AND kind = 'order' AND day < DATE '2025-01-01' GROUP BY customer_id LIMIT 1)`),
    } as const;
    expect(await effectOf(keepworth, run, told)).toMatchObject({
      enough: false,
      events: { all: 1 },
      needs: [{ code: "followed", details: { customers: 1 } }],
    });
    const strangers =
      raw(`(SELECT concat('x', i) AS customer_id, DATE '2024-05-01' AS day, 1 AS event, '' AS grp
      FROM range(30) AS r (i))`);
    expect((await effectOf(keepworth, run, { ...told, events: strangers })).needs).toEqual([
      { code: "strangers", details: { all: 30, noOrder: 30 } },
    ]);
    await keepworth.warehouse.run(
      raw(`INSERT INTO actions (dataset, customer_id, action, state, "at") SELECT 'demo', customer_id, 'ask-for-review', 'done',
        CAST(min(day) + 20 AS TIMESTAMP) FROM orders WHERE dataset = 'demo' AND kind = 'order' AND day < DATE '2025-06-01'
        GROUP BY customer_id HAVING hash(customer_id) % 5 = 0`),
    );
    const done = await effects(keepworth, { event: "treatment:ask-for-review", horizon: 90 });
    expect(done).toMatchObject({ kind: "association", enough: true });
    expect((await knownEvents(keepworth)).events.map(({ event }) => event)).toContain(
      "treatment:ask-for-review",
    );
  });
});
