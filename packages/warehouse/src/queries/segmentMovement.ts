import { sql, type Sql } from "../sql.ts";

/** Customers by their segment in an earlier run and in a later one; null where a run does not know them: before, now, customers. */
export function segmentMovement(earlier: Sql, later: Sql): Sql {
  return sql`
SELECT a.segment AS "before", b.segment AS "now", CAST(count(*) AS DOUBLE) AS customers
FROM ${earlier} AS a FULL JOIN ${later} AS b ON a.customer_id = b.customer_id
GROUP BY a.segment, b.segment ORDER BY 1, 2`;
}
