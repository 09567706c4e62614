import {
  budgetFrontier,
  exactAllocation,
  greedyAllocation,
  smallest,
  type Allocation,
  type AllocationProblem,
  type Frontier,
} from "@keepworth/decisions";
import { KeepworthError } from "@keepworth/models";
import type { Keepworth } from "../open.ts";
import { assumptionOf } from "./assumptionOf.ts";
import type { BudgetAnswer, BudgetAssumption } from "./budget/answer.ts";
import { missingOf, pairAssumptions } from "./budget/assumptions.ts";
import { holdBack } from "./budget/holdout.ts";
import { limitsBy, refuseConflicts } from "./budget/limits.ts";
import { pairsOf, soonDays, type Pairs } from "./budget/pairs.ts";
import { planGain, type PlanGain } from "./budget/planGain.ts";
import { planned, writePlan } from "./budget/planRows.ts";
import { planTreatments, type PlanTreatment } from "./budget/treatments.ts";
import { worthOf } from "./budget/worth.ts";
import { readPortfolio, type Portfolio } from "./portfolio.ts";
import type { Which } from "./publishedRun.ts";

export type { BudgetAnswer, BudgetAssumption, PlannedCustomer, PlannedTreatment } from "./budget/answer.ts";

export interface BudgetOptions extends Which {
  /** Money to spend. Default: the settings' `budget.amount`, else as much as pays. */
  readonly amount?: number;
  /** Most and fewest customers by treatment (its name or its kind). Default: what the treatments say; none. */
  readonly capacity?: Readonly<Record<string, number>>;
  readonly minimum?: Readonly<Record<string, number>>;
  /** Share left alone at random; below 1. Default: the settings' `budget.holdout`. */
  readonly holdout?: number;
  /** Only treatments of a role: marketing, sales or service. */
  readonly role?: string;
  /** Default: exact up to 5,000 customers who gain, greedy beyond. */
  readonly solver?: "exact" | "greedy";
  /** Rows of the plan in the answer, by gain. Default 20. */
  readonly limit?: number;
  /** Writes all rows of the plan to this CSV file. */
  readonly out?: string;
}

/** Up to so many customers who gain, the plan is solved exactly. */
const exactUpTo = 5000;
const shown = 5;

/**
 * Whom to treat, and how, so that a budget gains most: at most one treatment a customer, each treatment within its
 * capacity, nobody treated who does not gain, and a random part left alone so that the effect can be measured.
 *
 * @throws KeepworthError "run.missing", "run.pruned", "option.invalid", "budget.amounts", "budget.holdout",
 *   "budget.treatment", "budget.treatments", "allocation.infeasible", and what `refuseConflicts` throws
 * @see docs/decisions/budget.md
 */
export async function budget(keepworth: Keepworth, options: BudgetOptions = {}): Promise<BudgetAnswer> {
  const { settings } = keepworth;
  const amount = checkedAmount(options.amount ?? settings.budget.amount ?? Infinity);
  const share = checkedShare(options.holdout ?? settings.budget.holdout);
  await using portfolio = await readPortfolio(keepworth, options);
  const { run, size } = portfolio;
  if (!run.amounts) throw new KeepworthError("budget.amounts", { run: run.id });
  const known = await planTreatments(keepworth, run.dataset, options.role);
  const { treatments } = known;
  if (treatments.length === 0) throw new KeepworthError("budget.treatments", { role: options.role ?? "" });

  const worth = await worthOf(keepworth, portfolio);
  const refers = treatments.some(({ moves }) => moves === "referral");
  const assumed = await pairAssumptions(keepworth, portfolio, refers);
  const pairs = await pairsOf(keepworth, portfolio, worth, treatments, assumed.values);
  const { seed } = settings.budget;
  const { wouldGet } = holdBack(portfolio, worth, pairs, { share, seed });
  const problem: AllocationProblem = {
    customers: size,
    treatments: treatments.length,
    gain: pairs.gain,
    cost: pairs.cost,
    budget: amount,
    capacity: limitsBy(treatments, options.capacity ?? {}, "capacity"),
    minimum: limitsBy(treatments, options.minimum ?? {}, "minimum"),
  };
  refuseConflicts(problem, treatments);
  const solver = options.solver ?? (pairs.gainers <= exactUpTo ? "exact" : "greedy");
  const plan = solver === "exact" ? await exactAllocation(problem) : greedyAllocation(problem);
  const { byTreatment, all } = planGain(pairs, treatments, plan.chosen, worth.common);
  const would = wouldGet(plan.prices);
  const heldOut = would.reduce((sum, j) => sum + (j >= 0 ? 1 : 0), 0);
  const rows = (who: readonly Pair[]) => planned(portfolio, pairs, treatments, who);

  return {
    runId: run.id,
    asOf: run.asOf,
    currency: run.currency,
    profit: run.profit,
    horizonDays: run.horizonDays,
    amount: amount < Infinity ? amount : null,
    spent: all.cost,
    customers: {
      all: size,
      eligible: pairs.fitted,
      gaining: pairs.gainers,
      chosen: all.customers,
      holdout: heldOut,
    },
    margin: all.margin,
    gain: all.gain,
    soon: { days: soonDays, gain: all.soon },
    price: plan.prices.budget,
    solver,
    bound: plan.bound,
    gap: plan.bound > 0 ? (plan.bound - plan.profit) / plan.bound : 0,
    frontier: frontierThrough(problem, plan, all.customers),
    next: await rows(plan.prices.budget > 0 ? byEfficiency(problem, plan, "next") : []),
    firstOut: await rows(byEfficiency(problem, plan, "firstOut")),
    treatments: treatments.map((treatment, j) =>
      treatmentRow({ ...treatment, capacity: placesOf(problem, j) }, j, byTreatment[j]!, pairs, plan),
    ),
    segments: segmentRows(portfolio, problem, plan),
    holdout: { share, seed, customers: heldOut },
    assignments: await rows(largestGains(problem, plan, options.limit ?? 20)),
    file:
      options.out === undefined
        ? null
        : await writePlan(
            keepworth,
            portfolio,
            pairs,
            treatments,
            { chosen: plan.chosen, wouldGet: would },
            options.out,
          ),
    assumptions: [...runAssumptions(portfolio), ...assumed.told],
    missing: missingOf(portfolio, known, worth, pairs),
  };
}

