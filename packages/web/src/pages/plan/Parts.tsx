import type { ReactNode } from "react";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { IntervalBar } from "../../parts/IntervalBar.tsx";
import { Section } from "../../parts/Section.tsx";
import { segmentName } from "../../words/actionWords.ts";
import { useWords } from "../../words/useWords.tsx";
import { areas, fanOf, partNames, shareOf, type Plan } from "./planAnswer.ts";

interface Part {
  readonly id: string;
  readonly name: string;
  readonly fan: NonNullable<Plan["by"]>["groups"][number]["figures"];
  readonly share: number | null;
}

/** Where the plan's money comes from: its parts, and existing customers by segment or channel. */
export function Parts({ plan }: { readonly plan: Plan }): ReactNode {
  const speaker = useWords(...areas);
  const { say } = speaker;
  const { by } = plan;
  const parts = partNames
    .filter((name) => name === "existing" || plan.parts[name].orders.mean > 0)
    .map((name): Part => ({
      id: name,
      name: say(`plan.part.${name}`),
      fan: fanOf(plan.parts[name]),
      share: shareOf(plan.parts[name], plan),
    }));
  const groupName = (name: string | null): string => {
    if (name === null) return say("plan.by.other");
    if (by?.label === "channel") return name;
    return name === "newcomers" ? say("plan.by.newcomers") : segmentName(name, speaker);
  };
  return (
    <>
      <Section title={say("plan.parts")}>
        <PartsTable
          plan={plan}
          rows={parts}
          first={say("plan.column.part")}
          caption={say("web.plan.parts.caption")}
          name="parts"
        />
      </Section>
      {by === null ? null : (
        <Section title={say(`plan.by.${by.label}`)}>
          <PartsTable
            plan={plan}
            rows={by.groups.map(({ name, figures, share }) => ({
              id: String(name),
              name: groupName(name),
              fan: figures,
              share,
            }))}
            first={say(by.label === "segment" ? "column.segment" : "column.name")}
            caption={say(`plan.by.${by.label}`)}
            name="groups"
          />
        </Section>
      )}
    </>
  );
}

function PartsTable({
  plan: { currency, amounts },
  rows,
  first,
  caption,
  name,
}: {
  readonly plan: Plan;
  readonly rows: readonly Part[];
  readonly first: string;
  readonly caption: string;
  readonly name: string;
}): ReactNode {
  const { say, money, moneyRange, number, numberRange, percent } = useWords(...areas);
  const write = (value: number): string => (amounts ? money(value, currency) : number(Math.round(value)));
  const ends = rows.flatMap(({ fan }) => [fan.p10, fan.p90]);
  const [min, max] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const columns: readonly Column<Part>[] = [
    { id: "name", title: first, sort: true, cell: (row) => row.name },
    {
      id: "mean",
      title: say("column.expected"),
      number: true,
      sort: true,
      cell: ({ fan }) => write(fan.mean),
      value: ({ fan }) => fan.mean,
    },
    {
      id: "bar",
      title: say("web.plan.column.p50"),
      cell: ({ fan }) => (
        <IntervalBar value={fan.p50} low={fan.p10} high={fan.p90} min={min} max={max} write={write} />
      ),
      value: ({ fan }) => fan.p50,
    },
    {
      id: "band",
      title: say("plan.column.band"),
      number: true,
      cell: ({ fan }) => (amounts ? moneyRange(fan.p10, fan.p90, currency) : numberRange(fan.p10, fan.p90)),
    },
    {
      id: "share",
      title: say("column.share"),
      number: true,
      sort: true,
      cell: ({ share }) => percent(share),
      value: ({ share }) => share,
    },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      initialSort="-mean"
      name={name}
    />
  );
}
