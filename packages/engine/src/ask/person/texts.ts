import { identifier, join, sql, type Sql, type Warehouse } from "@keepworth/warehouse";

/** What tells a person in a text. */
export interface Needles {
  /** As `plainEmail` writes them. */
  readonly emails: readonly string[];
  /** Digits only. */
  readonly phones: readonly string[];
  readonly names: readonly string[];
}

/** What stands in the place of what was blotted out. */
const blot = "…";

/** Tables whose texts are nobody's: of those who work here, of the program itself, or without texts. */
const spared = [
  "accounts",
  "answers",
  "api_tokens",
  "contacts",
  "erasures",
  "invitations",
  "keepworth",
  "mappings",
  "order_line_versions",
  "order_versions",
  "sessions",
];

/** A text in which somebody is named. */
export interface Mention {
  readonly table: string;
  readonly column: string;
  readonly text: string;
  readonly blotted: string;
}

/** Every text of the database that has one of these in it, with and without them. */
export async function mentions(warehouse: Warehouse, needles: Needles): Promise<Mention[]> {
  const patterns = patternsOf(needles);
  if (patterns.length === 0) return [];
  const found: Mention[] = [];
  for (const { table, column } of await textColumns(warehouse)) {
    const texts = new Set<string>();
    for (const pattern of patterns) {
      const rows = await warehouse.rows<{ text: string }>(sql`
SELECT DISTINCT t.${identifier(column)} AS text FROM ${identifier(table)} AS t
WHERE regexp_matches(t.${identifier(column)}, ${pattern.coarse}, 'i')`);
      for (const { text } of rows) texts.add(text);
    }
    for (const text of texts) {
      const blotted = without(text, patterns);
      if (blotted !== text) found.push({ table, column, text, blotted });
    }
  }
  return found;
}

/** Writes texts without what was found in them. */
export async function blotOut(warehouse: Warehouse, found: readonly Mention[]): Promise<void> {
  for (const { table, column, text, blotted } of found) {
    await warehouse.run(
      sql`UPDATE ${identifier(table)} SET ${identifier(column)} = ${blotted} WHERE ${identifier(column)} = ${text}`,
    );
  }
}

/** Of JSON only what is said in it: digits of its numbers one after the other may look like somebody's. */
function without(text: string, patterns: readonly Pattern[]): string {
  const left = (said: string) => patterns.reduce((rest, { fine }) => rest.replaceAll(fine, blot), said);
  if (!isJson(text)) return left(text);
  return text.replaceAll(/"(?:[^"\\]|\\.)*"/g, (quoted) => {
    const said = JSON.parse(quoted) as string;
    const rest = left(said);
    return rest === said ? quoted : JSON.stringify(rest);
  });
}

function isJson(text: string): boolean {
  if (!/^[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The words of somebody's names, blotted out of a text of their own, where even a first name tells who it is. */
export function withoutNames(text: string, { emails, phones, names }: Needles): string {
  const words = names.flatMap((name) => name.split(/\s+/)).filter((word) => word.length > 2);
  const all = [...patternsOf({ emails, phones, names: [] }), ...wordPatterns(words)];
  return all.reduce((left, { fine }) => left.replaceAll(fine, blot), text);
}

async function textColumns(warehouse: Warehouse): Promise<{ table: string; column: string }[]> {
  return warehouse.rows<{ table: string; column: string }>(sql`
SELECT c.table_name AS table, c.column_name AS column FROM duckdb_columns() AS c
JOIN duckdb_tables() AS t ON t.table_oid = c.table_oid AND t.schema_name = c.schema_name
  AND t.database_name = c.database_name AND NOT t.temporary
WHERE c.data_type = 'VARCHAR' AND c.table_name NOT IN (${join(spared.map((table): Sql => sql`${table}`))})
  AND NOT starts_with(c.table_name, 'run_')
  AND c.column_name NOT IN ('dataset', 'who', 'referrer', 'referee', 'referred_by', 'subject', 'action', 'hash', 'file', 'mapping')
  AND NOT ends_with(c.column_name, '_id') AND NOT ends_with(c.column_name, '_hash')
ORDER BY c.table_name, c.column_index`);
}

interface Pattern {
  /** For the database: finds at least what `fine` finds. */
  readonly coarse: string;
  readonly fine: RegExp;
}

/** So many are looked for at a time: each look reads every text once. */
const atOnce = 200;

/**
 * An address, a number however its digits are grouped, with the code of its country or without it, and a name of two
 * words or more; a single word may be a word of the language.
 */
function patternsOf({ emails, phones, names }: Needles): Pattern[] {
  const whole = names.map((name) => name.trim()).filter((name) => name.includes(" ") && name.length > 4);
  return [
    ...patterns(emails.map(escaped), "(?<![\\p{L}\\p{N}._+-])", "(?![\\p{L}\\p{N}_-])"),
    ...patterns(phones.map(digits), "(?<![0-9])", "(?![0-9])"),
    ...wordPatterns(whole),
  ];
}

function wordPatterns(words: readonly string[]): Pattern[] {
  const spaced = words.map((word) => word.split(/\s+/).map(escaped).join("\\s+"));
  return patterns(spaced, "(?<![\\p{L}])", "(?![\\p{L}])");
}

function patterns(sources: readonly string[], before: string, after: string): Pattern[] {
  const made: Pattern[] = [];
  // The longest first: a name may be the beginning of another.
  const all = [...new Set(sources)].toSorted((a, b) => b.length - a.length);
  for (let from = 0; from < all.length; from += atOnce) {
    const any = all.slice(from, from + atOnce).join("|");
    made.push({ coarse: any, fine: new RegExp(`${before}(?:${any})${after}`, "giu") });
  }
  return made;
}

function digits(phone: string): string {
  const national = phone.slice(-9);
  const grouped = (text: string) => [...text].join("[^0-9A-Za-z]{0,3}");
  const country = phone.length > 9 ? `(?:(?:\\+|00)?${grouped(phone.slice(0, -9))}[^0-9A-Za-z]{0,3}|0)?` : "";
  return `${country}${grouped(national)}`;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
