import { memo, useMemo, type ReactNode } from "react";
import { Chart } from "./Chart.tsx";
import { axis, colours, grid, tooltip, type ChartOption, type Look } from "./look.ts";

export interface ConcentrationProps {
  /** Cumulative shares, most valuable customers first. */
  readonly points: readonly { readonly customers: number; readonly value: number }[];
  /** The share of customers that carries half. */
  readonly half: number;
  readonly xName: string;
  readonly halfLabel: string;
  readonly equalLabel: string;
}

/** Who carries it: the curve of shares beside the line where all are alike. */
export const Concentration = memo(function Concentration(props: ConcentrationProps): ReactNode {
  const option = useMemo(() => (look: Look) => concentrationOption(props, look), [props]);
  return <Chart option={option} height={320} narrowHeight={270} />;
});

export function concentrationOption(
  { points, half, xName, halfLabel, equalLabel }: ConcentrationProps,
  { speaker: { percent } }: Look,
): ChartOption {
  const most = Math.max(1, ...points.map(({ value }) => value));
  const share = { axisLabel: { formatter: (value: number) => percent(value) } };
  return {
    grid: grid({ right: 20 }),
    tooltip: tooltip("axis", ((items: { value: [number, number]; seriesIndex: number }[]) => {
      const at = items.find(({ seriesIndex }) => seriesIndex === 1)?.value;
      return at ? `${percent(at[0])} → ${percent(at[1])}` : "";
    }) as never),
    xAxis: axis("value", xName, { min: 0, max: 1, interval: 0.25, splitLine: { show: false }, ...share }),
    yAxis: axis("value", "", { min: 0, max: Math.ceil(most * 10) / 10, interval: 0.25, ...share }),
    series: [
      {
        type: "line",
        silent: true,
        symbol: "none",
        data: [[0, 0], { value: [1, 1] }],
        lineStyle: { color: colours.past, width: 1.25, type: "dashed" },
      },
      {
        type: "line",
        symbol: "none",
        data: points.map(({ customers, value }) => [customers, value]),
        lineStyle: { color: colours.expected, width: 2.5 },
        areaStyle: { color: colours.expected, opacity: 0.1 },
        emphasis: { disabled: true },
      },
      {
        type: "scatter",
        silent: true,
        data: [[half, 0.5]],
        symbolSize: 9,
        itemStyle: { color: colours.expected, borderColor: colours.ground, borderWidth: 1.5, opacity: 1 },
        label: {
          show: true,
          position: "right",
          distance: 10,
          color: colours.ink,
          fontWeight: 600,
          formatter: halfLabel,
        },
      },
      {
        type: "scatter",
        silent: true,
        data: [[0.62, 0.62]],
        symbolSize: 0.1,
        label: {
          show: true,
          position: "right",
          offset: [8, 16],
          color: colours.quiet,
          formatter: equalLabel,
        },
      },
    ],
  };
}
