import { KeepworthError } from "@keepworth/models";
import { sql } from "@keepworth/warehouse";
import { instant } from "../../instant.ts";
import type { Keepworth } from "../../open.ts";
import { pairsWanted, soonDays } from "../budget/pairs.ts";
import { customersRead } from "../inMemory.ts";
import { readPortfolio } from "../portfolio.ts";
import type { Which } from "../publishedRun.ts";
import type { ExperimentPlan, TestedTreatment } from "./answer.ts";
import { eligibleFor } from "./eligible.ts";
import { predictAsOf } from "./predictAsOf.ts";
import { outlookOf, sightOf } from "./sight.ts";
import { findTreatment, type ExperimentSettings } from "./store.ts";
import { worthOfTest } from "./worthOfTest.ts";

export interface NewExperimentOptions extends Which {
  readonly name: string;
  /** A treatment by its name or kind: one of the shop's own, else of the library. */
  readonly treatment: string;
  /** In place of the segments that the treatment is meant for. */
  readonly segments?: readonly string[];
  /** In both arms. Default: as many as see the expected effect, at most all whom the treatment fits. */
  readonly customers?: number;
  /** Share left alone, between 0 and 1. Default: the settings' `budget.holdout` where it was set, else half. */
  readonly holdout?: number;
  /** Days after the assignment whose orders count. Default 90. */
  readonly days?: number;
  /** Default: the settings' `budget.seed`. */
  readonly seed?: number;
  /** false: it is worked out and not made, so that one can look at another size first. Default true. */
  readonly keep?: boolean;
}

/** The default of `budget.holdout`, which is meant for plans: a test sees most with arms of one size. */
const planHoldout = 0.1;
const fewestInArm = 2;

/**
 * Makes a test, before anything is sent: what is offered to whom, how many customers it needs, what it will be able to
 * see and what knowing it is worth. Nobody is assigned yet.
 *
 * @throws KeepworthError "experiment.name", "experiment.exists", "experiment.treatment", "experiment.nobody",
 *   "experiment.few", "experiment.amounts", "option.invalid", "run.missing", "run.pruned"
 * @see docs/decisions/experiments.md
 */
