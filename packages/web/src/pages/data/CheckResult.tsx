import { Loader } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Problem } from "../../api/problem.ts";
import type { Import } from "../../api/schema.d.ts";
import { send } from "../../api/useChange.ts";
import { ProblemNote } from "../../parts/ProblemNote.tsx";
import { SmallTable } from "../../parts/SmallTable.tsx";
import { useWords } from "../../words/useWords.tsx";
import classes from "./FileCard.module.css";
import { useIssueWords } from "./useIssueWords.ts";

/** What would come of every row of an uploaded file; nothing of it is kept. */
export function CheckResult({ upload, told }: { readonly upload: string; readonly told: object }): ReactNode {
  const { say } = useWords("data");
  const check = useQuery<Import, Problem>({
    queryKey: ["/api/imports/check", upload, told],
    queryFn: () => send<Import>("POST", "/api/imports/check", { upload, ...told }),
    staleTime: Infinity,
    retry: false,
  });
  return (
    <div className={classes.check} aria-live="polite">
      <h3>{say("web.data.check.title")}</h3>
      {check.isPending ? (
        <p className={`quiet ${classes.working}`}>
          <Loader size={14} aria-hidden="true" /> {say("web.data.file.checking")}
        </p>
      ) : null}
      {check.error ? <ProblemNote problem={check.error} onRetry={() => void check.refetch()} /> : null}
      {check.data ? <Result checked={check.data} /> : null}
    </div>
  );
}

function Result({ checked: { quality, months } }: { readonly checked: Import }): ReactNode {
  const { say, number, money, month } = useWords("data");
  const issue = useIssueWords();
  const { rows, kept, merged, refused, issues } = quality;
  const currency = months[0]?.currency ?? "";
  const heading =
    currency === "" ? say("web.data.check.months.plain") : say("web.data.check.months", { currency });
  return (
    <>
      <p>
        {kept === rows
          ? say("web.data.check.clean", { rows })
          : say("web.data.check.text", { rows, kept, merged, refused })}
      </p>
      <p className="quiet">{say("web.data.check.known")}</p>
      {issues.length > 0 ? (
        <SmallTable
          caption={say("web.data.check.title")}
          columns={[
            { id: "reason", title: say("web.data.issues.reason"), cell: ({ code }) => issue.reason(code) },
            {
              id: "done",
              title: say("web.data.issues.done"),
              cell: ({ action }) => say(`web.data.action.${action}`),
            },
            {
              id: "rows",
              title: say("web.data.issues.rows"),
              number: true,
              cell: ({ rows: count }) => number(count),
            },
            { id: "do", title: say("web.data.issues.do"), cell: ({ code }) => issue.todo(code) },
            {
              id: "example",
              title: say("web.data.issues.example"),
              cell: ({ examples: [example] }) => (example ? issue.example(example) : "–"),
            },
          ]}
          rows={issues}
        />
      ) : null}
      {months.length > 0 ? (
        <>
          <h3>{heading}</h3>
          <p className="quiet">{say("web.data.check.months.text")}</p>
          <SmallTable
            caption={heading}
            columns={[
              { id: "month", title: say("web.data.money.column.month"), cell: (row) => month(row.month) },
              {
                id: "orders",
                title: say("web.data.money.column.orders"),
                number: true,
                cell: (row) => number(row.orders),
              },
              {
                id: "gross",
                title: say("web.data.money.gross"),
                number: true,
                cell: (row) => money(row.gross, row.currency),
              },
              {
                id: "net",
                title: say("web.data.money.net"),
                number: true,
                cell: (row) => money(row.net, row.currency),
              },
            ]}
            rows={months.toReversed().slice(0, 24)}
          />
        </>
      ) : null}
    </>
  );
}
