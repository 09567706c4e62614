import type { Dialect } from "../dialect.ts";
import { sql, type Sql } from "../sql.ts";

/**
 * Who must not be contacted: customer_id, through what (channel) and for what (purpose), in small letters; "all" is every
 * one. Consent that was taken back and not given again on a later day.
 */
export function contactRefusals(_dialect: Dialect, { dataset }: { readonly dataset: string }): Sql {
  return sql`
SELECT customer_id, lower(trim(coalesce(channel, 'all'))) AS channel, lower(trim(coalesce(purpose, 'all'))) AS purpose
FROM consents
WHERE dataset = ${dataset} AND withdrawn_at IS NOT NULL AND (given_at IS NULL OR withdrawn_at >= given_at)`;
}
