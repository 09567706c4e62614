import { memo, useMemo, type ReactNode } from "react";
import { Key } from "../parts/Key.tsx";
import { Chart } from "./Chart.tsx";
import { colours, tooltip, type ChartOption, type DrawingApi, type Look } from "./look.ts";
import { toneColour, type Tone } from "./tones.ts";

export interface FlowProps {
  /** The places, the first at the top, on both sides. */
  readonly places: readonly string[];
  /** How many went from one place (of `places`) to another; null: from or to outside. */
  readonly flows: readonly {
    readonly from: number | null;
    readonly to: number | null;
    readonly value: number;
    readonly tone: Tone;
    readonly told: string;
  }[];
  /** What stands over the two sides: two days. */
  readonly before: string;
  readonly now: string;
  readonly legend: readonly { readonly name: string; readonly tone: Tone }[];
  readonly write: (value: number) => string;
}

/** Who was where before and is where now: ribbons as wide as the customers that they carry. */
export const Flow = memo(function Flow(props: FlowProps): ReactNode {
  const option = useMemo(() => (look: Look) => flowOption(props, look), [props]);
  return (
    <>
      <Key items={props.legend} />
      <Chart option={option} height={Math.max(240, props.places.length * 38 + 48)} />
    </>
  );
});

interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Ribbon extends Stretch {
  readonly flow: FlowProps["flows"][number];
  readonly to: Stretch;
}

/**
 * Where everything lies, in shares of the height: places under one another with a gap between them, and every ribbon
 * from a stretch of one side to a stretch of the other. What came from outside begins as a line, and so ends what left.
 */
export function flowLayout(
  { places, flows }: Pick<FlowProps, "places" | "flows">,
  gap: number,
): { before: Stretch[]; now: Stretch[]; ribbons: Ribbon[] } {
  const sums = (side: "from" | "to"): number[] =>
    places.map((_, place) => flows.reduce((sum, flow) => sum + (flow[side] === place ? flow.value : 0), 0));
  const [from, to] = [sums("from"), sums("to")];
  const total = Math.max(1e-9, ...[from, to].map((side) => side.reduce((sum, value) => sum + value, 0)));
  const scale = Math.max(0, 1 - gap * (places.length - 1)) / total;
  const stack = (values: readonly number[]): Stretch[] => {
    let at = 0;
    return values.map((value) => {
      const start = at;
      at += value * scale + gap;
      return { start, end: start + value * scale };
    });
  };
  const [before, now] = [stack(from), stack(to)];
  const [left, right] = [before, now].map((side) => side.map(({ start }) => start)) as [number[], number[]];
  const ordered = flows.toSorted(
    (a, b) => (a.from ?? -1) - (b.from ?? -1) || (a.to ?? places.length) - (b.to ?? places.length),
  );
  const take = (side: number[], place: number | null, width: number): Stretch | null => {
    if (place === null) return null;
    const start = side[place]!;
    side[place] = start + width;
    return { start, end: start + width };
  };
  const ribbons = ordered.flatMap((flow): Ribbon[] => {
    const width = flow.value * scale;
    const [a, b] = [take(left, flow.from, width), take(right, flow.to, width)];
    const point = ({ start, end }: Stretch): Stretch => ({
      start: (start + end) / 2,
      end: (start + end) / 2,
    });
    return a || b ? [{ flow, ...(a ?? point(b!)), to: b ?? point(a!) }] : [];
  });
  return { before, now, ribbons };
}

export function flowOption(props: FlowProps, { narrow, height, speaker }: Look): ChartOption {
  const { places, before: nameBefore, now: nameNow, write } = props;
  const { before, now, ribbons } = flowLayout(props, narrow ? 0.018 : 0.022);
  const side = narrow ? 96 : 168;
  const ltr = speaker.direction !== "rtl";
  const labels = [
    ...before.map((stretch, place) => ({ stretch, place, end: false })),
    ...now.map((stretch, place) => ({ stretch, place, end: true })),
  ];
  const value = (more: object): object => ({ type: "value", min: 0, max: 1, show: false, ...more });
  return {
    grid: { left: side, right: side, top: 26, bottom: 6 },
    tooltip: tooltip("item", (({ seriesIndex, dataIndex }: { seriesIndex: number; dataIndex: number }) =>
      seriesIndex === 0 ? ribbons[dataIndex]!.flow.told : "") as never),
    xAxis: value({}),
    yAxis: value({ inverse: true }),
    series: [
      {
        type: "custom",
        data: ribbons.map(({ start, end }) => [0, start, end]),
        renderItem({ dataIndex }: { dataIndex: number }, api: DrawingApi) {
          const { flow, start, end, to } = ribbons[dataIndex]!;
          const places = ([x, y]: readonly [number, number]): string => api.coord([x, y]).join(" ");
          const outside = flow.from === null || flow.to === null;
          const [from, until] = [flow.from === null ? 0.7 : 0.012, flow.to === null ? 0.3 : 0.988];
          const middle = (from + until) / 2;
          return {
            type: "path",
            shape: {
              pathData: `M ${places([from, start])} C ${places([middle, start])} ${places([middle, to.start])} ${places([until, to.start])} L ${places([until, to.end])} C ${places([middle, to.end])} ${places([middle, end])} ${places([from, end])} Z`,
            },
            style: { fill: toneColour(flow.tone), opacity: outside ? 0.35 : 0.42 },
            emphasis: { style: { opacity: 0.8 } },
          };
        },
      },
      {
        type: "custom",
        silent: true,
        data: labels.map(({ stretch }) => [0, stretch.start, stretch.end]),
        renderItem({ dataIndex }: { dataIndex: number }, api: DrawingApi) {
          const { stretch, place, end } = labels[dataIndex]!;
          const [x, top] = api.coord([end ? 1 : 0, stretch.start]);
          const [, bottom] = api.coord([end ? 1 : 0, stretch.end]);
          const outwards = end === ltr ? 1 : -1;
          const share = stretch.end - stretch.start;
          const customers = props.flows.reduce(
            (sum, flow) => sum + ((end ? flow.to : flow.from) === place ? flow.value : 0),
            0,
          );
          return {
            type: "group",
            children: [
              {
                type: "rect",
                shape: {
                  x: outwards > 0 ? x - 5 : x,
                  y: top,
                  width: 5,
                  height: Math.max(1, bottom - top),
                },
                style: { fill: colours.past },
              },
              ...(share * height >= 0 || customers > 0
                ? [
                    {
                      type: "text",
                      style: {
                        text: narrow ? places[place]! : `${places[place]!}  ${write(customers)}`,
                        x: x + outwards * 8,
                        y: (top + bottom) / 2,
                        align: outwards > 0 ? "left" : "right",
                        verticalAlign: "middle",
                        fontSize: narrow ? 10 : 12,
                        fill: colours.ink,
                        width: side - 12,
                        overflow: "truncate",
                      },
                    },
                  ]
                : []),
            ],
          };
        },
      },
      {
        type: "custom",
        silent: true,
        data: [
          [0, 0],
          [1, 0],
        ],
        renderItem({ dataIndex }: { dataIndex: number }, api: DrawingApi) {
          const [x] = api.coord([dataIndex, 0]);
          return {
            type: "text",
            style: {
              text: dataIndex === 0 ? nameBefore : nameNow,
              x,
              y: 10,
              align: (dataIndex === 0) === ltr ? "left" : "right",
              verticalAlign: "middle",
              fontSize: 12,
              fill: colours.quiet,
            },
          };
        },
      },
    ],
  };
}
