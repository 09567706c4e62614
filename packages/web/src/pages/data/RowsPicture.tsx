import { useMemo, type ReactNode } from "react";
import type { Import } from "../../api/schema.d.ts";
import { StackedBar } from "../../charts/StackedBar.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { useWords } from "../../words/useWords.tsx";
import { rowsByKind } from "./rowsByKind.ts";

/** Of each kind of record, what came of its rows. */
export function RowsPicture({ imports }: { readonly imports: readonly Import[] }): ReactNode {
  const { say, percent, number } = useWords("data", "cli.records");
  const kinds = useMemo(() => rowsByKind(imports), [imports]);
  const parts = useMemo(
    () =>
      [
        { name: say("web.data.rows.kept"), tone: "past" },
        { name: say("web.data.rows.merged"), tone: "soft" },
        { name: say("web.data.rows.refused"), tone: "attention" },
      ] as const,
    [say],
  );
  const bars = useMemo(
    () =>
      kinds.map(({ kind, rows, kept, merged, refused }) => ({
        label: say(`records.kind.${kind}`),
        values: [kept, merged, refused].map((count) => (rows === 0 ? 0 : count / rows)),
      })),
    [kinds, say],
  );
  const count = (name: "rows" | "kept" | "merged" | "refused") => ({
    id: name,
    title: say(`web.data.column.${name}`),
    number: true,
    cell: (row: (typeof kinds)[number]) => number(row[name]),
    value: (row: (typeof kinds)[number]) => row[name],
  });
  return (
    <Picture
      title={say("web.data.rows.title")}
      unit={say("web.data.rows.unit")}
      description={say("web.data.rows.description")}
      note={say("web.data.rows.note")}
      table={{
        columns: [
          {
            id: "kind",
            title: say("web.data.column.kind"),
            cell: ({ kind }: (typeof kinds)[number]) => say(`records.kind.${kind}`),
          },
          count("rows"),
          count("kept"),
          count("merged"),
          count("refused"),
        ],
        rows: kinds,
      }}
    >
      <StackedBar parts={parts} rows={bars} write={percent} name={say("web.data.rows.unit")} />
    </Picture>
  );
}
