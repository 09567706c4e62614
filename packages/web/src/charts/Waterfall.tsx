import { memo, useMemo, type ReactNode } from "react";
import { Chart } from "./Chart.tsx";
import {
  axis,
  colours,
  grid,
  tooltip,
  whiskers,
  type ChartOption,
  type DrawingApi,
  type Look,
} from "./look.ts";
import { toneColour, type Tone } from "./tones.ts";

export interface Step {
  readonly label: string;
  /** What it adds or takes; of a total, the whole that is reached. */
  readonly value: number;
  readonly total?: boolean;
  /** Of the sum that is reached with it. */
  readonly interval?: { readonly low: number; readonly high: number };
  /** Default: grey for a total, the accent for what adds, red for what takes. */
  readonly tone?: Tone;
}

export interface WaterfallProps {
  readonly steps: readonly Step[];
  readonly write: (value: number) => string;
  readonly writeAxis?: (value: number) => string;
  /** What the height measures. */
  readonly name: string;
  readonly height?: number;
}

/** From one sum to another in steps, each beginning where the one before it ended. */
export const Waterfall = memo(function Waterfall(props: WaterfallProps): ReactNode {
  const option = useMemo(() => (look: Look) => waterfallOption(props, look), [props]);
  return <Chart option={option} height={props.height ?? 320} />;
});

/** Where each step begins and ends. */
export function spans(steps: readonly Step[]): { from: number; to: number }[] {
  let sum = 0;
  return steps.map(({ value, total }) => {
    const from = total ? 0 : sum;
    sum = total ? value : sum + value;
    return { from, to: sum };
  });
}

export function waterfallOption(
  { steps, write, writeAxis = write }: WaterfallProps,
  { narrow, width }: Look,
): ChartOption {
  const places = spans(steps);
  const room = (width - 70) / Math.max(1, steps.length) - 6;
  const tone = ({ tone: own, total, value }: Step): Tone =>
    own ?? (total ? "past" : value < 0 ? "loss" : "expected");
  return {
    grid: grid({ top: 24 }),
    tooltip: tooltip("item", (({ dataIndex }: { dataIndex: number }) => {
      const { label, value, interval } = steps[dataIndex]!;
      const range = interval ? `\n${write(interval.low)} – ${write(interval.high)}` : "";
      return `${label}: ${write(value)}${range}`;
    }) as never),
    xAxis: axis("category", "", {
      data: steps.map(({ label }) => label),
      axisLabel: {
        color: colours.ink,
        hideOverlap: false,
        interval: 0,
        ...(room < 60 ? { rotate: 40 } : { overflow: "break", width: room }),
        fontSize: narrow ? 11 : 12,
      },
    }),
    yAxis: axis("value", "", { axisLabel: { formatter: writeAxis } }),
    series: [
      {
        type: "custom",
        data: places.map(({ from, to }, at) => [at, from, to]),
        encode: { x: 0, y: [1, 2] },
        renderItem({ dataIndex }: { dataIndex: number }, api: DrawingApi) {
          const { from, to } = places[dataIndex]!;
          const step = steps[dataIndex]!;
          const [x, start] = api.coord([dataIndex, from]);
          const [, end] = api.coord([dataIndex, to]);
          const breadth = Math.min(64, api.size([1, 0])[0] * 0.62);
          const [next] = api.coord([dataIndex + 1, to]);
          const last = dataIndex === steps.length - 1;
          return {
            type: "group",
            children: [
              {
                type: "rect",
                shape: {
                  x: x - breadth / 2,
                  y: Math.min(start, end),
                  width: breadth,
                  height: Math.max(1.5, Math.abs(end - start)),
                },
                style: { fill: toneColour(tone(step)) },
              },
              ...(last
                ? []
                : [
                    {
                      type: "line",
                      silent: true,
                      shape: { x1: x, y1: end, x2: next, y2: end },
                      style: { stroke: colours.edge, lineDash: [2, 2] },
                      z2: -1,
                    },
                  ]),
              {
                type: "text",
                silent: true,
                style: {
                  text: write(step.value),
                  x,
                  y:
                    Math.min(
                      start,
                      end,
                      ...(step.interval ? [api.coord([dataIndex, step.interval.high])[1]] : []),
                    ) - 5,
                  align: "center",
                  verticalAlign: "bottom",
                  fontSize: narrow ? 11 : 12,
                  fill: colours.ink,
                },
              },
            ],
          };
        },
      },
      whiskers(
        steps.flatMap(({ interval }, at) => (interval ? [{ at, value: places[at]!.to, ...interval }] : [])),
        { along: "y", dot: false },
      ),
    ],
  };
}
