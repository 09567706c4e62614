import { basename } from "node:path";
import type { ImportAnswer } from "@keepworth/engine";
import type { Key, Speaker } from "@keepworth/locales";
import { issuesTable } from "./issuesTable.ts";
import { monthsTable } from "./monthsTable.ts";
import type { Style } from "./style.ts";
import { pad, safe, width, wrap } from "./text.ts";

/** What became of a file: the verdict, how it was read, which rows need a look, and its money per month. */
export function checkPage(
  answer: ImportAnswer,
  look: { readonly speaker: Speaker; readonly style: Style; readonly columns: number },
): string[] {
  const { speaker, style, columns } = look;
  const { say } = speaker;
  const { quality } = answer;
  const file = safe(basename(answer.file));
  const { rows, kept, merged, refused } = quality;
  const section = (heading: Key, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ["", style.heading(say(heading)), ...lines];
  const ofOrders = answer.kind === "orders";
  // A table of records is called by its kind.
  const format = ofOrders || answer.format !== "generic" ? { format: answer.format } : {};
  const notes = Object.entries({ ...format, ...answer.notes });
  const figures = { file, rows, kept, merged, refused };
  const kind = say(`records.kind.${answer.kind}`);

  return [
    ...wrap(
      ofOrders
        ? say(kept === rows ? "check.opening.clean" : "check.opening", figures)
        : say(kept === rows ? "records.check.clean" : "records.check", { ...figures, kind }),
      columns,
    ),
    ...section(
      "check.mapping",
      pairs(Object.entries(answer.mapping).map(([field, column]) => [field, safe(column)])),
    ),
    ...section(
      "check.notes",
      pairs(notes.map(([name, value]) => [noteName(name, speaker), noteValue(name, value, speaker)])),
    ),
    ...section("check.issues", issuesTable(quality.issues, look)),
    ...section("check.months", monthsTable(answer.months, look)),
  ];
}

function noteName(name: string, { knows, say }: Speaker): string {
  const key = `note.${name}`;
  return knows(key) ? say(key) : safe(name);
}

/** What a note says, in words where there are some: the reader concludes "d.m.y", a person reads "day first". */
function noteValue(name: string, value: string, { knows, say }: Speaker): string {
  const key = `note.${name}.${value}`;
  return knows(key) ? say(key) : safe(value);
}

function pairs(rows: readonly (readonly [string, string])[]): string[] {
  const names = Math.max(0, ...rows.map(([name]) => width(name)));
  return rows.map(([name, value]) => `  ${pad(name, names)}  ${value}`);
}
