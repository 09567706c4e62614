import { useMemo, type ReactNode } from "react";
import { useAnswer, type Answer } from "../../api/useAnswer.ts";
import { Bars } from "../../charts/Bars.tsx";
import type { Column } from "../../parts/column.ts";
import { Loading } from "../../parts/Loading.tsx";
import { Asked } from "../../parts/Asked.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { daysAfter } from "../../words/days.ts";
import { useWords } from "../../words/useWords.tsx";
import { areas } from "./planAnswer.ts";

type Replace = Answer<"/api/replace">;
type Period = Replace["periods"][number];

/** So many days are told by the week. */
const quarter = 91;

/** How many leads to start in each of the next weeks, so that who leaves is replaced. */
export function Leads({ asOf }: { readonly asOf: string }): ReactNode {
  const until = daysAfter(asOf, quarter);
  const replace = useAnswer("/api/replace", { query: { by: until } });
  const none = { "churn.nothing": null, "keep.nobody": null };
  return (
    <Asked of={replace} loading={<Loading opening={false} picture />} empty={none}>
      {(answer) => <Drawn replace={answer} until={until} />}
    </Asked>
  );
}

function Drawn({ replace, until }: { readonly replace: Replace; readonly until: string }): ReactNode {
  const { say, date, number, percent } = useWords(...areas);
  const { periods, total, assumptions } = replace;
  const bars = useMemo(
    () =>
      periods.map(({ leads, startBy, late }) => ({
        label: say(late ? "web.plan.leads.late" : "web.plan.leads.by", { day: date(startBy) }),
        ...leads,
        ...(late ? ({ tone: "attention" } as const) : {}),
      })),
    [periods, say, date],
  );
  const whole = (value: number): string => number(Math.round(value));
  const told = (name: string): number | null => {
    const value = assumptions.find((one) => one.name === name)?.value;
    return typeof value === "number" ? value : null;
  };
  const conversion = told("conversion");
  const leadMonths = told("leadMonths");
  const common = {
    target: Math.round(replace.target),
    needed: Math.round(total.needed.value),
    leads: whole(total.leads.value),
    until: date(until),
  };
  const text =
    conversion === null
      ? say("web.plan.leads.text.unknown", common)
      : say("web.plan.leads.text", {
          ...common,
          conversion: percent(conversion),
          months:
            leadMonths === null
              ? "none"
              : say("web.plan.months.value", { count: Math.round(leadMonths * 10) / 10 }),
        });
  const most = periods.reduce((most, one) => (one.leads.value > most.leads.value ? one : most), periods[0]!);
  const count = (id: string, title: string, of: (row: Period) => number): Column<Period> => ({
    id,
    title,
    number: true,
    cell: (row) => whole(of(row)),
    value: of,
  });
  if (periods.length === 0) return null;
  return (
    <Picture
      title={say("web.plan.leads")}
      unit={say("web.plan.leads.unit")}
      description={say("web.plan.leads.description", { leads: common.leads, day: date(most.startBy) })}
      table={{
        columns: [
          {
            id: "start",
            title: say("web.plan.leads.column.start"),
            cell: ({ startBy }) => date(startBy),
            value: ({ startBy }) => startBy,
          },
          {
            id: "until",
            title: say("web.plan.leads.column.until"),
            cell: ({ to }) => date(to),
            value: ({ to }) => to,
          },
          count("leads", say("web.plan.leads.column.leads"), ({ leads }) => leads.value),
          count("low", say("web.plan.leads.column.low"), ({ leads }) => leads.low),
          count("high", say("web.plan.leads.column.high"), ({ leads }) => leads.high),
          count("leavers", say("web.plan.leads.column.leavers"), ({ leavers }) => leavers.value),
          count("needed", say("web.plan.leads.column.needed"), ({ needed }) => needed.value),
        ],
        rows: periods,
      }}
      note={[text, ...(periods.some(({ late }) => late) ? [say("web.plan.leads.note")] : [])].join(" ")}
    >
      <Bars bars={bars} write={whole} name={say("web.plan.leads.axis")} />
    </Picture>
  );
}
