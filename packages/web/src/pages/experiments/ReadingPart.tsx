import { useMemo, type ReactNode } from "react";
import { Forest } from "../../charts/Forest.tsx";
import { Lines, type Line } from "../../charts/Lines.tsx";
import { Note } from "../../parts/Note.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { Section } from "../../parts/Section.tsx";
import { SmallTable } from "../../parts/SmallTable.tsx";
import { useWords } from "../../words/useWords.tsx";
import classes from "./Experiments.module.css";
import { areas, gained, points, type Reading } from "./experimentWords.ts";
import { Flags, Relationship } from "./Relationship.tsx";

/** What a test says: effects, arms, money, and whether its score found whom it moves. */
export function ReadingPart({
  reading,
  kept,
}: {
  readonly reading: Reading;
  /** Whether the next plan takes what was measured. */
  readonly kept: boolean;
}): ReactNode {
  const speaker = useWords(...areas);
  const { say, money, moneyRange, number, percent } = speaker;
  const { verdict, arms, total, currency, profit, customersNeeded: needed, measured, margin } = reading;
  const came = arms.treated.orders + arms.holdout.orders > 0;
  const customers = arms.treated.customers + arms.holdout.customers;
  const yes = profit ? "yes" : "no";
  const rows = (["treated", "holdout"] as const).map((name) => ({ name, arm: reading.arms[name] }));
  type Row = (typeof rows)[number];
  return (
    <>
      <Flags reading={reading} />
      {verdict === "early" && came ? <Note tone="attention">{say("experiment.read.peeking")}</Note> : null}
      {verdict === "unknown" ? (
        <Note>
          {needed === null
            ? say("experiment.read.needed.none")
            : say("experiment.read.needed", { customers: needed, more: Math.max(0, needed - customers) })}
        </Note>
      ) : null}
      {came && verdict !== "mismatch" ? (
        <div className={classes.pair}>
          <EffectPicture
            title={say("web.experiments.reading.buying")}
            unit={say("web.experiments.reading.unit.buying")}
            effect={reading.buying}
            write={(value) => points(value, speaker)}
          />
          <EffectPicture
            title={say("web.experiments.reading.margin", { profit: yes })}
            unit={say("web.experiments.reading.unit.margin", { currency })}
            effect={margin}
            write={(value) => gained(value, currency, speaker)}
          />
        </div>
      ) : null}
      <Section
        title={say("experiment.read.arms")}
        text={
          came
            ? margin.explained > 0.005
              ? say("experiment.read.adjusting", { explained: percent(margin.explained) })
              : say("experiment.read.adjusting.none")
            : undefined
        }
      >
        <SmallTable
          caption={say("web.experiments.arms.caption")}
          rows={rows}
          columns={[
            {
              id: "arm",
              title: say("experiment.column.arm"),
              cell: ({ name }: Row) => say(`experiment.arm.${name}`),
            },
            {
              id: "customers",
              title: say("column.customers"),
              number: true,
              cell: ({ arm }: Row) => number(arm.customers),
            },
            {
              id: "buyers",
              title: say("experiment.column.buyers"),
              number: true,
              cell: ({ arm }: Row) => number(arm.buyers),
            },
            {
              id: "share",
              title: say("experiment.column.shareBought"),
              number: true,
              cell: ({ arm }: Row) => percent(arm.buyers / arm.customers),
            },
            {
              id: "margin",
              title: say("experiment.column.margin", { profit: yes }),
              number: true,
              cell: ({ arm }: Row) => money(arm.margin, currency),
            },
            {
              id: "each",
              title: say("experiment.column.each"),
              number: true,
              cell: ({ arm }: Row) => money(arm.margin / arm.customers, currency),
            },
            {
              id: "predicted",
              title: say("experiment.column.predicted"),
              number: true,
              cell: ({ arm }: Row) => money(arm.expected / arm.customers, currency),
            },
          ]}
        />
        {came && verdict !== "mismatch" ? (
          <p>
            {say("experiment.read.total", {
              margin: money(total.margin.value, currency),
              range: moneyRange(total.margin.low, total.margin.high, currency),
              profit: yes,
              contact: money(total.contact, currency),
              incentive: money(total.incentive, currency),
            })}{" "}
            {measured === null || !kept
              ? null
              : say("experiment.read.kept", {
                  uplift: points(measured.uplift, speaker),
                  error: number(100 * measured.upliftError, { maximumFractionDigits: 1 }),
                  before: points(measured.before, speaker),
                })}
          </p>
        ) : null}
      </Section>
      {verdict === "mismatch" ? null : <Relationship reading={reading} />}
      {came && verdict !== "mismatch" ? <Qini reading={reading} /> : null}
    </>
  );
}

