import { KeepworthError } from "@keepworth/models";
import { identifier, join, literal, raw, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import { isWhole } from "./cells.ts";
import type { SummedKind } from "./headers.ts";

/** What a cell must be, by column; the words for it are in `locales`. */
export type Expected =
  | "frequency"
  | "recency"
  | "age"
  | "duration"
  | "churned"
  | "weight"
  | "period"
  | "survivors";

interface Rule {
  readonly column: string;
  readonly expected: Expected;
  /** True for a sound cell, given that none of its row is null. */
  readonly holds: Sql;
}

const weight: Rule = { column: "weight", expected: "weight", holds: sql`weight >= 0` };

const rules: Readonly<Record<SummedKind, readonly Rule[]>> = {
  summary: [
    { column: "x", expected: "frequency", holds: isWhole(raw("x")) },
    { column: "T", expected: "age", holds: sql`"T" >= 0` },
    { column: "tx", expected: "recency", holds: sql`(tx >= 0 AND tx <= "T" AND (x > 0 OR tx = 0))` },
    weight,
  ],
  durations: [
    { column: "churned", expected: "churned", holds: sql`churned IN (0, 1)` },
    { column: "duration", expected: "duration", holds: isWhole(raw("duration"), raw("churned")) },
    weight,
  ],
  survivors: [
    { column: "period", expected: "period", holds: isWhole(raw("period")) },
    { column: "survivors", expected: "survivors", holds: sql`survivors >= 0` },
  ],
};

/**
 * Throws unless every cell of the rows read is what it must be.
 *
 * @param table  columns by their names, and beside each its text, named `<name>_raw`; in the order of the file
 * @param headers  by column, of those that the file has
 * @throws KeepworthError "cell.invalid" for the first cell that is not
 */
export async function checkCells(
  warehouse: Warehouse,
  table: Sql,
  kind: SummedKind,
  headers: Readonly<Record<string, string>>,
  { path, firstRow }: { readonly path: string; readonly firstRow: number },
): Promise<void> {
  const faults = rules[kind]
    .filter(({ column }) => column in headers)
    .map(
      ({ column, holds }, i) =>
        sql`SELECT rowid AS place, ${raw(String(i))} AS rank, ${literal(column)} AS "column",
          ${identifier(`${column}_raw`)} AS value FROM ${table} WHERE NOT coalesce(${holds}, false)`,
    );
  const found = await warehouse.rows<{ place: number; column: string; value: string | null }>(
    sql`SELECT * FROM (${join(faults, " UNION ALL ")}) ORDER BY place, rank LIMIT 1`,
  );
  const [first] = found;
  if (first === undefined) return;
  const { expected } = rules[kind].find(({ column }) => column === first.column)!;
  throw new KeepworthError("cell.invalid", {
    path,
    row: Number(first.place) + firstRow,
    column: headers[first.column]!,
    value: first.value ?? "",
    expected,
  });
}
