import { Button, Modal } from "@mantine/core";
import { useMemo, useState, type ReactNode } from "react";
import type { Import } from "../../api/schema.d.ts";
import { send, useChange } from "../../api/useChange.ts";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { Note } from "../../parts/Note.tsx";
import { ProblemNote } from "../../parts/ProblemNote.tsx";
import { Section } from "../../parts/Section.tsx";
import { useMay } from "../../shell/session.ts";
import { useWords } from "../../words/useWords.tsx";
import classes from "./DataPage.module.css";

/** Every import, with the way to take it back. */
export function ImportsTable({
  imports,
  inCluster,
}: {
  readonly imports: readonly Import[];
  /** Whether they are tables of a cluster, which each run reads anew: none of it is undone here. */
  readonly inCluster: boolean;
}): ReactNode {
  const words = useWords("data", "cli.records", "cli.runs", "cli.platforms");
  const { say, number, date } = words;
  const mayUndo = useMay("analyst");
  const [asked, setAsked] = useState<Import | null>(null);
  const undo = useChange(({ id }: Import) => send<Import>("POST", `/api/imports/${id}/undo`, {}));
  const columns = useMemo((): Column<Import>[] => {
    const count = (name: "rows" | "kept" | "merged" | "refused"): Column<Import> => ({
      id: name,
      title: say(`web.data.column.${name}`),
      number: true,
      sort: true,
      cell: ({ quality }) => number(quality[name]),
      value: ({ quality }) => quality[name],
    });
    return [
      {
        id: "file",
        title: say(inCluster ? "web.data.imports.table" : "web.data.imports.file"),
        sort: true,
        cell: ({ file }) => <span dir="auto">{file}</span>,
        value: ({ file }) => file,
      },
      {
        id: "when",
        title: say("web.data.imports.when"),
        sort: true,
        cell: ({ importedAt }) => date(importedAt),
        value: ({ importedAt }) => importedAt,
      },
      {
        id: "kind",
        title: say("web.data.imports.kind"),
        sort: true,
        cell: ({ kind }) => say(`records.kind.${kind}`),
      },
      {
        id: "format",
        title: say("web.data.imports.format"),
        hidden: true,
        cell: ({ format }) =>
          words.knows(`note.format.${format}`) ? say(`note.format.${format}` as never) : format,
      },
      count("rows"),
      count("kept"),
      count("merged"),
      count("refused"),
      {
        id: "state",
        title: say("web.data.imports.state"),
        cell: (one) => {
          if (one.undoneAt !== null && inCluster) {
            return <span className="quiet">{say("web.data.imports.replaced")}</span>;
          }
          if (one.undoneAt !== null) {
            return (
              <span className="quiet">{say("web.data.imports.undone", { date: date(one.undoneAt) })}</span>
            );
          }
          if (!mayUndo || inCluster) return say("web.data.imports.used");
          return (
            <Button
              size="compact-xs"
              variant="default"
              aria-label={say("web.data.imports.undoOf", { file: one.file })}
              onClick={() => setAsked(one)}
            >
              {say("web.data.imports.undo")}
            </Button>
          );
        },
        value: ({ undoneAt }) => undoneAt ?? say("web.data.imports.used"),
      },
    ];
  }, [words, say, number, date, mayUndo, inCluster]);
  return (
    <Section
      title={say("web.data.imports.title")}
      text={say(inCluster ? "web.data.cluster.imports" : "web.data.imports.text")}
    >
      {undo.data ? <Note live>{say("web.data.undo.done", { file: undo.data.file })}</Note> : null}
      <DataTable
        name="imports"
        caption={say("web.data.imports.caption")}
        columns={columns}
        rows={imports}
        keyOf={({ id }) => String(id)}
      />
      <Modal opened={asked !== null} onClose={() => setAsked(null)} withCloseButton={false}>
        {asked ? (
          <div className={classes.asking}>
            <Modal.Title>{say("web.data.undo.title")}</Modal.Title>
            <p>
              {say("web.data.undo.text", {
                kept: asked.quality.kept,
                file: asked.file,
                kind: say(`records.kind.${asked.kind}`),
                date: date(asked.importedAt),
              })}
            </p>
            {undo.error ? <ProblemNote problem={undo.error} /> : null}
            <div className={classes.line}>
              <Button
                className={classes.undo}
                loading={undo.isPending}
                onClick={() => undo.mutate(asked, { onSuccess: () => setAsked(null) })}
              >
                {say("web.data.undo.do")}
              </Button>
              <Button variant="default" data-autofocus onClick={() => setAsked(null)}>
                {say("web.data.undo.keep")}
              </Button>
            </div>
          </div>
        ) : null}
      </Modal>
    </Section>
  );
}
