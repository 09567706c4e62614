import type { Say } from "../words/useWords.tsx";

/** What ECharts is told; its own types would bring the library with them. */
export type ChartOption = Readonly<Record<string, unknown>>;

/** How and in which place a chart is drawn. */
export interface Look {
  readonly width: number;
  readonly height: number;
  /** Below 560 pixels: fewer ticks, no labels that need room. */
  readonly narrow: boolean;
  readonly speaker: Say<never>;
}

/** The page's own variables: one drawing serves light, dark and print. */
export const colours = {
  ink: "var(--ink)",
  quiet: "var(--quiet)",
  line: "var(--line)",
  edge: "var(--edge)",
  past: "var(--past)",
  pastSoft: "var(--past-soft)",
  expected: "var(--expected)",
  expectedSoft: "var(--expected-soft)",
  attention: "var(--attention)",
  loss: "var(--loss)",
  gain: "var(--gain)",
  ground: "var(--ground)",
  surface: "var(--surface)",
  onHalf: "var(--on-half)",
  onFull: "var(--on-full)",
} as const;

/** The space of the axes: labels and names are given the room that they need. */
export function grid(more: Record<string, unknown> = {}): object {
  return {
    left: 4,
    right: 12,
    top: 12,
    bottom: 4,
    outerBoundsMode: "same",
    outerBoundsContain: "all",
    ...more,
  };
}

/** An axis that carries its name in words along its middle. */
export function axis(type: "value" | "category", name: string, more: Record<string, unknown> = {}): object {
  const { axisLabel, ...rest } = more;
  return {
    type,
    name,
    nameLocation: "middle",
    nameGap: 10,
    nameTextStyle: { color: colours.quiet, fontSize: 12 },
    axisLine: { show: type !== "value", lineStyle: { color: colours.edge } },
    axisTick: { show: false },
    axisLabel: {
      color: colours.quiet,
      fontSize: 12,
      hideOverlap: true,
      ...(axisLabel as object | undefined),
    },
    splitLine: { show: type === "value", lineStyle: { color: colours.line } },
    axisPointer: { lineStyle: { color: colours.edge, type: "solid" }, label: { show: false } },
    ...rest,
  };
}

/** Labels of rows no longer than the chart has room for; the table and the tooltip have them whole. */
export function shortened(most: number): (label: string) => string {
  return (label) => (label.length > most ? `${label.slice(0, most - 1).trimEnd()}…` : label);
}

/** What appears at the pointer, drawn as text so that the page's content policy holds. */
export function tooltip(trigger: "axis" | "item", formatter: (at: never) => string): object {
  return {
    trigger,
    formatter,
    renderMode: "richText",
    confine: true,
    transitionDuration: 0,
    backgroundColor: colours.surface,
    borderColor: colours.edge,
    borderWidth: 1,
    padding: [8, 10],
    textStyle: { color: colours.ink, fontSize: 12, lineHeight: 18 },
  };
}

interface Api {
  value(dimension: number): number;
  coord(place: readonly [number, number]): [number, number];
  size(extent: readonly [number, number]): [number, number];
}
export type { Api as DrawingApi };

/** Intervals as lines with ends and a dot for the figure, along the axis that carries the values. */
export function whiskers(
  all: readonly {
    readonly at: number;
    readonly value: number;
    readonly low: number;
    readonly high: number;
  }[],
  {
    along,
    colour = colours.ink,
    dot = true,
  }: {
    readonly along: "x" | "y";
    readonly colour?: string | ((index: number) => string);
    readonly dot?: boolean;
  },
): object {
  const place = (value: number, at: number): [number, number] => (along === "x" ? [value, at] : [at, value]);
  return {
    type: "custom",
    silent: true,
    z: 5,
    data: all.map(({ at, value, low, high }) =>
      along === "x" ? [value, at, low, high] : [at, value, low, high],
    ),
    encode: along === "x" ? { x: [0, 2, 3], y: 1 } : { x: 0, y: [1, 2, 3] },
    renderItem({ dataIndex }: { dataIndex: number }, api: Api) {
      const { at, value, low, high } = all[dataIndex]!;
      const fill = typeof colour === "string" ? colour : colour(dataIndex);
      const [x, y] = api.coord(place(value, at));
      const ends = [low, high].map((end) => api.coord(place(end, at)));
      const style = { stroke: fill, lineWidth: 1.75, fill: "none" };
      const [dx, dy] = along === "x" ? [0, 5] : [5, 0];
      const line = (x1: number, y1: number, x2: number, y2: number): object => ({
        type: "line",
        shape: { x1, y1, x2, y2 },
        style,
      });
      return {
        type: "group",
        children: [
          line(ends[0]![0], ends[0]![1], ends[1]![0], ends[1]![1]),
          ...ends.map(([endX, endY]) => line(endX - dx, endY - dy, endX + dx, endY + dy)),
          ...(dot
            ? [
                {
                  type: "circle",
                  shape: { cx: x, cy: y, r: 4.5 },
                  style: { fill, stroke: colours.ground, lineWidth: 1.5 },
                },
              ]
            : []),
        ],
      };
    },
  };
}
