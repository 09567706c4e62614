import { budgetFrontier, type Frontier } from "@keepworth/decisions";
import { KeepworthError } from "@keepworth/models";
import { sql } from "@keepworth/warehouse";
import type { Keepworth } from "../open.ts";
import type { BudgetAnswer } from "./budget/answer.ts";
import { planFor, type BudgetPlan } from "./budget/planFor.ts";
import { writePlan } from "./budget/planRows.ts";
import { readyBudget, type ReadyBudget } from "./budget/ready.ts";
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

/**
 * Whom to treat, and how, so that a budget gains most: at most one treatment a customer, each treatment within its
 * capacity, nobody treated who does not gain, and a random part left alone so that the effect can be measured.
 *
 * @throws KeepworthError "run.missing", "run.pruned", "option.invalid", "budget.amounts", "budget.holdout",
 *   "budget.treatment", "budget.treatments", "allocation.infeasible", and what `refuseConflicts` throws
 * @see docs/decisions/budget.md
 */
export function budget(keepworth: Keepworth, options: BudgetOptions = {}): Promise<BudgetAnswer> {
  const { out } = options;
  return solved(keepworth, options, async ({ answer, chosen, would }, ready, portfolio) => {
    if (out === undefined) return answer;
    const plan = { chosen, wouldGet: would };
    const file = await writePlan(keepworth, portfolio, ready.pairs, ready.treatments, plan, out);
    return { ...answer, file };
  });
}

/**
 * The same, and the ids of those who are left alone at random and would else have got a treatment.
 *
 * @throws KeepworthError as `budget`
 */
export function budgetWithHoldout(
  keepworth: Keepworth,
  options: Omit<BudgetOptions, "out">,
): Promise<{ plan: BudgetAnswer; heldOut: ReadonlySet<string> }> {
  return solved(keepworth, options, async ({ answer, would }, _ready, portfolio) => {
    const places = [...would.keys()].filter((i) => would[i]! >= 0);
    return { plan: answer, heldOut: new Set(await portfolio.ids(places)) };
  });
}

async function solved<T>(
  keepworth: Keepworth,
  options: BudgetOptions,
  use: (plan: BudgetPlan, ready: ReadyBudget, portfolio: Portfolio) => Promise<T>,
): Promise<T> {
  const amount = checkedAmount(options.amount ?? keepworth.settings.budget.amount ?? Infinity);
  const { capacity, minimum, limit, role } = options;
  const share = checkedShare(options.holdout ?? keepworth.settings.budget.holdout);
  await using portfolio = await readPortfolio(keepworth, options);
  const ready = await readyBudget(keepworth, portfolio, { share, role });
  const solver = options.solver ?? (ready.pairs.gainers <= exactUpTo ? "exact" : "greedy");
  const plan = await planFor(ready, { amount, capacity, minimum, solver, limit });
  return await use(plan, ready, portfolio);
}

/** What a plan may be asked for once everything else is worked out. */
export type BudgetAt = Pick<BudgetOptions, "amount" | "capacity" | "minimum" | "solver" | "limit">;

/** A budget of which only the amount and the limits are open. It needs no database any more. */
export interface PreparedBudget {
  /** Customers × treatments: how much memory it holds. */
  readonly pairs: number;
  /**
   * The plan for an amount, as `budget` answers, but by prices where no solver is asked for, so that it comes at once;
   * the frontier is worked out once for the limits, and goes through the plan.
   *
   * @throws KeepworthError as `budget` on amounts and limits
   */
  at(choice?: BudgetAt): Promise<BudgetAnswer>;
}

/**
 * Works out everything of `budget` that does not depend on the amount and the limits, for a reader who moves them.
 *
 * @throws KeepworthError as `budget`, but on amounts and limits
 */
export async function prepareBudget(
  keepworth: Keepworth,
  options: Pick<BudgetOptions, "dataset" | "run" | "holdout" | "role"> = {},
): Promise<PreparedBudget> {
  const share = checkedShare(options.holdout ?? keepworth.settings.budget.holdout);
  await using portfolio = await readPortfolio(keepworth, options);
  const ids = await allIds(keepworth, portfolio);
  const { run, size, label } = portfolio;
  const ready: ReadyBudget = {
    ...(await readyBudget(keepworth, portfolio, { share, role: options.role })),
    portfolio: { run, size, label, ids: async (places) => Array.from(places, (i) => ids[i]!) },
  };
  const usual = keepworth.settings.budget.amount ?? Infinity;
  // Moving the amount leaves the frontier as it is; readers try few limits.
  const frontiers = new Map<string, Frontier>();
  return {
    pairs: size * ready.treatments.length,
    async at({ capacity, minimum, limit, ...choice } = {}) {
      const amount = checkedAmount(choice.amount ?? usual);
      const limits = JSON.stringify([capacity, minimum]);
      const wanted = { amount, capacity, minimum, limit, solver: choice.solver ?? ("greedy" as const) };
      const { answer } = await planFor(ready, wanted, (problem) => {
        const frontier = frontiers.get(limits) ?? budgetFrontier({ ...problem, budget: Infinity });
        if (frontiers.size >= mostFrontiers) frontiers.clear();
        frontiers.set(limits, frontier);
        return frontier;
      });
      return answer;
    },
  };
}

const mostFrontiers = 50;

async function allIds({ warehouse }: Keepworth, { table }: Portfolio): Promise<string[]> {
  const rows = await warehouse.rows<{ customer_id: string }>(
    sql`SELECT customer_id FROM ${table} AS t ORDER BY i`,
  );
  return rows.map(({ customer_id: id }) => id);
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
