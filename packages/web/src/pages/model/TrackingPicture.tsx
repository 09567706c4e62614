import { useMemo, type ReactNode } from "react";
import { Lines } from "../../charts/Lines.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { useWords } from "../../words/useWords.tsx";
import { areas, type Models } from "./names.ts";
import { weekly, weekOf } from "./tracking.ts";

export const trackings = ["sum", "week"] as const;
type Tracking = (typeof trackings)[number];

/** Repeat orders week by week, those that came and those that the model expects. */
export function TrackingPicture({
  tracking,
  shown,
  onShow,
}: {
  readonly tracking: Models["tracking"];
  readonly shown: Tracking;
  readonly onShow: (shown: Tracking) => void;
}): ReactNode {
  const { say, number, percent, date } = useWords(...areas);
  const weeks = useMemo(
    () => (shown === "sum" ? tracking.weeks : weekly(tracking.weeks)),
    [tracking.weeks, shown],
  );
  const chart = useMemo(() => {
    const days = new Map(tracking.weeks.map(({ week, day }) => [week, day]));
    const split = tracking.split === null ? null : weekOf(tracking.split, tracking.weeks);
    const whole = (value: number): string => number(Math.round(value * 10) / 10);
    const first = tracking.weeks[0];
    const dayOf = (week: number): string =>
      days.get(week) ??
      (first
        ? new Date(Date.parse(first.day) + (week - first.week) * 7 * 86_400_000).toISOString().slice(0, 10)
        : "");
    return {
      lines: (["actual", "expected"] as const).map((name) => ({
        name: say(`page.tracking.${name}`),
        tone: name === "actual" ? ("past" as const) : ("expected" as const),
        points: weeks.map((one) => ({ x: one.week, y: one[name] })),
      })),
      x: {
        name: "",
        write: (week: number) => date(dayOf(week)),
        marks: split === null ? [] : [{ at: split, label: say("page.tracking.split") }],
      },
      y: { write: whole, min: 0 },
    };
  }, [weeks, tracking, say, number, date]);
  const last = tracking.weeks.at(-1);
  if (!last || tracking.weeks.length < 2) return null;
  const { actual, expected } = last;
  return (
    <Picture
      title={say(shown === "sum" ? "page.tracking.title" : "web.model.tracking.week")}
      unit={say(shown === "sum" ? "axis.repeatOrders" : "web.model.tracking.week.unit")}
      description={say("page.tracking.description")}
      table={{
        columns: [
          {
            id: "day",
            title: say("web.model.column.weekTo"),
            cell: ({ day }) => date(day),
            value: ({ day }) => day,
          },
          { id: "actual", title: say("column.actual"), number: true, cell: (one) => number(one.actual) },
          {
            id: "expected",
            title: say("column.expected"),
            number: true,
            cell: (one) => number(Math.round(one.expected * 10) / 10),
            value: (one) => one.expected,
          },
        ],
        rows: weeks,
      }}
      note={say("page.tracking.sentence", {
        actual: number(actual),
        expected: number(Math.round(expected)),
        off: percent(Math.abs(expected - actual) / actual),
        direction: actual === 0 ? "nothing" : expected > actual ? "high" : expected < actual ? "low" : "off",
      })}
      controls={
        <Choice
          label={say("web.model.tracking.shown")}
          hideLabel
          options={trackings.map((value) => ({ value, label: say(`web.model.tracking.shown.${value}`) }))}
          value={shown}
          onChange={onShow}
        />
      }
    >
      <Lines {...chart} />
    </Picture>
  );
}
