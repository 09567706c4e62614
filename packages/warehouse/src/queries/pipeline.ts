import type { Dialect } from "../dialect.ts";
import { sql, type Sql } from "../sql.ts";

/** What the opportunities of a dataset are over, in revenue: opportunity_id, amount (0 where none is told). */
export function dealAmounts(_dialect: Dialect, options: { readonly dataset: string }): Sql {
  return sql`
SELECT opportunity_id, CAST(coalesce(amount, 0) AS DOUBLE) AS amount
FROM opportunities WHERE dataset = ${options.dataset}
ORDER BY opportunity_id`;
}
