import type { Dialect } from "../dialect.ts";
import { date, sql, type Sql } from "../sql.ts";
import type { OrderTraits } from "./purchaseDays.ts";

export interface CustomerSummaryOptions {
  /** `purchaseDays`. */
  readonly days: Sql;
  readonly traits: OrderTraits;
  readonly asOf: string;
  /** As for `purchaseDays`. */
  readonly margin: string;
}

/**
 * One row per customer: customer_id, first_day, x (repeat purchase days), tx (first to last, days), t (first to as-of,
 * days), spend_days and spend (repeat days with money, and that money), revenue and contribution (all days, refunds
 * included). Customers with no purchase day are left out.
 */
export function customerSummary(dialect: Dialect, options: CustomerSummaryOptions): Sql {
  const { days, traits, asOf, margin } = options;
  // Without refunds no day is negative: one sum serves both columns.
  const positive = traits.refunds ? sql`greatest(net, 0)` : sql`net`;
  const contribution = traits.costs
    ? sql`CAST(sum(contribution) AS DECIMAL(18,4))`
    : sql`CAST(CAST(sum(net) AS DECIMAL(18,4)) * CAST(${margin} AS DECIMAL(9,8)) AS DECIMAL(18,4))`;
  return sql`
SELECT
  customer_id,
  first_day,
  CAST(purchase_days - 1 AS INTEGER) AS x,
  ${dialect.daysBetween(sql`first_day`, sql`last_day`)} AS tx,
  ${dialect.daysBetween(sql`first_day`, date(asOf))} AS t,
  CAST(paid_days - CASE WHEN first_net > 0 THEN 1 ELSE 0 END AS INTEGER) AS spend_days,
  CAST(paid - CASE WHEN first_net > 0 THEN first_net ELSE 0 END AS DECIMAL(18,4)) AS spend,
  revenue,
  contribution
FROM (
  SELECT
    customer_id,
    min(day) AS first_day,
    max(day) AS last_day,
    count(day) AS purchase_days,
    ${dialect.valueAtMinimum(sql`net`, sql`day`)} AS first_net,
    count(CASE WHEN net > 0 THEN 1 END) AS paid_days,
    CAST(sum(${positive}) AS DECIMAL(18,4)) AS paid,
    CAST(sum(net) AS DECIMAL(18,4)) AS revenue,
    ${contribution} AS contribution
  FROM ${days}
  WHERE day IS NULL OR day <= ${date(asOf)}
  GROUP BY customer_id
) AS customers
WHERE purchase_days > 0`;
}
