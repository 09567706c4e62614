import { useMemo, type ReactNode } from "react";
import { Bars } from "../../charts/Bars.tsx";
import { Forest } from "../../charts/Forest.tsx";
import type { Column } from "../../parts/column.ts";
import { Picture } from "../../parts/Picture.tsx";
import { useWords } from "../../words/useWords.tsx";
import { areas, type Price } from "./planAnswer.ts";
import { gained, signed } from "./priceWords.ts";

type Scenario = Price["chosen"];

/** What the chosen change and the usual ones gain or lose. */
export function Scenarios({ price }: { readonly price: Price }): ReactNode {
  const speaker = useWords(...areas);
  const { say, money, percent } = speaker;
  const { chosen, scenarios, currency, growth } = price;
  const all = useMemo(
    () =>
      [...scenarios.filter(({ change }) => Math.abs(change - chosen.change) > 1e-9), chosen].toSorted(
        (a, b) => a.change - b.change,
      ),
    [scenarios, chosen],
  );
  const chart = useMemo(
    () => ({
      rows: all.flatMap((one) => {
        if (one.gain === null) return [];
        const change = signed(one.change, speaker);
        const own = one === chosen;
        return [
          {
            label: own ? say("web.plan.price.scenarios.chosen", { change }) : change,
            ...one.gain,
            ...(one.gain.high < 0 ? ({ tone: "loss" } as const) : {}),
          },
        ];
      }),
      write: (value: number) => gained(value, currency, speaker),
      name: say("web.plan.price.scenarios.axis"),
      reference: { at: 0, label: say("web.plan.price.scenarios.none") },
    }),
    [all, chosen, currency, say, speaker],
  );
  if (chart.rows.length === 0) return null;
  const best = all.reduce((best, one) => ((one.gain?.value ?? 0) > (best.gain?.value ?? 0) ? one : best));
  const columns: readonly Column<Scenario>[] = [
    {
      id: "change",
      title: say("price.column.change"),
      cell: ({ change }) => signed(change, speaker),
      value: ({ change }) => change,
    },
    {
      id: "breakEven",
      title: say("price.column.breakEven"),
      number: true,
      cell: ({ breakEvenVolume }) => signed(breakEvenVolume, speaker),
      value: ({ breakEvenVolume }) => breakEvenVolume,
    },
    {
      id: "volume",
      title: say("price.column.volume"),
      number: true,
      cell: ({ volume }) => signed(volume?.value ?? null, speaker),
      value: ({ volume }) => volume?.value ?? null,
    },
    {
      id: "gain",
      title: say("price.column.gain"),
      number: true,
      cell: ({ gain }) => gained(gain?.value ?? null, currency, speaker),
      value: ({ gain }) => gain?.value ?? null,
    },
    {
      id: "interval",
      title: say("column.interval"),
      number: true,
      cell: ({ gain }) =>
        gain === null
          ? "–"
          : say("web.plan.price.range", {
              low: gained(gain.low, currency, speaker),
              high: gained(gain.high, currency, speaker),
            }),
      value: ({ gain }) => gain && `${gain.low} ${gain.high}`,
    },
    {
      id: "worth",
      title: say("web.plan.price.column.worth"),
      number: true,
      cell: ({ gain }) => (gain && growth ? signed(gain.value / growth.value, speaker) : "–"),
      value: ({ gain }) => (gain && growth ? gain.value / growth.value : null),
    },
    {
      id: "pays",
      title: say("price.column.pays"),
      number: true,
      cell: ({ pGain }) => percent(pGain),
      value: ({ pGain }) => pGain,
    },
  ];
  return (
    <Picture
      title={say("web.plan.price.scenarios")}
      unit={say("web.plan.price.scenarios.unit", {
        currency,
        profit: price.profit ? "yes" : "no",
        months: Math.round(price.horizonDays / 30.4375),
      })}
      description={say("web.plan.price.scenarios.description", {
        count: all.length,
        best: signed(best.change, speaker),
        gain: money(best.gain?.value ?? null, currency, { compact: true }),
      })}
      table={{ columns, rows: all }}
      note={price.best === null ? undefined : say("price.best", { change: signed(price.best, speaker) })}
    >
      <Forest {...chart} />
    </Picture>
  );
}

type Row = Price["sensitivity"][number];

/** What the chosen change gains, whatever the orders say of demand. */
export function Sensitivity({ price }: { readonly price: Price }): ReactNode {
  const speaker = useWords(...areas);
  const { say, number } = speaker;
  const { sensitivity, currency, chosen, elasticity, elasticitySource } = price;
  const known = sensitivity.filter((one): one is Row & { gain: number } => one.gain !== null);
  const own =
    elasticity === null || elasticitySource === "option" || elasticitySource === "settings"
      ? null
      : sensitivity.reduce((best, one) =>
          Math.abs(one.elasticity - elasticity.value) < Math.abs(best.elasticity - elasticity.value)
            ? one
            : best,
        );
  const write = (value: number): string => number(value, { minimumFractionDigits: 1 });
  if (known.length === 0) return null;
  return (
    <Picture
      title={say("web.plan.price.sensitivity", { change: signed(chosen.change, speaker) })}
      unit={say("web.plan.price.sensitivity.unit", { currency })}
      description={say("web.plan.price.sensitivity.description", {
        most: gained(known[0]!.gain, currency, speaker),
        elasticity: write(known.at(-1)!.elasticity),
        least: gained(known.at(-1)!.gain, currency, speaker),
      })}
      table={{
        columns: [
          {
            id: "elasticity",
            title: say("price.column.elasticity"),
            number: true,
            cell: (row) => write(row.elasticity),
            value: (row) => row.elasticity,
          },
          {
            id: "volume",
            title: say("price.column.volume"),
            number: true,
            cell: (row) => signed(row.volume, speaker),
            value: (row) => row.volume,
          },
          {
            id: "gain",
            title: say("price.column.gain"),
            number: true,
            cell: (row) => gained(row.gain, currency, speaker),
            value: (row) => row.gain,
          },
        ],
        rows: known,
      }}
    >
      <Bars
        bars={known.map((one) => ({
          label:
            one.elasticity === own?.elasticity
              ? say("web.plan.price.sensitivity.shop", { elasticity: write(one.elasticity) })
              : write(one.elasticity),
          value: one.gain,
          tone: one.gain < 0 ? "loss" : "expected",
        }))}
        write={(value) => gained(value, currency, speaker)}
        name={say("web.plan.price.scenarios.axis")}
      />
    </Picture>
  );
}
