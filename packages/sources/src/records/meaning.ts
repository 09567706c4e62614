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
  const pairs = Object.entries(words).flatMap(([kept, list]) =>
    [kept.replaceAll("_", " "), ...list.split(",")].map((word) => [word.trim().toLowerCase(), kept] as const),
  );
  const list = (part: 0 | 1) => join(pairs.map((pair) => literal(pair[part])));
  // The text is looked at once, however many words there are.
  return sql`list_extract([${list(1)}], list_position([${list(0)}], ${spoken(text)}))`;
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
