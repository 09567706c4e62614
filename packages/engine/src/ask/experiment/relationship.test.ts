import { raw } from "@keepworth/warehouse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { open, type Keepworth } from "../../index.ts";
import { flagsOf, relationshipOf } from "./relationship.ts";

const told = { dataset: "main", experiment: "one", days: 30, until: "2026-06-30" };

describe("what a treatment did to the relationship", () => {
  let keepworth: Keepworth;
  const run = (text: string) => keepworth.warehouse.run(raw(text));
  beforeAll(async () => {
    keepworth = await open(":memory:", { create: true });
    // 200 treated and 200 left alone: 30 against 6 complain, 20 against 2 opt out, and 40 of each say a score.
    await run(`INSERT INTO assignments (dataset, experiment_id, customer_id, treatment, arm, stratum, assigned_at)
      SELECT 'main', 'one', 'c' || i, 'vip', CASE WHEN i < 200 THEN 'treated' ELSE 'holdout' END, '', DATE '2026-02-01' FROM range(400) AS r(i)`);
    await run(`INSERT INTO interactions_versions (dataset, import_id, row_no, copy, interaction_id, customer_id, day, "at", kind)
      SELECT 'main', 1, i, 1, 'i' || i, 'c' || i, DATE '2026-02-10', TIMESTAMP '2026-02-10 10:00', 'complaint' FROM range(400) AS r(i)
      WHERE i < 30 OR (i >= 200 AND i < 206)`);
    await run(`INSERT INTO consents_versions (dataset, import_id, row_no, copy, customer_id, channel, purpose, withdrawn_at)
      SELECT 'main', 1, i, 1, 'c' || i, 'email', 'marketing', DATE '2026-02-11' FROM range(400) AS r(i)
      WHERE i < 20 OR (i >= 200 AND i < 202)`);
    await run(`INSERT INTO feedback_versions (dataset, import_id, row_no, copy, feedback_id, customer_id, "at", kind, score, scale)
      SELECT 'main', 1, i, 1, 'a' || i, 'c' || i, DATE '2026-02-20', 'nps', CASE WHEN i < 200 THEN 5 + i % 3 ELSE 8 + i % 3 END, 10
      FROM range(400) AS r(i) WHERE i % 200 < 40
      UNION ALL SELECT 'main', 1, 1000 + i, 1, 'b' || i, 'c' || i, DATE '2026-01-10', 'nps', 8, 10 FROM range(400) AS r(i) WHERE i % 200 < 20`);
  });
  afterAll(() => keepworth.close());

  it("compares complaints, opt-outs and scores of the arms, with intervals", async () => {
    const { complaints, optOuts, score } = await relationshipOf(keepworth, told);
    expect(complaints!.treated.value).toBeCloseTo(0.15, 12);
    expect(complaints!.holdout.value).toBeCloseTo(0.03, 12);
    expect(complaints!.difference.value).toBeCloseTo(0.12, 12);
    // Newcombe's hybrid of Wilson's at 90 %, worked out by hand: .15 in (.1127, .1970), .03 in (.0156, .0571).
    expect(complaints!.difference.low).toBeCloseTo(0.12 - Math.hypot(0.15 - 0.1134, 0.0569 - 0.03), 2);
    expect(optOuts!.difference.value).toBeCloseTo(0.09, 12);
    expect(score!.answered).toEqual({ treated: 40, holdout: 40 });
    expect(score!.difference.value).toBeCloseTo(5 + 39 / 40 - (8 + 40 / 40), 1);
    expect(score!.difference.high).toBeLessThan(0);
    // Of the twenty who had said 8 before.
    expect(score!.change.treated!.value).toBeCloseTo(-2.05, 10);
    expect(score!.change.treated!.low).toBeLessThan(-2.05);
  });

  it("flags profit that is up while satisfaction is down, and nothing else", async () => {
    const found = await relationshipOf(keepworth, told);
    const up = { margin: { value: 1000, low: 200, high: 1800 }, net: { value: 900, low: 100, high: 1700 } };
    const codes = flagsOf(up, found).map(({ code }) => code);
    expect(codes).toEqual([
      "experiment.profitUp.complaints",
      "experiment.profitUp.optOuts",
      "experiment.profitUp.score",
    ]);
    const byChance = { ...up, margin: { value: 1000, low: -100, high: 2100 } };
    const atLoss = { ...up, net: { value: -50, low: -850, high: 750 } };
    expect([...flagsOf(byChance, found), ...flagsOf(atLoss, found)]).toEqual([]);
    const same = { value: 0.03, low: 0.01, high: 0.06 };
    const calm = { treated: same, holdout: same, difference: { value: 0, low: -0.03, high: 0.03 } };
    expect(flagsOf(up, { complaints: calm, optOuts: null, score: null })).toEqual([]);
  });

  it("does not call nothing imported no complaints", async () => {
    for (const kind of ["interactions", "consents", "feedback"]) await run(`DELETE FROM ${kind}_versions`);
    expect(await relationshipOf(keepworth, told)).toEqual({ complaints: null, optOuts: null, score: null });
  });
});
