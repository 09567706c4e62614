import { createHash } from "node:crypto";
import { exactSum } from "@keepworth/decisions";
import { leftTruncation, purchaseModel, wholeDays } from "@keepworth/models";
import type { ChosenFits } from "./fit.ts";
import { monthText } from "../compute/cohorts.ts";
import type { Scored } from "../compute/scoreStates.ts";
import type { Validation } from "../compute/validateModel.ts";
import type { Books, Quality, RunResult, Warning } from "../result.ts";
import type { Extras } from "./potentials/extras.ts";
import { totalWithExtras, type Totals } from "./potentials/totals.ts";
import type { Plan } from "./check.ts";
import { dayNumber, daysPerUnit } from "./days.ts";
import type { Decided } from "./decide.ts";
import type { BaseStates } from "./compress.ts";
import { marginAhead, type ChangeByWeeks } from "./score.ts";
import type { Summary } from "./summarise.ts";

export interface Outcome {
  readonly id: number;
  readonly dataset: string;
  readonly startedAt: Date;
  readonly plan: Plan;
  readonly summary: Summary;
  readonly states: BaseStates;
  readonly fits: ChosenFits;
  readonly validation: Validation | null;
  readonly scored: Scored;
  readonly quality: Quality;
  /** What working out values by weeks changes; null: they were worked out by days. */
  readonly weeks: ChangeByWeeks | null;
  readonly decided: Decided;
  readonly inputHash: string;
  readonly seed: number;
  readonly seconds: Record<string, number>;
  /** Tables of a cluster that changed while they were read. */
  readonly changed: readonly string[];
}

/** Models in which nobody leaves before the first repeat purchase. */
const certainOfOneTimers: readonly string[] = ["bg-nbd", "bg-cnbd-k"];

/** Puts the parts of a finished run together. */
export function makeResult(outcome: Outcome): RunResult {
  const { plan, summary, fits, validation, scored, states } = outcome;
  const { margin, known } = marginAhead(plan, summary);
  const purchase = purchaseModel(fits.purchase.model).rescale(fits.purchase, daysPerUnit[plan.unit]);
  const { orders, growth, revenue } = scored.totals;
  const costs = costsOf(outcome);
  const spent = exactSum(Object.values(costs));
  const base = plan.amounts ? exactSum([summary.contribution, -spent]) : null;
  const { forever, extras } = outcome.decided;
  return {
    id: outcome.id,
    dataset: outcome.dataset,
    startedAt: outcome.startedAt.toISOString(),
    finishedAt: new Date().toISOString(),
    asOf: plan.asOf,
    from: plan.from,
    horizonDays: plan.horizonDays,
    unit: plan.unit,
    currency: plan.currency,
    amounts: plan.amounts,
    profit: known,
    margin,
    discountRate: plan.discountRate,
    model: purchase.model,
    params: { ...purchase.params },
    standardErrors: { ...purchase.standardErrors },
    covariance: matrix(purchase.covariance),
    logLikelihood: purchase.logLikelihood,
    aic: purchase.aic,
    bic: purchase.bic,
    converged: purchase.converged,
    spend: fits.spend && {
      model: fits.spend.model,
      params: { ...fits.spend.params },
      covariance: matrix(fits.spend.covariance),
      customers: fits.spend.customers,
      firstOrder: summary.firstOrder,
      dependence: fits.spend.dependence,
      correlation: fits.spend.correlation,
    },
    leaving: fits.leaving,
    season: fits.season && [...fits.season],
    cohorts: fits.cohorts && {
      firstMonth: monthText(fits.cohorts.firstMonth),
      factors: [...fits.cohorts.factors],
      spread: fits.cohorts.spread,
    },
    customers: summary.customers,
    oneTimeBuyers: summary.oneTimeBuyers,
    orders: summary.purchaseDays,
    states: states.x.length,
    quality: outcome.quality,
    holdout: validation?.holdout ?? null,
    choice: fits.choice,
    covariates: covariatesOf(outcome),
    total: {
      ...totalOf(base, growth, extras, outcome.seed),
      base,
      pipeline: extras?.sums.pipeline ?? 0,
      networking: extras?.sums.networking ?? 0,
      learning: extras?.sums.learning ?? 0,
      clvForever: forever,
      revenue: revenue?.value ?? null,
      revenueLow: revenue?.low ?? null,
      revenueHigh: revenue?.high ?? null,
      expectedOrders: orders.value,
      expectedOrdersLow: orders.low,
      expectedOrdersHigh: orders.high,
    },
    books: {
      refundsToCome: summary.refundsToCome,
      customers: { revenue: summary.revenue, contribution: summary.contribution },
      costs,
      outside: {
        ...summary.outside,
        costs: summary.spent?.outside ?? { serving: 0, marketing: 0, acquisition: 0, learning: 0 },
      },
    },
    intervals: scored.intervals,
    assumptions: plan.assumptions.map((assumption) => {
      if (assumption.name === "margin" && assumption.source === "data")
        return { ...assumption, value: margin };
      // Booked by channel, or told of single customers: what winning one has cost on average.
      return assumption.name === "acquisitionCost" && summary.spent !== null && costs.acquisition > 0
        ? { ...assumption, value: costs.acquisition / summary.customers, source: "data" as const }
        : assumption;
    }),
    warnings: warningsOf(outcome, known),
    inputHash: outcome.inputHash,
    settingsHash: hash(
      JSON.stringify({
        ...plan,
        orders: null,
        warnings: null,
        groups: plan.groups !== null,
        model: purchase.model,
        seed: outcome.seed,
      }),
    ),
    seconds: { ...outcome.seconds },
  };
}

