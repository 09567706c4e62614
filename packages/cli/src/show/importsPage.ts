import { basename } from "node:path";
import type { ImportAnswer } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import { issuesTable } from "./issuesTable.ts";
import type { Style } from "./style.ts";
import { table } from "./table.ts";
import { safe } from "./text.ts";

/** Every import in a line, and below each the reasons for rows that were not kept as they are. */
export function importsPage(
  imports: readonly ImportAnswer[],
  look: { readonly speaker: Speaker; readonly style: Style; readonly columns: number },
): string[] {
  const { speaker, style, columns } = look;
  const { say, number } = speaker;
  const lines = table(
    imports,
    [
      { title: say("column.id"), side: "end", cell: ({ id }) => String(id) },
      { title: say("column.date"), cell: ({ importedAt }) => importedAt.slice(0, 10) },
      { title: say("column.dataset"), cell: ({ dataset }) => safe(dataset) },
      { title: say("column.file"), cell: ({ file }) => safe(basename(file)) },
      { title: say("column.rows"), side: "end", cell: ({ quality }) => number(quality.rows) },
      { title: say("column.kept"), side: "end", cell: ({ quality }) => number(quality.kept) },
      { title: say("column.merged"), side: "end", cell: ({ quality }) => number(quality.merged) },
      { title: say("column.refused"), side: "end", cell: ({ quality }) => number(quality.refused) },
      {
        title: say("column.state"),
        cell: ({ undoneAt }) => say(undoneAt === null ? "imports.kept" : "imports.undone"),
        paint: style.quiet,
      },
    ],
    { columns, heading: style.heading },
  );
  const [heading = "", ...rows] = lines;
  return [
    heading,
    ...rows.flatMap((line, i) => {
      const { undoneAt, quality } = imports[i]!;
      return undoneAt === null ? [line, ...issuesTable(quality.issues, look)] : [line];
    }),
  ];
}
