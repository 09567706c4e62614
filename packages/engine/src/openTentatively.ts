import { rm } from "node:fs/promises";
import { sql, type Warehouse } from "@keepworth/warehouse";
import { exists } from "./ask/copyDatabase.ts";
import { open, type Keepworth } from "./open.ts";

/**
 * Opens a database, which is made where it is missing; one that was made is gone again when it is closed, unless it
 * belongs to the results of a cluster by then.
 *
 * @throws KeepworthError as `open`
 */
export async function openTentatively(path: string): Promise<Keepworth> {
  if (await exists(path)) return open(path);
  let keepworth: Keepworth;
  try {
    keepworth = await open(path, { create: true });
  } catch (error) {
    await remove(path);
    throw error;
  }
  const close = async () => {
    const { state } = keepworth.warehouse;
    // A cancellation that found nothing to cancel stops the next statement, which is this one.
    const kept = await hasResults(state).catch(() => hasResults(state));
    await keepworth.close();
    if (!kept) await remove(path);
  };
  return { ...keepworth, close, [Symbol.asyncDispose]: close };
}

async function hasResults(state: Warehouse): Promise<boolean> {
  const found = await state.rows(sql`SELECT 1 AS one FROM keepworth WHERE key = 'results_owner'`);
  return found.length > 0;
}

async function remove(path: string): Promise<void> {
  await Promise.all([path, `${path}.wal`].map((file) => rm(file, { force: true })));
}
