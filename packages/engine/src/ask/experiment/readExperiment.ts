import { incremental, qini, ratioMismatch, verdictOf, type Effect } from "@keepworth/decisions";
import { KeepworthError } from "@keepworth/models";
import { ordersRelation } from "@keepworth/sources";
import { date, queries, sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { Figure } from "../../result.ts";
import { addDays, daysBetween } from "../../run/days.ts";
import { publishedRun, type Which } from "../publishedRun.ts";
import type { ArmOutcome, ExperimentReading, MeasuredEffect, TestedTreatment } from "./answer.ts";
import { checkedCount, isRead } from "./newExperiment.ts";
import { flagsOf, relationshipOf } from "./relationship.ts";
import { findExperiment, type StoredReading } from "./store.ts";

export interface ReadExperimentOptions extends Which {
  readonly name: string;
  /** Days after the assignment that count. Default: as planned. Another number is shown and not kept. */
  readonly days?: number;
  /** false: it is shown, and not kept even where it is final. Default true. */
  readonly keep?: boolean;
  /** The present moment: later orders are not looked at. Default: the clock. */
  readonly now?: Date;
}

type Rows = Record<"treated" | "stratum" | "there" | "buys" | "discounted", Int32Array> &
  Record<"expected" | "score" | "margin" | "revenue" | "orders", Float64Array>;

/** With fewer in an arm no interval can be trusted. */
const fewestInArm = 20;

/**
 * What a test says: the arms compared over the days after the assignment, adjusted by what was predicted before. A final
 * reading, over the days as planned, is kept; where the arms have the sizes that they were drawn with, it replaces the
 * assumed uplift in the next plan.
 *
 * @throws KeepworthError "experiment.missing", "experiment.unassigned", "experiment.few", "option.invalid", "run.missing"
 * @see docs/decisions/experiments.md
 */
export async function readExperiment(
  keepworth: Keepworth,
  options: ReadExperimentOptions,
): Promise<ExperimentReading> {
  const { warehouse } = keepworth;
  const found = await findExperiment(keepworth, options.name, options.dataset);
  const { name, dataset, settings } = found;
  const { treatment } = settings;
  const days = options.days === undefined ? settings.days : checkedCount("days", options.days);
  const { result: run } = await publishedRun(keepworth, { ...options, dataset });
  const span = await warehouse.row<{
    from: string | null;
    to: string | null;
    treated: number;
    all: number;
  }>(sql`
SELECT min(assigned_at) AS "from", max(assigned_at) AS "to", count(CASE WHEN arm = 'treated' THEN 1 END) AS treated,
  count(*) AS "all" FROM assignments WHERE dataset = ${dataset} AND experiment_id = ${name}`);
  if (found.assignedAt === null || span.from === null || span.to === null)
    throw new KeepworthError("experiment.unassigned", { name });
  const orders = await ordersRelation(warehouse, dataset);
  const today = (options.now ?? new Date()).toISOString().slice(0, 10);
  const last = await warehouse.row<{ until: string | null }>(
    sql`SELECT max("day") AS until FROM ${orders} AS o WHERE kind = 'order' AND "day" <= ${date(today)}`,
  );
  const until = last.until ?? run.asOf;
  const costs = run.assumptions.some((one) => one.name === "margin" && one.source === "data");
  const all = (await warehouse.columns(
    queries.experimentOutcomes(warehouse.dialect, {
      dataset,
      experiment: name,
      orders,
      days,
      until,
      margin: run.margin.toFixed(8),
      costs,
    }),
  )) as unknown as Rows;
  const gone = { treated: 0, holdout: 0 };
  const kept: number[] = [];
  all.there.forEach((there, i) => {
    if (there === 1 || Number.isNaN(all.expected[i])) kept.push(i);
    else gone[all.treated[i] === 1 ? "treated" : "holdout"] += 1;
  });
  const rows = kept.length === all.there.length ? all : picked(all, kept);
  const arms = { treated: armOf(rows, 1), holdout: armOf(rows, 0) };
  const fewest = Math.min(arms.treated.customers, arms.holdout.customers);
  if (fewest < 2)
    throw new KeepworthError("experiment.few", {
      customers: kept.length,
      share: fewest / Math.max(1, kept.length),
    });

  const margin = incremental({ ...rows, outcome: rows.margin, predicted: rows.expected });
  const buying = incremental({ ...rows, outcome: rows.buys, predicted: rows.expected });
  const spent = costOf(treatment, rows, arms.treated);
  const each = spent.cost / arms.treated.customers;
  const net = shifted(margin.adjusted, -each);
  const share =
    settings.source === "file" && !settings.holdoutTold ? 1 - span.treated / span.all : settings.holdout;
  const ratio = {
    share,
    ...ratioMismatch({ treated: arms.treated.customers, holdout: arms.holdout.customers }, share),
  };
  const ends = addDays(span.to, days);
  const daysLeft = Math.max(0, daysBetween(until, ends));
  const judged = verdictOf(net, kept.length);
  const few = fewest < fewestInArm;
  const verdict = ratio.mismatch ? "mismatch" : daysLeft > 0 ? "early" : few ? "unknown" : judged.verdict;
  const final = daysLeft === 0 && days === settings.days;
  const stored = final && options.keep !== false;
  const rate = arms.holdout.buyers / arms.holdout.customers;
  const measured =
    final && isRead(treatment) && !ratio.mismatch && !few
      ? { uplift: buying.adjusted.value, upliftError: buying.adjusted.error, before: treatment.uplift }
      : null;
  const times = arms.treated.customers;
  if (stored) {
    const reading: StoredReading = {
      treatment: treatment.name,
      uplift: measured?.uplift ?? null,
      uplift_error: measured?.upliftError ?? null,
      buying: figure(buying.adjusted),
      margin: figure(margin.adjusted),
      net: figure(net, times),
      verdict,
      days,
      until,
      customers: { treated: arms.treated.customers, holdout: arms.holdout.customers },
      currency: run.currency,
    };
    await warehouse.state.run(
      sql`UPDATE experiments SET reading = ${JSON.stringify(reading)} WHERE dataset = ${dataset} AND experiment_id = ${name}`,
    );
  }
  const total = { margin: figure(margin.adjusted, times), ...spent, net: figure(net, times) };
  const relationship = await relationshipOf(keepworth, { dataset, experiment: name, days, until });
  const scored = rows.score.some((one) => !Number.isNaN(one));
  const ranked = scored
    ? qini(
        {
          treated: rows.treated,
          outcome: rows.buys,
          score: rows.score.map((one) => (Number.isNaN(one) ? -Infinity : one)),
        },
        settings.seed,
      )
    : null;
  return {
    name,
    dataset,
    treatment: treatment.name,
    moves: treatment.moves,
    assignedAt: { from: span.from, to: span.to },
    days,
    planned: settings.days,
    ends,
    until,
    daysLeft,
    currency: run.currency,
    profit: run.profit,
    arms,
    gone,
    ratio: { share, p: ratio.p, mismatch: ratio.mismatch },
    margin: measuredEffect(margin),
    buying: { ...measuredEffect(buying), rate },
    total,
    qini: ranked && {
      coefficient: figure({ ...ranked, value: ranked.coefficient }),
      curve: [...ranked.curve],
    },
    relationship,
    flags: flagsOf(total, relationship),
    verdict,
    customersNeeded: verdict === "unknown" ? judged.customersNeeded : null,
    stored,
    measured,
    assumptions: [
      { name: "contact", value: treatment.cost, source: "data" },
      ...(spent.incentive > 0
        ? [{ name: "incentive", value: spent.incentive, source: "data" as const }]
        : []),
      ...run.assumptions.filter((one) => one.name === "margin"),
    ],
    missing: [
      ...(run.profit ? [] : [{ code: "experiment.revenue", details: {} }]),
      ...(Number.isNaN(rows.expected.find((one) => !Number.isNaN(one)) ?? Number.NaN)
        ? [{ code: "experiment.unpredicted", details: { day: span.from } }]
        : []),
      ...(isRead(treatment)
        ? []
        : [{ code: "experiment.otherEffect", details: { treatment: treatment.name } }]),
      ...(gone.treated + gone.holdout > 0
        ? [{ code: "experiment.gone", details: { customers: gone.treated + gone.holdout, ...gone } }]
        : []),
      ...(few ? [{ code: "experiment.fewInArm", details: { customers: fewest } }] : []),
      ...(days !== settings.days
        ? [{ code: "experiment.otherDays", details: { days, planned: settings.days } }]
        : []),
    ],
  };
}

function picked(all: Rows, kept: readonly number[]): Rows {
  return Object.fromEntries(
    Object.entries(all).map(([name, column]) => [
      name,
      column instanceof Int32Array
        ? Int32Array.from(kept, (i) => column[i]!)
        : Float64Array.from(kept, (i) => column[i]!),
    ]),
  ) as unknown as Rows;
}

function armOf(rows: Rows, arm: 0 | 1): ArmOutcome {
  const sum: ArmOutcome = { customers: 0, buyers: 0, orders: 0, margin: 0, expected: 0 };
  rows.treated.forEach((treated, i) => {
    if (treated !== arm) return;
    sum.customers += 1;
    sum.buyers += rows.buys[i]!;
    sum.orders += rows.orders[i]!;
    sum.margin += rows.margin[i]!;
    if (!Number.isNaN(rows.expected[i])) sum.expected += rows.expected[i]!;
  });
  return sum;
}

/**
 * Contact for everybody treated; the incentive for each treated buyer whose orders show neither discount nor coupon: where
 * they do, revenue is net of it already.
 */
function costOf(
  { cost, incentive, incentiveShare }: TestedTreatment,
  rows: Rows,
  { customers }: ArmOutcome,
): { cost: number; contact: number; incentive: number } {
  let given = 0;
  rows.treated.forEach((treated, i) => {
    if (treated !== 1 || rows.buys[i] !== 1 || rows.discounted[i] === 1) return;
    given += incentive ?? incentiveShare * Math.max(0, rows.revenue[i]! / Math.max(1, rows.orders[i]!));
  });
  const contact = cost * customers;
  return { cost: contact + given, contact, incentive: given };
}

function shifted(effect: Effect, by: number): Effect {
  return { value: effect.value + by, error: effect.error, low: effect.low + by, high: effect.high + by };
}

function figure({ value, low, high }: Pick<Effect, "value" | "low" | "high">, times = 1): Figure {
  return { value: value * times, low: low * times, high: high * times };
}

function measuredEffect({ raw, adjusted, explained }: ReturnType<typeof incremental>): MeasuredEffect {
  return { raw: figure(raw), adjusted: figure(adjusted), error: adjusted.error, explained };
}
