import type { Plan } from "./planAnswer.ts";

type Paid = NonNullable<Plan["budget"]>["lines"][number];

/** A budget line over the months of the plan. */
export interface BudgetLine {
  readonly name: string;
  readonly priority: number | null;
  /** In all months together. */
  readonly amount: number;
  /** By month of the plan, how surely it is paid; null where the month has none of it. */
  readonly funded: readonly (number | null)[];
  readonly amounts: readonly number[];
}

/** Lines of one name and priority over the months, the first priority first. */
export function budgetLines(lines: readonly Paid[], months: readonly string[]): BudgetLine[] {
  const found = new Map<
    string,
    { name: string; priority: number | null; funded: (number | null)[]; amounts: number[] }
  >();
  for (const { name, priority, amount, funded, month } of lines) {
    const key = `${priority} ${name}`;
    const line = found.get(key) ?? {
      name,
      priority,
      funded: months.map(() => null),
      amounts: months.map(() => 0),
    };
    const at = months.indexOf(month);
    if (at < 0) continue;
    line.amounts[at]! += amount;
    line.funded[at] = Math.min(funded, line.funded[at] ?? 1);
    found.set(key, line);
  }
  return [...found.values()]
    .map((line) => ({ ...line, amount: line.amounts.reduce((sum, one) => sum + one, 0) }))
    .toSorted((a, b) => (a.priority ?? Infinity) - (b.priority ?? Infinity) || (a.name < b.name ? -1 : 1));
}

/** The least of what is known; 1 where nothing is. */
export function leastOf(values: readonly (number | null)[]): number {
  return Math.min(1, ...values.filter((one) => one !== null));
}

/** How much of the budget can be counted on with a certainty, and how many lines in every month. */
export function sureOf(
  lines: readonly BudgetLine[],
  certainty: number,
): { readonly funded: number; readonly cost: number; readonly lines: number } {
  const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
  return {
    funded: sum(
      lines.flatMap(({ amounts, funded }) => amounts.filter((_, at) => (funded[at] ?? 0) >= certainty)),
    ),
    cost: sum(lines.map(({ amount }) => amount)),
    lines: lines.filter(({ funded }) => leastOf(funded) >= certainty).length,
  };
}
