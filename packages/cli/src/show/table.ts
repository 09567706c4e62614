import { cut, pad, width, wrap, type Side } from "./text.ts";

export interface Column<Row> {
  title: string;
  /** Numbers stand at the end of their column, words at its start. Default "start". */
  side?: Side;
  cell: (row: Row) => string;
  /** Sentences that go on below instead of being cut. */
  wrap?: boolean;
  /** Never cut, even if the line becomes too long. */
  whole?: boolean;
  /** Applied after the text was padded and cut. */
  paint?: (text: string, row: Row) => string;
}

/**
 * Rows under their headings, two blanks between columns. What does not fit is taken from the widest column of words.
 */
export function table<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  options: {
    readonly columns?: number;
    readonly heading?: (text: string) => string;
    readonly indent?: number;
  } = {},
): string[] {
  const { columns: room = 80, heading = (text) => text, indent = 0 } = options;
  const cells = rows.map((row) => columns.map((column) => column.cell(row)));
  const widths = columns.map((column, i) =>
    Math.max(width(column.title), ...cells.map((line) => width(line[i]!))),
  );
  fit(widths, columns, room - indent);
  const lay = (texts: readonly string[], paint: (text: string, i: number) => string): string =>
    `${" ".repeat(indent)}${texts
      .map((text, i) => {
        const { side = "start" } = columns[i]!;
        const last = i === texts.length - 1 && side === "start";
        return paint(last ? cut(text, widths[i]!) : pad(cut(text, widths[i]!), widths[i]!, side), i);
      })
      .join("  ")}`.trimEnd();
  return [
    lay(
      columns.map((column) => column.title),
      heading,
    ),
    ...cells.flatMap((line, r) =>
      folded(line, widths, columns).map((part) =>
        lay(part, (text, i) => columns[i]!.paint?.(text, rows[r]!) ?? text),
      ),
    ),
  ];
}

/** A row as the lines that it takes. */
function folded(line: readonly string[], widths: readonly number[], columns: readonly Column<never>[]) {
  const parts = line.map((text, i) => (columns[i]!.wrap ? wrap(text, widths[i]!) : [text]));
  const height = Math.max(...parts.map(({ length }) => length));
  return Array.from({ length: height }, (_, n) => parts.map((part) => part[n] ?? ""));
}

function fit(widths: number[], columns: readonly Column<never>[], room: number): void {
  const least = 6;
  for (;;) {
    const over = widths.reduce((sum, w) => sum + w, 2 * (widths.length - 1)) - room;
    if (over <= 0) return;
    let widest = -1;
    widths.forEach((w, i) => {
      if (
        columns[i]!.side !== "end" &&
        !columns[i]!.whole &&
        w > least &&
        (widest < 0 || w > widths[widest]!)
      )
        widest = i;
    });
    if (widest < 0) return;
    widths[widest] = Math.max(least, widths[widest]! - over);
  }
}
