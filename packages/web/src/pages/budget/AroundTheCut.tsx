import { Link } from "@tanstack/react-router";
import { memo, type ReactNode } from "react";
import type { Column } from "../../parts/column.ts";
import { Section } from "../../parts/Section.tsx";
import { SmallTable } from "../../parts/SmallTable.tsx";
import { actionName, segmentName } from "../../words/actionWords.ts";
import { useWords } from "../../words/useWords.tsx";
import classes from "./BudgetPage.module.css";
import { areas, type Budget, type BudgetWords, type Planned } from "./budgetWords.ts";

/** Who enters next where the budget grows, and who leaves first where it shrinks. */
export const AroundTheCut = memo(function AroundTheCut({ budget }: { readonly budget: Budget }): ReactNode {
  const words = useWords(...areas);
  const { say } = words;
  const { next, firstOut, price, currency } = budget;
  if (firstOut.length === 0) return null;
  const columns = plannedColumns(words, currency);
  return (
    <Section
      title={say("web.budget.cut")}
      text={price > 0 ? say("web.budget.cut.text") : say("web.budget.cut.everybody")}
    >
      <div className={classes.pair}>
        {price > 0 && next.length > 0 ? (
          <div className={classes.cut} data-side="next">
            <h3>{say("budget.next")}</h3>
            <SmallTable caption={say("budget.next")} columns={columns} rows={next} />
          </div>
        ) : null}
        <div className={classes.cut} data-side="out">
          <h3>{say("budget.firstOut")}</h3>
          <SmallTable caption={say("budget.firstOut")} columns={columns} rows={firstOut} />
        </div>
      </div>
    </Section>
  );
});

/** A customer and what is planned for them. */
export function plannedColumns(words: BudgetWords, currency: string): readonly Column<Planned>[] {
  const { say, money } = words;
  return [
    {
      id: "customer",
      title: say("column.customer"),
      cell: (row) => (
        <Link to={`/customers/${encodeURIComponent(row.customerId)}`}>
          <bdi>{row.customerId}</bdi>
        </Link>
      ),
      value: (row) => row.customerId,
    },
    {
      id: "treatment",
      title: say("budget.column.treatment"),
      cell: (row) => actionName(row.treatment, words),
      sort: true,
    },
    {
      id: "segment",
      title: say("column.segment"),
      cell: (row) => segmentName(row.segment, words),
      sort: true,
    },
    {
      id: "cost",
      title: say("budget.column.cost"),
      cell: (row) => money(row.cost, currency),
      value: (row) => row.cost,
      number: true,
      sort: true,
    },
    {
      id: "gain",
      title: say("budget.column.gain"),
      cell: (row) => money(row.gain, currency),
      value: (row) => row.gain,
      number: true,
      sort: true,
    },
    {
      id: "perUnit",
      title: say("web.budget.column.each", { one: money(1, currency) }),
      cell: (row) => (row.perUnit === null ? "–" : money(row.perUnit, currency)),
      value: (row) => row.perUnit,
      number: true,
      sort: true,
    },
  ];
}
