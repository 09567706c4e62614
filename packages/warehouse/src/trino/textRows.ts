import { definitions } from "../putRows.ts";
import { sql, type Sql, type Value } from "../sql.ts";

/** Most of a statement, in characters, and most rows. */
const [longest, mostRows] = [500_000, 10_000];

/**
 * Statements that insert rows of texts and numbers into a table. They travel as JSON, in one literal: of a list of
 * VALUES every single one is parsed and planned, which takes many times as long.
 */
export function* rowInserts(
  table: Sql,
  columns: Readonly<Record<string, "VARCHAR" | "DOUBLE">>,
  rows: readonly (readonly Value[])[],
): Generator<Sql> {
  for (const batch of batches(rows))
    yield sql`INSERT INTO ${table} SELECT * FROM UNNEST(CAST(json_parse(${batch}) AS ARRAY(ROW(${definitions(columns)}))))`;
}

function* batches(rows: readonly (readonly Value[])[]): Generator<string> {
  let [batch, length] = [[] as string[], 0];
  for (const row of rows) {
    const text = JSON.stringify(row, written);
    if (batch.length > 0 && (batch.length === mostRows || length + text.length > longest)) {
      yield `[${batch.join()}]`;
      [batch, length] = [[], 0];
    }
    batch.push(text);
    length += text.length + 1;
  }
  if (batch.length > 0) yield `[${batch.join()}]`;
}

/** JSON has no way to write some numbers; as texts they are read again. */
function written(_name: string, value: unknown): unknown {
  return typeof value === "bigint" || (typeof value === "number" && !Number.isFinite(value))
    ? String(value)
    : value;
}
