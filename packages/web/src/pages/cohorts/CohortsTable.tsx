import type { ReactNode } from "react";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { Section } from "../../parts/Section.tsx";
import { useWords } from "../../words/useWords.tsx";
import { cumulative, paidBack, type Cohort, type CohortsAnswer } from "./cohorts.ts";
import { areas, groupName } from "./names.ts";

/** Every cohort: how many came, who stayed, what they brought, and how the forecast did on them. */
export function CohortsTable({
  answer,
  cohorts,
}: {
  readonly answer: CohortsAnswer;
  readonly cohorts: readonly Cohort[];
}): ReactNode {
  const words = useWords(...areas);
  const { say, number, percent, money } = words;
  const { currency, amounts, profit, acquisitionCost, holdout, rates } = answer;
  const of = profit ? "contribution" : "revenue";
  const held = new Map(holdout?.cohorts.map((one) => [one.month, one]));
  const cost = profit && acquisitionCost ? acquisitionCost.value : null;
  const firstRate = rates === null ? 0 : monthNumber(rates.firstMonth);
  const figure = (
    id: string,
    title: string,
    value: (one: Cohort) => number | null,
    write: (value: number | null) => string,
    more: Partial<Column<Cohort>> = {},
  ): Column<Cohort> => ({
    id,
    title,
    number: true,
    sort: true,
    value,
    cell: (one) => write(value(one)),
    ...more,
  });
  const soFar = (one: Cohort): number => cumulative([one], of).at(-1)?.value ?? 0;
  const columns: readonly Column<Cohort>[] = [
    {
      id: "cohort",
      title: say("column.cohort"),
      sort: true,
      cell: ({ cohort }) => groupName(cohort, words),
      value: ({ cohort }) => cohort,
    },
    figure("customers", say("column.customers"), ({ customers }) => customers, number),
    ...([1, 3, 12] as const).map((age) =>
      figure(
        `after${age}`,
        say("web.cohorts.column.after", { months: age }),
        ({ active }) => active[age] ?? null,
        percent,
        { gloss: say("web.cohorts.column.after.gloss", { months: age }), hidden: age === 3 },
      ),
    ),
    ...(amounts
      ? [
          figure(
            "soFar",
            say("web.cohorts.column.soFar", { profit: profit ? "yes" : "no" }),
            soFar,
            (value) => money(value, currency),
            { gloss: say("web.cohorts.column.soFar.gloss") },
          ),
        ]
      : []),
    ...(amounts && cost !== null
      ? [
          figure(
            "payback",
            say("web.cohorts.column.payback"),
            (one) => paidBack(cumulative([one], of), cost),
            (months) =>
              months === null
                ? say("web.cohorts.payback.notYet")
                : months === 0
                  ? say("web.cohorts.payback.atOnce")
                  : say("span.months", { count: months }),
          ),
        ]
      : []),
    ...(held.size > 0
      ? [
          figure(
            "expected",
            say("column.expected"),
            ({ cohort }) => held.get(cohort)?.expected ?? null,
            (value) => number(value === null ? null : Math.round(value)),
            { gloss: say("web.cohorts.column.held.gloss") },
          ),
          figure("actual", say("column.came"), ({ cohort }) => held.get(cohort)?.actual ?? null, number, {
            gloss: say("web.cohorts.column.held.gloss"),
          }),
        ]
      : []),
    ...(rates === null
      ? []
      : [
          figure(
            "rate",
            say("web.cohorts.column.rate"),
            ({ cohort }) => rates.factors[monthNumber(cohort) - firstRate] ?? null,
            (value) => number(value, { maximumFractionDigits: 2 }),
            { gloss: say("web.cohorts.column.rate.gloss"), hidden: true },
          ),
        ]),
  ];
  return (
    <Section
      title={say("web.cohorts.table")}
      {...(holdout
        ? {
            text: say("web.cohorts.table.text", {
              from: words.date(holdout.from),
              to: words.date(holdout.to),
            }),
          }
        : {})}
    >
      <DataTable
        caption={say("web.cohorts.table.caption")}
        columns={columns}
        rows={cohorts}
        keyOf={({ cohort }) => cohort}
        initialSort="-cohort"
        name="cohorts"
      />
    </Section>
  );
}

function monthNumber(month: string): number {
  const [year, of] = month.split("-").map(Number) as [number, number];
  return year * 12 + of;
}
