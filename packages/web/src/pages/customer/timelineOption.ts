import { axis, colours, grid, tooltip, type ChartOption, type Look } from "../../charts/look.ts";
import { shapes, type Shape } from "./shapes.ts";

export interface Dot {
  readonly shape: Shape;
  readonly day: string;
  /** In pixels. */
  readonly size: number;
  readonly tone: "past" | "attention" | "loss";
  readonly told: string;
}

export interface Hill {
  readonly from: string;
  readonly to: string;
  readonly perDay: number;
  readonly told: string;
}

export interface TimelineProps {
  readonly dots: readonly Dot[];
  /** Where the next order is likelier; the tallest fills the height. */
  readonly hills: readonly Hill[];
  readonly from: string;
  readonly asOf: string;
  readonly to: string;
  readonly median: string | null;
  readonly writeDay: (day: string) => string;
  readonly words: { readonly asOf: string; readonly median: string };
}

const above: readonly (readonly Shape[])[] = [["done", "offer"]];
const below: readonly (readonly Shape[])[] = [
  ["refund", "return"],
  ["contact", "score"],
  ["delivery", "points", "consent", "subscription"],
];
const rowGap = 0.2;

/** The rows below the line that something stands in. */
export function rowsBelow(dots: readonly Pick<Dot, "shape">[]): readonly (readonly Shape[])[] {
  return below.filter((row) => dots.some(({ shape }) => row.includes(shape)));
}

/**
 * One line of time: orders on it; below it what went back, what the customer said and what else happened, a row each;
 * above it what was done, and where the next order lies.
 */
export function timelineOption(props: TimelineProps, { narrow }: Look): ChartOption {
  const { dots, hills, from, asOf, to, median, writeDay, words } = props;
  const rows = rowsBelow(dots);
  const heightOf = (shape: Shape): number => {
    if (above.some((row) => row.includes(shape))) return 1.25 * rowGap;
    const row = rows.findIndex((one) => one.includes(shape));
    return row < 0 ? 0 : -rowGap * (row + 1);
  };
  const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
  const most = Math.max(1e-12, ...hills.map(({ perDay }) => perDay));
  const scatter = (all: readonly Dot[]): object => ({
    type: "scatter",
    z: 4,
    data: all.map(({ shape, day, size, tone }) => ({
      value: [at(day), heightOf(shape)],
      symbol: `path://${shapes[shape]}`,
      symbolSize: size,
      itemStyle: {
        color: colours[tone],
        opacity: shape === "order" || shape === "refund" ? 0.75 : 1,
        borderColor: colours.ground,
        borderWidth: 0.75,
      },
    })),
  });
  const mark = (day: string, text: string, dashed: boolean): object => ({
    xAxis: at(day),
    lineStyle: {
      color: dashed ? colours.expected : colours.edge,
      type: dashed ? "dashed" : "solid",
      width: 1,
    },
    // One label to each side, so that the two lines may stand close.
    label: {
      formatter: text,
      position: "end",
      align: dashed ? "left" : "right",
      color: dashed ? colours.expected : colours.quiet,
      fontSize: 12,
    },
  });
  return {
    // Days are calendar days: no time zone moves the places that are named.
    useUTC: true,
    grid: grid({ top: 30, left: 8, right: 24 }),
    tooltip: tooltip(
      "item",
      (({ seriesIndex, dataIndex }: { seriesIndex: number; dataIndex: number }) =>
        (seriesIndex === 0 ? dots : hills)[dataIndex]?.told ?? "") as never,
    ),
    xAxis: axis("value", "", {
      type: "time",
      min: at(from),
      max: at(to),
      splitNumber: narrow ? 3 : 7,
      axisLine: { show: true, lineStyle: { color: colours.edge } },
      splitLine: { show: false },
      axisLabel: {
        formatter: (value: number) => writeDay(new Date(value).toISOString().slice(0, 10)),
      },
    }),
    yAxis: axis("value", "", {
      min: -rowGap * Math.max(1, rows.length) - 0.1,
      max: 1.05,
      axisLabel: { show: false },
      splitLine: { show: false },
    }),
    series: [
      scatter(dots),
      {
        type: "custom",
        data: hills.map((hill) => [at(hill.from), at(hill.to), hill.perDay / most]),
        encode: { x: [0, 1], y: 2 },
        renderItem(
          _: unknown,
          api: { value(at: number): number; coord(place: readonly [number, number]): [number, number] },
        ) {
          const [left, top] = api.coord([api.value(0), api.value(2)]);
          const [right, bottom] = api.coord([api.value(1), 0]);
          const x = Math.min(left, right);
          return {
            type: "rect",
            // A little wider than it is, so that no seam shows.
            shape: { x, y: top, width: Math.abs(right - left) + 0.5, height: Math.max(0, bottom - top) },
            style: { fill: colours.expectedSoft },
          };
        },
      },
      {
        type: "line",
        silent: true,
        symbol: "none",
        step: "start",
        data: [
          ...hills.slice(0, 1).map((hill) => [at(hill.from), hill.perDay / most]),
          ...hills.map((hill) => [at(hill.to), hill.perDay / most]),
        ],
        lineStyle: { color: colours.expected, width: 1.25 },
      },
      {
        type: "line",
        silent: true,
        symbol: "none",
        data: [
          [at(from), 0],
          [at(to), 0],
        ],
        lineStyle: { color: colours.edge, width: 1 },
        markLine: {
          silent: true,
          symbol: "none",
          data: [
            mark(asOf, words.asOf, false),
            ...(median !== null && median <= to ? [mark(median, words.median, true)] : []),
          ],
        },
      },
    ],
  };
}
