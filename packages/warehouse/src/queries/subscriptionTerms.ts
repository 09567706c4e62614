import type { Dialect } from "../dialect.ts";
import { date, sql, type Sql } from "../sql.ts";

export interface SubscriptionTermsOptions {
  readonly dataset: string;
  readonly asOf: string;
  /** The customers of a run, whose segment is read; default none. */
  readonly customers?: Sql;
}

/** The day that stands for never. */
export const neverDay = "9999-12-31";

/** A customer may end one subscription and begin another this many days apart, either way, without having left. */
const switchDays = 7;

/**
 * Every subscription that had begun by as-of, as it was known then: nothing dated later counts, but the end of a trial
 * and the next renewal. By customer and the day from which it is paid:
 *
 * i, the place; customer (a number, by customer_id); subscription_id, customer_id; plan, channel, country, segment,
 * reason, "every" (the interval), "" where not known; amount, has_amount; started, paid_from (the end of the trial where
 * there was one), requested, failed, ended, renews: days, 9999-12-31 where there is none; paid_to: ended, or where the
 * customer went on with another subscription, its first day if that is later; kind: 0 paid for, 1 a trial that goes on,
 * 2 a trial that ended without payment, 3 never begun in earnest (incomplete); switched: went on with another one;
 * involuntary: ended because a payment failed; failing: a payment has failed and is not made good; paused.
 */
export function subscriptionTerms(dialect: Dialect, options: SubscriptionTermsOptions): Sql {
  const { dataset, asOf, customers } = options;
  const never = date(neverDay);
  const today = date(asOf);
  const known = (day: Sql) => sql`CASE WHEN ${day} <= ${today} THEN ${day} ELSE ${never} END`;
  const status = sql`coalesce(lower(s.status), '')`;
  const apart = dialect.daysBetween(sql`k.ended`, sql`n.paid_from`);
  return sql`
WITH told AS (
  SELECT s.subscription_id, s.customer_id, coalesce(s.plan, '') AS plan,
    coalesce(s.channel, c.channel, '') AS channel, coalesce(c.country, '') AS country,
    coalesce(s.cancel_reason, '') AS reason, coalesce(lower(s."interval"), '') AS "every",
    coalesce(CAST(s.amount AS DOUBLE), 0) AS amount, CASE WHEN s.amount IS NULL THEN 0 ELSE 1 END AS has_amount,
    s.started_at AS started,
    CASE WHEN s.trial_end > s.started_at THEN s.trial_end ELSE s.started_at END AS paid_from,
    CASE WHEN s.trial_end > s.started_at THEN 1 ELSE 0 END AS tried,
    ${known(sql`s.cancel_requested_at`)} AS requested,
    ${known(sql`s.payment_failed_at`)} AS failed,
    coalesce(s.renews_at, ${never}) AS renews,
    CASE
      WHEN s.ended_at <= ${today} THEN s.ended_at
      WHEN s.ended_at IS NOT NULL THEN ${never}
      WHEN ${status} = 'unpaid' AND s.payment_failed_at <= ${today} THEN s.payment_failed_at
      WHEN ${status} IN ('canceled', 'cancelled') AND s.cancel_requested_at <= ${today} THEN s.cancel_requested_at
      WHEN ${status} IN ('canceled', 'cancelled', 'unpaid') AND s.renews_at <= ${today} THEN s.renews_at
      WHEN ${status} IN ('canceled', 'cancelled', 'unpaid') THEN ${today}
      ELSE ${never}
    END AS ended,
    ${status} AS status
  FROM subscriptions AS s
  LEFT JOIN (SELECT customer_id, channel, country FROM customers WHERE dataset = ${dataset}) AS c
    ON c.customer_id = s.customer_id
  WHERE s.dataset = ${dataset} AND s.started_at <= ${today} AND s.customer_id IS NOT NULL
), kinds AS (
  SELECT told.*,
    CASE
      WHEN status LIKE 'incomplete%' THEN 3
      WHEN tried = 1 AND ended <= paid_from THEN 2
      WHEN tried = 1 AND paid_from > ${today} THEN 1
      WHEN tried = 0 AND status = 'trialing' AND ended = ${never} THEN 1
      ELSE 0
    END AS kind
  FROM told
), followed AS (
  SELECT k.subscription_id, min(n.paid_from) AS next_from
  FROM kinds AS k
  JOIN kinds AS n ON n.customer_id = k.customer_id AND n.subscription_id <> k.subscription_id
    AND n.kind = 0 AND n.started >= k.started AND n.ended > k.ended
    AND ${apart} BETWEEN ${-switchDays} AND ${switchDays}
  WHERE k.kind = 0 AND k.ended < ${never}
  GROUP BY k.subscription_id
)
SELECT
  CAST(row_number() OVER (ORDER BY k.customer_id, k.paid_from, k.subscription_id) - 1 AS INTEGER) AS i,
  CAST(dense_rank() OVER (ORDER BY k.customer_id) - 1 AS INTEGER) AS customer,
  k.subscription_id, k.customer_id, k.plan, k.channel, k.country,
  ${customers === undefined ? sql`CAST('' AS VARCHAR)` : sql`coalesce(r.segment, '')`} AS segment,
  k.reason, k."every", k.amount, k.has_amount, k.started, k.paid_from, k.requested, k.failed, k.renews, k.ended,
  CASE WHEN f.next_from > k.ended THEN f.next_from ELSE k.ended END AS paid_to,
  k.kind,
  CASE WHEN f.subscription_id IS NULL THEN 0 ELSE 1 END AS switched,
  CASE WHEN k.ended < ${never} AND f.subscription_id IS NULL AND (
      k.status = 'unpaid' OR lower(k.reason) LIKE '%payment%'
      OR (k.requested = ${never} AND k.failed <= k.ended AND ${dialect.daysBetween(sql`k.failed`, sql`k.ended`)} <= 60)
    ) THEN 1 ELSE 0 END AS involuntary,
  CASE WHEN k.ended = ${never} AND k.status = 'past_due' THEN 1 ELSE 0 END AS failing,
  CASE WHEN k.ended = ${never} AND k.status = 'paused' THEN 1 ELSE 0 END AS paused
FROM kinds AS k
LEFT JOIN followed AS f ON f.subscription_id = k.subscription_id
${customers === undefined ? sql`` : sql`LEFT JOIN ${customers} AS r ON r.customer_id = k.customer_id`}`;
}

/**
 * What a dataset's subscriptions say of time: subscriptions, and last_day, the last day not after `plausible` on which
 * one began, ended, was cancelled or was not paid.
 */
export function subscriptionDays(
  _dialect: Dialect,
  options: { readonly dataset: string; readonly plausible: string },
): Sql {
  const { dataset, plausible } = options;
  const columns = ["started_at", "ended_at", "cancel_requested_at", "payment_failed_at"] as const;
  const last = columns.map((name) => ({ text: `SELECT ${name} AS day FROM mine`, values: [] }));
  return sql`
WITH mine AS (SELECT * FROM subscriptions WHERE dataset = ${dataset})
SELECT (SELECT count(*) FROM mine) AS subscriptions, (
  SELECT max(day) FROM (
    ${last[0]!} UNION ALL ${last[1]!} UNION ALL ${last[2]!} UNION ALL ${last[3]!}
  ) AS days WHERE day <= ${date(plausible)}
) AS last_day`;
}