function EffectPicture({
  title,
  unit,
  effect: { adjusted, raw },
  write,
}: {
  readonly title: string;
  readonly unit: string;
  readonly effect: Reading["margin"];
  readonly write: (value: number) => string;
}): ReactNode {
  const { say } = useWords(...areas);
  const rows = [
    { label: say("experiment.read.adjusted"), ...adjusted },
    { label: say("experiment.read.raw"), ...raw, tone: "past" as const },
  ];
  type Row = (typeof rows)[number];
  return (
    <Picture
      title={title}
      unit={unit}
      description={say("web.experiments.reading.description", {
        value: write(adjusted.value),
        low: write(adjusted.low),
        high: write(adjusted.high),
        raw: write(raw.value),
      })}
      table={{
        rows,
        columns: [
          { id: "kind", title: say("web.experiments.reading.column.kind"), cell: ({ label }: Row) => label },
          ...(["value", "low", "high"] as const).map((id) => ({
            id,
            title: say(
              id === "value" ? "web.experiments.reading.column.value" : `web.experiments.column.${id}`,
            ),
            number: true,
            cell: (row: Row) => write(row[id]),
            value: (row: Row) => row[id],
          })),
        ],
      }}
    >
      <Forest
        rows={rows}
        write={write}
        name={say("web.experiments.reading.column.value")}
        reference={{ at: 0, label: say("web.experiments.effects.none") }}
      />
    </Picture>
  );
}

/** Whether treating by score finds those who are moved. */
function Qini({ reading }: { readonly reading: Reading }): ReactNode {
  const speaker = useWords(...areas);
  const { say, percent } = speaker;
  const { qini } = reading;
  const curve = qini?.curve;
  const chart = useMemo(() => {
    const shown = curve ?? [];
    const end = shown.at(-1);
    const lines: Line[] = [
      {
        name: say("web.experiments.qini.by"),
        tone: "expected",
        points: shown.map(({ share, gain }) => ({ x: share, y: gain })),
      },
      {
        name: say("web.experiments.qini.random"),
        tone: "past",
        dashed: true,
        points: end
          ? [
              { x: 0, y: 0 },
              { x: end.share, y: end.gain },
            ]
          : [],
      },
    ];
    return {
      lines,
      x: { name: say("web.experiments.qini.axis"), write: percent, min: 0, max: 1 },
      y: { write: (value: number) => points(value, speaker) },
    };
  }, [curve, say, percent, speaker]);
  if (qini === null || qini === undefined) return null;
  const { coefficient } = qini;
  const answer = coefficient.low > 0 ? "yes" : coefficient.high < 0 ? "no" : "unknown";
  const told = say(`experiment.read.qini.${answer}`, {
    value: points(coefficient.value, speaker),
    range: say("web.parts.range", {
      low: points(coefficient.low, speaker),
      high: points(coefficient.high, speaker),
    }),
  });
  return (
    <Picture
      title={say("experiment.read.qini")}
      unit={say("web.experiments.qini.unit")}
      description={told}
      table={{
        rows: qini.curve,
        columns: [
          {
            id: "share",
            title: say("web.experiments.qini.share"),
            number: true,
            cell: ({ share }) => percent(share),
            value: ({ share }) => share,
          },
          {
            id: "gain",
            title: say("web.experiments.qini.gain"),
            number: true,
            cell: ({ gain }) => points(gain, speaker),
            value: ({ gain }) => gain,
          },
        ],
      }}
      note={`${told} ${say("experiment.read.qini.note")}`}
    >
      <Lines {...chart} height={280} />
    </Picture>
  );
}
