import { treatmentKinds } from "@keepworth/decisions";
import { answerOf, importAny, type AnyImportOptions, type FileKind, type Imported } from "@keepworth/sources";
import type { Keepworth } from "../open.ts";
import { assertOwnTables } from "../ownTables.ts";
import { takeTurn } from "../run/publish.ts";
import type { ImportAnswer } from "./answers.ts";

export interface ImportIntoOptions {
  /** Default "main". */
  readonly dataset?: string;
  /** What the files are: "orders" or a kind of record. Default: told by the headers of each. */
  readonly as?: FileKind;
  /** Columns chosen by the user: field (or any name of it) → header. */
  readonly mapping?: Readonly<Record<string, string>>;
  readonly currency?: string;
  readonly timeZone?: string;
  /** Take orders although the dataset holds orders and customers that they do not know. Default false. */
  readonly add?: boolean;
  /** Leave the orders in the file (Parquet only). Default false. */
  readonly inPlace?: boolean;
  /** Default: now. */
  readonly now?: Date;
}

/**
 * Imports files of orders or of other records, one after the other, without a run: all of them or none.
 *
 * @throws KeepworthError for what is wrong with a file or an option; "run.busy" while a run or an import is under way;
 *   "cluster.data"
 */
export async function importInto(
  keepworth: Keepworth,
  files: readonly string[],
  options: ImportIntoOptions = {},
): Promise<ImportAnswer[]> {
  assertOwnTables(keepworth);
  await using _turn = await takeTurn(keepworth.warehouse);
  return (await importAll(keepworth, files, options)).map(answerOf);
}

/** The same, with what is kept beside the answers. */
export async function importAll(
  { warehouse, settings }: Keepworth,
  files: readonly string[],
  { dataset = "main", now = new Date(), ...options }: ImportIntoOptions,
): Promise<Imported[]> {
  const currency = options.currency ?? settings.currency;
  const told: AnyImportOptions = {
    ...options,
    dataset,
    importedAt: now,
    treatmentKinds,
    timeZone: options.timeZone ?? settings.timeZone,
    ...(currency === undefined ? {} : { currency }),
    ...(Object.keys(settings.crm.stages).length === 0 ? {} : { stages: settings.crm.stages }),
  };
  return warehouse.transaction(async () => {
    const done: Imported[] = [];
    for (const file of files) done.push(await importAny(warehouse, file, told));
    return done;
  });
}
