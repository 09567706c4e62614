import { raw } from "@keepworth/warehouse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoShop } from "../../../test/demoShop.ts";
import type { Keepworth } from "../../index.ts";
import type { SatisfactionAnswer, Scores } from "./answer.ts";
import { satisfaction } from "./satisfaction.ts";

/** Customer, day, kind, score, scale; null: without a name, or without an answer. */
type Said = readonly [string | null, string, "nps" | "csat" | "review", number | null, number];

describe("the satisfaction of a shop's customers", () => {
  let keepworth: Keepworth;
  let answer: SatisfactionAnswer;
  let people: { customer_id: string; growth: number; base: number; segment: string }[];
  const put = async (said: readonly Said[]) => {
    await keepworth.warehouse.run(raw("DELETE FROM feedback_versions"));
    const text = (value: string | number | null) => (value === null ? "NULL" : `'${value}'`);
    const rows = said.map(
      ([who, day, kind, score, scale], i) =>
        `('demo', 1, ${i}, 1, 'f${i}', ${text(who)}, '${day}', '${kind}', ${score ?? "NULL"}, ${scale})`,
    );
    await keepworth.warehouse.run(
      raw(`INSERT INTO feedback_versions (dataset, import_id, row_no, copy, feedback_id, customer_id, "at", kind, score, scale)
      VALUES ${rows.join(", ")}`),
    );
  };
  beforeAll(async () => {
    keepworth = await demoShop({ customers: 500 });
    await keepworth.warehouse.run(raw("DELETE FROM interactions_versions"));
    people = await keepworth.warehouse.rows(
      raw(`SELECT customer_id, CAST(growth AS DOUBLE) AS growth, CAST(base AS DOUBLE) AS base, segment FROM run_1_customers
      ORDER BY customer_id LIMIT 6`),
    );
    const [a, b, c, d, e, f] = people.map(({ customer_id }) => customer_id) as [
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    await put([
      [a, "2026-04-01", "nps", 3, 10],
      [a, "2026-06-01", "nps", 10, 10],
      [b, "2026-06-02", "nps", 9, 10],
      [c, "2026-06-03", "nps", 8, 10],
      [d, "2026-06-04", "nps", 2, 10],
      [e, "2026-06-05", "nps", null, 10],
      [null, "2026-06-06", "nps", 9, 10],
      ["nobody", "2026-06-07", "nps", 0, 10],
      [f, "2026-06-08", "csat", 5, 5],
      [e, "2026-06-08", "csat", 2, 5],
      [d, "2026-06-09", "review", 4, 5],
      [c, "2026-06-09", "review", 2, 5],
      [b, "2025-01-01", "nps", 0, 10],
    ]);
    await keepworth.warehouse.run(
      raw(`INSERT INTO interactions_versions (dataset, import_id, row_no, copy, interaction_id, customer_id, day, "at", kind, satisfied)
      VALUES ('demo', 1, 1, 1, 't', '${a}', '2026-06-06', '2026-06-06 10:00', 'question', true)`),
    );
    answer = await satisfaction(keepworth);
  });
  afterAll(() => keepworth.close());

  it("counts promoters less detractors, of everybody who answered, with an interval and a response rate", () => {
    const { nps } = answer.total;
    expect(nps).toMatchObject({ asked: 8, answered: 7, promoters: 3, passives: 1, detractors: 3 });
    expect(nps!.score!.value).toBe(0);
    // (3.75 + 3.75) / 10 of variance around 0: 1.644854·√(0.75 / 10).
    expect(nps!.score!.high).toBeCloseTo(45.046, 2);
    expect(nps!.score!.low).toBeCloseTo(-45.046, 2);
    expect(nps!.responseRate!.value).toBeCloseTo(7 / 8, 12);
    expect(answer.anonymous).toBe(2);
  });

  it("counts ratings of cases as content customers, and reviews by their mean of five", () => {
    const { csat, review } = answer.total;
    expect(csat).toMatchObject({
      asked: 2,
      answered: 3,
      satisfied: 2,
      unsatisfied: 1,
      ofCases: 1,
      responseRate: null,
    });
    expect(csat!.score!.value).toBeCloseTo(2 / 3, 12);
    expect(review!.answered).toBe(2);
    expect(review!.mean.value).toBe(3);
    expect(review!.mean.low).toBeGreaterThan(1);
    expect(review!.mean.high).toBeLessThan(5);
  });

  it("leaves answers without a name out of segments and classes, and has them in the months", () => {
    const answered = (groups: readonly Scores[]) =>
      groups.reduce((sum, { nps }) => sum + (nps?.answered ?? 0), 0);
    expect(answered(answer.bySegment)).toBe(5);
    expect(answered(answer.byClass)).toBe(5);
    expect(answered(answer.byMonth)).toBe(7);
    expect(answer.byMonth.map(({ month }) => month)).toEqual(["2026-04", "2026-06"]);
    for (const { segment } of answer.bySegment)
      expect(people.some((one) => one.segment === segment)).toBe(true);
  });

  it("tells what customers are worth by their last answer", () => {
    const { groups, horizonDays } = answer.value!;
    expect(horizonDays).toBeGreaterThan(300);
    expect(groups.map(({ group, customers }) => [group, customers])).toEqual([
      ["promoter", 2],
      ["passive", 1],
      ["detractor", 1],
    ]);
    const [promoters, passives] = groups;
    expect(promoters!.expected!.value).toBeCloseTo((people[0]!.growth + people[1]!.growth) / 2, 6);
    expect(promoters!.base).toBeCloseTo((people[0]!.base + people[1]!.base) / 2, 6);
    const half = (1.644854 * Math.abs(people[0]!.growth - people[1]!.growth)) / 2;
    expect(promoters!.expected!.high - promoters!.expected!.value).toBeCloseTo(half, 3);
    expect(passives!.expected).toBeNull();
  });

  it("does not make up a response rate where nobody is told who was silent, nor scores where there are none", async () => {
    await put([[people[0]!.customer_id, "2026-06-01", "nps", 10, 10]]);
    const spoken = await satisfaction(keepworth);
    expect(spoken.total.nps).toMatchObject({ asked: 1, answered: 1, responseRate: null });
    expect(spoken.missing.map(({ code }) => code)).toContain("satisfaction.asked");
    await keepworth.warehouse.run(raw("DELETE FROM feedback_versions"));
    await keepworth.warehouse.run(raw("DELETE FROM interactions_versions"));
    const none = await satisfaction(keepworth);
    expect(none.total).toEqual({ nps: null, csat: null, review: null });
    expect(none.value).toBeNull();
    expect(none.missing.map(({ code }) => code)).toContain("satisfaction.scores");
    await expect(satisfaction(keepworth, { within: 0 })).rejects.toMatchObject({ code: "option.invalid" });
  });
});
