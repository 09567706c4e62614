import { valueOf, type Column } from "./column.ts";

/** Rows by a column: "value" the smallest first, "-value" the largest. What is not known comes last in either order. */
export function sorted<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: string,
  locale: string,
): readonly Row[] {
  const down = sort.startsWith("-");
  const column = columns.find(({ id }) => id === (down ? sort.slice(1) : sort));
  if (!column) return rows;
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const valued = rows.map((row) => ({ row, value: valueOf(column, row) }));
  return valued
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      const order =
        typeof a.value === "number" && typeof b.value === "number"
          ? a.value - b.value
          : compare(String(a.value), String(b.value));
      return down ? -order : order;
    })
    .map(({ row }) => row);
}

/** What a click on a heading makes of the order: numbers begin with the largest, words with the first. */
export function nextSort(sort: string, id: string, number: boolean): string {
  if (sort === id) return `-${id}`;
  if (sort === `-${id}`) return id;
  return number ? `-${id}` : id;
}
