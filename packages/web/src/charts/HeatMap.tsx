import { memo, useMemo, type ReactNode } from "react";
import { Chart } from "./Chart.tsx";
import { axis, colours, tooltip, type ChartOption, type DrawingApi, type Look } from "./look.ts";
import { toneColour, type Tone } from "./tones.ts";

export interface Cell {
  /** Places among the columns and the rows. */
  readonly x: number;
  readonly y: number;
  readonly value: number;
  /** What stands in the cell where it has room. */
  readonly text?: string;
  /** What is told of it at the pointer. */
  readonly told: string;
}

export interface HeatMapProps {
  readonly columns: readonly string[];
  /** The first is at the top. */
  readonly rows: readonly string[];
  readonly cells: readonly Cell[];
  readonly xName: string;
  readonly yName?: string;
  /** What the full colour stands for. Default: the largest value. */
  readonly most?: number;
  readonly tone?: Tone;
  readonly rowHeight?: number;
}

/** Cells that are the fuller the larger their value; an empty place is one of which nothing is known. */
export const HeatMap = memo(function HeatMap(props: HeatMapProps): ReactNode {
  const option = useMemo(() => (look: Look) => heatMapOption(props, look), [props]);
  return <Chart option={option} height={props.rows.length * (props.rowHeight ?? 28) + 56} />;
});

export function heatMapOption(
  { columns, rows, cells, xName, yName = "", most, tone = "expected" }: HeatMapProps,
  { width }: Look,
): ChartOption {
  const full = most ?? Math.max(1e-12, ...cells.map(({ value }) => value));
  const longest = Math.max(...rows.map((row) => row.length), 1);
  const start = Math.min(150, 16 + longest * 7) + (yName ? 18 : 0);
  // Red is darker than blue: light letters stand on less of it.
  const turn = tone === "loss" ? 0.72 : 0.84;
  const room = (width - start - 12) / Math.max(1, columns.length);
  // All cells have their text, or none: a few that have it would look chosen.
  const widest = Math.max(0, ...cells.map(({ text = "" }) => text.length));
  return {
    grid: { left: start, right: 8, top: 4, bottom: 48 },
    tooltip: tooltip("item", (({ dataIndex }: { dataIndex: number }) => cells[dataIndex]!.told) as never),
    xAxis: axis("category", xName, { data: columns, nameGap: 28, axisLine: { show: false } }),
    yAxis: axis("category", yName, {
      data: rows,
      inverse: true,
      nameGap: start - 14,
      axisLine: { show: false },
      axisLabel: { hideOverlap: true, color: colours.ink },
    }),
    series: [
      {
        type: "custom",
        data: cells.map(({ x, y }) => [x, y]),
        encode: { x: 0, y: 1 },
        renderItem({ dataIndex }: { dataIndex: number }, api: DrawingApi) {
          const cell = cells[dataIndex]!;
          const shade = Math.min(1, Math.max(0, cell.value / full));
          const [x, y] = api.coord([cell.x, cell.y]);
          const [breadth, height] = api.size([1, 1]) as [number, number];
          const box = {
            x: x - breadth / 2 + 0.75,
            y: y - height / 2 + 0.75,
            width: breadth - 1.5,
            height: height - 1.5,
            r: 2,
          };
          return {
            type: "group",
            children: [
              { type: "rect", shape: box, style: { fill: colours.line, opacity: 0.45 } },
              { type: "rect", shape: box, style: { fill: toneColour(tone), opacity: 0.04 + 0.96 * shade } },
              ...(cell.text && room >= widest * 6.4 + 4
                ? [
                    {
                      type: "text",
                      silent: true,
                      style: {
                        text: cell.text,
                        x,
                        y,
                        align: "center",
                        verticalAlign: "middle",
                        fontSize: 11,
                        fill: shade > turn ? colours.onFull : shade > 0.62 ? colours.onHalf : colours.ink,
                      },
                    },
                  ]
                : []),
            ],
          };
        },
      },
    ],
  };
}
