import { identifier, join, raw, sql, type Sql, type Value } from "./sql.ts";

/** Rows that go into one statement. */
const batch = 500;

/** What stands in the brackets of a CREATE TABLE. */
export function definitions(columns: Readonly<Record<string, string>>): Sql {
  return join(Object.entries(columns).map(([name, type]) => sql`${identifier(name)} ${raw(type)}`));
}

/** What stands after VALUES, for as many statements as it takes. */
export function* batchesOf(rows: readonly (readonly Value[])[]): Generator<Sql> {
  for (let from = 0; from < rows.length; from += batch) {
    yield join(rows.slice(from, from + batch).map((row) => sql`(${join(row.map((one) => sql`${one}`))})`));
  }
}
