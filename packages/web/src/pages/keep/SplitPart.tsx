import { useMemo, type ReactNode } from "react";
import type { Problem } from "../../api/problem.ts";
import { StackedBar } from "../../charts/StackedBar.tsx";
import { colourOf } from "../../charts/tones.ts";
import type { Column } from "../../parts/column.ts";
import { Facts } from "../../parts/Facts.tsx";
import { Figure } from "../../parts/Figure.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { ProblemNote } from "../../parts/ProblemNote.tsx";
import { Section } from "../../parts/Section.tsx";
import { Slide } from "../../parts/Slide.tsx";
import { SmallTable } from "../../parts/SmallTable.tsx";
import { WhatIf } from "../../parts/WhatIf.tsx";
import { useWords } from "../../words/useWords.tsx";
import classes from "./KeepPage.module.css";
import { areas, docs, type Acquire } from "./keepWords.ts";

type Split = NonNullable<Acquire["keepOrAcquire"]["split"]>;
type Pot = Split["rows"][number];

/** Winning against keeping with the shop's own figures, and the best split of one budget over both. */
export function SplitPart({
  answer,
  usual,
  budget,
  problem,
  working,
  onBudget,
}: {
  readonly answer: Acquire;
  /** With what is spent today. */
  readonly usual: Acquire;
  readonly budget: number | null;
  readonly problem: Problem | null;
  readonly working: boolean;
  readonly onBudget: (budget: number | null) => void;
}): ReactNode {
  const words = useWords(...areas);
  const { say, money, percent, number } = words;
  const { keepOrAcquire, currency, runId, asOf } = answer;
  const { costPerAcquisition, costPerSave, ratio, retention, effects, split, keepingSpend } = keepOrAcquire;
  const effect = (change: "points" | "relative", firstMargin: "ahead" | "now"): string => {
    const found = effects.find((one) => one.change === change && one.firstMargin === firstMargin)?.effect;
    return found === undefined || found === null
      ? "–"
      : number(found, { style: "percent", maximumFractionDigits: 1, signDisplay: "exceptZero" });
  };
  const points = effects.find(({ change, firstMargin }) => change === "points" && firstMargin === "ahead");
  return (
    <Section
      title={say("acquire.keepOrAcquire")}
      text={
        ratio === null
          ? say("acquire.ratio.unknown", { save: money(costPerSave, currency) })
          : say("acquire.ratio", {
              acquisition: money(costPerAcquisition, currency),
              save: money(costPerSave, currency),
              ratio: number(ratio >= 1 ? ratio : 1 / ratio, { maximumFractionDigits: 1 }),
              cheaper: ratio >= 1 ? "keep" : "win",
              known: keepingSpend === null ? "no" : "yes",
            })
      }
    >
      <div className={classes.stack}>
        <Facts
          facts={[
            { name: say("web.keep.split.win"), value: money(costPerAcquisition, currency) },
            { name: say("web.keep.split.keep"), value: money(costPerSave, currency) },
            {
              name: say("web.keep.split.ratio"),
              value: ratio === null ? "–" : number(ratio, { maximumFractionDigits: 2 }),
              more: say("web.keep.split.ratio.more"),
            },
            {
              name: say("web.keep.split.points"),
              value: (
                <Figure
                  explain={{
                    meaning: say("web.keep.split.points.meaning"),
                    formula: say("web.keep.split.points.formula"),
                    inputs: [
                      { name: say("web.keep.split.retention"), value: percent(retention) },
                      ...(points
                        ? [{ name: say("web.keep.split.retention.then"), value: percent(points.retention) }]
                        : []),
                    ],
                    run: { id: runId, asOf },
                    docs: docs.acquire,
                  }}
                >
                  {effect("points", "ahead")}
                </Figure>
              ),
              more: say("web.keep.split.points.more"),
            },
          ]}
        />
        <p>
          {say("acquire.retention", {
            retention: percent(retention),
            ahead: effect("points", "ahead"),
            now: effect("points", "now"),
            relativeAhead: effect("relative", "ahead"),
            relativeNow: effect("relative", "now"),
          })}
        </p>
        {split === null ? (
          <p>{say("acquire.split.none")}</p>
        ) : (
          <>
            <SplitPicture split={split} currency={currency} />
            <WhatIf
              changed={
                budget === null
                  ? []
                  : [
                      {
                        name: say("web.keep.split.budget"),
                        before: money(split.today, currency),
                        now: money(budget, currency),
                      },
                    ]
              }
              working={working}
              onReset={() => onBudget(null)}
            >
              <Slide
                label={say("web.keep.split.budget")}
                value={budget ?? usual.keepOrAcquire.split?.budget ?? split.budget}
                min={0}
                max={niceMost(split.today)}
                step={niceMost(split.today) / 100}
                write={(value) => money(value, currency)}
                onEnd={(value) => onBudget(value)}
              />
            </WhatIf>
            {problem ? <ProblemNote problem={problem} /> : null}
            <p className="quiet">{say("acquire.split.note")}</p>
          </>
        )}
      </div>
    </Section>
  );
}

