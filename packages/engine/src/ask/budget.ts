import { budgetFrontier, type Frontier } from "@keepworth/decisions";
import { KeepworthError } from "@keepworth/models";
import { sql } from "@keepworth/warehouse";
import type { Keepworth } from "../open.ts";
import type { BudgetAnswer } from "./budget/answer.ts";
import { pairsWanted, type TreatedCustomers } from "./budget/pairs.ts";
import { planFor, type BudgetPlan } from "./budget/planFor.ts";
import { writePlan } from "./budget/planRows.ts";
import { readyBudget, type ReadyBudget } from "./budget/ready.ts";
import { ofCustomers } from "./ofCustomers.ts";
import { readPortfolio } from "./portfolio.ts";
import type { Which } from "./publishedRun.ts";
import { signpostsOf } from "./signposts.ts";

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
export async function budget(keepworth: Keepworth, options: BudgetOptions = {}): Promise<BudgetAnswer> {
  const { out } = options;
  await using solved = await solve(keepworth, options);
  const { answer, chosen, would } = solved.plan;
  if (out === undefined) return answer;
  const { ready, portfolio } = solved;
  const plan = { chosen, wouldGet: would };
  const file = await writePlan(keepworth, portfolio, ready.pairs, ready.treatments, plan, out);
  return { ...answer, file };
}

/** Those who are left alone at random and would else have got a treatment. */
export interface HeldOut {
  readonly customers: number;
  /** Which of some customers, by id, are among them. */
  among(customers: Iterable<string>): Promise<ReadonlySet<string>>;
}

/** A plan and whom it leaves alone, who may be asked about until it is disposed of. */
export interface BudgetWithHoldout extends AsyncDisposable {
  readonly plan: BudgetAnswer;
  readonly heldOut: HeldOut;
}

/**
 * The same, and who of some customers is left alone.
 *
 * @throws KeepworthError as `budget`
 */
export async function budgetWithHoldout(
  keepworth: Keepworth,
  options: Omit<BudgetOptions, "out">,
): Promise<BudgetWithHoldout> {
  const { portfolio, plan } = await solve(keepworth, options);
  const { table } = portfolio;
  const { answer, would } = plan;
  return {
    plan: answer,
    heldOut: {
      customers: answer.holdout.customers,
      async among(customers) {
        const rows = await ofCustomers(customers, (listed) =>
          keepworth.warehouse.rows<{ i: number; customer_id: string }>(
            sql`SELECT i, customer_id FROM ${table} AS t WHERE customer_id IN (${listed})`,
          ),
        );
        return new Set(rows.filter(({ i }) => would[i]! >= 0).map(({ customer_id: id }) => id));
      },
    },
    [Symbol.asyncDispose]: () => portfolio[Symbol.asyncDispose](),
  };
}

interface Solved extends AsyncDisposable {
  readonly plan: BudgetPlan;
  readonly ready: ReadyBudget;
  readonly portfolio: TreatedCustomers;
}

async function solve(keepworth: Keepworth, options: BudgetOptions): Promise<Solved> {
  const amount = checkedAmount(options.amount ?? keepworth.settings.budget.amount ?? Infinity);
  const { capacity, minimum, limit, role } = options;
  const share = checkedShare(options.holdout ?? keepworth.settings.budget.holdout);
  const portfolio = await readPortfolio(keepworth, options, pairsWanted);
  try {
    const ready = await readyBudget(keepworth, portfolio, { share, role });
    const solver = options.solver ?? (ready.pairs.gainers <= exactUpTo ? "exact" : "greedy");
    const plan = await planFor(ready, { amount, capacity, minimum, solver, limit });
    return { plan, ready, portfolio, [Symbol.asyncDispose]: () => portfolio[Symbol.asyncDispose]() };
  } catch (error) {
    await portfolio[Symbol.asyncDispose]();
    throw error;
  }
}

/** What a plan may be asked for once everything else is worked out. */
export type BudgetAt = Pick<BudgetOptions, "amount" | "capacity" | "minimum" | "solver" | "limit">;

/** A budget of which only the amount and the limits are open. Of the database it asks for the ids that it names alone. */
export interface PreparedBudget {
  /** Customers × treatments: how much memory it holds. */
  readonly pairs: number;
  /**
   * The plan for an amount, as `budget` answers, but by prices where no solver is asked for, so that it comes at once;
   * the frontier is worked out once for the limits, and goes through the plan.
   *
   * @throws KeepworthError as `budget` on amounts and limits
   */
  at(keepworth: Keepworth, choice?: BudgetAt): Promise<BudgetAnswer>;
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
  await using portfolio = await readPortfolio(keepworth, options, pairsWanted);
  const signposts = await signpostsOf(keepworth, portfolio);
  const { run, size, label } = portfolio;
  const ready = await readyBudget(keepworth, portfolio, { share, role: options.role });
  const usual = keepworth.settings.budget.amount ?? Infinity;
  // Moving the amount leaves the frontier as it is; readers try few limits.
  const frontiers = new Map<string, Frontier>();
  return {
    pairs: size * ready.treatments.length,
    async at(asking, { capacity, minimum, limit, ...choice } = {}) {
      const amount = checkedAmount(choice.amount ?? usual);
      const limits = JSON.stringify([capacity, minimum]);
      const wanted = { amount, capacity, minimum, limit, solver: choice.solver ?? ("greedy" as const) };
      const ids = (places: ArrayLike<number>) => signposts.ids(asking, places);
      const named = { ...ready, portfolio: { run, size, label, ids } };
      const { answer } = await planFor(named, wanted, (problem) => {
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
