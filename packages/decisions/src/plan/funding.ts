import { KeepworthError } from "@keepworth/models";
import { inDomain } from "../domain.ts";

/** What is to be spent in a planned month. */
export interface BudgetLine {
  readonly name: string;
  /** Which planned month, from 0. */
  readonly month: number;
  readonly amount: number;
  /** 1 is funded first. null: after all that have one. */
  readonly priority: number | null;
}

export interface FundedLine extends BudgetLine {
  /** P(it is funded). */
  funded: number;
}

export interface Funding {
  /** By month, then by priority. */
  lines: FundedLine[];
  /** By month: P(all its lines are funded); null where it has none. */
  covered: (number | null)[];
  /** By month: the sum of its lines. */
  cost: number[];
}

/**
 * How likely it is that margin pays for what is planned to be spent.
 *
 * The rule: a month has its own margin and what earlier months left over. Its lines are funded one after the other by
 * priority, lines of equal priority by name, each in full; the first that cannot be ends the month, so that a line of
 * lower priority is never funded before one of higher priority. What is left goes to the next month. A month that brings
 * a loss takes it from what was left over; nobody lends.
 *
 * @param margin  paths × months: by path, the margin of every month
 * @throws KeepworthError "argument.domain" for a negative amount or a month that is not planned
 */
export function funding(lines: readonly BudgetLine[], margin: Float64Array, months: number): Funding {
  const paths = margin.length / months;
  const ordered = lines
    .map((line) => ({ ...line, funded: 0, due: inDomain("amount", line.amount, 0) }))
    .sort(
      (a, b) =>
        a.month - b.month ||
        (a.priority ?? Infinity) - (b.priority ?? Infinity) ||
        (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
    );
  const byMonth = Array.from({ length: months }, () => [] as typeof ordered);
  for (const line of ordered) {
    const own = byMonth[line.month];
    if (own === undefined) throw new KeepworthError("argument.domain", { name: "month", value: line.month });
    own.push(line);
  }
  const covered = byMonth.map(() => 0);
  for (let path = 0; path < paths; path += 1) {
    let left = 0;
    byMonth.forEach((own, month) => {
      left = Math.max(0, left + margin[path * months + month]!);
      let all = true;
      for (const line of own) {
        if (line.due > left) {
          all = false;
          break;
        }
        left -= line.due;
        line.funded += 1;
      }
      if (all) covered[month]! += 1;
    });
  }
  return {
    lines: ordered.map(({ name, month, amount, priority, funded }) => ({
      name,
      month,
      amount,
      priority,
      funded: funded / paths,
    })),
    covered: byMonth.map((own, month) => (own.length === 0 ? null : covered[month]! / paths)),
    cost: byMonth.map((own) => own.reduce((sum, { due }) => sum + due, 0)),
  };
}
