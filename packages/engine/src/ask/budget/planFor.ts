import {
  budgetFrontier,
  exactAllocation,
  greedyAllocation,
  smallest,
  type Allocation,
  type AllocationProblem,
  type Frontier,
} from "@keepworth/decisions";
import type { BudgetAnswer, PlannedCustomer } from "./answer.ts";
import { limitsBy, refuseConflicts } from "./limits.ts";
import { soonDays, type Pairs } from "./pairs.ts";
import { planGain, type PlanGain } from "./planGain.ts";
import { planned } from "./planRows.ts";
import type { ReadyBudget } from "./ready.ts";
import type { PlanTreatment } from "./treatments.ts";

/** How a plan is wanted. */
export interface BudgetChoice {
  /** Infinity: as much as pays. */
  readonly amount: number;
  readonly capacity: Readonly<Record<string, number>> | undefined;
  readonly minimum: Readonly<Record<string, number>> | undefined;
  readonly solver: "exact" | "greedy";
  /** Rows of the plan. */
  readonly limit: number | undefined;
}

export interface BudgetPlan {
  readonly answer: BudgetAnswer;
  /** Treatment of every customer, and of those left alone the one that they would have got; −1 for none. */
  readonly chosen: Int16Array;
  readonly would: Int16Array;
}

const shown = 5;

/** The problem of an amount and its limits. */
export function problemOf(
  { portfolio, treatments, pairs }: ReadyBudget,
  { amount, capacity = {}, minimum = {} }: Pick<BudgetChoice, "amount" | "capacity" | "minimum">,
): AllocationProblem {
  const problem: AllocationProblem = {
    customers: portfolio.size,
    treatments: treatments.length,
    gain: pairs.gain,
    cost: pairs.cost,
    budget: amount,
    capacity: limitsBy(treatments, capacity, "capacity"),
    minimum: limitsBy(treatments, minimum, "minimum"),
  };
  refuseConflicts(problem, treatments);
  return problem;
}

/**
 * Solves for an amount and its limits, and says what comes of it.
 *
 * @param frontierOf  what the best plan gains at each amount; default: worked out, through the amount itself
 * @throws KeepworthError "option.invalid", "budget.treatment", "allocation.infeasible", and what `refuseConflicts` throws
 */
export async function planFor(
  ready: ReadyBudget,
  choice: BudgetChoice,
  frontierOf: (problem: AllocationProblem) => Frontier = frontierThroughAmount,
): Promise<BudgetPlan> {
  const { portfolio, treatments, pairs, share, seed } = ready;
  const { run, size } = portfolio;
  const { amount, solver, limit = 20 } = choice;
  const problem = problemOf(ready, choice);
  const plan = solver === "exact" ? await exactAllocation(problem) : greedyAllocation(problem);
  const { byTreatment, all } = planGain(pairs, treatments, plan.chosen, ready.common);
  const would = ready.wouldGet(plan.prices);
  const heldOut = would.reduce((sum, j) => sum + (j >= 0 ? 1 : 0), 0);
  const named = [
    plan.prices.budget > 0 ? byEfficiency(problem, plan, "next") : [],
    byEfficiency(problem, plan, "firstOut"),
    largestGains(problem, plan, limit),
  ];
  // All at once: each of them is a question to the database.
  const rows = await planned(portfolio, pairs, treatments, named.flat());
  const [next, firstOut, assignments] = named.map(({ length }) => rows.splice(0, length)) as [
    PlannedCustomer[],
    PlannedCustomer[],
    PlannedCustomer[],
  ];
  const answer: BudgetAnswer = {
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
    frontier: throughPlan(frontierOf(problem), problem, plan, all.customers),
    next,
    firstOut,
    treatments: treatments.map((treatment, j) =>
      treatmentRow({ ...treatment, capacity: placesOf(problem, j) }, j, byTreatment[j]!, pairs, plan),
    ),
    segments: segmentRows(portfolio, problem, plan),
    holdout: { share, seed, customers: heldOut },
    assignments,
    file: null,
    assumptions: ready.assumptions,
    missing: ready.missing,
  };
  return { answer, chosen: plan.chosen, would };
}

function frontierThroughAmount(problem: AllocationProblem): Frontier {
  const { budget } = problem;
  return budgetFrontier(problem, budget < Infinity ? { through: [budget] } : {});
}

/** The frontier, which goes through the plan itself: what the plan gains, more money gains too. */
function throughPlan(
  frontier: Frontier,
  { budget }: AllocationProblem,
  { profit, spent, prices }: Allocation,
  customers: number,
): Frontier {
  const here = { spent, profit, customers, price: prices.budget };
  const points = frontier.points.map((point) =>
    point.budget === budget || (point.budget > budget && point.profit < profit)
      ? { ...here, budget: point.budget }
      : point,
  );
  if (budget < Infinity && !points.some((point) => point.budget === budget)) {
    points.push({ ...here, budget });
    points.sort((a, b) => a.budget - b.budget);
  }
  return { ...frontier, points };
}

interface Pair {
  readonly i: number;
  readonly j: number;
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
  { label, size }: ReadyBudget["portfolio"],
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
