import { queries, sql, type Warehouse } from "@keepworth/warehouse";
import type { Plan } from "../check.ts";
import { spentTable, summaryTable } from "../temporary.ts";

/** What was spent by kind. */
export interface Spent {
  readonly serving: number;
  readonly marketing: number;
  readonly acquisition: number;
  readonly learning: number;
}

/** What customers cost, and what was booked that belongs to none of them. */
export interface SpentOn {
  readonly customers: Spent;
  readonly outside: Spent;
}

const nothing: Spent = { serving: 0, marketing: 0, acquisition: 0, learning: 0 };

/** The costs of a run's customers, as a query of dated lines. */
export function costLinesOf(warehouse: Warehouse, { orders, asOf, costs }: Plan, dataset: string) {
  return queries.costLines(warehouse.dialect, {
    customers: summaryTable,
    orders,
    dataset,
    asOf,
    key: costs!.key,
    acquisition: costs!.acquisition,
    pointCost: costs!.pointCost,
    hourCost: costs!.hourCost,
  });
}

/** Adds up what was spent on every customer; without any costs there is no table. */
export async function readSpent(warehouse: Warehouse, plan: Plan, dataset: string): Promise<SpentOn> {
  if (plan.costs === null) return { customers: nothing, outside: nothing };
  const of = (kind: string) =>
    sql`CAST(coalesce(sum(CASE WHEN kind = ${kind} THEN amount END), 0) AS DECIMAL(18,4))`;
  await warehouse.createTemporary(
    spentTable,
    sql`
SELECT customer_id, ${of("serving")} AS serving, ${of("marketing")} AS marketing, ${of("acquisition")} AS acquisition,
  ${of("learning")} AS learning,
  CAST(sum(amount) AS DECIMAL(18,4)) AS spent
FROM (${costLinesOf(warehouse, plan, dataset)}) AS lines GROUP BY customer_id`,
  );
  const sum = sql`coalesce(sum(serving), 0) AS serving, coalesce(sum(marketing), 0) AS marketing, coalesce(sum(acquisition), 0) AS acquisition,
  coalesce(sum(learning), 0) AS learning`;
  const customers = await warehouse.row<Spent & Record<string, number>>(
    sql`SELECT ${sum} FROM ${spentTable}`,
  );
  return { customers, outside: await readOutside(warehouse, plan, dataset) };
}

/** Booked on customers whom the run does not know. */
async function readOutside(warehouse: Warehouse, { asOf, costs }: Plan, dataset: string): Promise<Spent> {
  const outside = await warehouse.row<Omit<Spent, "learning"> & Record<string, number>>(
    queries.costsOutside(warehouse.dialect, {
      customers: summaryTable,
      dataset,
      asOf,
      hourCost: costs!.hourCost,
    }),
  );
  return { ...outside, learning: 0 };
}
