import { queries, sql, identifier, type Sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { PortfolioLabel } from "../portfolio.ts";
import type { StayingByState } from "../staying.ts";
import type { StoredCustomers } from "../storedCustomers.ts";
import { storeQuery } from "../../withTable.ts";

/** Customers with their group and their chance of being active, where they lie. */
export interface GroupedCustomers {
  /**
   * What stands after FROM: label (of the group), customer_id, segment, orders, frequency, recency_days, age_days, g,
   * expected_orders, expected_spend, base, growth, growth_low, growth_high, clv, p_active.
   */
  readonly table: Sql;
}

export function storeGrouped(
  { warehouse }: Keepworth,
  customers: StoredCustomers,
  { states, label }: { readonly states: StayingByState; readonly label: PortfolioLabel },
): Promise<GroupedCustomers & AsyncDisposable> {
  const query = sql`
SELECT c.${identifier(label)} AS label, c.customer_id, c.segment, c.orders, c.frequency, c.recency_days, c.age_days, c.g,
  c.expected_orders, c.expected_spend, c.base, c.growth, c.growth_low, c.growth_high, c.clv, s.p_active
FROM ${customers.table} AS c JOIN ${states.table} AS s ON ${queries.sameState("c", "s")}`;
  return storeQuery(warehouse, query, async (table) => ({ table }));
}

/** Sums over a group; null where one of its customers has none. */
export interface GroupTotals {
  /** "": not known. */
  readonly label: string;
  readonly customers: number;
  readonly orders: number;
  readonly age_days: number;
  readonly base: number | null;
  readonly growth: number | null;
  readonly clv: number | null;
  readonly expected_orders: number;
  readonly p_active: number;
  /** Expected. */
  readonly revenue: number | null;
  /** Of the widths of the intervals of growth. */
  readonly squares: number | null;
}

/** @param groups  how many are told one by one */
export async function totalsOf(
  { warehouse }: Keepworth,
  { table }: GroupedCustomers,
  groups: number,
): Promise<{ everybody: GroupTotals; groups: GroupTotals[] }> {
  const [everybody, ...each] = await warehouse.rows<GroupTotals>(
    queries.groupTotals({ customers: table, groups }),
  );
  return { everybody: everybody!, groups: each };
}
