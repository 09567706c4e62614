import { raw, sql, type Sql } from "@keepworth/warehouse";
import type { RecordRefusal } from "../format.ts";

/**
 * A Salesforce id in its long form. Reports give 15 characters, exports and interfaces 18: the three at the end say
 * which of the others are capital letters.
 *
 * @example 001D000000IRFma is 001D000000IRFmaIAH
 */
export function longId(id: Sql): Sql {
  const chunks = [0, 1, 2].map((chunk) => {
    const bits = [0, 1, 2, 3, 4].map((i) => {
      const letter = sql`substr(${id}, ${raw(String(chunk * 5 + i + 1))}, 1)`;
      return sql`CASE WHEN ${letter} BETWEEN 'A' AND 'Z' THEN ${raw(String(2 ** i))} ELSE 0 END`;
    });
    return sql`substr('ABCDEFGHIJKLMNOPQRSTUVWXYZ012345', 1 + ${bits.reduce((sum, bit) => sql`${sum} + ${bit}`)}, 1)`;
  });
  return sql`CASE WHEN regexp_full_match(${id}, '00[a-zA-Z0-9]{13}') THEN ${id} || ${chunks[0]!} || ${chunks[1]!} || ${chunks[2]!} ELSE ${id} END`;
}

/** The same of a cell that may not be there. */
export function longIdOf(id: Sql | null): Sql | null {
  return id && longId(id);
}

/** What lies in the recycle bin. */
export function deleted(flag: Sql | null): RecordRefusal[] {
  return flag ? [{ code: "record.deleted", field: "is_deleted", when: sql`coalesce(${flag}, false)` }] : [];
}
