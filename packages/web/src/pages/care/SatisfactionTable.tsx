import type { ReactNode } from "react";
import { Choice } from "../../parts/Choice.tsx";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { IntervalBar } from "../../parts/IntervalBar.tsx";
import { Section } from "../../parts/Section.tsx";
import { oneOf, useAddress } from "../../shell/useAddress.ts";
import { segmentName } from "../../words/actionWords.ts";
import { useWords } from "../../words/useWords.tsx";
import type { Satisfaction, Scores } from "./answers.ts";
import classes from "./CarePage.module.css";
import { areas, signed } from "./careWords.ts";

const groupings = ["segment", "class"] as const;

const settings = { among: oneOf(groupings) };

type Row = Scores & { readonly key: string; readonly title: string };
type Figure = NonNullable<NonNullable<Scores["nps"]>["score"]>;

/** Who recommends and who is content, by segment or by class, with how many of those asked said so. */
export function SatisfactionTable({ satisfaction }: { readonly satisfaction: Satisfaction }): ReactNode {
  const speaker = useWords(...areas);
  const { say, number, percent } = speaker;
  const [{ among }, set] = useAddress(settings);
  const rows: readonly Row[] =
    among === "segment"
      ? satisfaction.bySegment.map((one) => ({
          ...one,
          key: one.segment,
          title: segmentName(one.segment, speaker),
        }))
      : satisfaction.byClass.map((one) => ({
          ...one,
          key: one.class,
          title: say(`potentials.class.${one.class}`),
        }));
  if (satisfaction.bySegment.length + satisfaction.byClass.length === 0) return null;
  const interval = (
    figure: Figure | null | undefined,
    write: (value: number) => string,
    [min, max]: readonly [number, number],
  ): ReactNode =>
    figure ? (
      <span className={classes.interval}>
        {write(figure.value)}
        <IntervalBar {...figure} min={min} max={max} write={write} width={90} tone="past" />
      </span>
    ) : (
      "–"
    );
  const answered = (of: "nps" | "csat"): readonly Column<Row>[] => [
    {
      id: `${of}-answers`,
      title: say(`web.care.column.${of}.answers`),
      number: true,
      sort: true,
      cell: (row) => number(row[of]?.answered ?? null),
      value: (row) => row[of]?.answered ?? null,
    },
    {
      id: `${of}-rate`,
      title: say(`web.care.column.${of}.rate`),
      number: true,
      sort: true,
      cell: (row) => {
        const rate = row[of]?.responseRate;
        return rate ? (
          <span title={`${percent(rate.low)} – ${percent(rate.high)}`}>{percent(rate.value)}</span>
        ) : (
          "–"
        );
      },
      value: (row) => row[of]?.responseRate?.value ?? null,
    },
  ];
  const columns: readonly Column<Row>[] = [
    {
      id: "name",
      title: say(`web.care.column.${among}`),
      sort: true,
      cell: ({ title }) => title,
    },
    {
      id: "nps",
      title: say("web.care.score.nps"),
      number: true,
      sort: true,
      gloss: say("web.care.score.nps.gloss"),
      cell: ({ nps }) => interval(nps?.score, (value) => signed(speaker, value), [-100, 100]),
      value: ({ nps }) => nps?.score?.value ?? null,
    },
    ...answered("nps"),
    {
      id: "csat",
      title: say("web.care.score.csat"),
      number: true,
      sort: true,
      gloss: say("web.care.score.csat.gloss"),
      cell: ({ csat }) => interval(csat?.score, percent, [0, 1]),
      value: ({ csat }) => csat?.score?.value ?? null,
    },
    ...answered("csat"),
    {
      id: "review",
      title: say("web.care.score.review"),
      number: true,
      sort: true,
      hidden: true,
      cell: ({ review }) =>
        interval(review?.mean, (value) => number(value, { maximumFractionDigits: 1 }), [1, 5]),
      value: ({ review }) => review?.mean.value ?? null,
    },
  ];
  return (
    <Section title={say("web.care.scores")} text={say("web.care.scores.text")}>
      <DataTable
        key={among}
        caption={say("web.care.scores.caption")}
        name="scores"
        columns={columns}
        rows={rows}
        keyOf={({ key }) => key}
        initialSort="nps"
        controls={
          <Choice
            label={say("web.care.scores.by")}
            hideLabel
            options={groupings.map((value) => ({ value, label: say(`web.care.column.${value}`) }))}
            value={among}
            onChange={(next) => set({ among: next }, { replace: true })}
          />
        }
      />
    </Section>
  );
}
