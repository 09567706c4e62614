import { importRecords, type AnyImportOptions } from "../src/records/importRecords.ts";
import type { Imported } from "../src/imports.ts";
import { now, type Kit } from "./kit.ts";

/** Imports a text as a file of records. */
export async function bringRecords(
  kit: Kit,
  content: string | Uint8Array,
  options: Partial<AnyImportOptions> & { readonly name?: string } = {},
): Promise<Imported> {
  const { name = "records.csv", ...rest } = options;
  return importRecords(kit.warehouse, await kit.file(name, content), { importedAt: now, ...rest });
}
