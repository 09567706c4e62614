import { importFile, listImports, type Imported } from "@keepworth/sources";
import type { Warehouse } from "@keepworth/warehouse";
import type { Keepworth } from "../open.ts";
import type { IssueCount, Quality } from "../result.ts";
import type { CustomerGroups } from "./groups.ts";
import { hash } from "./result.ts";
import type { RunOptions } from "./options.ts";

export interface ImportedFiles {
  readonly quality: Quality;
  readonly imports: readonly Imported[];
}

/** Imports the files of a run, one after the other: all of them, or none. */
export async function importFiles(
  { warehouse, settings }: Keepworth,
  files: readonly string[],
  options: RunOptions & { readonly dataset: string; readonly now: Date },
): Promise<ImportedFiles> {
  const told = {
    dataset: options.dataset,
    importedAt: options.now,
    timeZone: options.timeZone ?? settings.timeZone,
    ...defined({
      currency: options.currency ?? settings.currency,
      mapping: options.mapping,
      add: options.add,
      inPlace: options.inPlace,
    }),
  };
  const imports = await warehouse.transaction(async () => {
    const done: Imported[] = [];
    for (const file of files) done.push(await importFile(warehouse, file, told));
    return done;
  });
  return { quality: addUp(imports.map(({ quality }) => quality)), imports };
}

/** What a run over a dataset read: the hash of its files and of that of covariates, and the accounting of this run's files or else of all. */
export async function inputOf(
  warehouse: Warehouse,
  dataset: string,
  { imports, quality }: ImportedFiles,
  groups: CustomerGroups | null,
): Promise<{ inputHash: string; quality: Quality }> {
  const all = (await listImports(warehouse, dataset)).filter(({ undoneAt }) => undoneAt === null);
  return {
    inputHash: hash(
      JSON.stringify([
        ...all.map(({ fileHash, request }) => [fileHash, request]),
        ...(groups === null ? [] : [groups.fileHash]),
      ]),
    ),
    quality: imports.length > 0 ? quality : addUp(all.map((one) => one.quality)),
  };
}

function addUp(parts: readonly Quality[]): Quality {
  const issues = new Map<string, IssueCount>();
  for (const issue of parts.flatMap((part) => part.issues)) {
    const key = `${issue.code} ${issue.action}`;
    const known = issues.get(key);
    issues.set(key, known ? { ...known, rows: known.rows + issue.rows } : issue);
  }
  const sum = (field: "rows" | "kept" | "merged" | "refused") =>
    parts.reduce((total, part) => total + part[field], 0);
  return {
    rows: sum("rows"),
    kept: sum("kept"),
    merged: sum("merged"),
    refused: sum("refused"),
    issues: [...issues.values()],
  };
}

/** Without the entries that are undefined. */
function defined<T extends object>(entries: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as never;
}
