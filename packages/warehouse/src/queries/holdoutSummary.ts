import type { Dialect } from "../dialect.ts";
import { date, sql, type Sql } from "../sql.ts";

export interface HoldoutOptions {
  /** `purchaseDays` as of `from`, until `to`. */
  readonly days: Sql;
  /** Last day that the calibration sees. */
  readonly from: string;
  readonly to: string;
  /** Last day before the period that the "same as last period" baseline repeats. */
  readonly recentFrom: string;
}

/**
 * One row per customer known at `from`: the state then (x, tx, t, spend_days, spend), the money of the first day
 * (first_spend), and what came until `to`: y (purchase days) and y_net (their money). `recent` counts repeat days after
 * `recentFrom`, for the baseline.
 */
export function holdoutSummary(dialect: Dialect, options: HoldoutOptions): Sql {
  const { days, from, to, recentFrom } = options;
  const known = sql`day <= ${date(from)}`;
  return sql`
SELECT
  customer_id,
  CAST(purchase_days - 1 AS INTEGER) AS x,
  ${dialect.daysBetween(sql`first_day`, sql`last_day`)} AS tx,
  ${dialect.daysBetween(sql`first_day`, date(from))} AS t,
  CAST(paid_days - CASE WHEN first_net > 0 THEN 1 ELSE 0 END AS INTEGER) AS spend_days,
  CAST(paid - CASE WHEN first_net > 0 THEN first_net ELSE 0 END AS DECIMAL(18,4)) AS spend,
  CASE WHEN first_net > 0 THEN first_net ELSE 0 END AS first_spend,
  CAST(y AS INTEGER) AS y,
  y_net,
  CAST(recent - CASE WHEN first_day > ${date(recentFrom)} THEN 1 ELSE 0 END AS INTEGER) AS recent
FROM (
  SELECT
    customer_id,
    min(day) AS first_day,
    max(CASE WHEN ${known} THEN day END) AS last_day,
    count(CASE WHEN ${known} THEN day END) AS purchase_days,
    ${dialect.valueAtMinimum(sql`net`, sql`day`)} AS first_net,
    count(CASE WHEN ${known} AND net > 0 THEN 1 END) AS paid_days,
    CAST(sum(CASE WHEN ${known} AND net > 0 THEN net ELSE 0 END) AS DECIMAL(18,4)) AS paid,
    count(CASE WHEN day > ${date(from)} THEN day END) AS y,
    CAST(sum(CASE WHEN day > ${date(from)} THEN net ELSE 0 END) AS DECIMAL(18,4)) AS y_net,
    count(CASE WHEN day > ${date(recentFrom)} AND ${known} THEN day END) AS recent
  FROM ${days}
  WHERE day <= ${date(to)}
  GROUP BY customer_id
) AS customers
WHERE first_day <= ${date(from)}`;
}
