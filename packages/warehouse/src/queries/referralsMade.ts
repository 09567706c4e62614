import type { Dialect } from "../dialect.ts";
import { date, join, sql, type Sql } from "../sql.ts";

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

export interface ReferralExposure {
  /** customer_id, frequency, recency_days, age_days, g. */
  readonly customers: Sql;
  /** By distinct (x, tx, t, g): p_active. */
  readonly active: Sql;
  readonly dataset: string;
  readonly asOf: string;
  /** By what a customer said of recommending the shop, how often such customers bring others; null: all alike. */
  readonly factors: ReferralFactors | null;
}

/** What customers answered last to the question of recommending; silent: nothing. */
export const referralGroups = ["promoter", "passive", "detractor", "silent"] as const;

/** Relative to all. */
export type ReferralFactors = Readonly<Record<(typeof referralGroups)[number], number>>;

/** Days of the window in which referrals are counted. */
const window = 365;

/** By customer who said so within the window: said, one of `referralGroups`. */
function saidLast(dialect: Dialect, { dataset, asOf }: Pick<ReferralExposure, "dataset" | "asOf">): Sql {
  return sql`
SELECT customer_id, CASE WHEN score >= 9 THEN 'promoter' WHEN score > 6 THEN 'passive' ELSE 'detractor' END AS said
FROM (
  SELECT customer_id, score, row_number() OVER (PARTITION BY customer_id ORDER BY "at" DESC, feedback_id DESC) AS place
  FROM feedback
  WHERE dataset = ${dataset} AND kind = 'nps' AND score IS NOT NULL AND customer_id IS NOT NULL AND "at" <= ${date(asOf)}
    AND ${dialect.daysBetween(sql`"at"`, date(asOf))} < ${window}
) AS answers WHERE place = 1`;
}

/**
 * By customer, what the last year says: customer_id, n (whom they brought), factor (of what they said), said, weeks (how
 * long they were active in it, as far as one can tell, times the factor: so much time would have told as much of an
 * average customer).
 */
function exposures(dialect: Dialect, { customers, active, dataset, asOf, factors }: ReferralExposure): Sql {
  const within = sql`least(c.age_days, ${window})`;
  // Up to the last purchase, where that lies in the window, then as likely as they are to be active still.
  const since = sql`least(c.recency_days, ${within})`;
  const factor =
    factors === null
      ? sql`CAST(1 AS DOUBLE)`
      : sql`CASE s.said ${join(
          referralGroups.slice(0, -1).map((name) => sql`WHEN ${name} THEN CAST(${factors[name]} AS DOUBLE)`),
          " ",
        )} ELSE CAST(${factors.silent} AS DOUBLE) END`;
  return sql`
SELECT c.customer_id, coalesce(m.n, 0) AS n, ${factor} AS factor, coalesce(s.said, 'silent') AS said,
  ${factor} * (${within} - ${since} + t.p_active * ${since}) / 7.0 AS weeks
FROM ${customers} AS c
JOIN ${active} AS t ON t.x = c.frequency AND t.t = c.age_days AND t.tx = c.age_days - c.recency_days AND t.g = c.g
LEFT JOIN (
  SELECT made.referrer, count(*) AS n FROM (${referralsMade(dialect, { dataset, asOf })}) AS made
  LEFT JOIN ${customers} AS e ON e.customer_id = made.referee
  WHERE ${dialect.daysBetween(sql`coalesce(made.day, e.first_day)`, date(asOf))} < ${window} GROUP BY made.referrer
) AS m ON m.referrer = c.customer_id
LEFT JOIN (${saidLast(dialect, { dataset, asOf })}) AS s ON s.customer_id = c.customer_id`;
}

/** What customers brought in how much active time, by what they said last: said, referrals, exposure (weeks). */
export function referralsBySaid(dialect: Dialect, options: Omit<ReferralExposure, "factors">): Sql {
  return sql`
SELECT said, CAST(sum(n) AS DOUBLE) AS referrals, CAST(sum(CAST(weeks AS DECIMAL(28,10))) AS DOUBLE) AS exposure
FROM (${exposures(dialect, { ...options, factors: null })}) AS e GROUP BY said ORDER BY said`;
}

