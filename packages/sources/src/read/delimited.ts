import { KeepworthError } from "@keepworth/models";
import { plainHeader } from "../clean/headers.ts";

/** How a text of separated values is written. */
export interface Delimited {
  readonly delimiter: "," | ";" | "\t" | "|";
  /** Lines before the one with the headers: a title, an empty line, Excel's `sep=;`. */
  readonly skip: number;
  readonly headers: readonly string[];
}

const delimiters = [",", ";", "\t", "|"] as const;

/**
 * Finds the separator and the line of headers of a text: the one that yields most known headers, then most columns.
 *
 * @param known  the headers that mean something, as `plainHeader` writes them
 * @returns null when no separator makes columns of it
 */
export function sniffDelimited(sample: string, known: ReadonlySet<string>, whole: boolean): Delimited | null {
  const text = sample.charCodeAt(0) === 0xfeff ? sample.slice(1) : sample;
  let best: (Delimited & { score: number }) | null = null;
  for (const delimiter of delimiters) {
    const records = parseRecords(text, delimiter, 60);
    // The last record of a sample may be cut.
    const rows = whole ? records : records.slice(0, -1);
    const width = commonWidth(rows.map(({ fields }) => fields.length));
    if (width < 2) continue;
    for (const [i, { fields, line }] of rows.slice(0, 20).entries()) {
      if (fields.length < 2 || fields.length < width - 1) continue;
      const hits = new Set(fields.map(plainHeader).filter((field) => known.has(field))).size;
      const score = hits * 1000 + Math.min(width, 200) - i;
      if (best === null || score > best.score)
        best = { delimiter, skip: line, headers: unique(fields), score };
    }
  }
  return best;
}

/** Headers with names of their own: a second "Price" becomes "Price 2", a nameless one "column 3". */
function unique(headers: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headers.map((header, i) => {
    const name = header.trim() === "" ? `column ${i + 1}` : header.trim();
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} ${count}`;
  });
}

function commonWidth(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

/** Whether lines end now in one way, now in another. */
export function hasMixedEnds(text: string): boolean {
  return /(^|[^\r])\n/.test(text) && text.includes("\r\n");
}

/** Records of separated values (RFC 4180), each with the number of lines before it; for samples only. */
export function parseRecords(
  text: string,
  delimiter: string,
  limit: number,
): { fields: string[]; line: number }[] {
  const records: { fields: string[]; line: number }[] = [];
  let fields: string[] = [];
  let field = "";
  let quoted = false;
  let line = 0;
  let start = 0;
  const endRecord = () => {
    fields.push(field);
    if (fields.length > 1 || field.trim() !== "") records.push({ fields, line: start });
    fields = [];
    field = "";
    start = line;
  };
  for (let i = 0; i < text.length && records.length < limit; i++) {
    const character = text[i]!;
    const ends = character === "\n" || (character === "\r" && text[i + 1] !== "\n");
    if (ends) line++;
    if (quoted) {
      if (character !== '"') field += character;
      else if (text[i + 1] === '"') field += text[++i]!;
      else quoted = false;
    } else if (character === '"' && field === "") quoted = true;
    else if (character === delimiter) {
      fields.push(field);
      field = "";
    } else if (ends) endRecord();
    else if (character !== "\r") field += character;
  }
  if (field !== "" || fields.length > 0) endRecord();
  return records;
}

/** @throws KeepworthError "file.empty" when there are headers and nothing under them */
export function assertRows(file: string, sample: string, found: Delimited, whole: boolean): void {
  if (!whole) return;
  const records = parseRecords(sample, found.delimiter, 60);
  if (records.filter(({ line }) => line > found.skip).length === 0) {
    throw new KeepworthError("file.empty", { path: file, headers: found.headers });
  }
}
