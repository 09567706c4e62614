import type { ReactNode } from "react";
import { Note } from "../../parts/Note.tsx";
import { SmallTable } from "../../parts/SmallTable.tsx";
import { actionName } from "../../words/actionWords.ts";
import { useWords } from "../../words/useWords.tsx";
import { areas, gained, points, type ExperimentPlan } from "./experimentWords.ts";

/** What a test can see before anything is sent, what it costs, and what knowing is worth. */
export function Sight({ plan }: { readonly plan: ExperimentPlan }): ReactNode {
  const speaker = useWords(...areas);
  const { say, money, number, percent } = speaker;
  const { buying, margin, currency, value } = plan;
  const treatment = actionName(plan.treatment.name, speaker);
  const short = (buying.needed ?? 0) - plan.customers;
  const rows = [
    {
      name: say("experiment.new.buying"),
      sight: buying,
      write: (one: number) => points(one, speaker),
    },
    {
      name: say("experiment.new.margin", { profit: plan.profit ? "yes" : "no" }),
      sight: margin,
      write: (one: number) => gained(one, currency, speaker),
    },
  ];
  type Row = (typeof rows)[number];
  const sentences = [
    say("experiment.new.opening", { name: plan.name, treatment, ...plan.arms, eligible: plan.eligible }),
    ...(buying.needed === null
      ? [say("experiment.new.needed.none")]
      : [
          say("experiment.new.power", {
            uplift: say("experiment.points", {
              value: number(100 * buying.expected, { maximumFractionDigits: 1 }),
            }),
            days: plan.days,
            source: plan.treatment.source,
            power: percent(buying.power),
            rate: percent(buying.rate),
          }),
        ]),
  ];
  const enough =
    buying.needed === null
      ? null
      : short > 0
        ? say("experiment.new.needed", { needed: buying.needed, short })
        : say("experiment.new.enough", { needed: buying.needed });
  const worth =
    value === null
      ? []
      : [
          value.customers > 0
            ? say("experiment.new.value", {
                customers: value.customers,
                worth: money(value.worth, currency),
                net: money(value.net, currency),
              })
            : say("experiment.new.value.nobody", { forgone: money(-value.net, currency) }),
          value.best.customers > 0
            ? say("experiment.new.best", {
                customers: value.best.customers,
                net: money(value.best.net, currency),
              })
            : say("experiment.new.best.none"),
        ];
  return (
    <>
      <p>{sentences.join(" ")}</p>
      {enough === null ? null : <Note tone={short > 0 ? "attention" : "plain"}>{enough}</Note>}
      <SmallTable
        caption={say("web.experiments.sight.caption")}
        rows={rows}
        columns={[
          { id: "what", title: say("web.experiments.sight.what"), cell: ({ name }: Row) => name },
          {
            id: "expected",
            title: say("experiment.column.expected"),
            number: true,
            cell: ({ sight, write }: Row) => write(sight.expected),
          },
          {
            id: "smallest",
            title: say("experiment.column.smallest"),
            number: true,
            cell: ({ sight, write }: Row) => write(sight.smallest),
          },
          {
            id: "power",
            title: say("experiment.column.power"),
            number: true,
            cell: ({ sight }: Row) => percent(sight.power),
          },
          {
            id: "needed",
            title: say("experiment.column.needed"),
            number: true,
            cell: ({ sight }: Row) => number(sight.needed),
          },
        ]}
      />
      <p className="quiet">
        {say("experiment.new.note", {
          mean: money(margin.mean, currency),
          deviation: money(margin.deviation, currency),
          unexplained: money(margin.unexplained, currency),
        })}
      </p>
      <p>{[...worth, say("experiment.new.cost", { cost: money(plan.cost, currency) })].join(" ")}</p>
    </>
  );
}
