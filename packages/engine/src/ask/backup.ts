import { stat } from "node:fs/promises";
import { KeepworthError } from "@keepworth/models";
import type { Keepworth } from "../open.ts";
import { copyDatabase, exists } from "./copyDatabase.ts";

/**
 * Copies the whole database to a new file. The file appears when it is complete; a failure leaves none.
 *
 * @throws KeepworthError "output.exists", "output.unwritable", "database.full"
 */
export async function backup(
  { warehouse }: Keepworth,
  file: string,
): Promise<{ file: string; bytes: number }> {
  if (await exists(file)) throw new KeepworthError("output.exists", { path: file });
  await copyDatabase(warehouse.state, file);
  return { file, bytes: (await stat(file)).size };
}
