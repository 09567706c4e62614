import { KeepworthError } from "@keepworth/models";
import { sql, type Warehouse } from "@keepworth/warehouse";
import { instant } from "../../instant.ts";

/** In the table `keepworth`: somebody was erased, and the file has not been written anew since. */
const due = "rewrite_due";

/** To be called in the transaction that erases, so that a fault between the two leaves no bytes for ever. */
export async function markRewriting(warehouse: Warehouse, now: Date): Promise<void> {
  await warehouse.run(sql`
INSERT OR REPLACE INTO keepworth (key, value) SELECT ${due}, CAST(${instant(now)} AS VARCHAR)`);
}

/** Whether bytes of somebody who was erased may still be in the file. */
export async function isRewritingDue(warehouse: Warehouse): Promise<boolean> {
  return (await warehouse.rows(sql`SELECT 1 AS one FROM keepworth WHERE key = ${due}`)).length > 0;
}

/**
 * Writes the database anew if somebody was erased from it.
 *
 * @returns false where others are at work on it: then it stays due
 */
export async function finishRewriting({ warehouse }: { readonly warehouse: Warehouse }): Promise<boolean> {
  if (!(await isRewritingDue(warehouse.state))) return true;
  try {
    await warehouse.rewrite();
  } catch (error) {
    if (error instanceof KeepworthError && error.code === "database.busy") return false;
    throw error;
  }
  await warehouse.state.run(sql`DELETE FROM keepworth WHERE key = ${due}`);
  return true;
}

/** The same, unless a run or an import is under way. */
export async function finishWhenFree({ warehouse }: { readonly warehouse: Warehouse }): Promise<void> {
  if (!(await isRewritingDue(warehouse.state))) return;
  await using turn = await warehouse.turn("run");
  if (turn !== null) await finishRewriting({ warehouse });
}
