import type { Overview } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import type { Markup } from "../html.ts";
import { cells } from "./cells.ts";
import { axis, chart, moneyName } from "./draw.ts";

/** P(alive) across, expected value upwards; the darker a cell, the more customers are in it. */
export function mapChart({ run, map }: Overview, speaker: Speaker): Markup {
  const { say } = speaker;
  const percent = (value: number): string => speaker.percent(value);
  const money = (value: number): string => speaker.money(value, run.currency, { compact: "axis" });
  const alive = edges(map.map(({ pAliveFrom }) => pAliveFrom));
  const values = edges(map.map(({ growthFrom }) => growthFrom));
  const most = Math.max(1, ...map.map(({ customers }) => customers));
  return chart({
    id: "map",
    title: say("page.map.title"),
    description: say("page.map.description"),
    height: 90 + 30 * values.length,
    option: ({ narrow }) => ({
      grid: { left: 80, right: 16, top: 8, bottom: 52 },
      xAxis: axis("category", say("axis.pAlive"), {
        data: alive.map(percent),
        nameGap: 32,
        axisLabel: { interval: narrow ? 1 : 0 },
      }),
      yAxis: axis("category", moneyName("growth", run.currency, speaker), {
        data: values.map((from) => `${money(from)}+`),
        nameGap: 64,
      }),
      series: [
        cells(
          map
            .filter(({ customers }) => customers > 0)
            .map(({ pAliveFrom, growthFrom, customers }) => ({
              x: alive.indexOf(pAliveFrom),
              y: values.indexOf(growthFrom),
              shade: 0.08 + 0.92 * Math.sqrt(customers / most),
              text: speaker.compact(customers),
            })),
          { text: !narrow },
        ),
      ],
    }),
  });
}

function edges(starts: readonly number[]): number[] {
  return [...new Set(starts)].sort((a, b) => a - b);
}
