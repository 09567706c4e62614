import { useMemo, useState, type ReactNode } from "react";
import { useAnswer } from "../../api/useAnswer.ts";
import { Bars } from "../../charts/Bars.tsx";
import { Asked } from "../../parts/Asked.tsx";
import { Choice } from "../../parts/Choice.tsx";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { IntervalBar } from "../../parts/IntervalBar.tsx";
import { Note } from "../../parts/Note.tsx";
import { NumberField } from "../../parts/NumberField.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { RestsOn } from "../../parts/RestsOn.tsx";
import { Section } from "../../parts/Section.tsx";
import { WhatIf } from "../../parts/WhatIf.tsx";
import { maybeNumber, oneOf, useAddress } from "../../shell/useAddress.ts";
import { daysAfter, daysBetween } from "../../words/days.ts";
import { useWords } from "../../words/useWords.tsx";
import classes from "./KeepPage.module.css";
import { areas, assumptionText, missingText, type Replace } from "./keepWords.ts";

type Period = Replace["periods"][number];
const settings = { every: oneOf(["week", "month"]), target: maybeNumber(0) };
/** Thirteen weeks: the most that is told by the week. */
const weeksAhead = 91;

function useReplace(asOf: string) {
  const [{ every, target }] = useAddress(settings);
  const by = daysAfter(asOf, weeksAhead);
  return useAnswer("/api/replace", {
    query: {
      ...(every === "week" ? { by } : {}),
      ...(target === null ? {} : { target: Math.round(target) }),
    },
  });
}

/** How many new customers it takes, as the opening of the screen. */
export function ReplaceOpening({ asOf }: { readonly asOf: string }): ReactNode {
  const { say, number, numberRange, date } = useWords(...areas);
  const answer = useReplace(asOf).data?.answer;
  if (!answer) return null;
  const { total, now, target, periods } = answer;
  const whole = (value: number): string => number(Math.round(value));
  return say("replace.opening", {
    goal: target === now ? "hold" : target > now ? "grow" : "shrink",
    target: whole(target),
    now: whole(now),
    date: date(periods.at(-1)!.to),
    needed: whole(total.needed.value),
    range: numberRange(Math.round(total.needed.low), Math.round(total.needed.high)),
    leavers: whole(total.leavers.value),
    leads: whole(total.leads.value),
  });
}

/** How many customers leave, how many new ones that takes, and when to start finding them. */
export function ReplacePart({
  asOf,
  currency,
}: {
  readonly asOf: string;
  readonly currency: string;
}): ReactNode {
  const { say } = useWords(...areas);
  const [{ every, target }, set] = useAddress(settings);
  const replace = useReplace(asOf);
  return (
    <div className={classes.view}>
      <Asked of={replace}>
        {(answer) => (
          <Calendar
            answer={answer}
            currency={currency}
            controls={
              <WhatIf
                changed={
                  target === null
                    ? []
                    : [
                        {
                          name: say("web.keep.replace.target"),
                          before: say("web.keep.replace.target.now"),
                          now: String(Math.round(target)),
                        },
                      ]
                }
                working={replace.isPlaceholderData}
                onReset={() => set({ target: null }, { replace: true })}
              >
                <Target
                  key={target ?? "now"}
                  value={target ?? answer.now}
                  onChange={(next) => set({ target: next }, { replace: true })}
                />
                <Choice
                  label={say("web.keep.replace.every")}
                  options={(["week", "month"] as const).map((value) => ({
                    value,
                    label: say(`web.keep.replace.every.${value}`),
                  }))}
                  value={every}
                  onChange={(next) => set({ every: next }, { replace: true })}
                />
              </WhatIf>
            }
          />
        )}
      </Asked>
    </div>
  );
}

/** Asks when it is left, so that a calendar is not made for every digit. */
function Target({
  value,
  onChange,
}: {
  readonly value: number;
  readonly onChange: (target: number | null) => void;
}): ReactNode {
  const { say } = useWords(...areas);
  const [typed, type] = useState<number | null>(Math.round(value));
  return (
    <div
      onBlur={() => {
        if (typed !== Math.round(value)) onChange(typed);
      }}
      onKeyDown={({ key }) => {
        if (key === "Enter" && typed !== Math.round(value)) onChange(typed);
      }}
    >
      <NumberField
        label={say("web.keep.replace.target")}
        description={say("web.keep.replace.target.text")}
        value={typed}
        min={0}
        step={1}
        onChange={type}
      />
    </div>
  );
}

