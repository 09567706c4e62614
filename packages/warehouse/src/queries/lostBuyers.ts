import type { Dialect } from "../dialect.ts";
import { date, join, raw, sql, type Sql } from "../sql.ts";

/**
 * Customers who bought in the twelve months before a day and in the twelve after it not at all, for the days that lie
 * 12, 13, … 23 months before as-of: ago (months from the end of the second year to as-of, 0 to 11), label, customers who
 * bought in the first year, lost of them, revenue and lost_revenue that they had brought in it. A month is 30.4375 days.
 *
 * @param options.days  purchase days
 * @param options.portfolio  customer_id and the column `label` of whom they are
 */
export function lostBuyers(
  dialect: Dialect,
  options: {
    readonly days: Sql;
    readonly portfolio: Sql;
    readonly label: Sql;
    readonly asOf: string;
    readonly from: string;
  },
): Sql {
  const { days, portfolio, label, asOf, from } = options;
  const month = sql`CAST(floor(${dialect.daysBetween(sql`day`, date(asOf))} / 30.4375E0) AS INTEGER)`;
  const history = sql`(${dialect.daysBetween(date(from), date(asOf))} + 1)`;
  const pairs = Array.from({ length: 12 }, (_, ago) => ago);
  const ago = join(pairs.map((one) => sql`(${raw(String(one))})`));
  /** The pairs of years of a set of months, as a number with a bit for each. */
  const thoseOf = (holds: (one: number) => Sql) =>
    join(
      pairs.map((one) => sql`CASE WHEN ${holds(one)} THEN ${raw(String(2 ** one))} ELSE 0 END`),
      " + ",
    );
  const before = (one: number) => dialect.anyBit(sql`months`, raw(String(one + 12)), 12);
  const after = (one: number) => dialect.anyBit(sql`months`, raw(String(one)), 12);
  // Customers stand as numbers where that is quicker, and the months that they bought in are a set: so that twelve pairs
  // of years are told apart without a row for each customer and pair.
  return sql`
WITH people AS${dialect.once} (
  SELECT ${dialect.stand(sql`customer_id`)} AS who, customer_id, label
  FROM (SELECT customer_id, ${label} AS label FROM ${portfolio}) AS p
), bought AS${dialect.once} (
  SELECT people.who, month, sum(net) AS net
  FROM (
    SELECT CAST(customer_id AS VARCHAR) AS customer_id, ${month} AS month, net FROM ${days} WHERE day <= ${date(asOf)}
  ) AS dated JOIN people ON people.customer_id = dated.customer_id
  WHERE month < 35
  GROUP BY people.who, month
), years AS (
  SELECT ago FROM (VALUES ${ago}) AS years (ago) WHERE ${history} >= (ago + 24) * 30.4375
), seen AS${dialect.once} (
  SELECT who, label, ${thoseOf(before)} AS was, ${thoseOf((one) => sql`${before(one)} AND NOT (${after(one)})`)} AS lost
  FROM (SELECT who, ${dialect.bits(sql`month`)} AS months FROM bought GROUP BY who) AS sets JOIN people USING (who)
), counted AS (
  SELECT ago, label, sum(customers) AS customers,
    sum(CASE WHEN ${dialect.anyBit(sql`lost`, sql`ago`, 1)} THEN customers ELSE 0 END) AS lost
  FROM (SELECT label, was, lost, count(*) AS customers FROM seen GROUP BY label, was, lost) AS kinds
  JOIN years ON ${dialect.anyBit(sql`was`, sql`ago`, 1)}
  GROUP BY ago, label
), paid AS (
  SELECT ago, label, sum(net) AS revenue,
    sum(CASE WHEN ${dialect.anyBit(sql`lost`, sql`ago`, 1)} THEN net ELSE 0 END) AS lost_revenue
  FROM (
    SELECT label, lost, month, sum(net) AS net FROM bought JOIN seen USING (who) GROUP BY label, lost, month
  ) AS kinds
  JOIN years ON month >= ago + 12 AND month < ago + 24
  GROUP BY ago, label
)
SELECT counted.ago, counted.label, CAST(counted.customers AS DOUBLE) AS customers, CAST(counted.lost AS DOUBLE) AS lost,
  CAST(paid.revenue AS DOUBLE) AS revenue, CAST(paid.lost_revenue AS DOUBLE) AS lost_revenue
FROM counted JOIN paid ON paid.ago = counted.ago AND paid.label = counted.label
ORDER BY counted.ago DESC, counted.label`;
}

/**
 * Customers as they stood on a day that lies back, as a run would have summed them up then, but that returns since are
 * known: customer_id, x (repeat purchase days), recency_days, revenue.
 *
 * @param options.days  purchase days
 * @param options.customers  customer_id of those who are looked at
 */
export function statesOn(
  dialect: Dialect,
  options: { readonly days: Sql; readonly customers: Sql; readonly day: string },
): Sql {
  const { days, customers, day } = options;
  return sql`
SELECT CAST(customer_id AS VARCHAR) AS customer_id, count(*) - 1 AS x,
  ${dialect.daysBetween(sql`max(day)`, date(day))} AS recency_days, sum(net) AS revenue
FROM ${days}
WHERE day <= ${date(day)} AND CAST(customer_id AS VARCHAR) IN (SELECT customer_id FROM ${customers})
GROUP BY customer_id`;
}

/** How order sizes spread: days with a positive amount, their total and the sum of their squares; exact, so always the same. */
export function orderSizes(_dialect: Dialect, options: { readonly days: Sql }): Sql {
  // Wider than the column, so that its square fits.
  const net = sql`CAST(net AS DECIMAL(19,4))`;
  return sql`
SELECT count(*) AS days, CAST(coalesce(sum(${net}), 0) AS DOUBLE) AS total,
  CAST(coalesce(sum(${net} * ${net}), 0) AS DOUBLE) AS squares
FROM ${options.days} WHERE day IS NOT NULL AND net > 0`;
}
