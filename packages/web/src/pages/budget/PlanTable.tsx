import { memo, type ReactNode } from "react";
import { DataTable } from "../../parts/DataTable.tsx";
import { Section } from "../../parts/Section.tsx";
import { useMay } from "../../shell/session.ts";
import { useWords } from "../../words/useWords.tsx";
import { plannedColumns } from "./AroundTheCut.tsx";
import { areas, type Budget } from "./budgetWords.ts";

/** The first of the plan by gain; all of them are in the file. */
export const PlanTable = memo(function PlanTable({
  budget,
  csvHref,
}: {
  readonly budget: Budget;
  readonly csvHref: string;
}): ReactNode {
  const words = useWords(...areas);
  const { say } = words;
  const may = useMay("analyst");
  const { assignments, customers, currency } = budget;
  if (assignments.length === 0) return null;
  const more = customers.chosen - assignments.length;
  return (
    <Section title={say("budget.plan")} text={more > 0 ? say("web.budget.plan.more", { more }) : undefined}>
      <DataTable
        caption={say("web.budget.plan.caption")}
        name="plan"
        columns={plannedColumns(words, currency)}
        rows={assignments}
        keyOf={(row) => row.customerId}
        initialSort="-gain"
        {...(may ? { csvHref } : {})}
      />
    </Section>
  );
});
