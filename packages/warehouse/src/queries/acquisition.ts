import type { Dialect } from "../dialect.ts";
import { date, raw, sql, type Sql } from "../sql.ts";
import { exactSum } from "./exactSum.ts";
import { sameState } from "./sameState.ts";
import { handling } from "./handling.ts";
import { refundedBy } from "./refundedBy.ts";

/** Own purchases to come: of the value for ever, what is neither past nor brought beside them. */
const own = raw("(clv_forever - base - pipeline - networking - learning)");

/** The mean length of a month, in days, a DOUBLE. */
const monthDays = raw("30.4375E0");

export interface CohortOptions {
  /** `portfolio`: i, customer_id, first_day, age_days, channel, growth, growth_low, growth_high, base, clv_forever, pipeline, networking, learning. */
  readonly portfolio: Sql;
  readonly orders: Sql;
  readonly asOf: string;
  /** Share of net revenue that is kept where an order's cost is unknown, serving paid, as decimal text. */
  readonly margin: string;
  /** Share of net revenue that serving takes, as decimal text. */
  readonly serving: string;
  /** Whether an order's own cost counts. */
  readonly costs: boolean;
  /** Customers are dealt out to so many groups, by which sampling errors are found. */
  readonly groups: number;
  readonly annualRate: number;
}

/**
 * What customers have brought by channel, group and whole months since their first order: channel, g, month, margin.
 * Only months that are over count, for which `channelAges` says how many customers were watched.
 */
export function channelMonths(dialect: Dialect, options: CohortOptions): Sql {
  return sql`
SELECT channel, g, month, sum(margin) AS margin
FROM (
  SELECT channel, g, age_days, CAST(floor(since / ${monthDays}) AS INTEGER) AS month, margin
  FROM (${earned(dialect, options)}) AS earned
) AS months
WHERE (month + 1) * ${monthDays} <= age_days + 1
GROUP BY channel, g, month
ORDER BY channel, g, month`;
}

/** Customers by channel, group and whole months since their first order: channel, g, months, customers. */
export function channelAges(_dialect: Dialect, { portfolio, groups }: CohortOptions): Sql {
  return sql`
SELECT channel, ${group(groups)} AS g, CAST(floor((age_days + 1) / ${monthDays}) AS INTEGER) AS months, count(*) AS customers
FROM ${portfolio} AS p
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3`;
}

/**
 * Customers by channel and group with what they have brought and are expected to bring, both discounted to their first
 * order: channel, g, customers, observed, ahead; null where what is ahead has no bound.
 */
export function channelWorth(dialect: Dialect, options: CohortOptions): Sql {
  const { portfolio, groups, annualRate } = options;
  const factor = (days: Sql): Sql => sql`power(CAST(${1 + annualRate} AS DOUBLE), -(${days}) / 365.25E0)`;
  return sql`
SELECT a.channel, a.g, a.customers, coalesce(o.observed, 0) AS observed, a.ahead
FROM (
  SELECT channel, ${group(groups)} AS g, count(*) AS customers,
    CASE WHEN count(clv_forever) = count(*) THEN sum(${own} * ${factor(sql`age_days`)}) END AS ahead
  FROM ${portfolio} AS p GROUP BY 1, 2
) AS a
LEFT JOIN (
  SELECT channel, g, sum(margin * ${factor(sql`since`)}) AS observed
  FROM (${earned(dialect, options)}) AS earned GROUP BY channel, g
) AS o ON o.channel = a.channel AND o.g = a.g
ORDER BY a.channel, a.g`;
}

/**
 * Customers by channel and month of their first order: channel, month, customers, observed (margin to date), growth
 * (expected within the horizon), ahead (expected for ever, null where it has no bound) and variance (of growth).
 */
export function channelCohorts(dialect: Dialect, options: CohortOptions): Sql {
  const month = dialect.monthStart(sql`first_day`);
  // A 90 % interval is 2 · 1.645 standard deviations wide.
  const deviation = sql`((growth_high - growth_low) / 3.29)`;
  return sql`
SELECT a.channel, a.month, a.customers, coalesce(o.observed, 0) AS observed, a.growth, a.ahead, a.variance
FROM (
  SELECT channel, ${month} AS month, count(*) AS customers, coalesce(sum(growth - pipeline), 0) AS growth,
    CASE WHEN count(clv_forever) = count(*) THEN sum(${own}) END AS ahead,
    coalesce(sum(${deviation} * ${deviation}), 0) AS variance
  FROM ${options.portfolio} AS p GROUP BY 1, 2
) AS a
LEFT JOIN (
  SELECT channel, ${month} AS month, sum(margin) AS observed
  FROM (${earned(dialect, options)}) AS earned GROUP BY 1, 2
) AS o ON o.channel = a.channel AND o.month = a.month
ORDER BY a.channel, a.month`;
}

