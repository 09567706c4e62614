import type { ConnectAnswer } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import type { Style } from "./style.ts";
import { table } from "./table.ts";
import { safe, wrap } from "./text.ts";

/** Each table that is read, with its columns and how they are; then the tables that are not. */
export function connectPage(
  { tables, others }: ConnectAnswer,
  look: { readonly speaker: Speaker; readonly style: Style; readonly columns: number },
): string[] {
  const { speaker, style, columns } = look;
  const { say } = speaker;
  const read = tables.flatMap((one) => [
    style.heading(say("connect.table", { kind: say(`records.kind.${one.kind}`), table: safe(one.table) })),
    ...table(
      one.columns,
      [
        { title: say("column.field"), cell: ({ field }) => field },
        { title: say("column.column"), cell: ({ column }) => safe(column) },
        { title: say("column.type"), cell: ({ type }) => safe(type) },
        { title: say("column.reading"), cell: ({ reading }) => readingText(reading, speaker) },
      ],
      { columns, heading: style.quiet, indent: 2 },
    ),
    "",
  ]);
  if (others.length === 0) return read;
  const left = say("connect.others", { count: others.length, tables: others.map(safe).join(", ") });
  return [...read, ...wrap(left, columns), ""];
}

function readingText(reading: string | null, { knows, say }: Speaker): string {
  if (reading === null) return "";
  if (reading === ",") return say("connect.decimalComma");
  if (reading === "minorUnits") return say("connect.minorUnits");
  const key = `note.dateStyle.${reading}`;
  return knows(key) ? say(key) : safe(reading);
}