/** Up to three times what is spent today, rounded up so that steps are round. */
function niceMost(today: number): number {
  const rough = 3 * Math.max(1, today);
  const power = 10 ** Math.floor(Math.log10(rough));
  return Math.ceil(rough / power) * power;
}

function SplitPicture({ split, currency }: { readonly split: Split; readonly currency: string }): ReactNode {
  const { say, money, number } = useWords(...areas);
  const { rows } = split;
  const decimal = (value: number): string => number(value, { maximumFractionDigits: 1 });
  const parts = useMemo(
    () =>
      rows.map(({ channel }) =>
        channel === null
          ? { name: say("web.keep.split.keeping"), tone: "expected" as const }
          : { name: channel, tone: colourOf(channel) },
      ),
    [rows, say],
  );
  const bars = useMemo(
    () => [
      { label: say("acquire.column.today"), values: rows.map(({ today }) => today) },
      { label: say("acquire.column.best"), values: rows.map(({ best }) => best) },
    ],
    [rows, say],
  );
  const columns: readonly Column<Pot>[] = [
    {
      id: "pot",
      title: say("acquire.column.pot"),
      cell: ({ channel }) => channel ?? say("web.keep.split.keeping"),
    },
    ...(["today", "best"] as const).map((name): Column<Pot> => ({
      id: name,
      title: say(`acquire.column.${name}`),
      cell: (row) => money(row[name], currency),
      value: (row) => row[name],
      number: true,
    })),
    {
      id: "customersToday",
      title: say("acquire.column.customersToday"),
      cell: (row) => decimal(row.customersToday),
      value: (row) => row.customersToday,
      number: true,
    },
    {
      id: "customers",
      title: say("acquire.column.customersBest"),
      cell: (row) => decimal(row.customers),
      value: (row) => row.customers,
      number: true,
    },
    {
      id: "marginal",
      title: say("acquire.column.marginal"),
      cell: (row) => number(row.marginal, { maximumFractionDigits: 2 }),
      value: (row) => row.marginal,
      number: true,
    },
  ];
  const text = say("acquire.split", {
    budget: money(split.budget, currency),
    spent: money(split.spent, currency),
    today: money(split.today, currency),
    equity: money(split.equity, currency),
    equityToday: money(split.equityToday, currency),
    gain: money(split.equity - split.equityToday, currency),
  });
  return (
    <>
      <p>{text}</p>
      <Picture
        title={say("web.keep.split")}
        unit={say("web.keep.split.unit", { currency })}
        description={text}
        table={{ columns, rows }}
      >
        <StackedBar
          parts={parts}
          rows={bars}
          name={say("web.keep.split.unit", { currency })}
          write={(value) => money(value, currency)}
          writeAxis={(value) => money(value, currency, { compact: true })}
        />
      </Picture>
      <SmallTable caption={say("web.keep.split.caption")} columns={columns} rows={rows} />
    </>
  );
}
