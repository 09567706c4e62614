import { KeepworthError } from "@keepworth/models";
import {
  changedSince,
  listImports,
  readCluster,
  type Imported,
  type ReadClusterOptions,
} from "@keepworth/sources";
import type { Warehouse } from "@keepworth/warehouse";
import { assertOwn } from "../ask/connect/owner.ts";
import { importAll } from "../ask/importInto.ts";
import type { Keepworth } from "../open.ts";
import type { IssueCount, Quality } from "../result.ts";
import type { CustomerGroups } from "./groups.ts";
import { hash } from "./result.ts";
import type { RunOptions } from "./options.ts";
import type { Settings } from "../settings.ts";

export interface ImportedFiles {
  /** The accounting of the files of orders. */
  readonly quality: Quality;
  /** Files of orders. */
  readonly imports: readonly Imported[];
  /** Files of other records. */
  readonly records: readonly Imported[];
}

/** Imports the files of a run, one after the other: all of them, or none. */
export async function importFiles(
  keepworth: Keepworth,
  files: readonly string[],
  {
    dataset,
    now,
    timeZone,
    currency,
    mapping,
    add,
    inPlace,
  }: RunOptions & { readonly dataset: string; readonly now: Date },
): Promise<ImportedFiles> {
  const told = { dataset, now, ...defined({ timeZone, currency, mapping, add, inPlace }) };
  const all = files.length === 0 ? [] : await importAll(keepworth, files, told);
  const imports = all.filter(({ kind }) => kind === "orders");
  const records = all.filter(({ kind }) => kind !== "orders");
  return { quality: addUp(imports.map(({ quality }) => quality)), imports, records };
}

type Told = RunOptions & { readonly dataset: string; readonly now: Date };

/**
 * Reads the tables of the cluster, where they lie, in place of files.
 *
 * @throws KeepworthError "cluster.data" where files are told; "cluster.owned", "cluster.results" where the schema of
 * results is not this database's
 */
export async function readTables(
  { warehouse, settings }: Keepworth,
  files: readonly string[],
  told: Told,
): Promise<ImportedFiles> {
  const source = settings.warehouse!;
  if (files.length > 0) throw new KeepworthError("cluster.data");
  await assertOwn(warehouse, source.results);
  const all = await readCluster(warehouse, source, readingOf(settings, told));
  const imports = all.filter(({ kind }) => kind === "orders");
  return {
    quality: addUp(imports.map(({ quality }) => quality)),
    imports,
    records: all.filter(({ kind }) => kind !== "orders"),
  };
}

/** Tables of the cluster that have changed since the run read them first. */
export async function changedTables(
  { warehouse, settings }: Keepworth,
  { imports, records }: ImportedFiles,
  told: Told,
): Promise<string[]> {
  if (settings.warehouse === undefined) return [];
  return changedSince(warehouse, settings.warehouse, [...imports, ...records], readingOf(settings, told));
}

function readingOf(settings: Settings, { dataset, now, timeZone, currency }: Told): ReadClusterOptions {
  const code = currency ?? settings.currency;
  return {
    dataset,
    importedAt: now,
    timeZone: timeZone ?? settings.timeZone,
    ...(code !== undefined && { currency: code }),
  };
}

/** What a run over a dataset read: the hash of its files and of that of covariates, and the accounting of this run's files of orders or else of all. */
export async function inputOf(
  warehouse: Warehouse,
  dataset: string,
  { imports, quality }: ImportedFiles,
  groups: CustomerGroups | null,
): Promise<{ inputHash: string; quality: Quality }> {
  const all = (await listImports(warehouse, dataset)).filter(({ undoneAt }) => undoneAt === null);
  const orders = all.filter(({ kind }) => kind === "orders");
  return {
    inputHash: hash(
      JSON.stringify([
        ...all.map(({ fileHash, request }) => [fileHash, request]),
        ...(groups === null ? [] : [groups.fileHash]),
      ]),
    ),
    quality: imports.length > 0 ? quality : addUp(orders.map((one) => one.quality)),
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
