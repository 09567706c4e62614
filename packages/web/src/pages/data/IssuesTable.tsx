import { useMemo, type ReactNode } from "react";
import type { Import } from "../../api/schema.d.ts";
import { Choice } from "../../parts/Choice.tsx";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { Section } from "../../parts/Section.tsx";
import { oneOf, useAddress } from "../../shell/useAddress.ts";
import { useWords } from "../../words/useWords.tsx";
import { issuesOf, type Issue } from "./rowsByKind.ts";
import { useIssueWords } from "./useIssueWords.ts";
import classes from "./DataPage.module.css";

const actions = ["all", "refused", "merged", "changed", "noted"] as const;
const settings = { action: oneOf(actions) };

/** Every reason why rows were not simply kept, and what to do. */
export function IssuesTable({
  imports,
  inCluster,
}: {
  readonly imports: readonly Import[];
  /** Whether they are tables of a cluster. */
  readonly inCluster: boolean;
}): ReactNode {
  const { say, number, series } = useWords("data", "cli.issues");
  const words = useIssueWords();
  const [{ action }, set] = useAddress(settings);
  const issues = useMemo(() => issuesOf(imports), [imports]);
  const columns = useMemo(
    (): Column<Issue>[] => [
      {
        id: "reason",
        title: say("web.data.issues.reason"),
        cell: ({ code }) => <span className={classes.words}>{words.reason(code)}</span>,
        value: ({ code }) => words.reason(code),
        sort: true,
      },
      {
        id: "done",
        title: say("web.data.issues.done"),
        cell: (one) => say(`web.data.action.${one.action}`),
        sort: true,
      },
      {
        id: "rows",
        title: say("web.data.issues.rows"),
        number: true,
        sort: true,
        cell: ({ rows }) => number(rows),
        value: ({ rows }) => rows,
      },
      {
        id: "do",
        title: say("web.data.issues.do"),
        cell: ({ code }) => <span className={classes.words}>{words.todo(code)}</span>,
        value: ({ code }) => words.todo(code),
      },
      {
        id: "example",
        title: say("web.data.issues.example"),
        cell: ({ example }) =>
          example ? <span className={classes.words}>{words.example(example, example.file)}</span> : "–",
        value: ({ example }) => (example ? words.example(example, example.file) : null),
      },
      { id: "files", title: say("web.data.issues.file"), cell: ({ files }) => series(files), hidden: true },
    ],
    [say, number, series, words],
  );
  const there = actions.filter((one) => one === "all" || issues.some((issue) => issue.action === one));
  return (
    <Section
      title={say("web.data.issues.title")}
      text={`${say("web.data.issues.text")} ${say(inCluster ? "issues.again.table" : "issues.again.file")}`}
    >
      {issues.length === 0 ? (
        <p className="quiet">{say("web.data.issues.none")}</p>
      ) : (
        <DataTable
          name="issues"
          caption={say("web.data.issues.caption")}
          columns={columns}
          rows={issues.filter((one) => action === "all" || one.action === action)}
          keyOf={(one) => `${one.code} ${one.action}`}
          initialSort="-rows"
          controls={
            <Choice
              hideLabel
              label={say("web.data.issues.filter.title")}
              options={there.map((value) => ({
                value,
                label: say(value === "all" ? "web.data.issues.filter.all" : `web.data.action.${value}`),
              }))}
              value={action}
              onChange={(next) => set({ action: next })}
            />
          }
        />
      )}
    </Section>
  );
}
