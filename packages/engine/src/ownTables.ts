import { KeepworthError } from "@keepworth/models";
import type { Warehouse } from "@keepworth/warehouse";

/**
 * Refuses what changes orders or records where they are not the database's own.
 *
 * @throws KeepworthError "cluster.data" where they lie in a cluster
 */
export function assertOwnTables({ warehouse }: { readonly warehouse: Warehouse }): void {
  if (warehouse.state !== warehouse) throw new KeepworthError("cluster.data");
}
