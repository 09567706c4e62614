import type { Dialect } from "../dialect.ts";
import { date, join, sql, type Sql } from "../sql.ts";
import { handling } from "./handling.ts";
import { refundedBy } from "./refundedBy.ts";

export interface CostLinesOptions {
  /** The customers whom costs may belong to: customer_id, first_day. */
  readonly customers: Sql;
  readonly orders: Sql;
  readonly dataset: string;
  readonly asOf: string;
  /** By what costs of no single customer are spread. */
  readonly key: "orders" | "revenue" | "customers";
  /** What winning a customer is taken to have cost where no spending on it is imported; decimal text, null: not known. */
  readonly acquisition: {
    readonly perCustomer: string | null;
    readonly byChannel: readonly (readonly [channel: string, amount: string])[];
  };
  /** What a redeemed point costs where it is not in the orders already, as decimal text; null: it is. */
  readonly pointCost: string | null;
  /** What an hour of work on a case costs, as decimal text; null: not known, then minutes cost nothing. */
  readonly hourCost: string | null;
}

/**
 * What was spent on customers up to as-of, as dated lines: customer_id, day, kind (serving, marketing, acquisition,
 * learning), amount (positive), source (own: booked on the customer; channel or all: a share of what was booked there; customer:
 * as the customer's record says; assumed: a setting; reward: for a referral; points: redeemed; handling: of a case;
 * lesson: what finding it out cost).
 *
 * Spending of a channel and month goes to the customers won in it, in place of what their records or settings say, and
 * other costs to those who ordered in it; where nobody did, to all of the channel, and where it has none, to all. Shares are differences of rounded running sums, so
 * that they add up to what was spent to the last decimal. Handling a case is not booked twice: not in a month for which
 * costs of the kind support are there, of the customer or of no single one.
 */
export function costLines(dialect: Dialect, options: CostLinesOptions): Sql {
  const { dataset, asOf, acquisition } = options;
  const known = sql`dataset = ${dataset} AND day <= ${date(asOf)}`;
  const byChannel = acquisition.byChannel.map(
    ([channel, amount]) => sql`WHEN ${channel} THEN CAST(${amount} AS DECIMAL(18,4))`,
  );
  const otherwise =
    acquisition.perCustomer === null
      ? sql`CAST(NULL AS DECIMAL(18,4))`
      : sql`CAST(${acquisition.perCustomer} AS DECIMAL(18,4))`;
  const assumed =
    byChannel.length > 0 ? sql`CASE channel ${join(byChannel, " ")} ELSE ${otherwise} END` : otherwise;
  return sql`
WITH people AS (${people(dialect, options)}),
pools AS (
  SELECT row_number() OVER (ORDER BY kind, channel, month) AS pool, kind, channel, month, day, amount
  FROM (
    SELECT CASE WHEN kind IN ('marketing', 'acquisition') THEN kind ELSE 'serving' END AS kind, channel,
      ${dialect.monthStart(sql`day`)} AS month, max(day) AS day, sum(amount) AS amount
    FROM costs WHERE ${known} AND customer_id IS NULL
    GROUP BY 1, 2, 3
  ) AS booked
),
activity AS (${activity(dialect, options)}),
here AS (
  SELECT p.pool, a.customer_id, sum(a.weight) AS weight
  FROM pools p JOIN activity a ON a.won = CASE WHEN p.kind = 'acquisition' THEN 1 ELSE 0 END
    AND a.month = p.month AND (p.channel IS NULL OR a.channel = p.channel)
  GROUP BY 1, 2
),
elsewhere AS (
  SELECT p.pool, a.customer_id, sum(a.weight) AS weight
  FROM pools p JOIN activity a ON a.won = CASE WHEN p.kind = 'acquisition' THEN 1 ELSE 0 END AND a.channel = p.channel
  WHERE p.pool NOT IN (SELECT pool FROM here)
  GROUP BY 1, 2
),
anywhere AS (
  SELECT p.pool, a.customer_id, sum(a.weight) AS weight
  FROM pools p JOIN activity a ON a.won = CASE WHEN p.kind = 'acquisition' THEN 1 ELSE 0 END
  WHERE p.pool NOT IN (SELECT pool FROM here) AND p.pool NOT IN (SELECT pool FROM elsewhere)
  GROUP BY 1, 2
),
shares AS (
  SELECT pool, customer_id, CAST(weight AS DOUBLE) AS weight,
    CAST(sum(weight) OVER (PARTITION BY pool ORDER BY customer_id ROWS UNBOUNDED PRECEDING) AS DOUBLE) AS upto,
    CAST(sum(weight) OVER (PARTITION BY pool) AS DOUBLE) AS everybody
  FROM (SELECT * FROM here UNION ALL SELECT * FROM elsewhere UNION ALL SELECT * FROM anywhere) AS parts
)
SELECT s.customer_id, p.day, p.kind,
  CAST(round(CAST(p.amount AS DOUBLE) * (s.upto / s.everybody), 4) AS DECIMAL(18,4))
    - CAST(round(CAST(p.amount AS DOUBLE) * ((s.upto - s.weight) / s.everybody), 4) AS DECIMAL(18,4)) AS amount,
  CASE WHEN p.channel IS NULL THEN 'all' ELSE 'channel' END AS source
FROM shares s JOIN pools p ON p.pool = s.pool
UNION ALL
SELECT c.customer_id, c.day, CASE WHEN c.kind IN ('marketing', 'acquisition') THEN c.kind ELSE 'serving' END, c.amount, 'own'
FROM costs c JOIN people ON people.customer_id = c.customer_id WHERE ${known}
UNION ALL
SELECT customer_id, first_day, 'acquisition', coalesce(acquisition_cost, assumed),
  CASE WHEN acquisition_cost IS NULL THEN 'assumed' ELSE 'customer' END
FROM (
  SELECT customer_id, first_day, acquisition_cost, ${assumed} AS assumed FROM people
  WHERE NOT EXISTS (SELECT 1 FROM costs c WHERE ${known} AND c.kind = 'acquisition'
    AND (c.customer_id = people.customer_id OR (c.customer_id IS NULL AND (c.channel IS NULL OR c.channel = people.channel)
      AND ${dialect.monthStart(sql`c.day`)} = ${dialect.monthStart(sql`people.first_day`)})))
) AS told
WHERE coalesce(acquisition_cost, assumed) IS NOT NULL
UNION ALL
SELECT r.referrer, r."at", 'marketing', r.reward, 'reward'
FROM referrals r JOIN people ON people.customer_id = r.referrer
WHERE r.dataset = ${dataset} AND r."at" <= ${date(asOf)} AND r.reward IS NOT NULL
UNION ALL
SELECT k.customer_id, k.day, 'learning', k.cost, 'lesson'
FROM knowledge k JOIN people ON people.customer_id = k.customer_id
WHERE k.dataset = ${dataset} AND k.day <= ${date(asOf)} AND k.cost IS NOT NULL
UNION ALL
SELECT h.customer_id, h.day, 'serving', h.amount, 'handling'
FROM (${handling(dialect, options)}) AS h JOIN people ON people.customer_id = h.customer_id${redeemed(options)}`;
}

