import { access, stat } from "node:fs/promises";
import { KeepworthError } from "@keepworth/models";
import { identifier, literal, raw, sql } from "@keepworth/warehouse";
import type { Keepworth } from "../open.ts";
import { writable } from "./exportCustomers.ts";

/**
 * Copies the whole database to a new file, also while it is in use.
 *
 * @throws KeepworthError "output.exists", "output.unwritable"
 */
export async function backup(
  { warehouse }: Keepworth,
  file: string,
): Promise<{ file: string; bytes: number }> {
  await writable(file);
  const taken = await access(file).then(
    () => true,
    () => false,
  );
  if (taken) throw new KeepworthError("output.exists", { file });
  const { name } = await warehouse.row<{ name: string }>(sql`SELECT current_database() AS name`);
  await warehouse.run(sql`ATTACH ${literal(file)} AS backup`);
  try {
    await warehouse.run(sql`COPY FROM DATABASE ${identifier(name)} TO backup`);
  } finally {
    await warehouse.run(raw("DETACH backup"));
  }
  return { file, bytes: (await stat(file)).size };
}
