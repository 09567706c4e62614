import { identifier, join, sql, type Sql, type Warehouse } from "@keepworth/warehouse";

/** The texts of labels of a table, each in the order of its codes; of all labels by one statement. */
export async function labelNames<L extends string>(
  warehouse: Warehouse,
  table: Sql,
  labels: readonly L[],
): Promise<Record<L, string[]>> {
  const each = labels.map(
    (one) => sql`SELECT ${one} AS label, CAST(${identifier(one)} AS VARCHAR) AS name FROM ${table} AS t`,
  );
  const rows = await warehouse.rows<{ label: L; name: string }>(
    sql`SELECT DISTINCT label, name FROM (${join(each, " UNION ALL ")}) AS said ORDER BY label, name`,
  );
  const names = Object.fromEntries(labels.map((one): [L, string[]] => [one, []])) as Record<L, string[]>;
  for (const { label, name } of rows) names[label].push(name);
  return names;
}
