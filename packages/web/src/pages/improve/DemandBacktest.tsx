import type { ReactNode } from "react";
import type { Column } from "../../parts/column.ts";
import { Note } from "../../parts/Note.tsx";
import { SmallTable } from "../../parts/SmallTable.tsx";
import { useWords } from "../../words/useWords.tsx";
import type { ProductPlan } from "./answers.ts";
import classes from "./ImprovePage.module.css";
import { areas } from "./improveWords.ts";

type Rule = "plan" | "lastYear" | "lastWeeks";
type Accuracy = NonNullable<ProductPlan["backtest"]>["accuracy"][Rule] & { readonly rule: Rule };

/** How the plan would have done before, beside simply saying what sold last year or lately. */
export function DemandBacktest({ plan: { backtest } }: { readonly plan: ProductPlan }): ReactNode {
  const { say, number, percent } = useWords(...areas);
  if (backtest === null) return <Note>{say("web.improve.backtest.none")}</Note>;
  const rows = (["plan", "lastYear", "lastWeeks"] as const).map((rule): Accuracy => ({
    rule,
    ...backtest.accuracy[rule],
  }));
  const columns: readonly Column<Accuracy>[] = [
    {
      id: "rule",
      title: say("web.improve.backtest.column.rule"),
      cell: ({ rule }) => say(`web.improve.backtest.${rule}`),
    },
    {
      id: "error",
      title: say("web.improve.backtest.column.error"),
      number: true,
      cell: ({ wape }) => percent(wape),
    },
    {
      id: "scaled",
      title: say("web.improve.backtest.column.scaled"),
      number: true,
      cell: ({ scaled }) => number(scaled, { maximumFractionDigits: 2 }),
    },
    {
      id: "bias",
      title: say("web.improve.backtest.column.bias"),
      number: true,
      cell: ({ bias }) => percent(bias),
    },
  ];
  return (
    <div className={classes.behind}>
      <h3>{say("web.improve.backtest")}</h3>
      <SmallTable caption={say("web.improve.backtest")} columns={columns} rows={rows} />
      <p className={`quiet ${classes.told}`}>
        {say("web.improve.backtest.told", {
          origins: backtest.origins.length,
          weeks: backtest.weeks,
          coverage: backtest.coverage === null ? "none" : percent(backtest.coverage),
          best: backtest.best,
        })}
      </p>
    </div>
  );
}
