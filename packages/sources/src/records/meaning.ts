import { join, literal, raw, recordKinds, sql, type RecordName, type Sql } from "@keepworth/warehouse";
import type { RecordCells } from "./format.ts";

/** The columns of a kind whose cells are theirs as they stand: every one that has a field of its name. */
export function sameColumns(kind: RecordName, cells: RecordCells): Record<string, Sql> {
  const { columns } = recordKinds.find(({ name }) => name === kind)!;
  const found: Record<string, Sql> = {};
  for (const column of Object.keys(columns)) {
    const cell = cells(column);
    if (cell !== null) found[column] = cell;
  }
  return found;
}

/**
 * A text as one of a few words; null where it is none of them.
 *
 * @param words  by the word that is kept, what else means it, divided by commas
 */
export function oneOf(text: Sql, words: Readonly<Record<string, string>>): Sql {
  const cases = Object.entries(words).map(([kept, list]) => {
    const meant = [kept, ...list.split(",")].map((word) => literal(word.trim().toLowerCase()));
    return sql`WHEN ${spoken(text)} IN (${join(meant)}) THEN ${literal(kept)}`;
  });
  return sql`CASE ${join(cases, " ")} END`;
}

/** A word as it is compared: small letters, one space where signs divide. */
function spoken(text: Sql): Sql {
  return sql`trim(regexp_replace(lower(${text}), '[\\s_-]+', ' ', 'g'))`;
}

/** Several things in one cell, divided by commas, semicolons or bars, as we keep them: divided by bars. */
export function several(text: Sql): Sql {
  return sql`nullif(array_to_string(list_filter(list_transform(string_split_regex(${text}, '[,;|]'), part -> trim(part)), part -> part <> ''), '|'), '')`;
}

/** The first that is not null of those that are there. */
export function firstOf(...parts: readonly (Sql | null | undefined)[]): Sql {
  const there = parts.filter((part) => part !== null && part !== undefined);
  return there.length === 0 ? raw("NULL") : sql`coalesce(${join(there)})`;
}