/** The frontier, which goes through the plan itself: what the plan gains, more money gains too. */
function frontierThrough(problem: AllocationProblem, plan: Allocation, customers: number): Frontier {
  const { budget: amount } = problem;
  const frontier = budgetFrontier(problem, amount < Infinity ? { through: [amount] } : {});
  const { profit, spent, prices } = plan;
  const points = frontier.points.map((point) =>
    point.budget === amount || (point.budget > amount && point.profit < profit)
      ? { budget: point.budget, spent, profit, customers, price: prices.budget }
      : point,
  );
  return { ...frontier, points };
}

interface Pair {
  readonly i: number;
  readonly j: number;
}

function checkedAmount(amount: number): number {
  if (amount >= 0) return amount;
  throw new KeepworthError("option.invalid", {
    option: "amount",
    value: String(amount),
    expected: "0, 100, 2500.50…",
  });
}

function checkedShare(share: number): number {
  if (share >= 1) throw new KeepworthError("budget.holdout", { share });
  if (share >= 0) return share;
  throw new KeepworthError("option.invalid", {
    option: "holdout",
    value: String(share),
    expected: "0, 0.1…",
  });
}

/** Who is nearest to the budget's edge: the best of those left out, or the least of those in, by gain for each unit of cost. */
function byEfficiency(
  problem: AllocationProblem,
  { chosen, prices }: Allocation,
  side: "next" | "firstOut",
): Pair[] {
  const { customers, treatments: m, gain, cost } = problem;
  const keys = new Float64Array(customers).fill(Infinity);
  const at = Int16Array.from(chosen);
  for (let i = 0; i < customers; i += 1) {
    const value = (j: number): number =>
      (gain[i * m + j]! - prices.treatment[j]!) / Math.max(1e-12, cost[i * m + j]!);
    if (side === "firstOut") {
      if (chosen[i]! >= 0) keys[i] = value(chosen[i]!);
      continue;
    }
    if (chosen[i]! >= 0) continue;
    for (let j = 0; j < m; j += 1) {
      if (!(gain[i * m + j]! > 0) || -value(j) >= keys[i]!) continue;
      keys[i] = -value(j);
      at[i] = j;
    }
  }
  return pairsAt(keys, shown, at);
}

function largestGains(
  { treatments: m, gain }: AllocationProblem,
  { chosen }: Allocation,
  count: number,
): Pair[] {
  const keys = Float64Array.from(chosen, (j, i) => (j >= 0 ? -gain[i * m + j]! : Infinity));
  return pairsAt(keys, count, chosen);
}

function pairsAt(keys: Float64Array, count: number, at: Int16Array): Pair[] {
  return Array.from(smallest(keys, count), (i) => ({ i, j: at[i]! })).filter(({ i }) => keys[i]! < Infinity);
}

function placesOf({ capacity }: AllocationProblem, j: number): number | null {
  const places = capacity?.[j] ?? Infinity;
  return places < Infinity ? places : null;
}

function treatmentRow(
  treatment: PlanTreatment,
  j: number,
  { customers, cost, gain, soon }: PlanGain,
  pairs: Pairs,
  { prices }: Allocation,
): BudgetAnswer["treatments"][number] {
  return {
    treatment: treatment.name,
    kind: treatment.kind,
    moves: treatment.moves,
    role: treatment.role,
    channel: treatment.channel,
    uplift: treatment.uplift,
    upliftError: treatment.upliftError,
    source: treatment.upliftSource,
    eligible: pairs.eligible[j]!,
    gaining: pairs.gaining[j]!,
    customers,
    cost,
    gain,
    soon,
    capacity: treatment.capacity,
    placePrice: prices.treatment[j]!,
  };
}

function segmentRows(
  { label, size }: Portfolio,
  { treatments: m, gain, cost }: AllocationProblem,
  { chosen }: Allocation,
): BudgetAnswer["segments"] {
  const { names, code } = label.segment;
  const rows = names.map((segment) => ({ segment, customers: 0, chosen: 0, cost: 0, gain: 0 }));
  for (let i = 0; i < size; i += 1) {
    const row = rows[code[i]!]!;
    row.customers += 1;
    if (chosen[i]! < 0) continue;
    row.chosen += 1;
    row.cost += cost[i * m + chosen[i]!]!;
    row.gain += gain[i * m + chosen[i]!]!;
  }
  return rows.toSorted((a, b) => b.gain - a.gain || (a.segment < b.segment ? -1 : 1));
}

/** What the run assumed. */
function runAssumptions({ run }: Portfolio): BudgetAssumption[] {
  return [assumptionOf(run, "horizon"), assumptionOf(run, "discountRate"), assumptionOf(run, "margin")];
}
