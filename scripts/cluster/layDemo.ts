import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeDemoShop } from "@keepworth/engine";
import { layFile, type Lake } from "../../testing/lake.ts";

/**
 * Lays the simulated shop into a lake: lake.shop.orders and a table of every other kind of records.
 *
 * @param schema  default shop
 * @returns the names of the tables
 */
export async function layDemo(lake: Lake, schema = "shop"): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "keepworth-shop-"));
  try {
    const { files } = await writeDemoShop(folder);
    const tables: string[] = [];
    for (const { file } of files.filter(({ kind }) => kind !== "experiment")) {
      const table = file.replace(".csv", "").replaceAll("-", "_");
      await layFile(lake, `${schema}.${table}`, join(folder, file));
      tables.push(table);
    }
    return tables;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
