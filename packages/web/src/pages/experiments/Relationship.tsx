import type { ReactNode } from "react";
import type { Column } from "../../parts/column.ts";
import { IntervalBar } from "../../parts/IntervalBar.tsx";
import { Note } from "../../parts/Note.tsx";
import { Section } from "../../parts/Section.tsx";
import { SmallTable } from "../../parts/SmallTable.tsx";
import { useWords } from "../../words/useWords.tsx";
import classes from "./Experiments.module.css";
import { areas, points, type Reading } from "./experimentWords.ts";

type Figures = NonNullable<Reading["relationship"]["complaints"]>;

interface Row {
  readonly name: string;
  readonly figures: Figures;
  /** Of an arm, and of the difference, which carries its sign. */
  readonly write: (value: number) => string;
  readonly writeDifference: (value: number) => string;
  /** Whether more of it is worse. */
  readonly worse: "more" | "less";
}

/** Profit is up and satisfaction down: said before anything else. */
export function Flags({ reading: { flags } }: { readonly reading: Reading }): ReactNode {
  const speaker = useWords(...areas);
  const { say, number, explain } = speaker;
  if (flags.length === 0) return null;
  return (
    <Note tone="attention" title={say("web.experiments.flag")}>
      {flags.map(({ code, details }) => {
        const scale = code.endsWith(".score") ? 1 : 100;
        const write = (name: string): string =>
          number(scale * Number(details[name]), { maximumFractionDigits: 1 });
        const told = {
          difference: number(Math.abs(scale * Number(details["difference"])), { maximumFractionDigits: 1 }),
          range: say("web.parts.range", { low: write("low"), high: write("high") }),
        };
        return <p key={code}>{explain("warning", code, told).text}</p>;
      })}
      <p>{say("experiment.read.flag.note")}</p>
    </Note>
  );
}

/** Complaints, opt-outs and scores of both arms, and how they differ. */
export function Relationship({ reading: { relationship } }: { readonly reading: Reading }): ReactNode {
  const speaker = useWords(...areas);
  const { say, number, percent } = speaker;
  const { complaints, optOuts, score } = relationship;
  const one = (value: number): string => number(value, { maximumFractionDigits: 1 });
  const signedOne = (value: number): string =>
    number(value, { maximumFractionDigits: 1, signDisplay: "exceptZero" });
  const share = (name: string, figures: Figures | null): Row[] =>
    figures === null
      ? []
      : [
          {
            name,
            figures,
            write: percent,
            writeDifference: (value) => points(value, speaker),
            worse: "more",
          },
        ];
  const rows: readonly Row[] = [
    ...share(say("experiment.read.complaints"), complaints),
    ...share(say("experiment.read.optOuts"), optOuts),
    ...(score === null
      ? []
      : [
          {
            name: say("experiment.read.score"),
            figures: score,
            write: one,
            writeDifference: signedOne,
            worse: "less" as const,
          },
        ]),
  ];
  if (rows.length === 0) return null;
  const arm = (id: "treated" | "holdout"): Column<Row> => ({
    id,
    title: say(`experiment.arm.${id}`),
    number: true,
    cell: ({ figures, write }) => (
      <span title={`${write(figures[id].low)} – ${write(figures[id].high)}`}>{write(figures[id].value)}</span>
    ),
    value: ({ figures }) => figures[id].value,
  });
  const columns: readonly Column<Row>[] = [
    { id: "outcome", title: say("experiment.column.outcome"), cell: ({ name }) => name },
    arm("treated"),
    arm("holdout"),
    {
      id: "difference",
      title: say("experiment.column.difference"),
      number: true,
      cell: ({ figures: { difference }, writeDifference, worse }) => {
        const most = Math.max(Math.abs(difference.low), Math.abs(difference.high));
        const sure = worse === "more" ? difference.low > 0 : difference.high < 0;
        return (
          <span className={classes.difference}>
            {writeDifference(difference.value)}
            <IntervalBar
              {...difference}
              min={-most}
              max={most}
              write={writeDifference}
              tone={sure ? "attention" : "past"}
            />
          </span>
        );
      },
      value: ({ figures }) => figures.difference.value,
    },
  ];
  const changes = (["treated", "holdout"] as const).flatMap((name) => {
    const change = score?.change[name];
    return change
      ? [
          say("web.experiments.change", {
            arm: say(`experiment.arm.${name}`),
            change: signedOne(change.value),
            low: signedOne(change.low),
            high: signedOne(change.high),
          }),
        ]
      : [];
  });
  return (
    <Section
      title={say("experiment.read.relationship")}
      text={[say("web.experiments.relationship"), ...changes].join(" ")}
    >
      <SmallTable caption={say("web.experiments.relationship.caption")} columns={columns} rows={rows} />
    </Section>
  );
}
