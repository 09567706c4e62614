import type { Column } from "./table.ts";
import { width } from "./text.ts";

export interface SpareColumn<Row> extends Column<Row> {
  /** What a reader misses least goes first, the largest number; none: it stays. */
  spare?: number;
}

/** A name that is folded is still read at this width. */
const folded = 14;

/** The columns that there is room for, with the spare ones left out until the others can be read. */
export function withoutSpare<Row>(
  rows: readonly Row[],
  columns: readonly SpareColumn<Row>[],
  room: number,
): SpareColumn<Row>[] {
  let kept = [...columns];
  const wanted = ({ title, cell, wrap, side }: SpareColumn<Row>): number => {
    const natural = Math.max(width(title), ...rows.map((row) => width(cell(row))));
    return wrap && side !== "end" ? Math.min(natural, Math.max(folded, width(title))) : natural;
  };
  const widths = new Map(columns.map((column) => [column, wanted(column)]));
  for (;;) {
    const total = kept.reduce((sum, column) => sum + widths.get(column)!, 2 * (kept.length - 1));
    const most = Math.max(...kept.map(({ spare = 0 }) => spare));
    if (total <= room || most === 0) return kept;
    kept = kept.filter(({ spare = 0 }) => spare < most);
  }
}
