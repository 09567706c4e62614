import { sql, type Sql, type Warehouse } from "@keepworth/warehouse";

/**
 * The canonical orders of a dataset as a relation (what stands after FROM): the columns of the view `orders`.
 *
 * Orders of a file that is read in place come straight from it, with order and customer ids of the type that they have
 * there (BIGINT stays BIGINT, which is quicker to group by than text).
 */
export async function ordersRelation(_warehouse: Warehouse, dataset: string): Promise<Sql> {
  return sql`(SELECT * FROM orders WHERE dataset = ${dataset})`;
}
