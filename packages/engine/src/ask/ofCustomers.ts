import { join, sql, type Sql } from "@keepworth/warehouse";

/** As many as one statement names. */
const most = 5000;

/**
 * Asks about some customers, so many at a time as a statement has room for.
 *
 * @param ask  a question about those `listed`, which stands within IN ()
 */
export async function ofCustomers<R>(
  customers: Iterable<string>,
  ask: (listed: Sql) => Promise<R[]>,
): Promise<R[]> {
  const all = [...new Set(customers)];
  const found: R[] = [];
  for (let from = 0; from < all.length; from += most)
    found.push(...(await ask(join(all.slice(from, from + most).map((customer) => sql`${customer}`)))));
  return found;
}
