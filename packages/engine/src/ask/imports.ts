import { answerOf, listImports, undoImport as undo } from "@keepworth/sources";
import type { Keepworth } from "../open.ts";
import { assertOwnTables } from "../ownTables.ts";
import { takeTurn } from "../run/publish.ts";
import type { ImportAnswer } from "./answers.ts";

/** Every import of a dataset, or of all, newest first; undone ones included. */
export async function imports(
  { warehouse }: Keepworth,
  options: { readonly dataset?: string } = {},
): Promise<ImportAnswer[]> {
  return (await listImports(warehouse.state, options.dataset)).map(answerOf).toReversed();
}

/**
 * Takes an import back: what it added goes, what it replaced returns.
 *
 * @throws KeepworthError "import.missing", "import.undone"; "run.busy" while a run or an import is under way; "cluster.data"
 */
export async function undoImport(keepworth: Keepworth, id: number): Promise<ImportAnswer> {
  const { warehouse } = keepworth;
  assertOwnTables(keepworth);
  await using _turn = await takeTurn(warehouse);
  return answerOf(await undo(warehouse, id));
}
