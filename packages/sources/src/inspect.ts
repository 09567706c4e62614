import { sql, join, identifier, type Warehouse } from "@keepworth/warehouse";
import { notesOf } from "./notes.ts";
import { openFile } from "./open.ts";
import { asText, decideReading } from "./read/reading.ts";
import { readable } from "./stageFile.ts";
import { makeScratch } from "./read/scratch.ts";

/** What would be read of a file, before anything is. */
export interface Inspection {
  file: string;
  format: string;
  headers: string[];
  /** Field by field, the header that would be read for it. */
  mapping: Record<string, string>;
  /** Encoding, delimiter, date style, … */
  notes: Record<string, string>;
  /** The first rows, by header, as text. */
  samples: Record<string, string | null>[];
}

/**
 * Looks at a file without importing it.
 *
 * @throws KeepworthError as `importFile` does for a file that cannot be read
 */
export async function inspect(
  warehouse: Warehouse,
  file: string,
  options: {
    readonly importedAt: Date;
    readonly timeZone?: string;
    readonly mapping?: Readonly<Record<string, string>>;
    readonly workDir?: string;
  },
): Promise<Inspection> {
  const { importedAt, timeZone = "UTC", workDir } = options;
  await using scratch = await makeScratch(workDir);
  const opened = await openFile(warehouse, file, scratch, options);
  return readable(opened, async ({ table, recognised }) => {
    const known = { importedAt, timeZone, whole: false };
    const reading = await decideReading(warehouse, file, table, recognised, known);
    const cells = table.columns.map((column) => sql`${asText(column)} AS ${identifier(column.header)}`);
    return {
      file,
      format: reading.format.name,
      headers: table.columns.map(({ header }) => header),
      mapping: reading.mapping as Record<string, string>,
      notes: notesOf(reading),
      samples: await warehouse.rows(sql`SELECT ${join(cells)} FROM ${table.relation} LIMIT 5`),
    };
  });
}
