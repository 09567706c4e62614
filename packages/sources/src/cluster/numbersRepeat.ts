import { KeepworthError } from "@keepworth/models";
import { bytesOf, inPart, partsFor, raw, sql, type Warehouse } from "@keepworth/warehouse";
import type { OrderRows } from "./orderRows.ts";

/** So many orders' numbers are held against each other at a time: some 2.4 GB in the workers of a cluster together. */
const numbersAtOnce = 60_000_000;

/** In more parts than that they are not looked through where the cluster's memory is too small for each. */
const mostParts = 1024;

/**
 * Whether an order's number comes again. Numbers are grouped by eight bytes of theirs, which is quicker than by text; of
 * very many a part at a time, by the last bits of these, and in smaller parts where the cluster has too little memory.
 *
 * @param used  rows that are not refused
 * @throws KeepworthError "cluster.resources" where the smallest parts are too large for the cluster
 */
export async function numbersRepeat(
  warehouse: Warehouse,
  { select, staged: { has }, reading }: Pick<OrderRows, "select" | "staged" | "reading">,
  used: number,
  atOnce = numbersAtOnce,
): Promise<boolean> {
  if (has("order_ref") === null) return false;
  if (reading.format.lines(reading.mapping)) return true;
  const comesAgain = async (part: number, parts: number): Promise<boolean> => {
    const own = parts > 1 ? raw(` AND ${inPart("order_ref", part, parts)}`) : raw("");
    const query = sql`SELECT 1 AS one FROM (${select}) AS rows WHERE refusal IS NULL AND order_ref IS NOT NULL${own}
      GROUP BY ${raw(bytesOf("order_ref"))} HAVING count(*) > 1 LIMIT 1`;
    try {
      return (await warehouse.rows(query)).length > 0;
    } catch (error) {
      const tooMany = error instanceof KeepworthError && error.code === "cluster.resources";
      if (!tooMany || 2 * parts > mostParts) throw error;
      return (await comesAgain(part, 2 * parts)) || comesAgain(part + parts, 2 * parts);
    }
  };
  const parts = partsFor(used, atOnce);
  for (let part = 0; part < parts; part++) if (await comesAgain(part, parts)) return true;
  return false;
}
