import { oddsFactor, treatmentGain, treatmentLibrary, upliftAt } from "@keepworth/decisions";
import { raw } from "@keepworth/warehouse";
import { beforeAll, describe, expect, it } from "vitest";
import { testFolder } from "../../../test/folder.ts";
import { runAll } from "../../../test/runs.ts";
import { writeSubscriptions } from "../../../test/subscriptions.ts";
import { wholePortfolio } from "../../../test/wholePortfolio.ts";
import { budget, open, renewals, writeDemo, type BudgetAnswer, type RenewalsAnswer } from "../../index.ts";
import { pairsOf, type Effect } from "./pairs.ts";
import type { PlanTreatment } from "./treatments.ts";
import { worthOf } from "./worth.ts";

const path = testFolder();
const database = path("shop.duckdb");
const discount = treatmentLibrary.find(({ kind }) => kind === "renewal-discount")!;
const incentive = 1;
const told: PlanTreatment = { ...discount, cost: 0.05, incentive, channel: null };
const [assumed, measured, huge] = [
  told,
  { ...told, uplift: 0.01, upliftSource: "measured" as const },
  { ...told, uplift: 0.5, upliftSource: "measured" as const },
];
const assumptions = { pulledForward: 0.3, addOnShare: 0.5, referred: { margin: 0, first: 0 } };

/** Of the run, from what its orders cost. */
let margin: number;
let soon: RenewalsAnswer;
let plan: BudgetAnswer;
/** By customer: those of the run to whom the discount may go, with what each of the three treatments does. */
let effects: Map<string, readonly Effect[]>;
/** The renewals of customers of the run that a discount may bring. */
let due: Map<string, RenewalsAnswer["renewals"]>;

beforeAll(async () => {
  await writeDemo(path("orders.csv"), { customers: 400 });
  const { asOf, margin: ofRun } = await runAll(database, { files: [path("orders.csv")], margin: 0.4 });
  margin = ofRun;
  await using keepworth = await open(database);
  await writeSubscriptions(keepworth, { dataset: "main", customers: 401, until: asOf, seed: 5, prefix: "C" });
  const { warehouse } = keepworth;
  const run = (statement: string) => warehouse.run(raw(statement));
  // Five customers have a second subscription; one could not pay, and the next renewal of one is told to be far away.
  const [first, ...others] = await warehouse.rows<{ id: string }>(
    raw(`SELECT subscription_id AS id FROM subscriptions WHERE ended_at IS NULL AND status = 'active' AND plan = 'Monthly'
      AND cancel_requested_at IS NULL AND customer_id IN (SELECT customer_id FROM subscriptions WHERE ended_at IS NULL) ORDER BY 1 LIMIT 8`),
  );
  for (const { id } of others.slice(2))
    await run(
      `UPDATE subscriptions_versions SET customer_id = '${first!.id.slice(0, 6)}' WHERE subscription_id = '${id}'`,
    );
  await run(`UPDATE subscriptions_versions SET status = 'past_due', payment_failed_at = DATE '${asOf}' - 1
    WHERE subscription_id = '${others[0]!.id}'`);
  await run(
    `UPDATE subscriptions_versions SET renews_at = DATE '${asOf}' + 61 WHERE subscription_id = '${others[1]!.id}'`,
  );
  await run(`INSERT INTO treatments_versions (dataset, import_id, row_no, copy, treatment, kind, cost, incentive, uplift,
    uplift_error, uplift_source) VALUES ('main', 1, 1, 1, 'Stay', 'renewal-discount', 0.05, 1, 0.08, 0.04, 'assumed')`);

  soon = await renewals(keepworth, {});
  plan = await budget(keepworth, { limit: 10_000, holdout: 0 });
  await using portfolio = await wholePortfolio(keepworth, {});
  const worth = await worthOf(keepworth, portfolio);
  const pairs = await pairsOf(keepworth, portfolio, worth, [assumed, measured, huge], assumptions);
  const ids = await warehouse.rows<{ customer_id: string }>({
    text: `SELECT customer_id FROM ${portfolio.table.text} ORDER BY i`,
    values: portfolio.table.values,
  });
  effects = new Map(
    ids.flatMap(({ customer_id: id }, i) =>
      Number.isNaN(pairs.gain[3 * i]!) ? [] : [[id, [0, 1, 2].map((j) => pairs.effect(i, j))]],
    ),
  );
  const known = new Set(ids.map(({ customer_id }) => customer_id));
  due = Map.groupBy(
    soon.renewals.filter(({ customerId, standing }) => known.has(customerId) && standing !== "failing"),
    ({ customerId }) => customerId,
  );
});

