import { memo, useMemo, type ReactNode } from "react";
import { Chart } from "./Chart.tsx";
import type { Instance } from "./echarts.ts";
import { axis, colours, grid, tooltip, type ChartOption, type Look } from "./look.ts";
import { toneColour, type Tone } from "./tones.ts";

export interface ScatterProps {
  readonly points: readonly {
    readonly x: number;
    readonly y: number;
    readonly told: string;
    readonly tone?: Tone;
    /** Diameter in pixels. Default 8. */
    readonly size?: number;
    /** A name beside it, for the few that deserve one. */
    readonly label?: string;
  }[];
  readonly x: {
    readonly name: string;
    readonly write: (value: number) => string;
    readonly min?: number;
    readonly max?: number;
  };
  readonly y: { readonly write: (value: number) => string; readonly min?: number; readonly max?: number };
  /** The line on which both are alike: what was expected came. */
  readonly diagonal?: boolean;
  readonly height?: number;
  readonly onChoose?: (index: number) => void;
}

/** One dot each, by two figures. */
export const Scatter = memo(function Scatter(props: ScatterProps): ReactNode {
  const { onChoose, height = 360 } = props;
  const option = useMemo(() => (look: Look) => scatterOption(props, look), [props]);
  const onReady = useMemo(
    () =>
      onChoose
        ? (instance: Instance) => {
            const choose = (at: unknown): void => {
              const { dataIndex, seriesIndex } = at as { dataIndex: number; seriesIndex: number };
              if (seriesIndex === 0) onChoose(dataIndex);
            };
            instance.on("click", choose);
            return () => void instance.off("click", choose);
          }
        : undefined,
    [onChoose],
  );
  return <Chart option={option} height={height} narrowHeight={300} {...(onReady ? { onReady } : {})} />;
});

export function scatterOption(
  { points, x, y, diagonal = false }: ScatterProps,
  { narrow }: Look,
): ChartOption {
  const ends = points.flatMap((point) => [point.x, point.y]);
  const range = [Math.min(...ends, 0), Math.max(...ends)] as const;
  const bounds = ({ min, max }: { readonly min?: number; readonly max?: number }): object => ({
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  });
  return {
    grid: grid(),
    tooltip: tooltip("item", (({ dataIndex, seriesIndex }: { dataIndex: number; seriesIndex: number }) =>
      seriesIndex === 0 ? points[dataIndex]!.told : "") as never),
    xAxis: axis("value", x.name, {
      ...bounds(x),
      splitNumber: narrow ? 3 : 6,
      axisLabel: { formatter: x.write },
    }),
    yAxis: axis("value", "", { ...bounds(y), splitNumber: 5, axisLabel: { formatter: y.write } }),
    series: [
      {
        type: "scatter",
        data: points.map((point) => ({
          value: [point.x, point.y],
          symbolSize: point.size ?? 8,
          itemStyle: {
            color: toneColour(point.tone ?? "expected"),
            opacity: 0.75,
            borderColor: colours.ground,
            borderWidth: 0.75,
          },
          label: {
            show: point.label !== undefined,
            formatter: point.label ?? "",
            position: "right",
            color: colours.ink,
          },
        })),
        emphasis: { disabled: true },
      },
      ...(diagonal
        ? [
            {
              type: "line",
              silent: true,
              symbol: "none",
              data: [
                [range[0], range[0]],
                [range[1], range[1]],
              ],
              lineStyle: { color: colours.past, type: "dashed", width: 1.25 },
            },
          ]
        : []),
    ],
  };
}