/** What was spent on the customers: as booked, or the one figure for winning each. */
function costsOf({ plan, summary }: Outcome): Books["costs"] {
  const acquisition = (plan.acquisitionCost ?? 0) * summary.customers;
  return summary.spent?.customers ?? { serving: 0, marketing: 0, acquisition, learning: 0 };
}

/** The total of the potentials with its interval. */
function totalOf(
  base: number | null,
  growth: Scored["totals"]["growth"],
  extras: Extras | null,
  seed: number,
): Totals {
  const nothing = { networkingLow: 0, networkingHigh: 0, learningLow: 0, learningHigh: 0 };
  if (base === null || growth === null) {
    return { ...nothing, clv: null, low: null, high: null, growth: null, growthLow: null, growthHigh: null };
  }
  if (extras !== null) return totalWithExtras(growth, extras, { base, seed });
  const { value, low, high } = growth;
  return {
    ...nothing,
    clv: base + value,
    low: base + low,
    high: base + high,
    growth: value,
    growthLow: low,
    growthHigh: high,
  };
}

function covariatesOf({ fits, summary }: Outcome): RunResult["covariates"] {
  if (fits.effects === null || fits.groups === null) return null;
  const { lifetime, purchase, standardErrors } = fits.effects;
  return {
    lifetime: { ...lifetime },
    purchase: { ...purchase },
    standardErrors: { ...standardErrors },
    groups: fits.groups.factors.map((factors) => ({ ...factors })),
    customers: [...fits.groups.customers],
    missing: summary.ungrouped,
  };
}

function warningsOf(
  { plan, summary, states, fits, scored, changed, weeks }: Outcome,
  profit: boolean,
): Warning[] {
  const warnings: Warning[] = [...plan.warnings];
  if (weeks !== null) warnings.push({ code: "states.weeks", details: { ...weeks } });
  if (changed.length > 0) warnings.push({ code: "orders.changed", details: { tables: changed.join(", ") } });
  if (summary.ungrouped > 0) {
    const share = summary.ungrouped / summary.customers;
    warnings.push({ code: "covariates.missing", details: { customers: summary.ungrouped, share } });
  }
  if (!plan.amounts) warnings.push({ code: "amounts.none", details: {} });
  else if (!profit) warnings.push({ code: "margin.unknown", details: {} });
  if (summary.oneTimeBuyers > 0 && certainOfOneTimers.includes(fits.purchase.model)) {
    const share = summary.oneTimeBuyers / summary.customers;
    warnings.push({ code: "alive.oneTime", details: { customers: summary.oneTimeBuyers, share } });
  }
  if (fits.leaving !== null && fits.leaving.p > 0.05) {
    warnings.push({ code: "leaving.unproven", details: { p: fits.leaving.p } });
  }
  if (summary.refundsToCome !== null && summary.refundsToCome > 0.001 * summary.revenue) {
    const details = { revenue: summary.refundsToCome, share: summary.refundsToCome / summary.revenue };
    warnings.push({ code: "refunds.lag", details });
  }
  warnings.push(...observed(plan, states, fits));
  const found = [...fits.purchase.warnings, ...(fits.spend?.warnings ?? []), ...scored.warnings];
  const seen = new Set<string>();
  for (const { code, details } of found) {
    const key = JSON.stringify([code, details]);
    if (!seen.has(key)) warnings.push({ code, details: { ...details } });
    seen.add(key);
  }
  return warnings;
}

/** What whole days, and a history that begins in the middle, do to the fit. */
function observed(plan: Plan, { T, weight }: BaseStates, { purchase, season }: ChosenFits): Warning[] {
  const warnings: Warning[] = [];
  const { r, alpha } = purchase.params as Record<string, number>;
  if (season === null && purchase.params["k"] === undefined) {
    const { warning } = wholeDays({ r: r!, alpha: alpha! });
    if (warning !== null) warnings.push({ code: warning.code, details: { ...warning.details } });
  }
  if (plan.burnInDays > 0) {
    const asOf = dayNumber(plan.asOf);
    const firstDay = Float64Array.from(T, (age) => asOf - age);
    const { warning } = leftTruncation(
      { firstDay, weight },
      { dataStart: dayNumber(plan.from), burnInDays: plan.burnInDays },
    );
    if (warning !== null) warnings.push({ code: warning.code, details: { ...warning.details } });
  }
  return warnings;
}

function matrix(rows: readonly (readonly number[])[] | null): number[][] | null {
  return rows && rows.map((row) => [...row]);
}

export function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
