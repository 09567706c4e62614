import { identifier, join, sql, type Sql } from "../sql.ts";
import { exactSum } from "./exactSum.ts";

const sums = ["orders", "age_days", "base", "growth", "clv", "expected_orders", "p_active"] as const;

/**
 * What customers come to: first everybody (label: null), then the `groups` largest groups, the largest first: label,
 * customers; sums of orders, age_days, base, growth, clv, expected_orders and p_active; revenue (expected); squares, of the
 * widths of growth's intervals. A sum is null where one of its customers has none.
 *
 * @param options.customers  what stands after FROM: label, orders, age_days, expected_orders, expected_spend, base, growth,
 *   growth_low, growth_high, clv, p_active
 */
export function groupTotals({
  customers,
  groups,
}: {
  readonly customers: Sql;
  readonly groups: number;
}): Sql {
  const sum = (of: Sql) => sql`CASE WHEN count(${of}) = count(*) THEN ${exactSum(of)} END`;
  const plain = sums.map((name) => sql`${sum(identifier(name))} AS ${identifier(name)}`);
  const width = sql`(growth_high - growth_low)`;
  return sql`
SELECT label, CAST(count(*) AS DOUBLE) AS customers, ${join(plain)},
  ${sum(sql`expected_orders * expected_spend`)} AS revenue,
  ${sum(sql`${width} * ${width}`)} AS squares
FROM ${customers} AS c
GROUP BY GROUPING SETS ((label), ())
ORDER BY CASE WHEN label IS NULL THEN 0 ELSE 1 END, customers DESC, label
LIMIT ${groups + 1}`;
}
