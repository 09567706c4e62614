import {
  prepareBudget,
  type BudgetAt,
  type BudgetOptions,
  type Keepworth,
  type PreparedBudget,
} from "@keepworth/engine";

/** What a plan at some amount is asked with: which customers and treatments, and the amount with its limits. */
export type BudgetAtOptions = Pick<BudgetOptions, "dataset" | "run" | "holdout" | "role"> & BudgetAt;

/** So many pairs of customer and treatment are held at most, besides those asked about last. */
const mostPairs = 20_000_000;

/** Budgets in this thread of which only the amount is open, the least recently asked first. */
const held = new Map<string, { readonly stamp: string; readonly prepared: PreparedBudget }>();

/**
 * The plan at an amount. What does not depend on the amount is worked out the first time and held until it changes.
 *
 * @param stamp  of what the plan rests on
 * @throws KeepworthError as `prepareBudget` and `at`
 */
export async function budgetAt(
  keepworth: Keepworth,
  { stamp, options }: { readonly stamp: string; readonly options: BudgetAtOptions },
): Promise<string> {
  const { dataset, run, holdout, role, ...choice } = options;
  const key = JSON.stringify([dataset, run, holdout, role]);
  let one = held.get(key);
  held.delete(key);
  if (one?.stamp !== stamp) {
    const which = { dataset, run, holdout, role };
    const told = Object.fromEntries(Object.entries(which).filter(([, value]) => value !== undefined));
    one = { stamp, prepared: await prepareBudget(keepworth, told) };
  }
  held.set(key, one);
  letGo(stamp);
  return JSON.stringify(await one.prepared.at(keepworth, choice));
}

function letGo(stamp: string): void {
  let pairs = 0;
  for (const [key, { stamp: its, prepared }] of [...held].toReversed()) {
    pairs += prepared.pairs;
    const last = pairs === prepared.pairs;
    if (!last && (its !== stamp || pairs > mostPairs)) held.delete(key);
  }
}
