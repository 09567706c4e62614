import { sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import { ofCustomers } from "../ofCustomers.ts";

/** Whose customers these are. */
export async function ownersOf(
  { warehouse }: Keepworth,
  dataset: string,
  actions: readonly { readonly customer: string }[],
): Promise<Map<string, string>> {
  const customers = actions.map(({ customer }) => customer);
  const rows = await ofCustomers(customers, (listed) =>
    warehouse.rows<{ customer_id: string; owner: string }>(sql`
SELECT customer_id, owner FROM customers
WHERE dataset = ${dataset} AND owner IS NOT NULL AND customer_id IN (${listed})`),
  );
  return new Map(rows.map(({ customer_id, owner }) => [customer_id, owner]));
}
