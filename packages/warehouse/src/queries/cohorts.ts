import type { Dialect } from "../dialect.ts";
import { date, sql, type Sql } from "../sql.ts";

/**
 * Customers by month of first purchase and age in calendar months: cohort (DATE), age, active customers, revenue,
 * contribution (by the orders' own costs where they are known, else `margin` of the revenue). Only days up to `asOf` count.
 */
export function cohorts(
  dialect: Dialect,
  options: {
    readonly days: Sql;
    readonly summary: Sql;
    readonly asOf: string;
    /** Whether `days` have a contribution. */
    readonly costs: boolean;
    /** Exact decimal text. */
    readonly margin: string;
  },
): Sql {
  const { days, summary, asOf, costs, margin } = options;
  const contribution = costs ? sql`d.contribution` : sql`d.net * CAST(${margin} AS DECIMAL(9,8))`;
  return sql`
SELECT cohort, age, CAST(count(*) AS DOUBLE) AS active, CAST(sum(net) AS DOUBLE) AS revenue,
  CAST(sum(contribution) AS DOUBLE) AS contribution
FROM (
  SELECT d.customer_id,
    ${dialect.monthStart(sql`s.first_day`)} AS cohort,
    ${dialect.monthsBetween(sql`s.first_day`, sql`d.day`)} AS age,
    sum(d.net) AS net, sum(${contribution}) AS contribution
  FROM ${days} AS d JOIN ${summary} AS s ON d.customer_id = s.customer_id
  WHERE d.day <= ${date(asOf)}
  GROUP BY 1, 2, 3
) AS months
GROUP BY cohort, age
ORDER BY cohort, age`;
}