const paid = ({ paidAnyway, paidMoved }: Effect): number => paidAnyway + paidMoved;
const gainOf = (effect: Effect): number => effect.margin - effect.contact - paid(effect);
const worthOfStaying = ({ atRisk, pRenews }: RenewalsAnswer["renewals"][number]): number =>
  atRisk.value / (1 - pRenews.value);

describe("a discount at a renewal", () => {
  it("is for whose subscription renews within the sixty days of renewals, with no day of renewal told, and for nobody else", () => {
    expect(due.size).toBeGreaterThan(50);
    expect([...effects.keys()].toSorted()).toEqual([...due.keys()].toSorted());
    expect(soon.renewals.filter(({ standing }) => standing === "failing")).toHaveLength(1);
    expect(plan.treatments.map(({ kind, eligible }) => [kind, eligible])).toEqual([
      ["renewal-discount", due.size],
    ]);
  });

  it("gains by the odds of renewing, with what renewals says it is worth, all renewals of a customer together", () => {
    const all = [...due.values()].flat();
    const factor = oddsFactor(
      Float64Array.from(all, ({ pRenews }) => pRenews.value),
      measured.uplift,
    );
    expect([...due.values()].some((rows) => rows.length > 3)).toBe(true);
    let rise = 0;
    for (const [id, rows] of due) {
      const one = effects.get(id)![1]!;
      const parts = rows.map((row) => {
        const uplift = upliftAt(row.pRenews.value, factor);
        rise += uplift;
        return treatmentGain({
          uplift,
          value: worthOfStaying(row),
          cost: 0,
          incentive,
          redeemed: row.pRenews.value + uplift,
        });
      });
      expect(gainOf(one)).toBeCloseTo(parts.reduce((sum, part) => sum + part, 0) - measured.cost, 8);
    }
    expect(rise / all.length).toBeCloseTo(measured.uplift, 8);
  });

  it("saves no more than renewals says such a discount does, and so gains no more than its best offer", () => {
    for (const [id, rows] of due) {
      const atRisk = rows.reduce((sum, row) => sum + row.atRisk.value, 0);
      const best = rows.reduce((sum, row) => sum + (row.offer?.gain ?? 0), 0);
      for (const one of [effects.get(id)![0]!, effects.get(id)![2]!]) {
        expect(one.margin).toBeLessThanOrEqual(0.3 * atRisk + 1e-9);
        expect(gainOf(one)).toBeLessThanOrEqual(best + 1e-9);
      }
    }
    const rise = [...effects.values()].reduce((sum, [one]) => sum + one!.paidMoved / incentive, 0);
    const count = [...due.values()].flat().length;
    expect(plan.missing.find(({ code }) => code === "budget.renewals")!.details).toEqual({
      treatment: "Stay",
      uplift: 0.08,
      planned: expect.closeTo(rise / count, 10) as number,
    });
    const planned = plan.assignments.map(({ customerId }) => customerId);
    expect(planned.length).toBeGreaterThan(0);
    for (const id of planned) expect(due.get(id)!.some(({ offer }) => offer!.gain > 0)).toBe(true);
  });

  it("gains nothing with those who renew anyway", () => {
    const sure = [...due].filter(([, rows]) => rows.every(({ pRenews }) => pRenews.value > 0.97));
    expect(sure.length).toBeGreaterThan(3);
    for (const [id] of sure) expect(gainOf(effects.get(id)![0]!)).toBeLessThan(0);
  });

  it("is paid to few of those who have cancelled, as few of them renew", () => {
    const cancelled = [...due].filter(([, rows]) => rows.every(({ standing }) => standing === "cancelling"));
    expect(cancelled.length).toBeGreaterThan(0);
    for (const [id, rows] of cancelled) {
      const [one] = effects.get(id)!;
      expect(one!.paidAnyway).toBeCloseTo(incentive * rows[0]!.pRenews.value, 10);
      expect(paid(one!)).toBeLessThan(0.4 * incentive);
    }
  });

  it("has within ninety days what renewals of these days bring", () => {
    for (const [id, rows] of due) {
      const [row] = rows;
      if (rows.length > 1) continue;
      const [one] = effects.get(id)!;
      const perTerm = margin * row!.amount;
      // A year's subscription renews once in ninety days, a month's three times, less those who leave in between.
      const terms = one!.soon / one!.uplift / perTerm;
      if (row!.interval === "year") expect(terms).toBeCloseTo(1, 10);
      else {
        expect(terms).toBeGreaterThan(1.8);
        expect(terms).toBeLessThanOrEqual(3);
      }
      expect(one!.soon).toBeLessThanOrEqual(one!.margin);
    }
  });
});
