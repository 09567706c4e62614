import { join, raw, sql, type Sql } from "@keepworth/warehouse";

/**
 * What a deal without a number goes by: a keyed hash of its name, whose it is and its day, so that deals of one name stay
 * apart. Deals that are alike in all of that are counted in the order of the file.
 *
 * @param name  where it is null there is no key
 * @param others  what tells deals of one name apart and does not change while they are worked on
 */
export function dealKey(name: Sql | null, ...others: readonly (Sql | null | undefined)[]): Sql {
  if (name === null) return raw("CAST(NULL AS VARCHAR)");
  const parts = [name, ...others.filter((part) => part !== null && part !== undefined)].map(
    (part) => sql`coalesce(lower(trim(CAST(${part} AS VARCHAR))), '')`,
  );
  const said = sql`concat_ws(chr(31), ${join(parts)})`;
  const place = sql`row_number() OVER (PARTITION BY ${join(parts)} ORDER BY r.rowid)`;
  return sql`CASE WHEN ${name} IS NOT NULL THEN
    'D' || left(sha256((SELECT value FROM keepworth WHERE key = 'hash_key') || '|deal|' || ${said}), 16)
    || CASE WHEN ${place} > 1 THEN '-' || CAST(${place} AS VARCHAR) ELSE '' END END`;
}
