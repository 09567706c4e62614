import type { Dialect } from "../dialect.ts";
import { date, sql, type Sql } from "../sql.ts";

/**
 * Order days with how they were ordered: who (customer_id), d (days since 1970), weekday (0: Monday), channel ("" where
 * not told), discounted (1 with a coupon or a discount).
 */
export function orderHabits(
  dialect: Dialect,
  { orders, asOf }: { readonly orders: Sql; readonly asOf: string },
): Sql {
  return sql`
SELECT who, d, CAST(mod(d + 3, 7) AS INTEGER) AS weekday, channel, discounted FROM (
  SELECT CAST(customer_id AS VARCHAR) AS who, ${dialect.daysBetween(sql`DATE '1970-01-01'`, sql`"day"`)} AS d,
    coalesce(min(channel), '') AS channel,
    max(CASE WHEN coupon IS NOT NULL OR discount > 0 THEN 1 ELSE 0 END) AS discounted
  FROM ${orders} AS o
  WHERE kind = 'order' AND customer_id IS NOT NULL AND "day" <= ${date(asOf)}
  GROUP BY 1, 2
) AS days`;
}

/**
 * What a piece cost against the usual of its category, as ln: who (c), value (a DECIMAL), one row a purchase; only
 * categories of which more than one product is priced differ.
 */
export function relativePrices({ purchases, shelf }: { readonly purchases: Sql; readonly shelf: Sql }): Sql {
  const logs = sql`(
  SELECT b.c, s.category, CAST(ln(b.price) AS DECIMAL(18,6)) AS log_price
  FROM ${purchases} AS b JOIN ${shelf} AS s ON s.p = b.p WHERE b.price > 0)`;
  return sql`
SELECT l.c AS who, CAST(CAST(l.log_price AS DOUBLE) - u.usual AS DECIMAL(18,6)) AS value
FROM ${logs} AS l JOIN (
  SELECT category, CAST(sum(log_price) AS DOUBLE) / count(*) AS usual FROM ${logs} AS g GROUP BY category
) AS u ON u.category = l.category`;
}

/** Days between two purchases of one product, as ln: who (c), category, p, value (a DECIMAL). */
export function replenishmentGaps(
  dialect: Dialect,
  { purchases, shelf }: { readonly purchases: Sql; readonly shelf: Sql },
): Sql {
  return sql`
SELECT b.c AS who, s.category, b.p, CAST(ln(CAST(${dialect.daysBetween(sql`b."day"`, sql`b.again_day`)} AS DOUBLE)) AS DECIMAL(18,6)) AS value
FROM ${purchases} AS b JOIN ${shelf} AS s ON s.p = b.p WHERE b.again_day IS NOT NULL`;
}
