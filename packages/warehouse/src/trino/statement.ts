import type { Sql, Value } from "../sql.ts";

// Texts, quoted names, comments to the end of a line, and places of values.
const parts = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\?/g;

/**
 * A statement as Trino is to read it: values as literals, and names that this session gave to temporary tables as those
 * of the tables that stand for them.
 *
 * @param rename  what stands for a quoted name; undefined where it is one of its own
 */
export function statementText(
  { text, values }: Sql,
  rename: (name: string) => string | undefined = () => undefined,
): string {
  let next = 0;
  const written = text.replaceAll(parts, (part) => {
    if (part === "?") return literalOf(values[next++]!);
    if (!part.startsWith('"')) return part;
    const other = rename(part.slice(1, -1).replaceAll('""', '"'));
    return other ?? part;
  });
  if (next !== values.length) throw new Error(`${values.length} values for ${next} places: ${text}`);
  return written;
}

/** A value as a literal: whole numbers as they are, others as DOUBLE. */
export function literalOf(value: Value | undefined): string {
  switch (typeof value) {
    case "string":
      return `'${value.replaceAll("'", "''")}'`;
    case "number":
      return numberText(value);
    case "bigint":
    case "boolean":
      return String(value);
    default:
      if (value === null) return "NULL";
      throw new Error("A value is missing.");
  }
}

function numberText(value: number): string {
  if (Number.isSafeInteger(value)) return Object.is(value, -0) ? "0" : String(value);
  if (Number.isNaN(value)) return "nan()";
  if (!Number.isFinite(value)) return value > 0 ? "infinity()" : "-infinity()";
  return value.toExponential().replace("e", "E").replace("E+", "E");
}
