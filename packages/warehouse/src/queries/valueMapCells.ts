import { join, raw, sql, type Sql } from "../sql.ts";
import { exactSum } from "./exactSum.ts";

/**
 * Customers by lifetime value and by fifths of P(active now): class (0 below the first limit), band (0 to 4), customers,
 * clv, growth.
 *
 * @param options.customers  what stands after FROM: clv, growth, p_active
 * @param options.limits  of lifetime value, ascending: from each one on, the next class begins
 */
export function valueMapCells(options: { readonly customers: Sql; readonly limits: readonly number[] }): Sql {
  const { customers, limits } = options;
  const classes = limits.map((limit, i) => sql`WHEN clv >= ${limit} THEN ${raw(String(i + 1))}`).toReversed();
  return sql`
SELECT class, band, CAST(count(*) AS DOUBLE) AS customers, ${exactSum(sql`clv`)} AS clv, ${exactSum(sql`growth`)} AS growth
FROM (
  SELECT CASE ${join(classes, " ")} ELSE 0 END AS class,
    CAST(least(floor(p_active * 5), 4) AS INTEGER) AS band, clv, growth
  FROM ${customers} AS c
) AS placed
GROUP BY class, band ORDER BY class, band`;
}
