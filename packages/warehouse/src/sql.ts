/** What can be bound to a statement. A date or a decimal is bound as text and cast where it is used. */
export type Value = string | number | bigint | boolean | null;

/** A statement or a piece of one: text with `?` for each bound value, in order. */
export interface Sql {
  readonly text: string;
  readonly values: readonly Value[];
}

function isSql(part: Sql | Value): part is Sql {
  return typeof part === "object" && part !== null;
}

/**
 * A piece of SQL. What is interpolated is bound as a value, but for another piece of SQL, which is spliced in.
 *
 * @example sql`SELECT count(*) FROM ${identifier("orders")} WHERE day <= CAST(${"2026-01-31"} AS DATE)`
 */
export function sql(strings: TemplateStringsArray, ...parts: readonly (Sql | Value)[]): Sql {
  let text = strings[0] ?? "";
  const values: Value[] = [];
  for (const [i, part] of parts.entries()) {
    if (isSql(part)) {
      text += part.text;
      values.push(...part.values);
    } else {
      text += "?";
      values.push(part);
    }
    text += strings[i + 1] ?? "";
  }
  return { text, values };
}

/** Text that is SQL already: a keyword, a type, a fixed expression. Never anything that a user typed. */
export function raw(text: string): Sql {
  return { text, values: [] };
}

/** A quoted name; several parts are joined by dots. Both engines quote with double quotes. */
export function identifier(...parts: readonly string[]): Sql {
  return raw(parts.map((part) => `"${part.replaceAll('"', '""')}"`).join("."));
}

/** Joins pieces, by default with commas. */
export function join(parts: readonly Sql[], separator = ", "): Sql {
  return {
    text: parts.map((part) => part.text).join(separator),
    values: parts.flatMap((part) => part.values),
  };
}

/** A text literal, for the few places that no engine lets us bind (file names in views, CSV options). */
export function literal(text: string): Sql {
  return raw(`'${text.replaceAll("'", "''")}'`);
}

/** A bound TIMESTAMP, of ISO text without a zone. */
export function instant(iso: string): Sql {
  return sql`CAST(${iso.replace("T", " ")} AS TIMESTAMP)`;
}

/** A bound DATE. */
export function date(iso: string): Sql {
  return sql`CAST(${iso} AS DATE)`;
}
