import type { Dialect } from "../dialect.ts";
import { sql, type Sql } from "../sql.ts";
import { exactSum } from "./exactSum.ts";

/**
 * Customers who may leave within some time, by group and state, which is all that a purchase model sees of them: label;
 * x, tx, age, g; p_active, p_stay; orders (expected if they stay); members; the sum and the sum of squares of what each
 * is expected to spend on an order; `each`, the mean of it where there is any, else 0.
 *
 * @param options.customers  frequency, recency_days, age_days, g, expected_spend, p_active, p_stay, orders
 * @param options.label  what groups are told apart by
 */
export function lossCells(
  _dialect: Dialect,
  { customers, label }: { readonly customers: Sql; readonly label: Sql },
): Sql {
  return sql`
SELECT label, x, tx, age, g, p_active, p_stay, orders, CAST(count(*) AS DOUBLE) AS members, ${exactSum(sql`spend`)} AS spend,
  ${exactSum(sql`spend * spend`)} AS spend_squares,
  coalesce(${exactSum(sql`CASE WHEN spend > 0 THEN spend END`)} / nullif(count(CASE WHEN spend > 0 THEN 1 END), 0), 0) AS each
FROM (
  SELECT CAST(${label} AS VARCHAR) AS label, CAST(frequency AS INTEGER) AS x, CAST(age_days - recency_days AS INTEGER) AS tx,
    CAST(age_days AS INTEGER) AS age, CAST(g AS INTEGER) AS g, p_active, p_stay, orders,
    coalesce(CAST(expected_spend AS DOUBLE), 0) AS spend
  FROM ${customers} AS c
) AS customers
GROUP BY label, x, tx, age, g, p_active, p_stay, orders`;
}

/**
 * Such cells by group: label; members; active and lost, the expected numbers of customers, and chance, the variance of
 * those lost; money, the revenue that those lost would have brought, and money_chance, its variance; silent: those
 * expected to be active though they have not bought for twelve to 24 months.
 */
export function lossSums(_dialect: Dialect, { cells }: { readonly cells: Sql }): Sql {
  const p = sql`(p_active - p_stay)`;
  const silentSince = sql`age - tx >= 12 * 30.4375E0 AND age - tx < 24 * 30.4375E0`;
  // Whether they leave, and how many orders they would have placed.
  return sql`
SELECT label, sum(members) AS members, ${exactSum(sql`members * p_active`)} AS active, ${exactSum(sql`members * ${p}`)} AS lost,
  ${exactSum(sql`members * ${p} * (1 - ${p})`)} AS chance, ${exactSum(sql`${p} * orders * spend`)} AS money,
  ${exactSum(sql`(${p} * (1 - ${p}) * orders * orders + ${p} * orders) * spend_squares`)} AS money_chance,
  ${exactSum(sql`CASE WHEN ${silentSince} THEN members * p_active ELSE 0 END`)} AS silent
FROM ${cells} GROUP BY label ORDER BY label`;
}

/**
 * Of each group no more than `most` of such cells, chosen in equal steps of what is lost with them, with how often each
 * stands for itself (`times`), so that Σ times·f estimates the sum of f over the group; all of them once where there are
 * no more: label, x, tx, age, g, orders, members, lost, spend, each, times.
 */
export function lossSample(
  _dialect: Dialect,
  { cells, most }: { readonly cells: Sql; readonly most: number },
): Sql {
  const along = sql`PARTITION BY label ORDER BY x, age, tx, g`;
  return sql`
SELECT label, x, tx, age, g, orders, members, lost, spend, each,
  CASE WHEN cells <= ${most} THEN 1E0 ELSE (step - before) * total / ${most} / lost END AS times
FROM (
  SELECT *, coalesce(lag(step) OVER (${along}), 0) AS before
  FROM (
    SELECT *, floor(upto / total * ${most} + 0.5E0) AS step
    FROM (
      SELECT *, count(*) OVER (PARTITION BY label) AS cells, ${exactSum(sql`lost`, sql` OVER (PARTITION BY label)`)} AS total,
        ${exactSum(sql`lost`, sql` OVER (${along} ROWS UNBOUNDED PRECEDING)`)} AS upto
      FROM (SELECT *, members * (p_active - p_stay) AS lost FROM ${cells}) AS c
    ) AS summed
    WHERE total > 0
  ) AS stepped
) AS sampled
WHERE cells <= ${most} OR (step > before AND lost > 0)
ORDER BY label, x, age, tx, g`;
}

/**
 * The customers of whom most is lost: customer_id, p_active, p_stay, lost (the chance), money (the revenue that they would
 * have brought, times the chance), segment, channel.
 *
 * @param options.customers  as of `lossCells`, with customer_id, segment and channel
 * @param options.by  what is counted: customers or their money
 */
export function largestLosses(
  _dialect: Dialect,
  options: { readonly customers: Sql; readonly by: "lost" | "money"; readonly most: number },
): Sql {
  const { customers, by, most } = options;
  const size = by === "lost" ? sql`lost` : sql`money`;
  return sql`
SELECT customer_id, p_active, p_stay, lost, money, segment, channel
FROM (
  SELECT customer_id, p_active, p_stay, segment, channel, p_active - p_stay AS lost,
    (p_active - p_stay) * orders * coalesce(CAST(expected_spend AS DOUBLE), 0) AS money
  FROM ${customers} AS c
) AS losses
WHERE ${size} > 0 ORDER BY ${size} DESC, customer_id LIMIT ${most}`;
}
