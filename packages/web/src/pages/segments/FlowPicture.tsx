import { useMemo, type ReactNode } from "react";
import { Flow } from "../../charts/Flow.tsx";
import type { Tone } from "../../charts/tones.ts";
import type { Column } from "../../parts/column.ts";
import { Picture } from "../../parts/Picture.tsx";
import { Section } from "../../parts/Section.tsx";
import { segmentName } from "../../words/actionWords.ts";
import { useWords } from "../../words/useWords.tsx";
import { areas, type Segments } from "./names.ts";

type Movement = NonNullable<Segments["movement"]>;
type Row = Movement["segments"][number];

/** Who stood in which segment then, and where they stand now. */
export function FlowPicture({
  movement,
  asOf,
}: {
  readonly movement: Segments["movement"];
  readonly asOf: string;
}): ReactNode {
  const words = useWords(...areas);
  const { say, number, date } = words;
  const chart = useMemo(() => {
    if (movement === null) return null;
    // Best first, as the engine lists them.
    const codes = movement.segments.map(({ segment }) => segment);
    const place = (code: string | null): number | null => (code === null ? null : codes.indexOf(code));
    const named = (code: string | null): string => (code === null ? "" : segmentName(code, words));
    return {
      places: codes.map((code) => segmentName(code, words)),
      flows: movement.flows
        .filter(({ customers }) => customers > 0)
        .map(({ from, to, customers }) => {
          const [a, b] = [place(from), place(to)];
          const tone: Tone = a === null || b === null ? "quiet" : a === b ? "past" : b < a ? "gain" : "loss";
          const sentence = from === null ? ".new" : to === null ? ".gone" : from === to ? ".stayed" : "";
          return {
            from: a,
            to: b,
            value: customers,
            tone,
            told: say(`web.segments.flow.told${sentence}` as "web.segments.flow.told", {
              customers,
              from: named(from),
              to: named(to),
            }),
          };
        }),
      before: say("web.segments.flow.before", { date: date(movement.asOf) }),
      now: say("web.segments.flow.now", { date: date(asOf) }),
      legend: [
        { name: say("web.segments.flow.stayed"), tone: "past" as const },
        { name: say("web.segments.flow.rose"), tone: "gain" as const },
        { name: say("web.segments.flow.fell"), tone: "loss" as const },
        ...(movement.arrived > 0 ? [{ name: say("web.segments.flow.new"), tone: "quiet" as const }] : []),
      ],
      write: (value: number) => number(value),
    };
  }, [movement, asOf, words, say, number, date]);
  if (movement === null || chart === null) return null;
  const { both, stayed, rose, fell, arrived } = movement;
  const title = say("web.segments.flow", { date: date(movement.asOf) });
  if (rose + fell + arrived + movement.gone === 0)
    return <Section title={title} text={say("web.segments.flow.still")} />;
  const line = say("segments.movement.line", {
    both,
    stayed: number(stayed),
    rose: number(rose),
    fell: number(fell),
    arrived,
  });
  const columns: readonly Column<Row>[] = [
    {
      id: "segment",
      title: say("web.segments.column.segment"),
      cell: ({ segment }) => segmentName(segment, words),
    },
    ...(["before", "now", "cameIn", "wentOut"] as const).map((id) => ({
      id,
      title: say(`segments.column.${id}`),
      number: true,
      cell: (row: Row) => number(row[id]),
      value: (row: Row) => row[id],
    })),
  ];
  return (
    <Picture
      title={title}
      unit={say("web.segments.flow.unit")}
      description={line}
      table={{ columns, rows: movement.segments }}
      note={line}
    >
      <Flow {...chart} />
    </Picture>
  );
}