/** How many customers brought how many in how long: x, tx, T (whole weeks), weight, as the models take them. */
export function referralCounts(dialect: Dialect, options: ReferralExposure): Sql {
  return sql`
SELECT CAST(n AS DOUBLE) AS x, CASE WHEN n > 0 THEN weeks ELSE CAST(0 AS DOUBLE) END AS tx, weeks AS "T",
  CAST(count(*) AS DOUBLE) AS weight
FROM (SELECT n, CAST(round(weeks) AS DOUBLE) AS weeks FROM (${exposures(dialect, options)}) AS e) AS exposed
WHERE weeks > 0
GROUP BY n, weeks ORDER BY n, weeks`;
}

export interface NetworkingOptions extends ReferralExposure {
  /** customer_id, base, growth with its ends growth_low and growth_high, frequency, recency_days, age_days, first_day, g. */
  readonly customers: Sql;
  /** By distinct (x, tx, t, g): p_active and active_time ahead, discounted, in weeks. */
  readonly active: Sql;
  /** Share of what a referred customer is to bring that is the referrer's merit. */
  readonly credit: number;
  /** P(would not have come otherwise) where a referral does not say. */
  readonly incremental: number;
  /** Gamma distribution of referrals a week of active time; null: none are expected. */
  readonly rate: { readonly r: number; readonly alpha: number } | null;
  /** What a referral brings on average, after the reward. */
  readonly each: number;
}

/**
 * Networking value by customer, all of it ahead: credited (of the growth of whom they brought), debited (to who brought
 * them), ahead (expected of referrals to come); credit_variance (of the
 * credited growth, from its ends); beside it referred (how many they brought) and brought (what these have
 * brought so far, which is in their own base). Credits and debits sum to 0. Customers without any of it are left out.
 */
export function networking(dialect: Dialect, options: NetworkingOptions): Sql {
  const { customers, active, credit, incremental, rate, each } = options;
  const share = sql`CAST(${credit} AS DOUBLE) * CASE kind WHEN 'new' THEN 1.0 WHEN 'anyway' THEN 0.0 ELSE CAST(${incremental} AS DOUBLE) END`;
  const ahead =
    rate === null
      ? sql`CAST(0 AS DOUBLE)`
      : sql`x.factor * (CAST(${rate.r} AS DOUBLE) + x.n) / (CAST(${rate.alpha} AS DOUBLE) + x.weeks) * t.active_time * CAST(${each} AS DOUBLE)`;
  return sql`
WITH made AS (
  SELECT m.referrer, m.referee,
    CAST(round((${share}) * coalesce(e.growth, 0), 4) AS DECIMAL(18,4)) AS credit,
    CAST(round(power((${share}) * coalesce(e.growth_high - e.growth_low, 0) / 3.29, 2), 4) AS DECIMAL(28,4)) AS variance,
    CAST(round(coalesce(e.growth, 0), 4) AS DECIMAL(18,4)) AS exposed,
    CAST(round(e.base, 4) AS DECIMAL(18,4)) AS base
  FROM (${referralsMade(dialect, options)}) AS m
  JOIN ${customers} AS e ON e.customer_id = m.referee JOIN ${customers} AS r ON r.customer_id = m.referrer
)
SELECT * FROM (
  SELECT c.customer_id, coalesce(given.credited, 0) AS credited, coalesce(taken.debited, 0) AS debited, ${ahead} AS ahead,
    CAST(coalesce(given.referred, 0) AS INTEGER) AS referred, coalesce(given.exposed, 0) AS exposed,
    coalesce(given.brought, 0) AS brought, coalesce(given.variance, 0) AS credit_variance
  FROM ${customers} AS c
  LEFT JOIN (
    SELECT referrer, sum(credit) AS credited, count(*) AS referred, sum(exposed) AS exposed, sum(base) AS brought,
      sum(variance) AS variance
    FROM made GROUP BY referrer
  ) AS given ON given.referrer = c.customer_id
  LEFT JOIN (SELECT referee, sum(credit) AS debited FROM made GROUP BY referee) AS taken ON taken.referee = c.customer_id
  ${
    rate === null
      ? sql``
      : sql`JOIN (${exposures(dialect, options)}) AS x ON x.customer_id = c.customer_id
  JOIN ${active} AS t ON t.x = c.frequency AND t.t = c.age_days AND t.tx = c.age_days - c.recency_days AND t.g = c.g`
  }
) AS network
WHERE credited <> 0 OR debited <> 0 OR ahead <> 0 OR referred > 0`;
}
