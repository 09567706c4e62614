import { KeepworthError } from "@keepworth/models";
import { raw, sql, type Sql } from "@keepworth/warehouse";
import type { Keepworth } from "../open.ts";
import type { AnswerAssumption } from "../result.ts";
import { withQuery } from "../withTable.ts";

/** Of a cluster's customers, columns of so many are read into memory unless the settings say otherwise. */
const usual = 20_000_000;

/**
 * Refuses a question that holds numbers of every customer where a cluster has more of them than may be read.
 *
 * @throws KeepworthError "cluster.many"
 */
export function refuseMany({ settings }: Keepworth, { customers }: { readonly customers: number }): void {
  const { warehouse } = settings;
  if (warehouse === undefined) return;
  const most = warehouse.customersInMemory ?? usual;
  if (customers > most) throw new KeepworthError("cluster.many", { customers, most });
}

/** Of how many customers, or cases, figures were read from a cluster for an answer; nothing where the database holds them itself. */
export function customersRead(
  { settings }: Keepworth,
  { size }: { readonly size: number },
  name: "customersRead" | "casesRead" = "customersRead",
): AnswerAssumption[] {
  return settings.warehouse === undefined ? [] : [{ name, value: size, source: "data" }];
}

/**
 * `refuseMany` of the rows of a table, before they are read.
 *
 * @param where  of which rows; default: all
 */
export async function refuseManyRows(
  keepworth: Keepworth,
  table: Sql,
  where: Sql = raw("true"),
): Promise<void> {
  refuseMany(
    keepworth,
    await keepworth.warehouse.row(sql`SELECT count(*) AS customers FROM ${table} AS f WHERE ${where}`),
  );
}

/**
 * What a query finds of some customers, a row for each, by customer_id: counted before it is read.
 *
 * @throws KeepworthError "cluster.many"
 */
export function rowsOfSome<R extends object>(keepworth: Keepworth, query: Sql): Promise<R[]> {
  const { warehouse } = keepworth;
  return withQuery(warehouse, query, async (found) => {
    await refuseManyRows(keepworth, found);
    return warehouse.rows<R>(sql`SELECT * FROM ${found} AS f ORDER BY customer_id`);
  });
}
