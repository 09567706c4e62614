import type { ReactNode } from "react";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { Section } from "../../parts/Section.tsx";
import { useWords } from "../../words/useWords.tsx";
import { areas, intervalName, planName, type Churn, type Subscriptions } from "./names.ts";

type Plan = Subscriptions["plans"][number];

/** Each plan: who runs, who left, by which model, and what a subscriber is worth. */
export function Plans({
  churn: { currency, profit },
  plans,
}: {
  readonly churn: Churn;
  readonly plans: Subscriptions["plans"];
}): ReactNode {
  const words = useWords(...areas);
  const { say, number, money, moneyRange } = words;
  const modelOf = ({ model }: Plan): string => {
    const name = say(`model.${model.name}`);
    if (model.prior) return say("web.churn.model.prior", { model: name });
    return model.pooled ? say("web.churn.model.pooled", { model: name }) : name;
  };
  const counted = (["active", "lost", "lostInvoluntary"] as const).map((id): Column<Plan> => ({
    id,
    title: say(
      (
        {
          active: "web.churn.column.active",
          lost: "web.churn.column.left",
          lostInvoluntary: "web.churn.column.unpaid",
        } as const
      )[id],
    ),
    ...(id === "lostInvoluntary" ? { gloss: say("web.churn.column.unpaid.gloss") } : {}),
    number: true,
    sort: true,
    cell: (row) => number(row[id]),
    value: (row) => row[id],
  }));
  const worth = (["newSubscriber", "subscriber"] as const).flatMap((id): Column<Plan>[] => [
    {
      id,
      title: say(id === "newSubscriber" ? "web.churn.column.worthNew" : "web.churn.column.worthNow"),
      number: true,
      sort: true,
      cell: (row) => money(row[id]?.value ?? null, currency),
      value: (row) => row[id]?.value ?? null,
    },
    {
      id: `${id}Interval`,
      title: say("web.churn.column.interval"),
      number: true,
      cell: (row) => {
        const found = row[id];
        return found ? moneyRange(Math.round(found.low), Math.round(found.high), currency) : "–";
      },
    },
  ]);
  const nameOf = (row: Plan): string => planName(words, row, plans);
  const columns: readonly Column<Plan>[] = [
    { id: "plan", title: say("web.churn.column.plan"), sort: true, cell: nameOf, value: nameOf },
    {
      id: "every",
      title: say("web.churn.column.every"),
      cell: ({ interval }) => intervalName(words, interval),
    },
    ...counted,
    { id: "model", title: say("web.churn.column.model"), cell: modelOf, gloss: say("web.churn.model.gloss") },
    ...worth,
  ];
  return (
    <Section
      title={say("web.churn.plans")}
      text={say("web.churn.plans.text", { profit: profit ? "yes" : "no" })}
    >
      <DataTable
        caption={say("web.churn.plans.caption")}
        name="plans"
        columns={columns}
        rows={plans}
        keyOf={({ plan, interval }) => `${plan ?? ""} ${interval}`}
        initialSort="-active"
      />
    </Section>
  );
}
