import { assignmentColumns } from "../src/assignments.ts";
import { migrate } from "../src/migrate.ts";
import { definitions } from "../src/putRows.ts";
import { raw, sql } from "../src/sql.ts";
import { makeClusterTables } from "../src/trino/tables.ts";
import type { Warehouse } from "../src/warehouse.ts";

/** Makes the canonical tables of a warehouse that is new, on whatever engine. */
export async function prepare(warehouse: Warehouse): Promise<void> {
  await migrate(warehouse.state, { path: ":memory:", backUp: async () => {} });
  if (warehouse.state === warehouse) return;
  await makeClusterTables(warehouse);
  // Tests write into it as into any table.
  await warehouse.run(raw("DROP VIEW assignments"));
  await warehouse.run(sql`CREATE TABLE assignments (${definitions(assignmentColumns)})`);
}