/** Redeemed points, where they are a cost beside the orders. */
function redeemed({ dataset, asOf, pointCost }: CostLinesOptions): Sql {
  if (pointCost === null) return sql``;
  return sql`
UNION ALL
SELECT l.customer_id, l."at", 'marketing',
  CAST(round(-l.points * CAST(${pointCost} AS DOUBLE), 4) AS DECIMAL(18,4)), 'points'
FROM loyalty_events l JOIN people ON people.customer_id = l.customer_id
WHERE l.dataset = ${dataset} AND l."at" <= ${date(asOf)} AND l.reason = 'redeemed' AND l.points < 0`;
}

/** Customers with the channel that won them. */
function people(dialect: Dialect, { customers, orders, dataset }: CostLinesOptions): Sql {
  return sql`
  SELECT CAST(c.customer_id AS VARCHAR) AS customer_id, c.first_day, coalesce(p.channel, o.channel) AS channel, p.acquisition_cost
  FROM ${customers} AS c
  LEFT JOIN (SELECT * FROM customers WHERE dataset = ${dataset}) AS p ON p.customer_id = CAST(c.customer_id AS VARCHAR)
  LEFT JOIN (
    SELECT CAST(customer_id AS VARCHAR) AS customer_id, ${dialect.valueAtFirst(sql`channel`, sql`day`, sql`channel`)} AS channel
    FROM ${orders} AS o
    WHERE kind = 'order' AND channel IS NOT NULL
    GROUP BY 1
  ) AS o ON o.customer_id = CAST(c.customer_id AS VARCHAR)`;
}

/** By customer, month and channel, what costs are spread by; won: 1 for the month that customers were won in. */
function activity(dialect: Dialect, { orders, asOf, key }: CostLinesOptions): Sql {
  const weight = {
    orders: sql`CAST(count(*) AS DECIMAL(18,4))`,
    revenue: sql`CAST(sum(CASE WHEN revenue > ${refundedBy(asOf)} THEN revenue - ${refundedBy(asOf)} ELSE 0 END) AS DECIMAL(18,4))`,
    customers: sql`CAST(1 AS DECIMAL(18,4))`,
  }[key];
  return sql`
  SELECT 0 AS won, customer_id, month, channel, weight
  FROM (
    SELECT CAST(o.customer_id AS VARCHAR) AS customer_id, ${dialect.monthStart(sql`o.day`)} AS month, o.channel, ${weight} AS weight
    FROM ${orders} AS o JOIN people ON people.customer_id = CAST(o.customer_id AS VARCHAR)
    WHERE o.kind = 'order' AND o.day <= ${date(asOf)}
    GROUP BY 1, 2, 3
  ) AS ordered WHERE weight > 0
  UNION ALL
  SELECT 1, customer_id, ${dialect.monthStart(sql`first_day`)}, channel, CAST(1 AS DECIMAL(18,4)) FROM people`;
}

/** Booked up to as-of on single people who are none of the customers: serving (with the handling of their cases), marketing, acquisition. */
export function costsOutside(
  dialect: Dialect,
  options: Pick<CostLinesOptions, "customers" | "dataset" | "asOf" | "hourCost">,
): Sql {
  const { customers, dataset, asOf } = options;
  return sql`
SELECT
  coalesce(sum(CASE WHEN kind IN ('marketing', 'acquisition') THEN 0 ELSE amount END), 0) AS serving,
  coalesce(sum(CASE WHEN kind = 'marketing' THEN amount END), 0) AS marketing,
  coalesce(sum(CASE WHEN kind = 'acquisition' THEN amount END), 0) AS acquisition
FROM (
  SELECT customer_id, kind, amount FROM costs
  WHERE dataset = ${dataset} AND day <= ${date(asOf)} AND customer_id IS NOT NULL
  UNION ALL
  SELECT customer_id, 'handling', amount FROM (${handling(dialect, options)}) AS h
) AS booked
WHERE customer_id NOT IN (SELECT CAST(customer_id AS VARCHAR) FROM ${customers})`;
}
