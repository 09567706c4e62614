import { basename } from "node:path";
import type { ImportAnswer } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import { issuesTable } from "./issuesTable.ts";
import type { Style } from "./style.ts";
import { table } from "./table.ts";
import { safe, wrap } from "./text.ts";

/** Every import in a line, and below each the reasons for rows that were not kept as they are. */
export function importsPage(
  imports: readonly ImportAnswer[],
  look: { readonly speaker: Speaker; readonly style: Style; readonly columns: number },
): string[] {
  const { speaker, style, columns } = look;
  const { say, number } = speaker;
  // What is the same in every line says nothing.
  const datasets = new Set(imports.map(({ dataset }) => dataset)).size;
  const undone = imports.some(({ undoneAt }) => undoneAt !== null);
  const lines = table(
    imports,
    [
      { title: say("column.id"), side: "end", cell: ({ id }) => String(id) },
      { title: say("column.date"), side: "end", cell: ({ importedAt }) => importedAt.slice(0, 10) },
      ...(datasets > 1
        ? [{ title: say("column.dataset"), cell: (one: ImportAnswer) => safe(one.dataset) }]
        : []),
      ...(areTables(imports)
        ? [{ title: say("column.table"), whole: true, cell: tableCell(imports, speaker) }]
        : [
            { title: say("column.kind"), cell: ({ kind }: ImportAnswer) => say(`records.kind.${kind}`) },
            { title: say("column.file"), cell: ({ file }: ImportAnswer) => safe(basename(file)) },
          ]),
      { title: say("column.rows"), side: "end", cell: ({ quality }) => number(quality.rows) },
      { title: say("column.kept"), side: "end", cell: ({ quality }) => number(quality.kept) },
      { title: say("column.merged"), side: "end", cell: ({ quality }) => number(quality.merged) },
      { title: say("column.refused"), side: "end", cell: ({ quality }) => number(quality.refused) },
      ...(undone
        ? [
            {
              title: say("column.state"),
              cell: ({ undoneAt }: ImportAnswer) =>
                say(undoneAt === null ? "imports.kept" : "imports.undone"),
              paint: style.quiet,
            },
          ]
        : []),
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
    ...again(imports, look),
  ];
}

/** Whether they are tables of a cluster; a database has those or files, never both. */
function areTables(imports: readonly ImportAnswer[]): boolean {
  return imports.some(({ format }) => format === "trino");
}

/** The table, without a catalog and schema that all are in, and what it was taken for where its name is another. */
function tableCell(imports: readonly ImportAnswer[], { say }: Speaker): (one: ImportAnswer) => string {
  const schemaOf = (file: string) => file.slice(0, file.lastIndexOf(".") + 1);
  const one = new Set(imports.map(({ file }) => schemaOf(file))).size === 1;
  return ({ file, kind }) => {
    const name = safe(one ? file.slice(schemaOf(file).length) : file);
    return name === kind ? name : `${name} (${say(`records.kind.${kind}`)})`;
  };
}

/** From when on it counts what is corrected, where there is something to correct. */
function again(
  imports: readonly ImportAnswer[],
  { speaker, columns }: { readonly speaker: Speaker; readonly columns: number },
): string[] {
  const wrong = imports.some(
    ({ undoneAt, quality }) =>
      undoneAt === null && quality.issues.some(({ action }) => action === "refused" || action === "changed"),
  );
  if (!wrong) return [];
  return ["", ...wrap(speaker.say(areTables(imports) ? "issues.again.table" : "issues.again.file"), columns)];
}

/** Issues beyond these are for `keepworth imports` to list. */
const shownIssues = 5;

/** What became of each file: what it was taken for, its rows, and the reasons for those that were not kept as they are. */
export function importPage(
  imports: readonly ImportAnswer[],
  look: { readonly speaker: Speaker; readonly style: Style; readonly columns: number },
): string[] {
  const { say } = look.speaker;
  const parts = imports.flatMap(({ id, file, kind, quality }, i) => {
    const { rows, kept, merged, refused, issues } = quality;
    const figures = {
      id: String(id),
      file: safe(basename(file)),
      kind: say(`records.kind.${kind}`),
      rows,
      kept,
    };
    const sentence =
      kept === rows
        ? say("records.opening.clean", figures)
        : say("records.opening", { ...figures, merged, refused });
    const more = issues.length - shownIssues;
    return [
      ...(i === 0 ? [] : [""]),
      ...wrap(sentence, look.columns),
      ...issuesTable(issues.slice(0, shownIssues), look),
      ...(more > 0 ? wrap(say("records.more", { more }), look.columns) : []),
    ];
  });
  return [...parts, ...again(imports, look)];
}
