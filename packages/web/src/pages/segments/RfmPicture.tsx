import { useMemo, type ReactNode } from "react";
import { HeatMap } from "../../charts/HeatMap.tsx";
import { Choice } from "../../parts/Choice.tsx";
import type { Column } from "../../parts/column.ts";
import { Picture } from "../../parts/Picture.tsx";
import { spanWords } from "../../words/span.ts";
import { useWords } from "../../words/useWords.tsx";
import { recencyBands, repeatBands, type Band } from "./bands.ts";
import { areas, groupName, type Segments } from "./names.ts";

export const rfmShows = ["customers", "growth", "base"] as const;

type Show = (typeof rfmShows)[number];
type Cell = Segments["rfm"]["cells"][number];

/** Customers by recency and frequency, 5 × 5: how many, what they brought, or what they are likely to bring. */
export function RfmPicture({
  of,
  show: asked,
  onShow,
}: {
  readonly of: Segments;
  readonly show: Show;
  readonly onShow: (show: Show) => void;
}): ReactNode {
  const words = useWords(...areas);
  const { say, number, percent, money } = words;
  const { rfm, currency, customers: all, profit, horizonDays } = of;
  const valued = rfm.cells.some(({ growth }) => growth !== null);
  const show = valued ? asked : "customers";
  const told = { profit: profit ? "yes" : "no", currency, span: spanWords(words, horizonDays) };
  const names = useMemo(() => {
    const repeats = repeatBands(rfm.repeats).map((band, at) => {
      if (band === null) return say("web.segments.rfm.none");
      if (at === 0) return say("web.segments.rfm.once");
      const { low, high } = band;
      if (high === null) return say("web.segments.rfm.repeats.more", { low });
      return low === high
        ? say("web.segments.rfm.repeats", { low })
        : say("web.segments.rfm.repeats.range", { low, high });
    });
    const days = ({ low, high }: Band): string =>
      high === null
        ? say("web.segments.rfm.days.last", { low: Math.max(0, low - 1) })
        : say("web.segments.rfm.days", { low, high });
    const recency = recencyBands(rfm.recencyDays)
      .map((band) => (band === null ? say("web.segments.rfm.none") : days(band)))
      .toReversed();
    return { repeats, recency };
  }, [rfm, say]);
  const chart = useMemo(
    () => ({
      columns: names.repeats,
      rows: names.recency,
      xName: say("web.segments.rfm.frequency"),
      yName: say("web.segments.rfm.recency"),
      rowHeight: 52,
      tone: show === "base" ? ("past" as const) : ("expected" as const),
      cells: rfm.cells
        .filter(({ customers }) => customers > 0)
        .map((cell) => {
          const { r, f, segment, customers } = cell;
          const value = cell[show] ?? 0;
          const name = groupName(words, "segment", segment);
          const written = {
            segment: name,
            customers,
            share: percent(customers / all),
            base: money(cell.base, currency),
            growth: money(cell.growth, currency),
          };
          return {
            x: f - 1,
            y: 5 - r,
            value: Math.max(0, value),
            text: show === "customers" ? number(value) : money(value, currency, { compact: true }),
            told: say(valued ? "web.segments.rfm.told" : "web.segments.rfm.told.orders", written),
          };
        }),
    }),
    [rfm, names, show, valued, all, currency, words, say, number, percent, money],
  );
  const fullest = rfm.cells.toSorted((a, b) => b.customers - a.customers)[0]!;
  const columns: readonly Column<Cell>[] = [
    {
      id: "r",
      title: say("web.segments.column.r"),
      cell: ({ r }) => names.recency[5 - r]!,
      value: ({ r }) => names.recency[5 - r]!,
    },
    {
      id: "f",
      title: say("web.segments.column.f"),
      cell: ({ f }) => names.repeats[f - 1]!,
      value: ({ f }) => names.repeats[f - 1]!,
    },
    {
      id: "segment",
      title: say("web.segments.column.segment"),
      cell: ({ segment }) => (segment === null ? "–" : groupName(words, "segment", segment)),
    },
    {
      id: "customers",
      title: say("web.segments.column.customers"),
      number: true,
      cell: ({ customers }) => number(customers),
      value: ({ customers }) => customers,
    },
    ...(valued
      ? (["base", "growth"] as const).map((id) => ({
          id,
          title: say(`web.segments.column.${id}`),
          number: true,
          cell: (cell: Cell) => money(cell[id], currency),
          value: (cell: Cell) => cell[id],
        }))
      : []),
  ];
  return (
    <Picture
      title={say("web.segments.rfm")}
      unit={say(`web.segments.rfm.unit.${show}`, told)}
      description={say("web.segments.rfm.description", {
        customers: fullest.customers,
        segment: groupName(words, "segment", fullest.segment),
      })}
      table={{ columns, rows: rfm.cells }}
      controls={
        valued ? (
          <Choice
            label={say("web.segments.rfm.show")}
            hideLabel
            options={rfmShows.map((value) => ({ value, label: say(`web.segments.rfm.show.${value}`) }))}
            value={show}
            onChange={onShow}
          />
        ) : null
      }
      note={say("web.segments.rfm.note")}
    >
      <HeatMap {...chart} />
    </Picture>
  );
}
