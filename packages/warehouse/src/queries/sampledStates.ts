import { sql, type Sql } from "../sql.ts";

/**
 * The states of customers at places of their groups, by customer_id from 0: label, x, tx, age, g.
 *
 * @param options.customers  what stands after FROM: label, customer_id, frequency, recency_days, age_days, g
 * @param options.wanted  what stands after FROM: label, place
 */
export function statesAt({ customers, wanted }: { readonly customers: Sql; readonly wanted: Sql }): Sql {
  return sql`
SELECT n.label, n.frequency AS x, n.age_days - n.recency_days AS tx, n.age_days AS age, n.g
FROM ${wanted} AS w JOIN (
  SELECT label, frequency, recency_days, age_days, g,
    row_number() OVER (PARTITION BY label ORDER BY customer_id) - 1 AS place
  FROM ${customers} AS c WHERE label IN (SELECT label FROM ${wanted} AS asked)
) AS n ON n.label = w.label AND n.place = w.place
ORDER BY n.label, n.place`;
}
