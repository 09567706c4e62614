import { useMemo, type ReactNode } from "react";
import { Chart } from "../../charts/Chart.tsx";
import type { Look } from "../../charts/look.ts";
import type { Column } from "../../parts/column.ts";
import { Key } from "../../parts/Key.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { useWords } from "../../words/useWords.tsx";
import type { Service } from "./answers.ts";
import { answerTimesOption } from "./answerTimesOption.ts";
import { areas, lasting } from "./careWords.ts";

type Row = Service["byClass"][number];

/** How soon each class of customers is answered, beside what it was promised. */
export function AnswerTimes({ service }: { readonly service: Service }): ReactNode {
  const speaker = useWords(...areas);
  const { say, number, percent } = speaker;
  const rows = useMemo(() => service.byClass.filter(({ cases }) => cases > 0), [service]);
  const option = useMemo(() => {
    const drawn = rows.map(({ class: name, response, responseHours, inTime, cases }) => ({
      label: say(`potentials.class.${name}`),
      median: response.median,
      p90: response.p90,
      promised: responseHours,
      told: say("web.care.times.told", {
        class: say(`potentials.class.${name}`),
        cases,
        median: lasting(speaker, response.median),
        p90: lasting(speaker, response.p90),
        promised: lasting(speaker, responseHours),
        inTime: inTime === null ? "none" : percent(inTime),
      }),
    }));
    const named = { name: say("web.care.times.axis"), write: (hours: number) => lasting(speaker, hours) };
    return (look: Look) => answerTimesOption(drawn, named, look);
  }, [rows, speaker, say, percent]);
  if (rows.length === 0) return null;
  const columns: readonly Column<Row>[] = [
    {
      id: "class",
      title: say("web.care.column.class"),
      cell: ({ class: name }) => say(`potentials.class.${name}`),
    },
    {
      id: "cases",
      title: say("web.care.column.cases"),
      number: true,
      cell: ({ cases }) => number(cases),
      value: ({ cases }) => cases,
    },
    ...(["median", "p90"] as const).map((id) => ({
      id,
      title: say(`web.care.column.response.${id}`),
      number: true,
      cell: ({ response }: Row) => lasting(speaker, response[id]),
      value: ({ response }: Row) => response[id],
    })),
    {
      id: "promised",
      title: say("web.care.column.promised"),
      number: true,
      cell: ({ responseHours }) => lasting(speaker, responseHours),
      value: ({ responseHours }) => responseHours,
    },
    {
      id: "inTime",
      title: say("web.care.column.inTime"),
      number: true,
      cell: ({ inTime }) => percent(inTime),
      value: ({ inTime }) => inTime,
    },
  ];
  const [first] = rows;
  return (
    <Picture
      title={say("web.care.times")}
      unit={say("web.care.times.unit", { days: service.withinDays })}
      description={say("web.care.times.description", {
        class: say(`potentials.class.${first!.class}`),
        median: lasting(speaker, first!.response.median),
        promised: lasting(speaker, first!.responseHours),
      })}
      table={{ columns, rows }}
      note={say("web.care.times.note")}
    >
      <Key
        items={[
          { name: say("web.care.times.median"), tone: "past" },
          ...(rows.some(({ response, responseHours }) => (response.median ?? 0) > responseHours)
            ? [{ name: say("web.care.times.late"), tone: "attention" as const }]
            : []),
          { name: say("web.care.times.p90"), tone: "ink", shape: "line" },
          { name: say("web.care.times.promised"), tone: "expected", path: "M4 0H6V10H4Z" },
        ]}
      />
      <Chart option={option} height={rows.length * 40 + 52} />
    </Picture>
  );
}