/** One row per order: channel, g, age_days, first_day, since (days from the first order) and margin. */
function earned(
  dialect: Dialect,
  { portfolio, orders, asOf, margin, serving, costs, groups }: CohortOptions,
): Sql {
  const net = sql`(o.revenue - ${refundedBy(asOf)})`;
  const share = sql`${net} * CAST(${margin} AS DECIMAL(9,8))`;
  const kept = costs
    ? sql`CASE WHEN o.cost IS NULL THEN ${share} ELSE ${net} - o.cost - ${net} * CAST(${serving} AS DECIMAL(9,8)) END`
    : share;
  const since = dialect.daysBetween(sql`p.first_day`, sql`o.day`);
  return sql`
    SELECT p.channel, ${group(groups)} AS g, p.age_days, p.first_day,
      CASE WHEN ${since} > 0 THEN ${since} ELSE 0 END AS since, CAST(${kept} AS DOUBLE) AS margin
    FROM ${orders} AS o JOIN ${portfolio} AS p ON p.customer_id = CAST(o.customer_id AS VARCHAR)
    WHERE o.kind <> 'nobody' AND o.day <= ${date(asOf)}`;
}

function group(groups: number): Sql {
  return sql`CAST(mod(i, ${raw(String(Math.trunc(groups)))}) AS INTEGER)`;
}

/**
 * Spending on winning customers by channel and month: channel ("" where none is named), month, amount. What is booked on
 * a customer belongs to the channel that won them.
 */
export function acquisitionSpending(
  dialect: Dialect,
  { portfolio, dataset, asOf }: { readonly portfolio: Sql; readonly dataset: string; readonly asOf: string },
): Sql {
  return sql`
SELECT coalesce(c.channel, p.channel, '') AS channel, ${dialect.monthStart(sql`c.day`)} AS month,
  CAST(sum(c.amount) AS DOUBLE) AS amount
FROM costs AS c LEFT JOIN ${portfolio} AS p ON p.customer_id = c.customer_id
WHERE c.dataset = ${dataset} AND c.kind = 'acquisition' AND c.day <= ${date(asOf)}
GROUP BY 1, 2
ORDER BY 1, 2`;
}

/** Of every channel, customers whose first order was so many days ago or less: channel, customers. */
export function wonByChannel(
  _dialect: Dialect,
  { portfolio, days }: { readonly portfolio: Sql; readonly days: number },
): Sql {
  return sql`
SELECT channel, CAST(count(CASE WHEN age_days <= ${days} THEN 1 END) AS DOUBLE) AS customers
FROM ${portfolio} AS p GROUP BY 1 ORDER BY 1`;
}

/** What customers' records say that winning them cost: channel, customers, amount. */
export function recordedAcquisition(
  _dialect: Dialect,
  { portfolio, dataset }: { readonly portfolio: Sql; readonly dataset: string },
): Sql {
  return sql`
SELECT p.channel, count(*) AS customers, CAST(sum(c.acquisition_cost) AS DOUBLE) AS amount
FROM customers AS c JOIN ${portfolio} AS p ON p.customer_id = c.customer_id
WHERE c.dataset = ${dataset} AND c.acquisition_cost IS NOT NULL
GROUP BY 1
ORDER BY 1`;
}

/** What was spent on winning customers since a day, in all: won. */
export function acquisitionSince(
  _dialect: Dialect,
  { dataset, from, asOf }: { readonly dataset: string; readonly from: string; readonly asOf: string },
): Sql {
  return sql`
SELECT CAST(sum(amount) AS DOUBLE) AS won FROM costs
WHERE dataset = ${dataset} AND kind = 'acquisition' AND day > ${date(from)} AND day <= ${date(asOf)}`;
}

/**
 * What was spent on the customers there are since a day: kind, amount, and on how many customers of their own (0: booked
 * on channels or on all). Acquisition is left out.
 */
