// Stand-in until the real one is written (helper B): overwrite it.
import { randomBytes } from "node:crypto";
import { openDuckdb } from "../src/duckdb/warehouse.ts";
import { identifier, sql } from "../src/sql.ts";
import { openTrino } from "../src/trino/warehouse.ts";
import type { Warehouse } from "../src/warehouse.ts";

const server = process.env["KEEPWORTH_TRINO_URL"];

/** The engines that every query is tried on; `open` gives an empty warehouse, whose `close` removes what was made. */
export const engines: readonly { readonly name: string; readonly open: () => Promise<Warehouse> }[] = [
  { name: "duckdb", open: () => openDuckdb(":memory:") },
  ...(server === undefined ? [] : [{ name: "trino", open: () => openSchema(server) }]),
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
