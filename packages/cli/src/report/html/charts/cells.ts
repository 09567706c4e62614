import { colours } from "./draw.ts";

export interface Cell {
  /** Places on the two category axes. */
  readonly x: number;
  readonly y: number;
  /** 0 leaves the ground, 1 is the full colour. */
  readonly shade: number;
  readonly text: string;
}

interface Api {
  coord(place: readonly [number, number]): [number, number];
  size(extent: readonly [number, number]): [number, number];
}

/** A grid of shaded cells with a number in each; ECharts' own heat map would choose colours that the page cannot change. */
export function cells(all: readonly Cell[], { text }: { readonly text: boolean }): object {
  return {
    type: "custom",
    data: all.map(({ x, y }) => [x, y]),
    encode: { x: 0, y: 1 },
    renderItem({ dataIndex }: { dataIndex: number }, api: Api) {
      const cell = all[dataIndex]!;
      const [x, y] = api.coord([cell.x, cell.y]);
      const [width, height] = api.size([1, 1]);
      const box = {
        type: "rect",
        shape: { x: x - width / 2 + 0.5, y: y - height / 2 + 0.5, width: width - 1, height: height - 1 },
        style: { fill: colours.expected, opacity: cell.shade },
      };
      const label = {
        type: "text",
        style: {
          text: cell.text,
          x,
          y,
          align: "center",
          verticalAlign: "middle",
          fontSize: 11,
          fill: cell.shade > 0.85 ? colours.onFull : cell.shade > 0.6 ? colours.onHalf : colours.ink,
        },
      };
      return { type: "group", children: text && cell.text !== "" ? [box, label] : [box] };
    },
  };
}
