import { identifier, join, literal, raw, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import type { IssueCount, Quality } from "../answer.ts";
import { issueTable, type IssueAction } from "../issues.ts";

/** The table beside the results that has a row for every row that was refused, merged, changed or is worth a note. */
export function issuesTable(importId: number | ""): string {
  return `import_issues_${importId}`;
}

/**
 * Makes the table of an import's issues. There are no numbers of rows: order, customer and day tell a row.
 *
 * @param parts  queries of order_id, customer_id, day, code, field, value; rows without a code have no issue
 */
export async function writeIssues(
  warehouse: Warehouse,
  importId: number,
  parts: readonly Sql[],
): Promise<Sql> {
  const table = identifier(issuesTable(importId));
  await warehouse.run(sql`DROP TABLE IF EXISTS ${table}`);
  const actions = join(
    Object.entries(issueTable).map(([code, action]) => sql`WHEN ${literal(code)} THEN ${literal(action)}`),
    " ",
  );
  const told = parts.map(
    (
      part,
    ) => sql`SELECT CAST(order_id AS VARCHAR) AS order_id, CAST(customer_id AS VARCHAR) AS customer_id, day,
      CAST(code AS VARCHAR) AS code, CAST(field AS VARCHAR) AS field, CAST(value AS VARCHAR) AS value FROM (${part}) AS part WHERE code IS NOT NULL`,
  );
  const found = told.length > 0 ? join(told, " UNION ALL ") : nothing;
  await warehouse.run(sql`CREATE TABLE ${table} AS
    SELECT order_id, customer_id, day, code, CAST(CASE code ${actions} END AS VARCHAR) AS action, field, value FROM (${found}) AS found`);
  return table;
}

const nothing =
  raw(`SELECT CAST(NULL AS VARCHAR) AS order_id, CAST(NULL AS VARCHAR) AS customer_id, CAST(NULL AS DATE) AS day,
  CAST(NULL AS VARCHAR) AS code, CAST(NULL AS VARCHAR) AS field, CAST(NULL AS VARCHAR) AS value WHERE false`);

const order: readonly IssueAction[] = ["refused", "merged", "changed", "noted"];

/** Issues by code, refused first, with up to three rows each. */
export async function countIssues(warehouse: Warehouse, table: Sql): Promise<IssueCount[]> {
  const counts = await warehouse.rows<{ code: string; action: IssueAction; rows: number }>(
    sql`SELECT code, action, count(*) AS rows FROM ${table} GROUP BY code, action`,
  );
  if (counts.length === 0) return [];
  const issues = new Map(counts.map((one) => [one.code, { ...one, examples: [] as IssueCount["examples"] }]));
  const some = await warehouse.rows<Record<"code" | "order_id" | "customer_id" | "field" | "value", string>>(
    sql`SELECT code, order_id, customer_id, field, value FROM (
      SELECT *, row_number() OVER (PARTITION BY code ORDER BY order_id, customer_id, day, field, value) AS place FROM ${table}
    ) AS placed WHERE place <= 3 ORDER BY code, place`,
  );
  for (const { code, order_id, customer_id, field, value } of some) {
    const told = [order_id, customer_id].filter((part) => part !== null).join(" / ");
    issues.get(code)!.examples.push({
      row: 0,
      field,
      value: [told, value].filter((part) => part).join(": ") || null,
    });
  }
  return [...issues.values()].sort(
    (a, b) =>
      order.indexOf(a.action) - order.indexOf(b.action) || b.rows - a.rows || (a.code < b.code ? -1 : 1),
  );
}

/** rows = kept + merged + refused. */
export function qualityOf(rows: number, issues: IssueCount[]): Quality {
  const total = (action: IssueAction) =>
    issues.filter((issue) => issue.action === action).reduce((sum, one) => sum + one.rows, 0);
  const [merged, refused] = [total("merged"), total("refused")];
  return { rows, kept: rows - merged - refused, merged, refused, issues };
}
