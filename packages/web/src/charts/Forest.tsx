import { memo, useMemo, type ReactNode } from "react";
import { Chart } from "./Chart.tsx";
import { marking } from "./Lines.tsx";
import { axis, colours, grid, shortened, tooltip, whiskers, type ChartOption, type Look } from "./look.ts";
import { toneColour, type Tone } from "./tones.ts";

export interface ForestProps {
  /** One effect a row, the first at the top. */
  readonly rows: readonly {
    readonly label: string;
    readonly value: number;
    readonly low: number;
    readonly high: number;
    /** Default: the accent where the interval is on one side of `reference`, grey where it holds it. */
    readonly tone?: Tone;
  }[];
  readonly write: (value: number) => string;
  readonly writeAxis?: (value: number) => string;
  /** What is measured. */
  readonly name: string;
  /** No effect, break-even. Default 0. */
  readonly reference?: { readonly at: number; readonly label: string };
}

/** Dot and whisker by row against a line of no effect. */
export const Forest = memo(function Forest(props: ForestProps): ReactNode {
  const option = useMemo(() => (look: Look) => forestOption(props, look), [props]);
  return <Chart option={option} height={props.rows.length * 36 + 72} />;
});

export function forestOption(
  { rows, write, writeAxis = write, name, reference = { at: 0, label: "" } }: ForestProps,
  { narrow, speaker: { say } }: Look,
): ChartOption {
  const tone = (at: number): string => {
    const { tone: own, low, high } = rows[at]!;
    return toneColour(own ?? (low > reference.at || high < reference.at ? "expected" : "past"));
  };
  return {
    grid: grid({ top: 24 }),
    tooltip: {
      ...tooltip("axis", ((items: { dataIndex: number }[]) => {
        const { label, value, low, high } = rows[items[0]!.dataIndex % rows.length]!;
        return `${label}: ${write(value)}\n${say("web.parts.range", { low: write(low), high: write(high) })}`;
      }) as never),
      axisPointer: { type: "none" },
    },
    xAxis: axis("value", name, {
      // Round ends around all intervals: ECharts lays a mirrored chart out wrongly where its ends are between ticks.
      scale: true,
      splitNumber: narrow ? 3 : 6,
      axisLabel: { formatter: writeAxis },
    }),
    yAxis: axis("category", "", {
      data: rows.map(({ label }) => label),
      inverse: true,
      axisLine: { show: false },
      axisLabel: { color: colours.ink, hideOverlap: false, formatter: shortened(narrow ? 18 : 40) },
    }),
    series: [
      // Something for the pointer to find: custom series say nothing of themselves on an axis of categories.
      {
        type: "scatter",
        symbolSize: 1,
        itemStyle: { opacity: 0 },
        data: [...rows.map(({ value }, at) => [value, at]), [reference.at, 0]],
        markLine: {
          silent: true,
          symbol: "none",
          data: [{ xAxis: reference.at, ...marking({ label: reference.label, tone: "quiet" }, "start") }],
        },
      },
      whiskers(
        rows.map((row, at) => ({ ...row, at })),
        { along: "x", colour: tone },
      ),
    ],
  };
}
