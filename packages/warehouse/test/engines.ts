import { randomBytes } from "node:crypto";
import { cluster } from "../../../testing/cluster.ts";
import { openDuckdb } from "../src/duckdb/warehouse.ts";
import { identifier, sql } from "../src/sql.ts";
import { openTrino } from "../src/trino/warehouse.ts";
import type { Warehouse } from "../src/warehouse.ts";

interface Engine {
  readonly name: "duckdb" | "trino";
  /** An empty warehouse, whose `close` removes what was made. */
  open(): Promise<Warehouse>;
}

const there = await cluster();

/** The engines that every query is tried on. */
export const engines: readonly Engine[] = [
  { name: "duckdb", open: () => openDuckdb(":memory:") },
  ...(there ? [{ name: "trino" as const, open: () => openSchema(there.url) }] : []),
];

async function openSchema(server: string): Promise<Warehouse> {
  const schema = `test_${randomBytes(5).toString("hex")}`;
  const results = { catalog: "lake", schema };
  const warehouse = openTrino({ server, results }, await openDuckdb(":memory:"));
  await warehouse.run(sql`CREATE SCHEMA ${identifier("lake", schema)}`);
  const close = warehouse.close.bind(warehouse);
  warehouse.close = async () => {
    await warehouse.run(sql`DROP SCHEMA ${identifier("lake", schema)} CASCADE`).catch(() => undefined);
    await close();
  };
  return warehouse;
}
