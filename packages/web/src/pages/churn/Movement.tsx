import { useMemo, type ReactNode } from "react";
import { Waterfall } from "../../charts/Waterfall.tsx";
import { Choice } from "../../parts/Choice.tsx";
import type { Column } from "../../parts/column.ts";
import { Picture } from "../../parts/Picture.tsx";
import { useWords } from "../../words/useWords.tsx";
import { movementFields, movementOver, takes, type MovementField } from "./movement.ts";
import { areas, type Subscriptions } from "./names.ts";

export const movementSpans = ["12", "6", "3", "1"] as const;

/** Recurring revenue from one month's beginning to another's end, step by step. */
export function Movement({
  months: all,
  currency,
  over,
  onOver,
}: {
  readonly months: Subscriptions["months"];
  readonly currency: string;
  readonly over: (typeof movementSpans)[number];
  readonly onOver: (over: (typeof movementSpans)[number]) => void;
}): ReactNode {
  const { say, money, month, number } = useWords(...areas);
  const months = useMemo(() => all.slice(-Number(over)), [all, over]);
  const total = useMemo(() => movementOver(months), [months]);
  const people = useMemo(() => movementOver(months.map(({ customers }) => customers)), [months]);
  const chart = useMemo(
    () => ({
      steps: movementFields.map((field) => ({
        label: say(`churn.movement.${field}`),
        value: (takes(field) ? -1 : 1) * total[field],
        total: field === "opening" || field === "closing",
        tone: field === "opening" || field === "closing" ? "past" : takes(field) ? "loss" : "gain",
      })) as { label: string; value: number; total: boolean; tone: "past" | "loss" | "gain" }[],
      name: say("web.churn.movement.axis"),
      write: (value: number) => money(Math.round(value), currency, { compact: true }),
      writeAxis: (value: number) => money(value, currency, { compact: "axis" }),
    }),
    [total, currency, say, money],
  );
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return null;
  const columns: readonly Column<MovementField>[] = [
    { id: "step", title: say("web.churn.movement.step"), cell: (field) => say(`churn.movement.${field}`) },
    {
      id: "amount",
      title: say("web.churn.movement.amount"),
      number: true,
      cell: (field) => money((takes(field) ? -1 : 1) * total[field], currency),
      value: (field) => (takes(field) ? -1 : 1) * total[field],
    },
    {
      id: "customers",
      title: say("web.churn.movement.customers"),
      number: true,
      cell: (field) => number((takes(field) ? -1 : 1) * people[field]),
      value: (field) => (takes(field) ? -1 : 1) * people[field],
    },
  ];
  return (
    <Picture
      title={say("web.churn.movement")}
      unit={say("web.churn.movement.unit", {
        currency,
        from: month(first.month),
        to: last.whole ? month(last.month) : say("churn.months.partial", { month: month(last.month) }),
      })}
      description={say("web.churn.movement.description", {
        opening: money(total.opening, currency),
        closing: money(total.closing, currency),
        come: money(total.new + total.returned + total.expansion, currency),
        gone: money(total.contraction + total.churned, currency),
      })}
      table={{ columns, rows: movementFields }}
      controls={
        <Choice
          label={say("web.churn.movement.span")}
          hideLabel
          options={movementSpans.map((value) => ({
            value,
            label: say("web.churn.months", { count: Number(value) }),
          }))}
          value={over}
          onChange={onOver}
        />
      }
      note={say("web.churn.movement.note")}
    >
      <Waterfall {...chart} />
    </Picture>
  );
}
