import { join, raw, sql, type Sql } from "../sql.ts";

/**
 * Customers together whom no condition of a treatment tells apart: label, segment; chance (how many of `chances` are
 * reached by P(active now)), and 1 or 0: lately (ordered within `latelyDays`), ahead (growth above 0; without amounts
 * expected orders), valuable (growth above `valuableOver`), known_taste, another_category, step_up, renews; customers.
 *
 * @param options.customers  what stands after FROM: label, customer_id, segment, p_active, recency_days, growth,
 *   expected_orders
 * @param options.labels  the groups that are asked of
 * @param options.chances  ascending
 * @param options.valuableOver  null: nobody is valuable
 * @param options.tastes  what stands after FROM, as of the query `tastes`, and how many categories there are; null where
 *   nobody's taste is known
 * @param options.renewing  what stands after FROM, as of the query `dueRenewals`; null where nobody renews
 */
export function treatmentCells(options: {
  readonly customers: Sql;
  readonly labels: readonly string[];
  readonly chances: readonly number[];
  readonly latelyDays: number;
  readonly valuableOver: number | null;
  readonly tastes: { readonly table: Sql; readonly categories: number } | null;
  readonly renewing: Sql | null;
}): Sql {
  const { customers, labels, chances, latelyDays, valuableOver, tastes, renewing } = options;
  const flag = (holds: Sql) => sql`CASE WHEN ${holds} THEN 1 ELSE 0 END`;
  const none = sql`0`;
  const reached = chances.map((chance) => flag(sql`c.p_active >= ${chance}`));
  const flags = {
    chance: join(reached, " + "),
    lately: flag(sql`c.recency_days <= ${latelyDays}`),
    ahead: flag(sql`coalesce(c.growth, c.expected_orders) > 0`),
    valuable: valuableOver === null ? none : flag(sql`c.growth > ${valuableOver}`),
    known_taste: tastes ? flag(sql`t.categories > 0`) : none,
    another_category: tastes ? flag(sql`t.categories > 0 AND t.categories < ${tastes.categories}`) : none,
    step_up: tastes ? flag(sql`t.step_up = 1`) : none,
    renews: renewing ? flag(sql`r.customer_id IS NOT NULL`) : none,
  };
  const told = Object.entries(flags).map(([name, value]) => sql`${value} AS ${raw(name)}`);
  const columns = raw(["label", "segment", ...Object.keys(flags)].join(", "));
  return sql`
SELECT ${columns}, CAST(count(*) AS DOUBLE) AS customers
FROM (
  SELECT c.label, c.segment, ${join(told)}
  FROM ${customers} AS c
  ${tastes ? sql`LEFT JOIN ${tastes.table} AS t ON t.customer_id = c.customer_id` : sql``}
  ${renewing ? sql`LEFT JOIN ${renewing} AS r ON r.customer_id = c.customer_id` : sql``}
  WHERE c.label IN (${join(labels.map((label) => sql`${label}`))})
) AS judged
GROUP BY ${columns} ORDER BY ${columns}`;
}