function Calendar({
  answer,
  currency,
  controls,
}: {
  readonly answer: Replace;
  readonly currency: string;
  readonly controls: ReactNode;
}): ReactNode {
  const words = useWords(...areas);
  const { say, number, date, dayOfYear } = words;
  const { periods, total, wonPerMonth, unit, asOf } = answer;
  const whole = (value: number): string => number(Math.round(value));
  const decimal = (value: number): string => number(value, { maximumFractionDigits: 1 });
  const until = periods.at(-1)!.to;
  const late = periods.filter((one) => one.late && one.needed.value > 0);
  const days = daysBetween(asOf, until);
  const perMonth = (total.needed.value / days) * 30.4375;
  const most = Math.max(1e-9, ...periods.map(({ leavers }) => leavers.high));
  const bars = useMemo(
    () =>
      periods.map((one) => ({
        label: dayOfYear(one.startBy),
        value: one.leads.value,
        low: one.leads.low,
        high: one.leads.high,
        tone: one.late && one.needed.value > 0 ? ("attention" as const) : ("expected" as const),
      })),
    [periods, dayOfYear],
  );
  const columns: readonly Column<Period>[] = [
    {
      id: "to",
      title: say("replace.column.until"),
      cell: (row) => date(row.to),
      value: (row) => row.to,
      sort: true,
    },
    {
      id: "leavers",
      title: say("replace.column.leavers"),
      cell: (row) => decimal(row.leavers.value),
      value: (row) => row.leavers.value,
      number: true,
    },
    {
      id: "interval",
      title: say("column.interval"),
      cell: (row) => <IntervalBar {...row.leavers} min={0} max={most} write={decimal} />,
      value: (row) => `${row.leavers.low} ${row.leavers.high}`,
    },
    {
      id: "entrants",
      title: say("web.keep.replace.entrants"),
      gloss: say("web.keep.replace.entrants.gloss"),
      cell: (row) => decimal(row.entrantsLeaving),
      value: (row) => row.entrantsLeaving,
      number: true,
    },
    {
      id: "needed",
      title: say("replace.column.needed"),
      cell: (row) => decimal(row.needed.value),
      value: (row) => row.needed.value,
      number: true,
    },
    {
      id: "leads",
      title: say("replace.column.leads"),
      cell: (row) => whole(row.leads.value),
      value: (row) => row.leads.value,
      number: true,
    },
    {
      id: "startBy",
      title: say("replace.column.startBy"),
      cell: (row) =>
        row.late && row.needed.value > 0
          ? say("web.keep.replace.late", { date: date(row.startBy) })
          : date(row.startBy),
      value: (row) => row.startBy,
    },
  ];
  return (
    <>
      {wonPerMonth === null ? null : (
        <p>
          {say("replace.won", {
            won: decimal(wonPerMonth),
            needed: decimal(perMonth),
            enough: wonPerMonth >= perMonth ? "yes" : "no",
          })}
        </p>
      )}
      {late.length > 0 ? <Note tone="attention">{say("replace.late", { count: late.length })}</Note> : null}
      <Picture
        title={say(unit === "week" ? "web.keep.replace.leads.week" : "web.keep.replace.leads.month")}
        unit={say("web.keep.replace.leads.unit")}
        description={say("web.keep.replace.leads.description", {
          leads: whole(total.leads.value),
          date: date(until),
        })}
        table={{ columns, rows: periods }}
        note={say("replace.note")}
      >
        <Bars bars={bars} name={say("replace.column.leads")} write={whole} />
      </Picture>
      {controls}
      <Section title={say("replace.calendar")}>
        <DataTable
          caption={say("web.keep.replace.caption")}
          name="calendar"
          columns={columns}
          rows={periods}
          keyOf={(row) => row.to}
        />
      </Section>
      <RestsOn
        assumptions={answer.assumptions.flatMap((one) => {
          const text = assumptionText(words, one, currency);
          return text === null ? [] : [{ text, source: one.source }];
        })}
        missing={answer.missing.map((one) => ({ text: missingText(words, one) }))}
      />
    </>
  );
}
