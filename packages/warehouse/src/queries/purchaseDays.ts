import type { Dialect } from "../dialect.ts";
import { date, sql, type Sql } from "../sql.ts";
import type { Gathered, Warehouse } from "../warehouse.ts";

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
  const { orders, traits, asOf, until = asOf, margin } = options;
  if (!traits.refunds && !traits.costs) {
    return sql`
SELECT customer_id, day, CAST(sum(revenue) AS DECIMAL(18,4)) AS net
FROM ${orders}
WHERE kind = 'order' AND day <= ${date(until)}
GROUP BY customer_id, day`;
  }
  const contribution = traits.costs
    ? sql`,
    CAST(sum(CASE WHEN cost IS NULL
      THEN CAST((revenue - given_back) * CAST(${margin} AS DECIMAL(9,8)) AS DECIMAL(18,4))
      ELSE revenue - given_back - cost END) AS DECIMAL(18,4)) AS contribution`
    : sql``;
  const purchase = sql`(bought > 0 AND (gross <= 0 OR kept > 0))`;
  return sql`
SELECT customer_id, CASE WHEN ${purchase} THEN day END AS day, net${traits.costs ? sql`, contribution` : sql``}
FROM (
  SELECT customer_id, day,
    count(CASE WHEN kind = 'order' THEN 1 END) AS bought,
    sum(revenue) AS gross,
    sum(CASE WHEN kind = 'order' THEN revenue - given_back ELSE 0 END) AS kept,
    CAST(sum(revenue - given_back) AS DECIMAL(18,4)) AS net${contribution}
  FROM (
    SELECT customer_id, day, kind, revenue, cost,
      CASE WHEN refunded_at > ${date(asOf)} AND day <= ${date(asOf)} THEN CAST(0 AS DECIMAL(18,4))
        ELSE refunded END AS given_back
    FROM ${orders}
    WHERE kind <> 'nobody' AND day <= ${date(until)}
  ) AS known
  GROUP BY customer_id, day
) AS days
WHERE day <= ${date(asOf)} OR ${purchase}`;
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
  const money = "DECIMAL(18,4)";
  const gathered: Gathered = {
    by: "customer_id",
    columns: { day: "DATE", net: money, ...(options.traits.costs && { contribution: money }) },
    rows: options.size,
  };
  return warehouse.createTemporary(table, purchaseDays(warehouse.dialect, options), gathered);
}
