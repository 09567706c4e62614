import { useMemo, type ReactNode } from "react";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { Section } from "../../parts/Section.tsx";
import { useWords } from "../../words/useWords.tsx";
import { budgetLines, leastOf, sureOf, type BudgetLine } from "./budgetLines.ts";
import { areas, type Plan } from "./planAnswer.ts";
import { Strip } from "./Strip.tsx";

/** What the plan pays for, by priority, and how surely. */
export function BudgetLines({
  plan,
  certainty,
}: {
  readonly plan: Plan;
  readonly certainty: number;
}): ReactNode {
  const { say, money, number, percent } = useWords(...areas);
  const { budget, months, currency } = plan;
  const lines = useMemo(
    () =>
      budget === null
        ? []
        : budgetLines(
            budget.lines,
            months.map(({ month }) => month),
          ),
    [budget, months],
  );
  if (budget === null) return null;
  const sure = sureOf(lines, certainty);
  const known = ({ funded }: BudgetLine): number[] => funded.filter((one) => one !== null);
  const monthsSure = (line: BudgetLine): number => known(line).filter((one) => one >= certainty).length;
  const columns: readonly Column<BudgetLine>[] = [
    { id: "line", title: say("plan.column.line"), sort: true, cell: ({ name }) => name },
    {
      id: "priority",
      title: say("plan.column.priority"),
      number: true,
      sort: true,
      cell: ({ priority }) => number(priority),
      value: ({ priority }) => priority,
    },
    {
      id: "aMonth",
      title: say("plan.column.aMonth"),
      number: true,
      sort: true,
      cell: (line) => money(line.amount / Math.max(1, known(line).length), currency),
      value: (line) => line.amount / Math.max(1, known(line).length),
    },
    {
      id: "strip",
      title: say("plan.column.strip"),
      cell: (line) => (
        <Strip
          values={line.funded}
          certainty={certainty}
          label={say("web.plan.lines.strip", { line: line.name, least: percent(leastOf(line.funded)) })}
        />
      ),
      value: ({ funded }) => funded.map((one) => one ?? "").join(" "),
    },
    {
      id: "months",
      title: say("web.plan.lines.months"),
      number: true,
      sort: true,
      cell: (line) =>
        say("web.plan.lines.months.value", {
          sure: number(monthsSure(line)),
          months: number(known(line).length),
        }),
      value: monthsSure,
    },
    {
      id: "least",
      title: say("plan.column.least"),
      number: true,
      sort: true,
      cell: ({ funded }) => percent(leastOf(funded)),
      value: ({ funded }) => leastOf(funded),
    },
  ];
  return (
    <Section
      title={say("plan.budget")}
      text={say("web.plan.lines.text", {
        certainty: percent(certainty),
        funded: money(sure.funded, currency, { compact: true }),
        cost: money(sure.cost, currency, { compact: true }),
        lines: sure.lines,
      })}
    >
      <DataTable
        caption={say("web.plan.lines.caption")}
        columns={columns}
        rows={lines}
        keyOf={({ name, priority }) => `${priority} ${name}`}
        initialSort="priority"
        name="lines"
      />
      <p className="quiet">
        {say("plan.budget.rule")}{" "}
        {budget.outside > 0 ? say("plan.budget.outside", { lines: budget.outside }) : null}
      </p>
    </Section>
  );
}
