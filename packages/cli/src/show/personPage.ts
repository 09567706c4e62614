import type { PersonExport } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import type { Style } from "./style.ts";
import { safe, wrap } from "./text.ts";

/** All that is held about a person, table by table: of each row what is known of it. */
export function personPage(
  { customerId, dataset, tables, files }: PersonExport,
  { speaker, style, columns }: { readonly speaker: Speaker; readonly style: Style; readonly columns: number },
): string[] {
  const { say } = speaker;
  return [
    style.heading(say("person.title", { customer: safe(customerId), dataset: safe(dataset) })),
    ...(tables.length === 0 ? [say("person.none")] : []),
    ...tables.flatMap(({ name, rows }) => [
      "",
      style.heading(say("person.rows", { table: name, count: rows.length })),
      ...rows.flatMap((row) => {
        const known = Object.entries(row).filter(([column, value]) => value !== null && !isOurs(column));
        const text = known.map(([column, value]) => `${column}: ${safe(String(value))}`).join(" · ");
        return wrap(text, columns - 2).map((line) => `  ${line}`);
      }),
    ]),
    "",
    ...files.flatMap(({ file, kind }) => wrap(say(`person.file.${kind}`, { file: safe(file) }), columns)),
  ];
}

/** What only the program itself has a use for; JSON has it. */
function isOurs(column: string): boolean {
  return column === "dataset" || column === "copy" || column === "row_no" || column.endsWith("_hash");
}
