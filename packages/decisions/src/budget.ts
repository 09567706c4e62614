import { KeepworthError } from "@keepworth/models";
import { inDomain, positive } from "./domain.ts";

/** Customers who answer alike to money spent on them, each the gain value·ceiling·(1 − e^(−rate·x)) for x spent. */
export interface SpendingGroup {
  /** Customers in it. */
  readonly customers: number;
  /** Margin gained from a customer with whom it works. */
  readonly value: number;
  /** The most that spending can add to the probability, in [0, 1]. */
  readonly ceiling: number;
  /** How fast it is reached, per unit of money. */
  readonly rate: number;
}

export interface SpendingPlan {
  /** To spend on each customer of a group. */
  perCustomer: number[];
  spent: number;
  /** Gain less what was spent. */
  net: number;
  /** Net profit of one more unit of budget: its shadow price. 0 where the budget does not bind. */
  lambda: number;
}

/**
 * The best way to spend a budget that can be divided at will over groups of customers.
 *
 * A unit more for a customer of a group gains value·ceiling·rate·e^(−rate·x); at the best all groups that get
 * anything gain 1 + lambda by their last unit: x = max(0, ln(value·ceiling·rate / (1 + lambda)) / rate). The lambda
 * at which that adds up to the budget is found by bisection.
 *
 * @param budget  money; Infinity: as much as pays
 * @throws KeepworthError "argument.domain" for a negative figure, a ceiling above 1, or a rate of 0
 * @example divisibleBudget([{ customers: 1000, value: 200, ceiling: 0.12, rate: 0.1 }], 2000).lambda // 0.965
 * @see docs/decisions/budget.md
 */
export function divisibleBudget(groups: readonly SpendingGroup[], budget: number): SpendingPlan {
  groups.forEach(checked);
  if (Number.isNaN(budget) || budget < 0) {
    throw new KeepworthError("argument.domain", { name: "budget", value: String(budget) });
  }
  const at = (lambda: number) => groups.map((group) => spendingAt(group, lambda));
  let lambda = 0;
  if (total(groups, at(0)) > budget) {
    let [low, high] = [0, Math.max(...groups.map(firstUnit)) - 1];
    for (let step = 0; step < 200 && high - low > 1e-15 * (1 + high); step += 1) {
      const middle = (low + high) / 2;
      if (total(groups, at(middle)) > budget) low = middle;
      else high = middle;
    }
    lambda = high;
  }
  return spendingOf(groups, at(lambda), lambda);
}

/** The same money spent on every customer alike, which is what the best plan is held against. */
export function equalPerHead(groups: readonly SpendingGroup[], budget: number): SpendingPlan {
  groups.forEach(checked);
  const customers = groups.reduce((sum, group) => sum + group.customers, 0);
  const each = customers > 0 ? inDomain("budget", budget, 0) / customers : 0;
  return spendingOf(
    groups,
    groups.map(() => each),
    0,
  );
}

function spendingOf(groups: readonly SpendingGroup[], perCustomer: number[], lambda: number): SpendingPlan {
  const spent = total(groups, perCustomer);
  const gained = groups.reduce(
    (sum, { customers, value, ceiling, rate }, i) =>
      sum - customers * value * ceiling * Math.expm1(-rate * perCustomer[i]!),
    0,
  );
  return { perCustomer, spent, net: gained - spent, lambda };
}

function spendingAt(group: SpendingGroup, lambda: number): number {
  const first = firstUnit(group);
  return first > 1 + lambda ? Math.log(first / (1 + lambda)) / group.rate : 0;
}

/** What the first unit spent on a customer gains. */
function firstUnit({ value, ceiling, rate }: SpendingGroup): number {
  return value * ceiling * rate;
}

function total(groups: readonly SpendingGroup[], perCustomer: readonly number[]): number {
  return groups.reduce((sum, { customers }, i) => sum + customers * perCustomer[i]!, 0);
}

function checked({ customers, value, ceiling, rate }: SpendingGroup): void {
  inDomain("customers", customers, 0);
  inDomain("value", value, 0);
  inDomain("ceiling", ceiling, 0, 1);
  positive("rate", rate);
}
