import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { KeepworthError } from "@keepworth/models";
import { readSheet, type CellValue, type Row } from "read-excel-file/node";

/**
 * Writes the first sheet of a workbook as CSV, dates as ISO text. A workbook is read as a whole: a sheet has at most
 * a million rows.
 *
 * @param shown  what an error calls the file
 */
export async function sheetToCsv(file: string, target: string, shown: string): Promise<void> {
  let rows: Row[];
  try {
    rows = await readSheet(file);
  } catch (error) {
    throw new KeepworthError(
      "file.unreadable",
      { path: shown, reason: (error as Error).message },
      { cause: error },
    );
  }
  await pipeline(Readable.from(lines(rows)), createWriteStream(target));
}

function* lines(rows: readonly Row[]): Generator<string> {
  for (const row of rows) yield `${row.map(cell).join(",")}\n`;
}

function cell(value: CellValue | null): string {
  if (value === null) return "";
  const text = value instanceof Date ? isoText(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A cell holds no time zone; the library gives its clock time as UTC. */
function isoText(date: Date): string {
  return date
    .toISOString()
    .replace("T00:00:00.000Z", "")
    .replace("T", " ")
    .replace(/(\.000)?Z$/, "");
}
