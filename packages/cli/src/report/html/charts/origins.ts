import type { Holdout } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import type { Markup } from "../html.ts";
import { axis, chart, colours } from "./draw.ts";
import { whisker } from "./whisker.ts";

/** What was expected at each origin, as an interval, over what came; the earliest at the top. */
export function originsChart({ origins }: Holdout, speaker: Speaker): Markup {
  const { say } = speaker;
  const rows = origins.toReversed();
  const ends = rows.flatMap(({ actual, low, high }) => [actual, low, high]);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const margin = (most - least) / 4 || 1;
  const place = (i: number): number => rows.length - 1 - i;
  return chart({
    id: "origins",
    title: say("page.origins.title"),
    description: say("page.origins.description"),
    height: 62 + 44 * rows.length,
    option: ({ narrow }) => ({
      grid: { left: narrow ? 92 : 110, right: 24, top: 8, bottom: 50 },
      xAxis: axis("value", say("column.orders"), {
        min: Math.max(0, least - margin),
        max: most + margin,
        nameGap: 30,
        splitNumber: narrow ? 2 : 6,
        axisLabel: {
          formatter: (value: number) => speaker.compact(value),
          showMinLabel: false,
          showMaxLabel: false,
        },
      }),
      yAxis: axis("category", "", {
        data: rows.toReversed().map(({ from }) => speaker.date(from)),
        axisLabel: { color: colours.ink },
      }),
      series: [
        ...rows.map((one, i) => whisker(place(i), { value: one.expected, low: one.low, high: one.high })),
        {
          type: "scatter",
          data: rows.map(({ actual }, i) => [actual, place(i)]),
          symbolSize: 11,
          symbolOffset: [0, 12],
          itemStyle: { color: colours.past, opacity: 1 },
          label: {
            show: true,
            position: "right",
            color: colours.ink,
            formatter: ({ value }: { value: [number, number] }) => speaker.number(value[0]),
          },
        },
      ],
    }),
  });
}
