import {
  axis,
  colours,
  grid,
  shortened,
  tooltip,
  type ChartOption,
  type DrawingApi,
  type Look,
} from "../../charts/look.ts";

export interface TimeRow {
  readonly label: string;
  /** Hours; null: too few were answered to say it. */
  readonly median: number | null;
  readonly p90: number | null;
  readonly promised: number;
  readonly told: string;
}

/** A bar to the time in which half are answered, a line on to that of nine in ten, and a tick at what was promised. */
export function answerTimesOption(
  rows: readonly TimeRow[],
  { name, write }: { readonly name: string; readonly write: (hours: number) => string },
  { narrow }: Look,
): ChartOption {
  const most = Math.max(1, ...rows.flatMap(({ median, p90, promised }) => [median ?? 0, p90 ?? 0, promised]));
  const step = stepOf(most, narrow ? 3 : 6);
  return {
    grid: grid({ right: 20 }),
    tooltip: {
      ...tooltip("axis", ((items: { dataIndex: number }[]) => rows[items[0]!.dataIndex]!.told) as never),
      axisPointer: { type: "none" },
    },
    xAxis: axis("value", name, {
      min: 0,
      // Round ends: ECharts lays a mirrored chart out wrongly where its ends are between ticks.
      max: Math.ceil(most / step) * step,
      interval: step,
      axisLabel: { formatter: (hours: number) => (hours === 0 ? "0" : write(hours)) },
    }),
    yAxis: axis("category", "", {
      data: rows.map(({ label }) => label),
      inverse: true,
      axisLine: { show: false },
      axisLabel: { color: colours.ink, hideOverlap: false, formatter: shortened(narrow ? 18 : 34) },
    }),
    series: [
      {
        type: "bar",
        barWidth: 18,
        data: rows.map(({ median, promised }) => ({
          value: median ?? 0,
          itemStyle: {
            color: median !== null && median > promised ? colours.attention : colours.past,
          },
        })),
      },
      {
        type: "custom",
        silent: true,
        z: 5,
        data: rows.map(({ median, p90, promised }, at) => [promised, at, median ?? 0, p90 ?? median ?? 0]),
        encode: { x: [0, 2, 3], y: 1 },
        renderItem: (_: unknown, api: DrawingApi) => {
          const at = api.value(1);
          const [promised, y] = api.coord([api.value(0), at]);
          const [median] = api.coord([api.value(2), at]);
          const [p90] = api.coord([api.value(3), at]);
          const line = (shape: readonly [number, number, number, number], style: object): object => ({
            type: "line",
            shape: { x1: shape[0], y1: shape[1], x2: shape[2], y2: shape[3] },
            style: { fill: "none", ...style },
          });
          const ink = { stroke: colours.ink, lineWidth: 1.75 };
          return {
            type: "group",
            children: [
              line([median, y, p90, y], ink),
              line([p90, y - 5, p90, y + 5], ink),
              line([promised, y - 14, promised, y + 14], { stroke: colours.expected, lineWidth: 2.5 }),
            ],
          };
        },
      },
    ],
  };
}

/** Whole hours up to a day, whole days beyond: about `count` steps. */
export function stepOf(most: number, count: number): number {
  const steps = [0.25, 0.5, 1, 2, 4, 6, 12, 24, 48, 96, 168, 336, 672];
  return steps.find((step) => most / step <= count) ?? Math.ceil(most / count / 720) * 720;
}
