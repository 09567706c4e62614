import type { Dialect } from "../dialect.ts";
import { date, sql, type Sql } from "../sql.ts";

interface CasesOptions {
  readonly dataset: string;
  readonly asOf: string;
}

/** What handling cases cost, where it is known and not among the costs of support: customer_id, day, amount. */
export function handling(
  dialect: Dialect,
  { dataset, asOf, hourCost }: CasesOptions & { readonly hourCost: string | null },
): Sql {
  const worked =
    hourCost === null
      ? sql`i.cost`
      : sql`coalesce(i.cost, CAST(round(i.minutes / 60 * CAST(${hourCost} AS DOUBLE), 4) AS DECIMAL(18,4)))`;
  return sql`
  SELECT customer_id, day, amount FROM (
    SELECT i.customer_id, i.day, ${worked} AS amount FROM interactions i
    WHERE i.dataset = ${dataset} AND i.day <= ${date(asOf)} AND ${unbooked(dialect, dataset)}
  ) AS cases WHERE amount IS NOT NULL`;
}

/** Cases `i` whose handling is not among the costs of support. */
function unbooked(dialect: Dialect, dataset: string): Sql {
  const supported = sql`c.dataset = ${dataset} AND c.kind = 'support'
      AND ${dialect.monthStart(sql`c.day`)} = ${dialect.monthStart(sql`i.day`)}`;
  // Two conditions, since an engine finds equal months and customers without comparing everything with everything.
  return sql`NOT EXISTS (SELECT 1 FROM costs c WHERE ${supported} AND c.customer_id IS NULL)
    AND NOT EXISTS (SELECT 1 FROM costs c WHERE ${supported} AND c.customer_id = i.customer_id)`;
}

/** Up to as-of, the cases whose minutes are known and whose cost is not, neither by itself nor as a cost of support: cases, minutes. */
export function unpricedCases(dialect: Dialect, { dataset, asOf }: CasesOptions): Sql {
  return sql`
SELECT count(*) AS cases, coalesce(sum(i.minutes), 0) AS minutes FROM interactions i
WHERE i.dataset = ${dataset} AND i.day <= ${date(asOf)} AND i.cost IS NULL AND i.minutes > 0 AND ${unbooked(dialect, dataset)}`;
}
