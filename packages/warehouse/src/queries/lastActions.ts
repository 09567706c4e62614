import type { Dialect } from "../dialect.ts";
import { sql, type Sql } from "../sql.ts";

/**
 * Of the state, what was done about each action last: customer_id, action, state, marked_at, note, run_id; by customer and action.
 *
 * @param options.since  a TIMESTAMP as text; what was marked before it is left out
 */
export function lastActions(
  _dialect: Dialect,
  { dataset, since }: { readonly dataset: string; readonly since: string },
): Sql {
  return sql`
SELECT customer_id, action, state, marked_at, note, run_id FROM (
  SELECT customer_id, action, state, "at" AS marked_at, note, run_id,
    row_number() OVER (PARTITION BY customer_id, action ORDER BY "at" DESC, state) AS place
  FROM actions WHERE dataset = ${dataset} AND "at" >= CAST(${since} AS TIMESTAMP)
) AS a
WHERE place = 1
ORDER BY customer_id, action`;
}
