import type { IssueCount } from "@keepworth/sources";
import { identifier, recordKinds, sql, type Sql, type Warehouse } from "@keepworth/warehouse";

/**
 * Empties what was quoted from the rows of files that became somebody's, and their ids where they were quoted.
 *
 * @param erasing  a table of dataset and customer_id
 * @returns how many quotations
 */
export async function emptyIssues(warehouse: Warehouse, erasing: Sql): Promise<number> {
  const mine = [
    sql`SELECT v.import_id, v.row_no FROM order_versions AS v JOIN imports AS i ON i.import_id = v.import_id
      JOIN ${erasing} AS e ON e.customer_id = v.customer_id AND e.dataset = i.dataset`,
    ...recordKinds
      .filter(({ columns }) => "customer_id" in columns)
      .map(
        ({ name }) => sql`SELECT v.import_id, v.row_no FROM ${identifier(`${name}_versions`)} AS v
          JOIN ${erasing} AS e ON e.customer_id = v.customer_id AND e.dataset = v.dataset`,
      ),
  ];
  let emptied = 0;
  for (const rows of mine) {
    emptied += await warehouse.run(sql`
UPDATE import_issues SET value = NULL WHERE value IS NOT NULL AND (import_id, row_no) IN (${rows})`);
  }
  emptied += await warehouse.run(sql`
UPDATE import_issues SET value = NULL FROM ${erasing} AS e, imports AS i
WHERE import_issues.value = e.customer_id AND i.import_id = import_issues.import_id AND i.dataset = e.dataset
  AND (import_issues.field LIKE '%customer%' OR import_issues.field LIKE 'refer%')`);
  await emptyExamples(warehouse);
  return emptied;
}

/** The examples that an import was kept with say no more than the list of issues does. */
async function emptyExamples(warehouse: Warehouse): Promise<void> {
  const imports = await warehouse.rows<{ id: number; issues: string }>(
    sql`SELECT import_id AS id, issues FROM imports WHERE contains(issues, '"value":"')`,
  );
  for (const { id, issues } of imports) {
    const counts = JSON.parse(issues) as IssueCount[];
    const listed = await warehouse.rows<{ row: number; code: string; value: string }>(sql`
SELECT row_no AS row, code, value FROM import_issues WHERE import_id = ${id} AND value IS NOT NULL
  AND row_no IN (SELECT CAST(unnest(json_extract_string(${issues}, '$[*].examples[*].row')) AS BIGINT))`);
    const there = new Set(listed.map(({ row, code, value }) => JSON.stringify([row, code, value])));
    const left = counts.map((count) => ({
      ...count,
      examples: count.examples.map((example) => ({
        ...example,
        value: there.has(JSON.stringify([example.row, count.code, example.value])) ? example.value : null,
      })),
    }));
    const text = JSON.stringify(left);
    if (text !== issues)
      await warehouse.run(sql`UPDATE imports SET issues = ${text} WHERE import_id = ${id}`);
  }
}
