import type { BudgetLine, PlannedMonth } from "@keepworth/decisions";
import { sql, type Warehouse } from "@keepworth/warehouse";
import type { RunResult } from "../../result.ts";

/** Budget lines within the planned months, and how many are outside them. */
export async function budgetLines(warehouse: Warehouse, run: RunResult, months: readonly PlannedMonth[]) {
  const rows = await warehouse.rows<{
    name: string;
    month: string;
    amount: number;
    priority: number | null;
  }>(sql`
SELECT name, month, CAST(amount AS DOUBLE) AS amount, priority FROM budget_lines
WHERE dataset = ${run.dataset} AND amount > 0 AND month IS NOT NULL ORDER BY month, priority, name`);
  const placed = rows.map((row) => ({
    ...row,
    month: months.findIndex(({ month }) => month === row.month.slice(0, 7)),
  }));
  const within = placed.filter(({ month }) => month >= 0);
  return { within, outside: placed.length - within.length };
}

/** P(every line of every month is funded). */
export function coveredThroughout(
  lines: readonly BudgetLine[],
  margins: Float64Array,
  months: number,
): number {
  const paths = margins.length / months;
  const cost = new Float64Array(months);
  for (const { month, amount } of lines) cost[month]! += amount;
  let covered = 0;
  for (let path = 0; path < paths; path += 1) {
    let left = 0;
    let all = true;
    for (let m = 0; m < months && all; m += 1) {
      left = Math.max(0, left + margins[path * months + m]!) - cost[m]!;
      all = left >= 0;
    }
    if (all) covered += 1;
  }
  return covered / paths;
}
