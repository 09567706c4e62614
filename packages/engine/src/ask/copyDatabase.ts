import { randomBytes } from "node:crypto";
import { access, rm } from "node:fs/promises";
import { identifier, literal, sql, type Warehouse } from "@keepworth/warehouse";
import { replaced } from "./outputFile.ts";

/**
 * Copies the whole database to a file, by way of the engine: copying the file itself would miss what is only in the
 * write-ahead log, and would let go of the lock that this process holds on it. The file appears when it is complete.
 *
 * @throws KeepworthError "output.unwritable", "database.full"
 */
export async function copyDatabase(warehouse: Warehouse, file: string): Promise<void> {
  await replaced(file, async (temporary) => {
    const { name } = await warehouse.row<{ name: string }>(sql`SELECT current_database() AS name`);
    const alias = identifier(`keepworth_copy_${randomBytes(6).toString("hex")}`);
    try {
      await warehouse.run(sql`ATTACH ${literal(temporary)} AS ${alias}`);
      try {
        await warehouse.run(sql`COPY FROM DATABASE ${identifier(name)} TO ${alias}`);
        // Detaching empties the log too, but says nothing where it could not.
        await warehouse.run(sql`CHECKPOINT ${alias}`);
      } finally {
        await warehouse.run(sql`DETACH ${alias}`);
      }
    } finally {
      await rm(`${temporary}.wal`, { force: true });
    }
  });
}

/** Keeps a copy of a database of an older schema beside it, under a name that nothing has yet. */
export async function keepOlder(warehouse: Warehouse, path: string, version: number): Promise<string> {
  for (let number = 1; ; number++) {
    const file = `${path}.v${version}${number === 1 ? "" : `.${number}`}.bak`;
    if (await exists(file)) continue;
    await copyDatabase(warehouse, file);
    return file;
  }
}

export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
