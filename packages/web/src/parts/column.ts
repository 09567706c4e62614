import type { ReactNode } from "react";

/** A column of a table. */
export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** What a CSV holds and rows are sorted by, exact. Default: the cell, where it is text. */
  readonly value?: (row: Row) => string | number | null;
  /** Numbers are aligned at their end. */
  readonly number?: boolean;
  /** Whether rows can be sorted by it. Default false. */
  readonly sort?: boolean;
  /** Not shown until it is chosen. */
  readonly hidden?: boolean;
  /** What the title means, shown on hover. */
  readonly gloss?: string;
}

/** What a column holds of a row, in full. */
export function valueOf<Row>({ value, cell }: Column<Row>, row: Row): string | number | null {
  if (value) return value(row);
  const shown = cell(row);
  return typeof shown === "string" || typeof shown === "number" ? shown : null;
}
