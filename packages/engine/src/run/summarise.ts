import { KeepworthError } from "@keepworth/models";
import { date, queries, sql, type Warehouse } from "@keepworth/warehouse";
import type { Books } from "../result.ts";
import type { Plan } from "./check.ts";
import { grouped, groupsTable } from "./groups.ts";
import { readSpent, type SpentOn } from "./potentials/spent.ts";
import { refundsToCome } from "./refundsToCome.ts";
import { daysTable, summaryTable } from "./temporary.ts";

export interface Summary {
  readonly customers: number;
  readonly oneTimeBuyers: number;
  /** Of whom the file of covariates says nothing. */
  readonly ungrouped: number;
  readonly purchaseDays: number;
  readonly revenue: number;
  readonly contribution: number;
  /** Mean net revenue of a purchase day; null where there is no money. */
  readonly meanSpend: number | null;
  /** Mean net revenue of a first purchase day. */
  readonly firstOrder: number;
  /** Booked money that belongs to no customer of the run. */
  readonly outside: Omit<Books["outside"], "costs">;
  /** What customers cost, and what belongs to none of them; null where it is one figure for all. */
  readonly spent: SpentOn | null;
  /** Of the latest orders' money, what is still to be refunded as orders before were; null where none is known to be. */
  readonly refundsToCome: number | null;
}

/** Reduces orders to purchase days, and those to one row per customer, inside the warehouse. */
export async function summarise(warehouse: Warehouse, plan: Plan, dataset: string): Promise<Summary> {
  const { dialect } = warehouse;
  const margin = marginText(plan);
  await queries.storePurchaseDays(warehouse, daysTable, {
    orders: plan.orders,
    size: plan.size,
    traits: plan.traits,
    asOf: plan.asOf,
    ...(plan.holdout ? { until: plan.holdout.to } : {}),
    margin,
  });
  await warehouse.createTemporary(
    summaryTable,
    grouped(
      queries.customerSummary(dialect, { days: daysTable, traits: plan.traits, asOf: plan.asOf, margin }),
      plan.groups,
    ),
  );
  const totals = await warehouse.row<
    Record<"customers" | "once" | "days" | "revenue" | "contribution" | "repeats", number>
  >(sql`
SELECT count(*) AS customers, count(CASE WHEN x = 0 THEN 1 END) AS once, coalesce(sum(x + 1), 0) AS days,
  coalesce(sum(revenue), 0) AS revenue, coalesce(sum(contribution), 0) AS contribution,
  coalesce(sum(spend), 0) AS repeats
FROM ${summaryTable}`);
  const ungrouped =
    plan.groups === null ? 0 : await countUngrouped(warehouse, plan.groups.file, totals.customers);
  return {
    customers: totals.customers,
    oneTimeBuyers: totals.once,
    ungrouped,
    purchaseDays: totals.days,
    revenue: totals.revenue,
    contribution: totals.contribution,
    meanSpend: plan.amounts && totals.revenue > 0 ? totals.revenue / totals.days : null,
    firstOrder: totals.customers > 0 ? (totals.revenue - totals.repeats) / totals.customers : 0,
    outside: await readOutside(warehouse, plan, margin),
    spent: plan.costs === null ? null : await readSpent(warehouse, plan, dataset),
    refundsToCome: plan.amounts ? await refundsToCome(warehouse, plan) : null,
  };
}

/** Customers of whom the file of covariates says nothing. */
async function countUngrouped(warehouse: Warehouse, file: string, customers: number): Promise<number> {
  const { none } = await warehouse.row<{ none: number }>(
    sql`SELECT count(*) AS none FROM ${summaryTable} WHERE g = 0`,
  );
  if (none < customers) return none;
  const [one] = await warehouse.rows<{ customer_id: string }>(
    sql`SELECT customer_id FROM ${groupsTable} ORDER BY customer_id LIMIT 1`,
  );
  throw new KeepworthError("covariates.unknown", { path: file, customer: one?.customer_id ?? "" });
}

/** The money of nobody in particular, and of customers whose every purchase was refunded. */
async function readOutside(warehouse: Warehouse, plan: Plan, margin: string): Promise<Summary["outside"]> {
  const nobody = await warehouse.row<{ revenue: number }>(
    queries.nobodysMoney(warehouse.dialect, { orders: plan.orders, asOf: plan.asOf }),
  );
  if (!plan.traits.refunds) return { refunded: { customers: 0, revenue: 0, contribution: 0 }, nobody };
  const contribution = plan.traits.costs
    ? sql`sum(contribution)`
    : sql`CAST(sum(net) * CAST(${margin} AS DECIMAL(9,8)) AS DECIMAL(18,4))`;
  const refunded = await warehouse.row<{ customers: number; revenue: number; contribution: number }>(sql`
SELECT count(*) AS customers, coalesce(sum(net), 0) AS revenue, coalesce(sum(contribution), 0) AS contribution
FROM (
  SELECT sum(net) AS net, ${contribution} AS contribution FROM ${daysTable}
  WHERE day IS NULL OR day <= ${date(plan.asOf)}
  GROUP BY customer_id HAVING count(day) = 0
) AS customers`);
  return { refunded, nobody };
}

/** The margin as exact decimal text; 1 where none is known, so that base counts revenue. */
export function marginText(plan: Plan): string {
  return (plan.margin ?? 1).toFixed(8);
}
