import { sql, type Sql } from "@keepworth/warehouse";

/** An instant for a TIMESTAMP column, in UTC. */
export function instant(at: Date): Sql {
  return sql`CAST(${at.toISOString().slice(0, 23)} AS TIMESTAMP)`;
}

/** The same, or NULL. */
export function instantOrNull(at: Date | null): Sql {
  return at === null ? sql`NULL` : instant(at);
}
