import type { Dialect } from "../dialect.ts";
import { date, sql, type Sql } from "../sql.ts";

/**
 * One row per referred customer up to as-of: referrer, referee, day (null where not told), kind, reward. What customers'
 * own records say of who referred them fills in where no referral is told.
 */
export function referralsMade(
  _dialect: Dialect,
  { dataset, asOf }: { readonly dataset: string; readonly asOf: string },
): Sql {
  return sql`
SELECT referrer, referee, "at" AS day, kind, reward FROM referrals
WHERE dataset = ${dataset} AND referrer <> referee AND ("at" IS NULL OR "at" <= ${date(asOf)})
UNION ALL
SELECT referred_by, customer_id, acquired_at, CAST(NULL AS VARCHAR), CAST(NULL AS DECIMAL(18,4)) FROM customers
WHERE dataset = ${dataset} AND referred_by IS NOT NULL AND referred_by <> customer_id
  AND (acquired_at IS NULL OR acquired_at <= ${date(asOf)})
  AND customer_id NOT IN (SELECT referee FROM referrals WHERE dataset = ${dataset} AND referee IS NOT NULL)`;
}

export interface NetworkingOptions {
  /** customer_id, base, growth, frequency, recency_days, age_days, p_alive, g. */
  readonly customers: Sql;
  /** By distinct (x, tx, t, g): active_time, discounted, in weeks. null: no referrals are expected. */
  readonly activeTime: Sql | null;
  readonly dataset: string;
  readonly asOf: string;
  /** Share of a referred customer's value that is the referrer's merit. */
  readonly credit: number;
  /** P(would not have come otherwise) where a referral does not say. */
  readonly incremental: number;
  /** Gamma distribution of referrals a week of active time. */
  readonly rate: { readonly r: number; readonly alpha: number } | null;
  /** Value of a customer whom a referral would bring. */
  readonly newCustomer: number;
}

/**
 * Networking value by customer: credited (for whom they brought), debited (to who brought them), ahead (expected of
 * referrals to come), referred (how many they brought), exposed (value of those whose referrer they are). Credits and
 * debits sum to 0. Customers without any of it are left out.
 */
export function networking(dialect: Dialect, options: NetworkingOptions): Sql {
  const { customers, activeTime, credit, incremental, rate, newCustomer } = options;
  const share = sql`CAST(${credit} AS DOUBLE) * CASE kind WHEN 'new' THEN 1.0 WHEN 'anyway' THEN 0.0 ELSE CAST(${incremental} AS DOUBLE) END`;
  const ahead =
    rate === null || activeTime === null
      ? sql`CAST(0 AS DOUBLE)`
      : sql`(CAST(${rate.r} AS DOUBLE) + coalesce(given.referred, 0))
    / (CAST(${rate.alpha} AS DOUBLE) + (c.age_days - c.recency_days + c.p_alive * c.recency_days) / 7.0)
    * t.active_time * CAST(${incremental} AS DOUBLE) * CAST(${newCustomer} AS DOUBLE)`;
  const joined =
    rate === null || activeTime === null
      ? sql``
      : sql`JOIN ${activeTime} AS t ON t.x = c.frequency AND t.t = c.age_days AND t.tx = c.age_days - c.recency_days AND t.g = c.g`;
  return sql`
WITH made AS (
  SELECT m.referrer, m.referee,
    CAST(round((${share}) * (e.base + coalesce(e.growth, 0)), 4) AS DECIMAL(18,4)) AS credit,
    CAST(round(e.base + coalesce(e.growth, 0), 4) AS DECIMAL(18,4)) AS value
  FROM (${referralsMade(dialect, options)}) AS m
  JOIN ${customers} AS e ON e.customer_id = m.referee JOIN ${customers} AS r ON r.customer_id = m.referrer
)
SELECT * FROM (
  SELECT c.customer_id, coalesce(given.credited, 0) AS credited, coalesce(taken.debited, 0) AS debited, ${ahead} AS ahead,
    CAST(coalesce(given.referred, 0) AS INTEGER) AS referred, coalesce(given.exposed, 0) AS exposed
  FROM ${customers} AS c
  LEFT JOIN (SELECT referrer, sum(credit) AS credited, count(*) AS referred, sum(value) AS exposed FROM made GROUP BY referrer) AS given
    ON given.referrer = c.customer_id
  LEFT JOIN (SELECT referee, sum(credit) AS debited FROM made GROUP BY referee) AS taken ON taken.referee = c.customer_id
  ${joined}
) AS network
WHERE credited <> 0 OR debited <> 0 OR ahead <> 0 OR referred > 0`;
}
