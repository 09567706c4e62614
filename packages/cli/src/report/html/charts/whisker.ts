import { colours } from "./draw.ts";

interface Api {
  value(dimension: number): number;
  coord(place: readonly [number, number]): [number, number];
}

/** An interval as a line with a dot for the figure, at place `row` of a category axis. */
export function whisker(
  row: number,
  { value, low, high }: { value: number; low: number; high: number },
  colour: string = colours.expected,
): object {
  const stroke = { stroke: colour, lineWidth: 2, fill: "none" };
  const line = (x1: number, y1: number, x2: number, y2: number): object => ({
    type: "line",
    shape: { x1, y1, x2, y2 },
    style: stroke,
  });
  return {
    type: "custom",
    data: [[value, row, low, high]],
    encode: { x: [0, 2, 3], y: 1 },
    z: 5,
    renderItem(_: unknown, api: Api) {
      const [x, y] = api.coord([api.value(0), api.value(1)]);
      const [from] = api.coord([api.value(2), api.value(1)]);
      const [to] = api.coord([api.value(3), api.value(1)]);
      return {
        type: "group",
        children: [
          line(from, y, to, y),
          line(from, y - 6, from, y + 6),
          line(to, y - 6, to, y + 6),
          {
            type: "circle",
            shape: { cx: x, cy: y, r: 5 },
            style: { fill: colour, stroke: colours.ground, lineWidth: 1.5 },
          },
        ],
      };
    },
  };
}
