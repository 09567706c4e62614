import { identifier, raw, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import type { MoneyMonth } from "./answer.ts";
import { recordsTable } from "./assemble.ts";
import type { IssueCode } from "./issues.ts";
import { moneyFlows, monthsOf } from "./months.ts";
import { refusalCodes } from "./refusals.ts";
import { rowsTable, type Staged } from "./stage.ts";

/** The rows of a file, counted. */
export interface RowCounts {
  readonly rows: number;
  /** Rows that are not refused. */
  readonly used: number;
  /** Of those, rows that give money back. */
  readonly reversals: number;
  readonly refused: Partial<Record<IssueCode, number>>;
}

/** One pass over the staged rows. */
export async function countRows(warehouse: Warehouse, { has }: Staged): Promise<RowCounts> {
  const groups = await warehouse.rows<{ refusal: number | null; rows: number; reversals: number }>(sql`
    SELECT refusal, count(*) AS rows, count(*) FILTER (WHERE ${has("reversal") ?? raw("false")}) AS reversals
    FROM ${rowsTable} GROUP BY refusal`);
  const used = groups.find(({ refusal }) => refusal === null);
  return {
    rows: groups.reduce((sum, { rows }) => sum + rows, 0),
    used: used?.rows ?? 0,
    reversals: used?.reversals ?? 0,
    refused: Object.fromEntries(
      groups.flatMap(({ refusal, rows }) => (refusal === null ? [] : [[refusalCodes[refusal - 1]!, rows]])),
    ),
  };
}

/** The records of a file, counted. */
export interface Tally {
  readonly records: number;
  readonly months: MoneyMonth[];
  readonly future: number;
  readonly nobody: number;
  readonly zero: number;
  readonly unnumbered: number;
  readonly highest: number;
  readonly mean: number;
}

/** The money of the records, by month; it lives while the import does. */
export const flowsTable = identifier("kw_flows");

/** One pass over the records: their money by month, and how many are worth a remark. */
export async function tally(
  warehouse: Warehouse,
  importedAt: Date,
  currency: string | null,
  records: Sql = recordsTable,
): Promise<Tally> {
  const more = sql`, count(*) AS records, count(*) FILTER (WHERE ${isFuture(importedAt)}) AS future,
    count(*) FILTER (WHERE customer_id IS NULL) AS nobody, count(*) FILTER (WHERE revenue = 0 AND NOT reversal) AS zero,
    count(*) FILTER (WHERE order_id IS NULL) AS unnumbered, max(revenue) AS highest,
    count(*) FILTER (WHERE revenue > 0) AS paid`;
  await warehouse.createTemporary(flowsTable, moneyFlows(warehouse.dialect, records, more));
  const counts = await warehouse.row<Omit<Tally, "months">>(sql`
    SELECT CAST(coalesce(sum(records), 0) AS BIGINT) AS records, CAST(coalesce(sum(future), 0) AS BIGINT) AS future,
      CAST(coalesce(sum(nobody), 0) AS BIGINT) AS nobody, CAST(coalesce(sum(zero), 0) AS BIGINT) AS zero,
      CAST(coalesce(sum(unnumbered), 0) AS BIGINT) AS unnumbered, CAST(coalesce(max(highest), 0) AS DOUBLE) AS highest,
      coalesce(CAST(sum(revenue) AS DOUBLE) / nullif(sum(paid), 0), 0) AS mean FROM ${flowsTable}`);
  return { ...counts, months: await monthsOf(warehouse, flowsTable, currency ?? "") };
}

/** Later than the import itself. */
export function isFuture(importedAt: Date) {
  const now = importedAt.toISOString().slice(0, 19).replace("T", " ");
  return raw(`coalesce(ordered_at, CAST(day AS TIMESTAMP)) > TIMESTAMP '${now}'`);
}
