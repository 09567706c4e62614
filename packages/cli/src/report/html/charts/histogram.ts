import type { Overview } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import type { Markup } from "../html.ts";
import { axis, chart, colours, moneyName } from "./draw.ts";

/** How many customers are expected to bring how much; the last bar holds all that lie above. */
export function histogramChart({ run, histogram }: Overview, speaker: Speaker): Markup {
  const { say } = speaker;
  const money = (value: number): string => speaker.money(value, run.currency, { compact: "axis" });
  const last = histogram.length - 1;
  const open = isOpen(histogram);
  const every = (narrow: boolean): number => Math.ceil(histogram.length / (narrow ? 4 : 10));
  return chart({
    id: "histogram",
    title: say("page.histogram.title"),
    description: say("page.histogram.description"),
    height: 320,
    narrowHeight: 280,
    option: ({ narrow }) => ({
      grid: { left: 66, right: 30, top: 16, bottom: 50 },
      xAxis: axis("category", moneyName("growth", run.currency, speaker), {
        data: histogram.map(({ from }, i) => (i === last && open ? `${money(from)}+` : money(from))),
        nameGap: 30,
        axisLabel: {
          interval: (i: number) => i === last || (i % every(narrow) === 0 && last - i >= every(narrow)),
        },
      }),
      yAxis: axis("value", say("axis.customers"), {
        nameGap: 50,
        axisLabel: { formatter: (value: number) => speaker.compact(value) },
      }),
      series: [
        {
          type: "bar",
          barCategoryGap: "12%",
          data: histogram.map(({ customers }, i) => ({
            value: customers,
            itemStyle: { color: colours.expected, opacity: i === last && open ? 0.55 : 1 },
          })),
        },
      ],
    }),
  });
}

/** Whether the last bin runs on to the largest value instead of being as wide as the others. */
export function isOpen(histogram: Overview["histogram"]): boolean {
  const [first, last] = [histogram[0], histogram.at(-1)];
  return first !== undefined && last !== undefined && last.to - last.from > 1.5 * (first.to - first.from);
}
