import { memo, useMemo, type ReactNode } from "react";
import { Key } from "../parts/Key.tsx";
import { Chart } from "./Chart.tsx";
import { axis, colours, grid, tooltip, whiskers, type ChartOption, type Look } from "./look.ts";
import { toneColour, type Tone } from "./tones.ts";

export interface StackedBarProps {
  /** What the bars are made of, in the order in which they are laid. */
  readonly parts: readonly { readonly name: string; readonly tone: Tone; readonly shape?: "box" }[];
  /** A bar each; `values` as `parts`. */
  readonly rows: readonly {
    readonly label: string;
    readonly values: readonly number[];
    /** Of the sum. */
    readonly interval?: { readonly low: number; readonly high: number };
  }[];
  readonly write: (value: number) => string;
  readonly writeAxis?: (value: number) => string;
  /** What the length measures. */
  readonly name: string;
  /** Standing columns, as for months, instead of lying bars. */
  readonly upright?: boolean;
  readonly height?: number;
}

/** Bars made of parts, with the colours told above them. */
export const StackedBar = memo(function StackedBar(props: StackedBarProps): ReactNode {
  const { parts, rows, upright = false, height = upright ? 320 : rows.length * 32 + 52 } = props;
  const option = useMemo(() => (look: Look) => stackedBarOption(props, look), [props]);
  return (
    <>
      <Key items={parts} />
      <Chart option={option} height={height} />
    </>
  );
});

export function stackedBarOption(
  { parts, rows, write, writeAxis = write, name, upright = false }: StackedBarProps,
  { narrow }: Look,
): ChartOption {
  const along = upright ? "y" : "x";
  const withInterval = rows.flatMap(({ values, interval }, at) =>
    interval ? [{ at, value: values.reduce((sum, one) => sum + one, 0), ...interval }] : [],
  );
  const values = axis("value", upright ? "" : name, {
    splitNumber: narrow ? 3 : 6,
    axisLabel: { formatter: writeAxis },
  });
  const labels = axis("category", upright ? name : "", {
    data: rows.map(({ label }) => label),
    inverse: !upright,
    axisLine: { show: upright, lineStyle: { color: colours.edge } },
    axisLabel: upright ? {} : { color: colours.ink, hideOverlap: false },
  });
  return {
    grid: grid(),
    tooltip: {
      ...tooltip("axis", ((items: { dataIndex: number }[]) => {
        const { label, values, interval } = rows[items[0]!.dataIndex]!;
        return [
          label,
          ...parts.map((part, i) => `${part.name}: ${write(values[i]!)}`),
          ...(interval ? [`${write(interval.low)} – ${write(interval.high)}`] : []),
        ].join("\n");
      }) as never),
      axisPointer: { type: "none" },
    },
    xAxis: upright ? labels : values,
    yAxis: upright ? values : labels,
    series: [
      ...parts.map(({ name, tone }, part) => ({
        type: "bar",
        name,
        stack: "all",
        ...(upright ? { barCategoryGap: "30%" } : { barWidth: 18 }),
        itemStyle: { color: toneColour(tone) },
        data: rows.map(({ values }) => values[part]!),
      })),
      whiskers(withInterval, { along, dot: false }),
    ],
  };
}
