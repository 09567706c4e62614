import type { Dialect } from "../dialect.ts";
import { date, sql, type Sql } from "../sql.ts";

/** How many customers bought first on each day: day (INTEGER, days after `from`), customers. */
export function firstPurchases(
  dialect: Dialect,
  options: { readonly summary: Sql; readonly from: string },
): Sql {
  return sql`
SELECT ${dialect.daysBetween(date(options.from), sql`first_day`)} AS day, CAST(count(*) AS DOUBLE) AS customers
FROM ${options.summary} GROUP BY first_day ORDER BY first_day`;
}

/**
 * Purchase days on each calendar day: day (INTEGER, days after `from`), purchases.
 *
 * @param options  until: the last day; of: only those of a summary's customers, where days go on after it was taken
 */
export function purchasesByDay(
  dialect: Dialect,
  options: {
    readonly days: Sql;
    readonly from: string;
    readonly until: string;
    readonly of?: Sql | undefined;
  },
): Sql {
  const { days, from, until, of } = options;
  const known = of ? sql` AND customer_id IN (SELECT customer_id FROM ${of})` : sql``;
  return sql`
SELECT ${dialect.daysBetween(date(from), sql`day`)} AS day, CAST(count(*) AS DOUBLE) AS purchases
FROM ${days}
WHERE day <= ${date(until)}${known}
GROUP BY day ORDER BY day`;
}
