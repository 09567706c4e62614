import { memo, useMemo, type ReactNode } from "react";
import { Key } from "../parts/Key.tsx";
import { Chart } from "./Chart.tsx";
import { axis, colours, grid, tooltip, type ChartOption, type Look } from "./look.ts";
import { toneColour, type Tone } from "./tones.ts";

export interface Line {
  readonly name: string;
  readonly tone: Tone;
  readonly points: readonly {
    readonly x: number;
    readonly y: number;
    /** A band around the line. */
    readonly low?: number;
    readonly high?: number;
  }[];
  /** As Kaplan and Meier's estimate: it stays until the next point. */
  readonly steps?: boolean;
  readonly dashed?: boolean;
}

export interface LinesProps {
  readonly lines: readonly Line[];
  readonly x: {
    readonly name: string;
    readonly write: (value: number) => string;
    readonly min?: number;
    readonly max?: number;
    /** Where it is marked, and what for: "today", "held back from here". */
    readonly marks?: readonly { readonly at: number; readonly label: string; readonly tone?: Tone }[];
  };
  readonly y: {
    readonly write: (value: number) => string;
    readonly min?: number;
    readonly max?: number;
    readonly marks?: readonly {
      readonly at: number;
      readonly label: string;
      readonly tone?: Tone;
      /** Its label at the end, where lines begin beside it. Default false. */
      readonly atEnd?: boolean;
    }[];
  };
  /** Names at the ends of the lines where there is room; false: above the chart only. */
  readonly direct?: boolean;
  readonly height?: number;
}

/** Lines over numbers (months of age, weeks, a share), with bands, steps and marks. */
export const Lines = memo(function Lines(props: LinesProps): ReactNode {
  const { lines, height = 340 } = props;
  const option = useMemo(() => (look: Look) => linesOption(props, look), [props]);
  return (
    <>
      <Key
        items={lines.map(({ name, tone, dashed }) => ({ name, tone, shape: dashed ? "dashed" : "line" }))}
      />
      <Chart option={option} height={height} narrowHeight={Math.min(height, 280)} />
    </>
  );
});

export function linesOption({ lines, x, y, direct = false }: LinesProps, { narrow }: Look): ChartOption {
  const ends = direct && !narrow;
  const places = lines.flatMap(({ points }) => points.map((point) => point.x));
  return {
    grid: grid({ right: ends ? 110 : 16, top: x.marks?.length ? 24 : 12 }),
    tooltip: {
      ...tooltip("axis", ((items: { value: [number, number]; seriesName: string }[]) => {
        const named = items.filter(({ seriesName }) => lines.some(({ name }) => name === seriesName));
        const at = named[0]?.value[0];
        if (at === undefined) return "";
        const told = named.map(({ seriesName, value }) => {
          const point = lines
            .find(({ name }) => name === seriesName)
            ?.points.find((one) => one.x === value[0]);
          const range =
            point?.low === undefined || point.high === undefined
              ? ""
              : ` (${y.write(point.low)} – ${y.write(point.high)})`;
          return `${seriesName}: ${y.write(value[1])}${range}`;
        });
        return [x.write(at), ...told].join("\n");
      }) as never),
    },
    xAxis: axis("value", x.name, {
      min: x.min ?? Math.min(...places),
      max: x.max ?? Math.max(...places),
      splitLine: { show: false },
      axisLine: { show: true, lineStyle: { color: colours.edge } },
      splitNumber: narrow ? 3 : 8,
      axisLabel: { formatter: x.write },
    }),
    yAxis: axis("value", "", {
      ...(y.min === undefined ? {} : { min: y.min }),
      ...(y.max === undefined ? {} : { max: y.max }),
      splitNumber: 5,
      axisLabel: { formatter: y.write },
    }),
    series: [
      ...lines.flatMap((line, at) => band(line, at)),
      ...lines.map(({ name, tone, points, steps, dashed }) => ({
        type: "line",
        name,
        data: points.map((point) => [point.x, point.y]),
        symbol: "circle",
        symbolSize: 6,
        showSymbol: points.length === 1,
        ...(steps ? { step: "end" } : {}),
        lineStyle: { color: toneColour(tone), width: 2.25, ...(dashed ? { type: "dashed" } : {}) },
        itemStyle: { color: toneColour(tone) },
        emphasis: { disabled: true },
        endLabel: {
          show: ends,
          formatter: name,
          color: toneColour(tone),
          offset: [4, 0],
          width: 100,
          overflow: "truncate",
        },
        labelLayout: { moveOverlap: "shiftY" },
      })),
      {
        type: "line",
        data: [],
        markLine: {
          silent: true,
          symbol: "none",
          // Shares are not rounded to whole per cents.
          precision: 12,
          data: [
            ...(x.marks ?? []).map((mark) => ({ xAxis: mark.at, ...marking(mark, "end") })),
            ...(y.marks ?? []).map((mark) => ({
              yAxis: mark.at,
              ...marking(mark, mark.atEnd ? "insideEndTop" : "insideStartTop"),
            })),
          ],
        },
      },
    ],
  };
}

export function marking(
  { label, tone = "attention" }: { readonly label: string; readonly tone?: Tone },
  position: string,
): object {
  return {
    lineStyle: { color: toneColour(tone), type: "dashed", width: 1.5 },
    label: { formatter: label, color: toneColour(tone), position },
  };
}

/** A band is two lines one on the other, of which only the space between them is painted. */
function band({ points, tone, steps }: Line, at: number): object[] {
  const inside = points.filter(({ low, high }) => low !== undefined && high !== undefined);
  if (inside.length === 0) return [];
  const common = {
    type: "line",
    stack: `band-${at}`,
    stackStrategy: "all",
    silent: true,
    symbol: "none",
    lineStyle: { opacity: 0 },
    emphasis: { disabled: true },
    ...(steps ? { step: "end" } : {}),
  };
  return [
    { ...common, data: inside.map(({ x, low }) => [x, low!]) },
    {
      ...common,
      data: inside.map(({ x, low, high }) => [x, high! - low!]),
      areaStyle: { color: toneColour(tone), opacity: 0.16 },
    },
  ];
}
