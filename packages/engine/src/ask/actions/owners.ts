import { join, sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";

/** Whose customers these are, some at a time. */
export async function ownersOf(
  { warehouse }: Keepworth,
  dataset: string,
  actions: readonly { readonly customer: string }[],
): Promise<Map<string, string>> {
  const owners = new Map<string, string>();
  for (let from = 0; from < actions.length; from += 1000) {
    const some = actions.slice(from, from + 1000).map(({ customer }) => sql`${customer}`);
    const rows = await warehouse.rows<{ customer_id: string; owner: string }>(sql`
SELECT customer_id, owner FROM customers
WHERE dataset = ${dataset} AND owner IS NOT NULL AND customer_id IN (${join(some)})`);
    for (const { customer_id, owner } of rows) owners.set(customer_id, owner);
  }
  return owners;
}