export function keepingSpending(
  _dialect: Dialect,
  { dataset, from, asOf }: { readonly dataset: string; readonly from: string; readonly asOf: string },
): Sql {
  return sql`
SELECT kind, CAST(sum(amount) AS DOUBLE) AS amount, count(DISTINCT customer_id) AS customers
FROM costs
WHERE dataset = ${dataset} AND kind <> 'acquisition' AND day > ${date(from)} AND day <= ${date(asOf)}
GROUP BY 1
ORDER BY 1`;
}

/** What serving each customer cost since a day, where it is booked on them or handling a case of theirs: i, amount. */
export function servingCosts(
  dialect: Dialect,
  options: {
    readonly portfolio: Sql;
    readonly dataset: string;
    readonly from: string;
    readonly asOf: string;
    readonly hourCost: string | null;
  },
): Sql {
  const { portfolio, dataset, from, asOf } = options;
  return sql`
SELECT p.i, CAST(sum(c.amount) AS DOUBLE) AS amount
FROM (
  SELECT customer_id, day, amount FROM costs
  WHERE dataset = ${dataset} AND kind IN ('service', 'support') AND day <= ${date(asOf)}
  UNION ALL${handling(dialect, options)}
) AS c JOIN ${portfolio} AS p ON p.customer_id = c.customer_id
WHERE c.day > ${date(from)}
GROUP BY 1
ORDER BY 1`;
}

/**
 * Customers by segment, sums: segment, customers, active and stays (their chances), spend (S: revenue of the period if they
 * stay), spend_kept (times P(stays)); and of what serving cost in the last year, for `extraServing`: revenue_seen (spend of
 * the part of the year in which they were customers, P(alive) in it), booked, booked_kept and spend_believed (of those who
 * spend, what is believed of their own costs and of their spend, times P(stays)).
 *
 * @param options.portfolio  i, segment, p_alive, expected_spend, frequency, recency_days, age_days, g
 * @param options.states  x, tx, age, g, p_active, p_stay, orders
 * @param options.flat  share of the period's revenue that is left at today's value
 */
export function keepersBySegment(
  dialect: Dialect,
  options: Parameters<typeof servingCosts>[1] & { readonly states: Sql; readonly flat: number },
): Sql {
  const { portfolio, states, flat } = options;
  const total = (value: Sql, name: Sql) => sql`${exactSum(value)} AS ${name}`;
  return sql`
SELECT segment, CAST(count(*) AS DOUBLE) AS customers,
  ${total(sql`p_active`, sql`active`)}, ${total(sql`p_stay`, sql`stays`)}, ${total(sql`spend`, sql`spend`)},
  ${total(sql`p_stay * spend`, sql`spend_kept`)}, ${total(sql`p_alive * spend * seen`, sql`revenue_seen`)},
  ${total(sql`booked`, sql`booked`)},
  ${total(sql`CASE WHEN spend > 0 THEN p_stay * booked / (seen + 1) ELSE 0 END`, sql`booked_kept`)},
  ${total(sql`p_stay * spend * seen / (seen + 1)`, sql`spend_believed`)}
FROM (
  SELECT t.segment, t.p_alive, s.p_active, s.p_stay, coalesce(c.amount, 0E0) AS booked,
    CASE WHEN s.orders * t.expected_spend > 0 THEN s.orders * t.expected_spend * CAST(${flat} AS DOUBLE) ELSE 0E0 END AS spend,
    CASE WHEN t.age_days >= 365 THEN 1E0 WHEN t.age_days > 30 THEN t.age_days / 365E0 ELSE 30 / 365E0 END AS seen
  FROM ${portfolio} AS t
  JOIN ${states} AS s ON ${sameState("t", "s")}
  LEFT JOIN (${servingCosts(dialect, options)}) AS c ON c.i = t.i
) AS each_one
GROUP BY segment ORDER BY segment`;
}

/** What became of the leads created between two days: leads, converted, and the mean days that converting took. */
export function leadOutcomes(
  dialect: Dialect,
  options: { readonly dataset: string; readonly from: string; readonly to: string; readonly asOf: string },
): Sql {
  const { dataset, from, to, asOf } = options;
  const won = sql`converted_at <= ${date(asOf)}`;
  return sql`
SELECT count(*) AS leads, count(CASE WHEN ${won} THEN 1 END) AS converted,
  avg(CASE WHEN ${won} THEN CAST(${dialect.daysBetween(sql`created_at`, sql`converted_at`)} AS DOUBLE) END) AS days
FROM leads
WHERE dataset = ${dataset} AND created_at > ${date(from)} AND created_at <= ${date(to)}`;
}
