import { useMemo, type ReactNode } from "react";
import { HeatMap } from "../../charts/HeatMap.tsx";
import type { Column } from "../../parts/column.ts";
import { Picture } from "../../parts/Picture.tsx";
import { useWords } from "../../words/useWords.tsx";
import { areas, type Segments } from "./names.ts";

type Map = NonNullable<Segments["map"]>;
type Cell = Map["cells"][number];

/** Customers by what they are worth and by whether they are still there: who is to be won back, who to be let go. */
export function ValueMap({ map, currency }: { readonly map: Map; readonly currency: string }): ReactNode {
  const { say, number, money, percentRange } = useWords(...areas);
  const fifth = useMemo(
    () =>
      ({ clvFifth }: Cell): string =>
        say("segments.map.fifth", { fifth: String(clvFifth) }),
    [say],
  );
  const chart = useMemo(
    () => ({
      columns: map.cells
        .slice(0, 5)
        .map(({ pActiveFrom, pActiveTo }) => percentRange(pActiveFrom, pActiveTo)),
      rows: [5, 4, 3, 2, 1].map((one) => say("segments.map.fifth", { fifth: String(one) })),
      xName: say("web.segments.map.axis"),
      rowHeight: 40,
      cells: map.cells
        .filter(({ customers }) => customers > 0)
        .map((cell) => ({
          x: Math.round(cell.pActiveFrom * 5),
          y: 5 - cell.clvFifth,
          value: cell.customers,
          text: number(cell.customers),
          told: say("web.segments.map.told", {
            fifth: fifth(cell),
            active: percentRange(cell.pActiveFrom, cell.pActiveTo),
            customers: cell.customers,
            clv: money(cell.clv, currency, { compact: true }),
            growth: money(cell.growth, currency, { compact: true }),
          }),
        })),
    }),
    [map, currency, fifth, say, number, money, percentRange],
  );
  const gone = map.cells
    .filter(({ clvFifth, pActiveTo }) => clvFifth === 5 && pActiveTo <= 0.4)
    .reduce((sum, { customers }) => sum + customers, 0);
  const columns: readonly Column<Cell>[] = [
    { id: "fifth", title: say("web.segments.map.column.fifth"), cell: fifth },
    {
      id: "active",
      title: say("web.segments.map.column.active"),
      cell: ({ pActiveFrom, pActiveTo }) => percentRange(pActiveFrom, pActiveTo),
    },
    {
      id: "customers",
      title: say("web.segments.column.customers"),
      number: true,
      cell: ({ customers }) => number(customers),
      value: ({ customers }) => customers,
    },
    ...(["clv", "growth"] as const).map((id) => ({
      id,
      title: say(`web.segments.column.${id}`),
      number: true,
      cell: (cell: Cell) => money(cell[id], currency),
      value: (cell: Cell) => cell[id],
    })),
  ];
  return (
    <Picture
      title={say("web.segments.map")}
      unit={say("web.segments.map.unit")}
      description={say("web.segments.map.description", { customers: gone })}
      table={{ columns, rows: map.cells }}
      note={say("segments.map.note", { customers: gone })}
    >
      <HeatMap {...chart} />
    </Picture>
  );
}
