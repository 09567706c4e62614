import type { Dialect } from "../dialect.ts";
import { date, sql, type Sql } from "../sql.ts";
import { summedQuery, type Summed } from "../summed.ts";
import type { Warehouse } from "../warehouse.ts";

/** What a dataset's orders carry; a column that is nowhere filled is not computed, which halves the time of large ones. */
export interface OrderTraits {
  readonly refunds: boolean;
  readonly costs: boolean;
}

export interface PurchaseDaysOptions {
  /** The canonical orders of a dataset. */
  readonly orders: Sql;
  readonly traits: OrderTraits;
  readonly asOf: string;
  /** Orders up to this day are read as well, to hold a prediction against; default `asOf`. */
  readonly until?: string;
  /** Share of net revenue that is kept where an order's cost is unknown, as decimal text: "0.4". */
  readonly margin: string;
}

/**
 * One row per customer and day with orders: everything that later steps need to know of orders.
 *
 * Columns: customer_id; day, null where the day is no purchase (its positive money was wholly refunded, or it only
 * gave money back); net = revenue − refunds known at `asOf`; and, where costs are known, contribution = net − cost of
 * goods. Money is DECIMAL(18,4), so that sums are exact and do not depend on the number of threads.
 */
export function purchaseDays(_dialect: Dialect, options: PurchaseDaysOptions): Sql {
  return summedQuery(ordersByDay(options));
}

/** Keeps `purchaseDays` as a temporary table, a customer's days together. */
export function storePurchaseDays(
  warehouse: Warehouse,
  table: Sql,
  options: PurchaseDaysOptions & {
    /** About how many orders there are. */
    readonly size: number;
  },
): Promise<void> {
  return warehouse.createSummed(table, ordersByDay(options), options.size);
}

function ordersByDay({ orders, traits, asOf, until = asOf, margin }: PurchaseDaysOptions): Summed {
  const money = "DECIMAL(18,4)";
  const by = "customer_id";
  const within = { name: "day", type: "DATE" };
  const net = { name: "net", type: money };
  if (!traits.refunds && !traits.costs) {
    return {
      rows: sql`SELECT customer_id, day, revenue AS net FROM ${orders} WHERE kind = 'order' AND day <= ${date(until)}`,
      by,
      within,
      sums: [net],
      wanted: sql`SELECT customer_id, day, net FROM sums`,
    };
  }
  const contribution = { name: "contribution", type: money };
  const earned = sql`,
  CASE WHEN cost IS NULL THEN CAST((revenue - given_back) * CAST(${margin} AS DECIMAL(9,8)) AS DECIMAL(18,4))
    ELSE revenue - given_back - cost END AS contribution`;
  const purchase = sql`(bought > 0 AND (gross <= 0 OR kept > 0))`;
  return {
    rows: sql`
SELECT customer_id, day, CASE WHEN kind = 'order' THEN 1 ELSE 0 END AS bought, revenue AS gross,
  CASE WHEN kind = 'order' THEN revenue - given_back ELSE 0 END AS kept, revenue - given_back AS net${traits.costs ? earned : sql``}
FROM (
  SELECT customer_id, day, kind, revenue, cost,
    CASE WHEN refunded_at > ${date(asOf)} AND day <= ${date(asOf)} THEN CAST(0 AS DECIMAL(18,4))
      ELSE refunded END AS given_back
  FROM ${orders}
  WHERE kind <> 'nobody' AND day <= ${date(until)}
) AS known`,
    by,
    within,
    sums: [
      { name: "bought", type: "BIGINT" },
      { name: "gross", type: money },
      { name: "kept", type: money },
      net,
      ...(traits.costs ? [contribution] : []),
    ],
    wanted: sql`SELECT customer_id, CASE WHEN ${purchase} THEN day END AS day, net${traits.costs ? sql`, contribution` : sql``}
FROM sums
WHERE day <= ${date(asOf)} OR ${purchase}`,
  };
}
