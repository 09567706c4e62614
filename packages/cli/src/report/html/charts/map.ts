import type { Overview } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import type { Markup } from "../html.ts";
import { cells } from "./cells.ts";
import { axis, chart, moneyName } from "./draw.ts";

/** More rows than that say no more; the lowest ones are one row, because cents do not need ten. */
const mostRows = 9;

/** P(alive) across, expected value upwards; the darker a cell, the more customers are in it. */
export function mapChart({ run, map }: Overview, speaker: Speaker): Markup {
  const { say } = speaker;
  const percent = (value: number): string => speaker.percent(value);
  const money = (value: number): string => speaker.money(value, run.currency, { compact: "axis" });
  const starts = edges(map.map(({ growthFrom }) => growthFrom));
  const values = starts.slice(-mostRows);
  const alive = edges(map.map(({ pAliveFrom }) => pAliveFrom));
  const counts = values.map(() => alive.map(() => 0));
  for (const { pAliveFrom, growthFrom, customers } of map) {
    counts[Math.max(0, values.indexOf(growthFrom))]![alive.indexOf(pAliveFrom)]! += customers;
  }
  const most = Math.max(1, ...counts.flat());
  const name = (from: number, i: number): string =>
    i === 0 && starts.length > values.length
      ? say("page.map.under", { amount: money(values[1]!) })
      : `${money(from)}+`;

  return chart({
    id: "map",
    title: say("page.map.title"),
    description: say("page.map.description"),
    height: 90 + 30 * values.length,
    option: ({ narrow }) => ({
      grid: { left: 80, right: 16, top: 8, bottom: 52 },
      xAxis: axis("category", say("axis.pAliveCells"), {
        data: alive.map((from) => `${percent(from)}+`),
        nameGap: 32,
        axisLabel: { interval: narrow ? 1 : 0 },
      }),
      yAxis: axis("category", moneyName("growth", run.currency, speaker), {
        data: values.map(name),
        nameGap: 64,
      }),
      series: [
        cells(
          counts.flatMap((row, y) =>
            row.flatMap((customers, x) =>
              customers > 0
                ? [
                    {
                      x,
                      y,
                      shade: 0.08 + 0.92 * Math.sqrt(customers / most),
                      text: speaker.compact(customers),
                    },
                  ]
                : [],
            ),
          ),
          { text: !narrow },
        ),
      ],
    }),
  });
}

function edges(starts: readonly number[]): number[] {
  return [...new Set(starts)].sort((a, b) => a - b);
}