export async function newExperiment(
  keepworth: Keepworth,
  options: NewExperimentOptions,
): Promise<ExperimentPlan> {
  const { warehouse, settings } = keepworth;
  const { keep = true } = options;
  const name = keep ? checkedName(options.name) : options.name;
  const set = settings.budget.holdout !== planHoldout && settings.budget.holdout > 0;
  const holdout = checkedShare(options.holdout ?? (set ? settings.budget.holdout : 0.5));
  const days = checkedCount("days", options.days ?? soonDays);
  const seed = options.seed ?? settings.budget.seed;
  await using portfolio = await readPortfolio(keepworth, options, pairsWanted);
  const { run } = portfolio;
  if (!run.amounts) throw new KeepworthError("experiment.amounts", { run: run.id });
  const { taken } = await warehouse.state.row<{ taken: number }>(
    sql`SELECT count(*) AS taken FROM experiments WHERE dataset = ${run.dataset} AND experiment_id = ${name}`,
  );
  if (keep && taken > 0) throw new KeepworthError("experiment.exists", { name });
  const found = await findTreatment(keepworth, run.dataset, options.treatment);
  const segments = options.segments?.length ? [...options.segments] : [...found.segments];
  const { positions, horizonGain, spared, withheld } = await eligibleFor(
    keepworth,
    portfolio,
    found,
    options.segments ?? [],
  );
  await using prediction = await predictAsOf(keepworth, run, run.asOf, days);
  const outlook = await outlookOf(keepworth, portfolio, positions, prediction, { days, gain: horizonGain });
  const treatment: TestedTreatment = {
    name: found.name,
    kind: found.kind,
    moves: found.moves,
    cost: found.cost,
    incentive: found.incentive,
    incentiveShare: found.incentiveShare,
    uplift: found.uplift,
    upliftError: found.upliftError,
    source: found.upliftSource,
  };
  const moved = isRead(treatment) ? treatment.uplift : 0;
  const eligible = positions.length;
  const wanted = sightOf(Math.sqrt(outlook.rate * (1 - outlook.rate)), moved, holdout, null).needed;
  const told = options.customers === undefined ? undefined : checkedCount("customers", options.customers);
  const customers = Math.min(eligible, told ?? wanted ?? eligible);
  const left = Math.round(customers * holdout);
  const arms = { treated: customers - left, holdout: left };
  if (Math.min(arms.treated, arms.holdout) < fewestInArm)
    throw new KeepworthError("experiment.few", { customers, share: holdout });
  const stored: ExperimentSettings = {
    treatment,
    segments,
    customers,
    holdout,
    holdoutTold: options.holdout !== undefined,
    days,
    seed,
  };
  if (keep)
    await warehouse.state
      .run(sql`INSERT INTO experiments (experiment_id, dataset, treatment, created_at, assigned_at, run_id, settings, reading)
VALUES (${name}, ${run.dataset}, ${treatment.name}, ${instant(new Date())}, NULL, ${run.id}, ${JSON.stringify(stored)}, NULL)`);
  const buys = sightOf(Math.sqrt(outlook.rate * (1 - outlook.rate)), moved, holdout, arms);
  const money = sightOf(outlook.unexplained, outlook.gained, holdout, arms);
  return {
    name,
    dataset: run.dataset,
    runId: run.id,
    asOf: run.asOf,
    currency: run.currency,
    profit: run.profit,
    treatment,
    segments,
    days,
    holdout,
    seed,
    eligible,
    customers,
    arms,
    buying: { rate: outlook.rate, ...buys },
    margin: {
      mean: outlook.mean,
      deviation: outlook.deviation,
      unexplained: outlook.unexplained,
      raw: sightOf(outlook.deviation, outlook.gained, holdout, arms).smallest,
      ...money,
    },
    cost: arms.treated * outlook.cost,
    value: isRead(treatment) ? worthOfTest(treatment, outlook, { eligible, arms, holdout }) : null,
    assumptions: [
      {
        name: "uplift",
        value: treatment.uplift,
        source: treatment.source === "measured" ? "data" : "unknown",
      },
      { name: "days", value: days, source: options.days === undefined ? "default" : "option" },
      {
        name: "holdout",
        value: holdout,
        source: options.holdout !== undefined ? "option" : set ? "settings" : "default",
      },
      ...run.assumptions.filter((one) => one.name === "margin"),
      ...customersRead(keepworth, portfolio),
    ],
    missing: [
      ...(treatment.source === "assumed"
        ? [{ code: "experiment.assumed", details: { treatment: treatment.name } }]
        : []),
      ...(run.profit ? [] : [{ code: "experiment.revenue", details: {} }]),
      ...(isRead(treatment)
        ? []
        : [{ code: "experiment.otherEffect", details: { treatment: treatment.name } }]),
      ...(prediction === null ? [{ code: "experiment.unpredicted", details: { day: run.asOf } }] : []),
      ...(spared > 0 ? [{ code: "experiment.spared", details: { customers: spared } }] : []),
      ...(withheld > 0 ? [{ code: "experiment.withheld", details: { customers: withheld } }] : []),
    ],
  };
}

/** Whether what a treatment moves can be read from who buys. */
export function isRead({ moves }: Pick<TestedTreatment, "moves">): boolean {
  return moves === "staying" || moves === "frequency";
}

function checkedName(name: string): string {
  if (/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,63}$/u.test(name)) return name;
  throw new KeepworthError("experiment.name", { name });
}

function checkedShare(share: number): number {
  if (share > 0 && share < 1) return share;
  throw new KeepworthError("option.invalid", {
    option: "holdout",
    value: String(share),
    expected: "0.5, 20%",
  });
}

/** @throws KeepworthError "option.invalid" */
export function checkedCount(option: string, value: number): number {
  if (Number.isSafeInteger(value) && value > 0 && value <= 1e8) return value;
  throw new KeepworthError("option.invalid", { option, value: String(value), expected: "1, 30, 90…" });
}
