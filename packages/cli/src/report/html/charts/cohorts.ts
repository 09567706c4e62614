import type { Overview } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import type { Markup } from "../html.ts";
import { cells } from "./cells.ts";
import { axis, chart } from "./draw.ts";

/** A picture holds so many rows and columns; the table under it has all. */
const shownCohorts = 24;
const shownMonths = 24;
const shownMonthsNarrow = 12;

/** Share of each month's new customers who order again in each later month. */
export function cohortsChart({ cohorts }: Overview, speaker: Speaker): Markup {
  const { say } = speaker;
  const rows = cohorts.filter(({ active }) => active.length > 1).slice(-shownCohorts);
  const months = Math.min(shownMonths, Math.max(1, ...rows.map(({ active }) => active.length - 1)));
  const later = rows.flatMap(({ active }) => active.slice(1, months + 1));
  const most = Math.max(0.01, ...later);
  return chart({
    id: "cohorts",
    title: say("page.cohorts.title"),
    description: say("page.cohorts.description"),
    height: 70 + 22 * rows.length,
    option: ({ narrow }) => ({
      grid: { left: 84, right: 10, top: 8, bottom: 50 },
      xAxis: axis("category", say("axis.monthsSince"), {
        data: Array.from({ length: narrow ? Math.min(shownMonthsNarrow, months) : months }, (_, i) =>
          String(i + 1),
        ),
        nameGap: 30,
        axisLabel: { interval: narrow ? 1 : 0 },
      }),
      yAxis: axis("category", say("axis.cohort"), {
        data: rows.map(({ cohort }) => speaker.month(cohort)),
        inverse: true,
        nameGap: 68,
        axisLabel: { interval: 0 },
      }),
      series: [
        cells(
          rows.flatMap(({ active }, row) =>
            active.slice(1, (narrow ? shownMonthsNarrow : months) + 1).map((share, month) => ({
              x: month,
              y: row,
              shade: 0.04 + 0.96 * (share / most),
              text: speaker.number(share * 100, { maximumFractionDigits: 0 }),
            })),
          ),
          { text: !narrow },
        ),
      ],
    }),
  });
}
