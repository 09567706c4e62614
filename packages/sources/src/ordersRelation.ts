import { stat } from "node:fs/promises";
import { KeepworthError } from "@keepworth/models";
import { join, literal, raw, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import { listImports, type Imported } from "./imports.ts";

/** The format of orders that lie in a cluster, as imports name it: they are asked for where they are. */
export const clusterFormat = "trino";

const canonical = `kind, order_id, customer_id, ordered_at, day, currency, revenue, tax, shipping, discount, cost,
  refunded, refunded_at, channel, coupon, status, promised_at, delivered_at`;

/**
 * The canonical orders of a dataset as a relation (what stands after FROM): the columns of the view `orders`.
 *
 * Orders of a file that is read in place come straight from it, with order and customer ids of the type that they have
 * there (BIGINT stays BIGINT, which is quicker to group by than text).
 *
 * @throws KeepworthError "file.missing", "import.inPlace" when a file that is read in place is gone or has changed
 */
export async function ordersRelation(warehouse: Warehouse, dataset: string): Promise<Sql> {
  const imports = (await listImports(warehouse.state, dataset)).filter(
    ({ undoneAt, kind }) => undoneAt === null && kind === "orders",
  );
  if (imports.some(({ format }) => format === clusterFormat))
    return sql`(SELECT * FROM orders WHERE dataset = ${literal(dataset)})`;
  const inPlace = imports.find(({ place }) => place !== null);
  if (inPlace) return placedOrders(inPlace);
  const ids = imports.map(({ id }) => raw(String(id)));
  const formats = imports.map(({ id, format }) => sql`WHEN ${raw(String(id))} THEN ${literal(format)}`);
  const source =
    new Set(imports.map(({ format }) => format)).size === 1
      ? literal(imports[0]!.format)
      : sql`CASE import_id ${join(formats, " ")} END`;
  return sql`(SELECT ${literal(dataset)} AS dataset, import_id, ${ids.length === 0 ? literal("") : source} AS source, ${raw(canonical)}
    FROM order_versions WHERE superseded_by IS NULL AND NOT (kind = 'refund' AND refunded = 0)
    AND import_id IN (${ids.length === 0 ? raw("-1") : join(ids)}))`;
}

async function placedOrders({ dataset, id, format, place }: Imported): Promise<Sql> {
  const { path, size, mtimeMs, records } = place!;
  const now = await stat(path).catch(() => {
    throw new KeepworthError("file.missing", { path });
  });
  if (now.size !== size || now.mtimeMs !== mtimeMs)
    throw new KeepworthError("import.inPlace", { path, reason: "changed" });
  return sql`(SELECT ${literal(dataset)} AS dataset, ${raw(String(id))} AS import_id, ${literal(format)} AS source, ${raw(canonical)}
    FROM (${raw(records)}))`;
}
