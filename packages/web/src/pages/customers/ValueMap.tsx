import { useMemo, type ReactNode } from "react";
import type { Answer } from "../../api/useAnswer.ts";
import { Chart } from "../../charts/Chart.tsx";
import type { Instance } from "../../charts/echarts.ts";
import { heatMapOption, type Cell } from "../../charts/HeatMap.tsx";
import type { Look } from "../../charts/look.ts";
import { Choice } from "../../parts/Choice.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { oneOf, useAddress } from "../../shell/useAddress.ts";
import { useWords } from "../../words/useWords.tsx";
import type { Range } from "./filters.ts";

type Overview = Answer<"/api/overview">;
type Place = Overview["map"][number];

const settings = { map: oneOf(["customers", "value"]) };

/** All customers by the chance of being active and by what each should bring; a cell lists its own. */
export function ValueMap({
  overview: { map: whole, run },
  onChoose,
}: {
  readonly overview: Overview;
  readonly onChoose: (alive: Range, growth: Range) => void;
}): ReactNode {
  const words = useWords("customers");
  const { say, money, percent, number } = words;
  const [{ map: by }, set] = useAddress(settings);
  const { currency } = run;
  const map = useMemo(() => lowestTogether(whole), [whole]);
  const shown = useMemo(() => {
    const compact = { compact: true } as const;
    const growth = [...new Set(map.map(({ growthFrom }) => growthFrom))].toSorted((a, b) => b - a);
    const columns = Array.from(
      { length: 10 },
      (_, step) => `${percent(step / 10)}–${percent((step + 1) / 10)}`,
    );
    const rowOf = (place: Place): string =>
      place.growthTo <= 0
        ? say("web.customers.map.nothing")
        : place.growthFrom <= 0
          ? say("web.customers.map.below", { to: money(place.growthTo, currency, compact) })
          : `${money(place.growthFrom, currency, compact)} – ${money(place.growthTo, currency, compact)}`;
    const rows = growth.map((from) => rowOf(map.find(({ growthFrom }) => growthFrom === from)!));
    const amount = (place: Place): number => (by === "value" ? Math.max(0, place.value) : place.customers);
    const cells = map.map((place): Cell => ({
      x: Math.round(place.pAliveFrom * 10),
      y: growth.indexOf(place.growthFrom),
      // Many customers are alike: by the root, a few in a cell are still seen.
      value: Math.sqrt(amount(place)),
      text: by === "value" ? money(place.value, currency, { compact: "axis" }) : number(place.customers),
      told: say("web.customers.map.told", {
        customers: place.customers,
        value: money(place.value, currency),
        alive: columns[Math.round(place.pAliveFrom * 10)]!,
        growth: rowOf(place),
      }),
    }));
    return { columns, rows, cells, rowOf };
  }, [map, by, currency, say, money, percent, number]);
  const option = useMemo(
    () => (look: Look) =>
      heatMapOption(
        {
          columns: shown.columns,
          rows: shown.rows,
          cells: shown.cells,
          ...(look.narrow ? {} : { yName: say("web.customers.map.y") }),
          xName: say(look.narrow ? "web.customers.map.column.alive" : "web.customers.map.x"),
        },
        look,
      ),
    [shown, say],
  );
  const onReady = useMemo(
    () => (instance: Instance) => {
      const choose = (at: unknown): void => {
        const place = map[(at as { dataIndex: number }).dataIndex];
        if (place) onChoose(...rangesOf(place, map));
      };
      instance.on("click", choose);
      return () => void instance.off("click", choose);
    },
    [map, onChoose],
  );
  const doubtful = map.filter(({ pAliveTo }) => pAliveTo <= 0.5);
  const sum = (places: readonly Place[], of: "customers" | "value"): number =>
    places.reduce((total, place) => total + place[of], 0);
  return (
    <Picture
      title={say("web.customers.map")}
      unit={say("web.customers.map.unit", { by, currency })}
      description={say("web.customers.map.description", {
        customers: sum(doubtful, "customers"),
        value: money(sum(doubtful, "value"), currency),
        sure: sum(
          map.filter(({ pAliveFrom }) => pAliveFrom >= 0.9),
          "customers",
        ),
      })}
      note={say("web.customers.map.note")}
      controls={
        <Choice
          label={say("web.customers.map.by")}
          hideLabel
          value={by}
          options={[
            { value: "customers", label: say("web.customers.map.by.customers") },
            { value: "value", label: say("web.customers.map.by.value") },
          ]}
          onChange={(next) => set({ map: next }, { replace: true })}
        />
      }
      table={{
        columns: [
          {
            id: "alive",
            title: say("web.customers.map.column.alive"),
            cell: (place: Place) => shown.columns[Math.round(place.pAliveFrom * 10)]!,
          },
          { id: "growth", title: say("web.customers.map.column.growth"), cell: shown.rowOf },
          {
            id: "customers",
            title: say("web.customers.map.column.customers"),
            number: true,
            cell: ({ customers }: Place) => number(customers),
            value: ({ customers }: Place) => customers,
          },
          {
            id: "value",
            title: say("web.customers.map.column.value"),
            number: true,
            cell: ({ value }: Place) => money(value, currency),
            value: ({ value }: Place) => value,
          },
        ],
        rows: map,
      }}
    >
      <Chart option={option} onReady={onReady} height={shown.rows.length * 26 + 56} />
    </Picture>
  );
}

/** As many steps of value as one looks over at once; what is below them is one. */
const mostRows = 9;

/** The map with its lowest steps taken together. */
export function lowestTogether(map: readonly Place[]): readonly Place[] {
  const steps = [...new Set(map.map(({ growthFrom }) => growthFrom))].toSorted((a, b) => b - a);
  const lowest = steps[mostRows - 2];
  if (steps.length <= mostRows || lowest === undefined) return map;
  const rest = map.filter(({ growthFrom }) => growthFrom < lowest);
  const merged = [...Map.groupBy(rest, ({ pAliveFrom }) => pAliveFrom).values()].map((places): Place => ({
    ...places[0]!,
    growthFrom: 0,
    growthTo: lowest,
    customers: places.reduce((sum, { customers }) => sum + customers, 0),
    value: places.reduce((sum, { value }) => sum + value, 0),
  }));
  return [...map.filter(({ growthFrom }) => growthFrom >= lowest), ...merged];
}

/** What a cell stands for: the last chance holds 1 as well, the lowest value all below, the highest all above. */
export function rangesOf(place: Place, map: readonly Place[]): [alive: Range, growth: Range] {
  const least = Math.min(
    ...map.filter(({ growthFrom }) => growthFrom > 0).map(({ growthFrom }) => growthFrom),
  );
  const most = Math.max(...map.map(({ growthFrom }) => growthFrom));
  const { pAliveFrom, pAliveTo, growthFrom, growthTo } = place;
  const alive = { from: pAliveFrom > 0 ? pAliveFrom : null, to: pAliveTo < 1 ? pAliveTo : null };
  if (growthFrom <= 0) return [alive, { from: null, to: Number.isFinite(least) ? least : 0 }];
  return [alive, { from: growthFrom, to: growthFrom === most ? null : growthTo }];
}
