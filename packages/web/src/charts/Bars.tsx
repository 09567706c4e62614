import { memo, useMemo, type ReactNode } from "react";
import { Chart } from "./Chart.tsx";
import { axis, colours, grid, shortened, tooltip, whiskers, type ChartOption, type Look } from "./look.ts";
import { toneColour, type Tone } from "./tones.ts";

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** Its interval, drawn as a whisker. */
  readonly low?: number;
  readonly high?: number;
  /** Default as `tone` of all. */
  readonly tone?: Tone;
  /** Only its outline, as for what is less certain. Default false. */
  readonly outlined?: boolean;
}

export interface BarsProps {
  readonly bars: readonly Bar[];
  readonly write: (value: number) => string;
  /** For the axis, where shorter. Default as `write`. */
  readonly writeAxis?: (value: number) => string;
  /** What the length measures. */
  readonly name: string;
  readonly tone?: Tone;
}

/** Lying bars from zero, the first at the top, each with its figure and its interval. */
export const Bars = memo(function Bars(props: BarsProps): ReactNode {
  const option = useMemo(() => (look: Look) => barsOption(props, look), [props]);
  return <Chart option={option} height={props.bars.length * 34 + 52} />;
});

export function barsOption(
  { bars, write, writeAxis = write, name, tone = "expected" }: BarsProps,
  { narrow }: Look,
): ChartOption {
  const withInterval = bars.flatMap(({ value, low, high }, at) =>
    low === undefined || high === undefined ? [] : [{ at, value, low, high }],
  );
  return {
    grid: grid({ right: withInterval.length > 0 || narrow ? 16 : 76 }),
    tooltip: tooltip("item", (({ dataIndex }: { dataIndex: number }) => {
      const { label, value, low, high } = bars[dataIndex]!;
      const range = low === undefined || high === undefined ? "" : `\n${write(low)} – ${write(high)}`;
      return `${label}: ${write(value)}${range}`;
    }) as never),
    xAxis: axis("value", name, { splitNumber: narrow ? 3 : 6, axisLabel: { formatter: writeAxis } }),
    yAxis: axis("category", "", {
      data: bars.map(({ label }) => label),
      inverse: true,
      axisLine: { show: false },
      axisLabel: { color: colours.ink, hideOverlap: false, formatter: shortened(narrow ? 18 : 34) },
    }),
    series: [
      {
        type: "bar",
        barWidth: 18,
        data: bars.map(({ value, tone: own, outlined }) => ({
          value,
          itemStyle: outlined
            ? { color: colours.ground, borderColor: toneColour(own ?? tone), borderWidth: 1.5 }
            : { color: toneColour(own ?? tone) },
          label: { position: value < 0 ? "left" : "right" },
        })),
        label: {
          show: withInterval.length === 0 && !narrow,
          position: "right",
          color: colours.ink,
          formatter: ({ value }: { value: number }) => write(value),
        },
      },
      whiskers(withInterval, { along: "x", dot: false }),
    ],
  };
}
