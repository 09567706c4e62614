import { KeepworthError } from "@keepworth/models";
import type { Reading } from "./read/reading.ts";
import type { RowCounts } from "./tally.ts";

/** What was concluded about a file, by name. */
export function notesOf({ table, dates, money, customers, timeZone }: Reading): Record<string, string> {
  const date = dates.date;
  return {
    ...table.notes,
    ...(date ? { dateStyle: date.style } : {}),
    ...(date && date.decidedBy !== "form" ? { dateDecidedBy: date.decidedBy } : {}),
    ...(date?.instant ? { timeZone } : {}),
    ...(money.decimal === "," ? { decimal: "," } : {}),
    ...(customers.kind === "id" ? {} : { customer: customers.kind }),
  };
}

/** @throws KeepworthError "rows.none" when every row is refused */
export function assertSomeRows(path: string, { rows, used }: RowCounts, broken: number): void {
  if (used === 0) throw new KeepworthError("rows.none", { path, rows: rows + broken });
}
