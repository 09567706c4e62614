import type { Dialect } from "../dialect.ts";
import { date, sql, type Sql } from "../sql.ts";

/**
 * Opportunities of a dataset as they were known on a day, by stage: stage, "" where none; open, open_amount, stated (mean
 * probability of the open ones, null where the CRM states none), due and due_amount (of those expected to close by
 * `until`), amount_squared (sum over these), won and lost.
 */
export function pipelineStages(
  _dialect: Dialect,
  options: { readonly dataset: string; readonly asOf: string; readonly until: string },
): Sql {
  const { dataset, asOf, until } = options;
  const closed = sql`(coalesce(status, 'open') <> 'open' AND coalesce(closed_at, expected_close, created_at) <= ${date(asOf)})`;
  const due = sql`NOT ${closed} AND (expected_close IS NULL OR expected_close <= ${date(until)})`;
  // Wider than the column, so that its square fits.
  const wide = sql`CAST(amount AS DECIMAL(19,4))`;
  return sql`
SELECT coalesce(stage, '') AS stage,
  count(CASE WHEN NOT ${closed} THEN 1 END) AS "open",
  CAST(coalesce(sum(CASE WHEN NOT ${closed} THEN amount END), 0) AS DOUBLE) AS open_amount,
  CAST(sum(CASE WHEN NOT ${closed} THEN CAST(probability AS DECIMAL(12,8)) END) AS DOUBLE)
    / nullif(count(CASE WHEN NOT ${closed} THEN probability END), 0) AS stated,
  count(CASE WHEN ${due} THEN 1 END) AS due,
  CAST(coalesce(sum(CASE WHEN ${due} THEN amount END), 0) AS DOUBLE) AS due_amount,
  CAST(coalesce(sum(CASE WHEN ${due} THEN ${wide} * ${wide} END), 0) AS DOUBLE) AS amount_squared,
  count(CASE WHEN ${closed} AND status = 'won' THEN 1 END) AS won,
  count(CASE WHEN ${closed} AND status = 'lost' THEN 1 END) AS lost
FROM opportunities
WHERE dataset = ${dataset} AND (created_at IS NULL OR created_at <= ${date(asOf)})
GROUP BY 1
ORDER BY 1`;
}
