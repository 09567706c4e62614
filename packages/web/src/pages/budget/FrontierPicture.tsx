import { useMemo, type ReactNode } from "react";
import { Frontier } from "../../charts/Frontier.tsx";
import type { Column } from "../../parts/column.ts";
import { Picture } from "../../parts/Picture.tsx";
import { useWords } from "../../words/useWords.tsx";
import { stepFor } from "./amounts.ts";
import { areas, type Budget } from "./budgetWords.ts";

type Point = Budget["frontier"]["points"][number];

/** What the best plan gains at each amount, with a point to drag. */
export function FrontierPicture({
  budget,
  usual,
  amount,
  onMove,
  onEnd,
}: {
  readonly budget: Budget;
  /** As the settings have it. */
  readonly usual: Budget;
  readonly amount: number | null;
  readonly onMove: (amount: number) => void;
  readonly onEnd: (amount: number) => void;
}): ReactNode {
  const { say, money, number } = useWords(...areas);
  const { currency, customers, frontier } = budget;
  const { points, needed, basis } = frontier;
  const most = points.at(-1)?.budget ?? 0;
  const at = Math.min(most, amount ?? budget.amount ?? needed);
  const columns: readonly Column<Point>[] = [
    {
      id: "budget",
      title: say("budget.column.budget"),
      cell: (row) => money(row.budget, currency),
      value: (row) => row.budget,
      number: true,
    },
    {
      id: "customers",
      title: say("budget.column.customers"),
      cell: (row) => number(row.customers),
      value: (row) => row.customers,
      number: true,
    },
    {
      id: "gain",
      title: say("budget.column.gain"),
      cell: (row) => money(row.profit, currency),
      value: (row) => row.profit,
      number: true,
    },
    {
      id: "price",
      title: say("web.budget.column.price", { one: money(1, currency) }),
      cell: (row) => money(1 + row.price, currency),
      value: (row) => 1 + row.price,
      number: true,
    },
  ];
  const marks = useMemo(
    () =>
      usual.amount !== null && usual.amount <= most
        ? [{ at: usual.amount, label: say("web.budget.frontier.settings") }]
        : [],
    [usual.amount, most, say],
  );
  return (
    <Picture
      title={say("web.budget.frontier")}
      unit={say("web.budget.frontier.unit", { currency, profit: budget.profit ? "yes" : "no" })}
      description={say("web.budget.frontier.description", {
        gain: money(budget.gain.value, currency),
        spent: money(budget.spent, currency),
        needed: money(needed, currency),
      })}
      table={{ columns, rows: points }}
      note={basis < customers.all ? say("budget.frontier.basis", { basis }) : undefined}
    >
      <Frontier
        points={points}
        at={at}
        onMove={onMove}
        onEnd={onEnd}
        step={stepFor(most)}
        name={say("web.budget.frontier.axis", { currency })}
        label={say("web.budget.amount")}
        write={(value) => money(value, currency)}
        writeAxis={(value) => money(value, currency, { compact: true })}
        marks={marks}
      />
    </Picture>
  );
}
