import { isErased } from "@keepworth/sources";
import { raw, sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { Portfolio } from "../portfolio.ts";
import { refusalsOf, refuses, type Contact, type Refusal } from "./contactFilter.ts";

/**
 * 1 at customer × contacts + contact where the customer must not be contacted so; null where nobody refuses anything.
 *
 * @param portfolio  its `table` has i and customer_id
 */
export async function withheldFrom(
  keepworth: Keepworth,
  { run, size, table }: Pick<Portfolio, "run" | "size" | "table">,
  contacts: readonly Contact[],
): Promise<Uint8Array | null> {
  const { warehouse } = keepworth;
  const refused = sql`(
    SELECT p.i, r.channel, r.purpose FROM ${table} AS p
    JOIN (${refusalsOf(keepworth, run.dataset)}) AS r ON r.customer_id = CAST(p.customer_id AS VARCHAR)
    UNION ALL SELECT p.i, 'all', 'all' FROM ${table} AS p WHERE ${isErased(raw("p.customer_id"))})`;
  const kinds = await warehouse.rows<Refusal>(
    sql`SELECT DISTINCT channel, purpose FROM ${refused} AS f ORDER BY channel, purpose`,
  );
  if (kinds.length === 0) return null;
  const { i: places, kind } = (await warehouse.columns(sql`
SELECT CAST(i AS INTEGER) AS i, CAST(dense_rank() OVER (ORDER BY channel, purpose) - 1 AS INTEGER) AS kind
FROM ${refused} AS f`)) as Record<"i" | "kind", Int32Array>;
  const m = contacts.length;
  const withheld = new Uint8Array(size * m);
  places.forEach((i, at) => {
    const refusal = kinds[kind[at]!]!;
    contacts.forEach((contact, j) => {
      if (refuses(refusal, contact)) withheld[i * m + j] = 1;
    });
  });
  return withheld;
}
