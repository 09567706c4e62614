import type { ReactNode } from "react";
import { Key } from "../../parts/Key.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { useWords } from "../../words/useWords.tsx";
import { areas, type Plan } from "./planAnswer.ts";
import classes from "./Strip.module.css";

/** How surely each month's budget is covered. */
export function CoveredStrip({
  plan,
  certainty,
}: {
  readonly plan: Plan;
  readonly certainty: number;
}): ReactNode {
  const { say, percent, month: monthName } = useWords(...areas);
  const months = plan.months.flatMap(({ month, covered }) => (covered === null ? [] : [{ month, covered }]));
  if (months.length === 0) return null;
  const least = months.reduce((least, one) => (one.covered < least.covered ? one : least));
  return (
    <Picture
      title={say("web.plan.strip")}
      unit={say("web.plan.strip.unit")}
      description={say("web.plan.strip.description", {
        sure: months.filter(({ covered }) => covered >= certainty).length,
        months: months.length,
        certainty: percent(certainty),
        least: monthName(least.month),
        probability: percent(least.covered),
      })}
      table={{
        columns: [
          { id: "month", title: say("web.plan.column.month"), cell: (row) => monthName(row.month) },
          {
            id: "covered",
            title: say("plan.column.covered"),
            number: true,
            cell: (row) => percent(row.covered),
            value: (row) => row.covered,
          },
        ],
        rows: months,
      }}
    >
      <Key
        items={[
          {
            name: say("web.plan.strip.above", { certainty: percent(certainty) }),
            tone: "expected",
            shape: "line",
          },
          {
            name: say("web.plan.strip.below", { certainty: percent(certainty) }),
            tone: "attention",
            shape: "dashed",
          },
        ]}
      />
      <ul className={classes.months}>
        {months.map(({ month, covered }) => (
          <li key={month} className={classes.month} data-below={covered < certainty || undefined}>
            {monthName(month)} <strong>{percent(covered)}</strong>
          </li>
        ))}
      </ul>
    </Picture>
  );
}
