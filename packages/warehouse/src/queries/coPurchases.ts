import type { Dialect } from "../dialect.ts";
import { date, raw, sql, type Sql } from "../sql.ts";

/** Most different products of one customer that enter pairs, the most widely bought first: a reseller is no taste. */
export const productsPerCustomer = 200;

/** What `purchases` gives, as what stands after FROM, and the first day that is not looked at any more. */
export interface PurchasesUntil {
  readonly purchases: Sql;
  readonly until: string;
  /** Products with a place below this one. */
  readonly items: number;
}

/** Pairs of products by the customers who bought both before a day: i < j, both. */
export function coPurchases({ purchases, until, items }: PurchasesUntil): Sql {
  const each = sql`(
  SELECT c, p FROM (
    SELECT c, p, row_number() OVER (PARTITION BY c ORDER BY p) AS place
    FROM (SELECT c, p FROM ${purchases} AS b WHERE "day" < ${date(until)} AND p < ${items} GROUP BY c, p) AS different
  ) AS ranked WHERE place <= ${productsPerCustomer})`;
  return sql`
SELECT one.p AS i, other.p AS j, CAST(count(*) AS DOUBLE) AS "both"
FROM ${each} AS one JOIN ${each} AS other ON other.c = one.c AND one.p < other.p
GROUP BY one.p, other.p
ORDER BY one.p, other.p`;
}

/**
 * Each product before a day: p; customers; days (order days with it); followed (of these, those that another order day of
 * the customer followed); again (those whose next order day had it again); gaps (times that it was bought again at all),
 * log_gap (sum over these of ln days between).
 */
export function boughtProducts(dialect: Dialect, { purchases, until, items }: PurchasesUntil): Sql {
  const before = (day: string) => sql`${raw(day)} < ${date(until)}`;
  return sql`
SELECT p, CAST(count(DISTINCT c) AS DOUBLE) AS customers, CAST(count(*) AS DOUBLE) AS days,
  CAST(sum(CASE WHEN ${before("next_day")} THEN 1 ELSE 0 END) AS DOUBLE) AS followed,
  CAST(sum(CASE WHEN again_day = next_day AND ${before("next_day")} THEN 1 ELSE 0 END) AS DOUBLE) AS again,
  CAST(sum(CASE WHEN ${before("again_day")} THEN 1 ELSE 0 END) AS DOUBLE) AS gaps,
  CAST(coalesce(sum(CASE WHEN ${before("again_day")} THEN CAST(ln(gap) AS DECIMAL(18,6)) END), 0) AS DOUBLE) AS log_gap
FROM (SELECT b.*, CAST(${dialect.daysBetween(sql`b."day"`, sql`b.again_day`)} AS DOUBLE) AS gap FROM ${purchases} AS b) AS g
WHERE "day" < ${date(until)} AND p < ${items}
GROUP BY p ORDER BY p`;
}

/**
 * Customers who bought before a day and again from it on, until another: their first order day after it. One of `step`
 * customers. Rows of what they had bought (`wanted` 0: p, d of the last time, times) and of what came (`wanted` 1: p, d).
 */
export function nextOrders(options: {
  readonly purchases: Sql;
  readonly from: string;
  readonly until: string;
  readonly items: number;
  readonly step: number;
}): Sql {
  const { purchases, from, until, items, step } = options;
  const next = sql`(
  SELECT c, min("day") AS first_day FROM ${purchases} AS b
  WHERE "day" >= ${date(from)} AND "day" < ${date(until)} AND mod(c, ${step}) = 0
    AND c IN (SELECT c FROM ${purchases} AS e WHERE "day" < ${date(from)} AND p < ${items})
  GROUP BY c)`;
  return sql`
SELECT c, p, max(d) AS d, CAST(count(*) AS INTEGER) AS times, wanted FROM (
  SELECT b.c, b.p, b.d, CASE WHEN b."day" < ${date(from)} THEN 0 ELSE 1 END AS wanted
  FROM ${purchases} AS b JOIN ${next} AS n ON n.c = b.c
  WHERE (b."day" < ${date(from)} OR b."day" = n.first_day) AND b.p < ${items}
) AS rows_of_both
GROUP BY c, p, wanted
ORDER BY c, wanted, d DESC, p`;
}

/** How many such customers there are: customers. */
export function nextOrderCount(options: {
  readonly purchases: Sql;
  readonly from: string;
  readonly until: string;
  readonly items: number;
}): Sql {
  const { purchases, from, until, items } = options;
  return sql`
SELECT CAST(count(DISTINCT c) AS DOUBLE) AS customers FROM ${purchases} AS b
WHERE "day" >= ${date(from)} AND "day" < ${date(until)}
  AND c IN (SELECT c FROM ${purchases} AS e WHERE "day" < ${date(from)} AND p < ${items})`;
}

/** What customers bought: c, p, d of the last time, times, in the order of `nextOrders`. `customers`: after FROM, with c. */
export function boughtBy(purchases: Sql, customers: Sql): Sql {
  return sql`
SELECT b.c, b.p, max(b.d) AS d, CAST(count(*) AS INTEGER) AS times
FROM ${purchases} AS b JOIN ${customers} AS w ON w.c = b.c
GROUP BY b.c, b.p ORDER BY b.c, d DESC, b.p`;
}

/**
 * Customers by what their purchases tell: customer_id, categories (how many they bought of), step_up (1 where a dearer
 * product stands above one of theirs). `shelf`: p, category, up.
 */
export function tastes(options: {
  readonly purchases: Sql;
  readonly purchasers: Sql;
  readonly shelf: Sql;
}): Sql {
  const { purchases, purchasers, shelf } = options;
  return sql`
SELECT n.customer_id, t.categories, t.step_up
FROM (
  SELECT b.c, CAST(count(DISTINCT s.category) AS INTEGER) AS categories, max(s.up) AS step_up
  FROM ${purchases} AS b JOIN ${shelf} AS s ON s.p = b.p GROUP BY b.c
) AS t JOIN ${purchasers} AS n ON n.c = t.c`;
}
