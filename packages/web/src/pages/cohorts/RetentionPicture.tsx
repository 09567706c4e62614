import { useMemo, type ReactNode } from "react";
import { HeatMap } from "../../charts/HeatMap.tsx";
import { Choice } from "../../parts/Choice.tsx";
import type { Column } from "../../parts/column.ts";
import { Picture } from "../../parts/Picture.tsx";
import { useWords } from "../../words/useWords.tsx";
import { grouped, shareAfter, type Cohort, type Group } from "./cohorts.ts";
import { areas, groupName } from "./names.ts";

export const groupings = ["quarter", "month", "year"] as const;

/** The share of each cohort that ordered again, month by month since the first order. */
export function RetentionPicture({
  cohorts,
  by,
  onBy,
}: {
  readonly cohorts: readonly Cohort[];
  readonly by: (typeof groupings)[number];
  readonly onBy: (by: (typeof groupings)[number]) => void;
}): ReactNode {
  const words = useWords(...areas);
  const { say, number, percent } = words;
  // The first month is the first order itself: everybody.
  const groups = useMemo(() => grouped(cohorts, by).filter(({ active }) => active.length > 1), [cohorts, by]);
  const ages = Math.max(1, ...groups.map(({ active }) => active.length - 1));
  const chart = useMemo(
    () => ({
      columns: Array.from({ length: ages }, (_, age) => number(age + 1)),
      rows: groups.map(({ name }) => groupName(name, words)),
      cells: groups.flatMap(({ name, customers, active }, y) =>
        active.slice(1).map((value, x) => ({
          x,
          y,
          value,
          text: number(Math.round(100 * value)),
          told: say("web.cohorts.retention.told", {
            cohort: groupName(name, words),
            customers,
            month: x + 1,
            share: percent(value),
          }),
        })),
      ),
      xName: say("web.cohorts.retention.x"),
      yName: "",
      rowHeight: by === "month" ? 22 : 28,
    }),
    [groups, ages, by, say, number, percent, words],
  );
  if (groups.length === 0) return null;
  const columns: readonly Column<Group>[] = [
    {
      id: "cohort",
      title: say("column.cohort"),
      cell: ({ name }) => groupName(name, words),
      value: ({ name }) => name,
    },
    {
      id: "customers",
      title: say("column.customers"),
      number: true,
      cell: ({ customers }) => number(customers),
    },
    ...Array.from({ length: ages }, (_, at) => ({
      id: `month${at + 1}`,
      title: number(at + 1),
      number: true,
      cell: ({ active }: Group) => percent(active[at + 1] ?? null),
      value: ({ active }: Group) => active[at + 1] ?? null,
    })),
  ];
  const [next, later] = [shareAfter(cohorts, 1), shareAfter(cohorts, 12)];
  return (
    <Picture
      title={say("web.cohorts.retention")}
      unit={say("web.cohorts.retention.unit")}
      description={say("web.cohorts.retention.description", {
        next: percent(next),
        later: percent(later),
        known: later === null ? "no" : "yes",
      })}
      table={{ columns, rows: groups }}
      note={say("web.cohorts.retention.note")}
      controls={
        <Choice
          label={say("web.cohorts.by")}
          hideLabel
          options={groupings.map((value) => ({ value, label: say(`web.cohorts.by.${value}`) }))}
          value={by}
          onChange={onBy}
        />
      }
    >
      <HeatMap {...chart} />
    </Picture>
  );
}
