import type { Column, Summed } from "../summed.ts";
import { inPart } from "./parts.ts";

/**
 * One row for each value of `by`, with an array of the others: rows are grouped once, where two columns would need
 * twice the memory, and are quick to read again, since what is read most, the key, is there once.
 *
 * @param rows  the text of the rows' query
 */
export function gather(rows: string, { by, within, sums }: Summed, part: number, parts: number): string {
  const key = `"${by}"`;
  const row = rowOf([within, ...sums]);
  const own = parts > 1 ? ` WHERE ${inPart(key, part, parts)}` : "";
  const values = [within, ...sums].map(({ name }) => `"${name}"`).join(", ");
  const day = `r."${within.name}"`;
  const added = sums.map(({ name, type }) => {
    const wide = type.replace(/^DECIMAL\(\d+/, "DECIMAL(38");
    return `reduce(e[2], CAST(0 AS ${wide}), (s, r) -> s + r."${name}", s -> CAST(s AS ${type}))`;
  });
  // Most have no two rows to be added up.
  return `SELECT ${key}, IF(cardinality(array_distinct(transform(gathered, r -> ${day}))) = cardinality(gathered), gathered,
  transform(map_entries(multimap_from_entries(transform(gathered, r -> ROW(${day}, r)))),
    e -> CAST(ROW(e[1], ${added.join(", ")}) AS ${row}))) AS gathered
FROM (SELECT ${key}, array_agg(CAST(ROW(${values}) AS ${row})) AS gathered FROM (${rows})${own} GROUP BY ${key})`;
}

/** What is wanted of rows that were gathered into a table, in the place of its name. */
export function spread(table: string, { by, within, sums }: Summed, wanted: string): string {
  const names = [within, ...sums].map(({ name }) => `"${name}"`).join(", ");
  return `(WITH sums AS (SELECT "${by}", ${names} FROM ${table} CROSS JOIN UNNEST(gathered) AS spread (${names})) ${wanted})`;
}

function rowOf(columns: readonly Column[]): string {
  return `ROW(${columns.map(({ name, type }) => `"${name}" ${type}`).join(", ")})`;
}
