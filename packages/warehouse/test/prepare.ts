import { migrate } from "../src/migrate.ts";
import { makeClusterTables } from "../src/trino/tables.ts";
import type { Warehouse } from "../src/warehouse.ts";

/** Makes the canonical tables of a warehouse that is new, on whatever engine. */
export async function prepare(warehouse: Warehouse): Promise<void> {
  await migrate(warehouse.state, { path: ":memory:", backUp: async () => {} });
  if (warehouse.state !== warehouse) await makeClusterTables(warehouse);
}
