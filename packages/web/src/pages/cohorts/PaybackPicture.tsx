import { useMemo, type ReactNode } from "react";
import { Lines, type Line } from "../../charts/Lines.tsx";
import type { Column } from "../../parts/column.ts";
import { Picture } from "../../parts/Picture.tsx";
import { useWords } from "../../words/useWords.tsx";
import { cumulative, nameOf, paidBack, type Cohort, type CohortsAnswer } from "./cohorts.ts";
import { areas, groupName } from "./names.ts";

const tones = ["category-2", "category-3", "category-4", "category-5", "category-6", "category-1"] as const;
/** Older years together would be too many lines to tell apart. */
const years = tones.length;

interface Row {
  readonly age: number;
  readonly values: readonly (number | null)[];
}

/** What a customer has brought by each month since the first order, by year of it, against what winning one costs. */
export function PaybackPicture({
  answer,
  cohorts,
}: {
  readonly answer: CohortsAnswer;
  readonly cohorts: readonly Cohort[];
}): ReactNode {
  const words = useWords(...areas);
  const { say, money, number } = words;
  const { currency, profit, acquisitionCost } = answer;
  const of = profit ? "contribution" : "revenue";
  const cost = profit ? (acquisitionCost?.value ?? null) : null;
  const all = useMemo(() => cumulative(cohorts, of), [cohorts, of]);
  const lines = useMemo((): Line[] => {
    const byYear = [...Map.groupBy(cohorts, ({ cohort }) => nameOf(cohort, "year"))].slice(-years);
    const line = (name: string, tone: Line["tone"], curve: readonly { readonly value: number }[]): Line => ({
      name,
      tone,
      points: curve.map(({ value }, age) => ({ x: age, y: value })),
    });
    return [
      line(say("web.cohorts.payback.all"), "past", all),
      ...(byYear.length > 1
        ? byYear.map(([year, members], at) => ({
            ...line(groupName(year, words), tones[at]!, cumulative(members, of)),
            dashed: at % 2 === 1,
          }))
        : []),
    ];
  }, [cohorts, of, all, say, words]);
  const chart = useMemo(
    () => ({
      lines,
      x: { name: say("web.cohorts.payback.x"), write: (age: number) => number(age), min: 0 },
      y: {
        write: (value: number) => money(value, currency, { compact: "axis" }),
        min: 0,
        marks:
          cost === null
            ? []
            : [
                {
                  at: cost,
                  label: say("web.cohorts.payback.cost", { cost: money(cost, currency) }),
                  tone: "attention" as const,
                  atEnd: true,
                },
              ],
      },
    }),
    [lines, cost, currency, say, money, number],
  );
  if (all.length < 2) return null;
  const rows: readonly Row[] = all.map((_, age) => ({
    age,
    values: lines.map(({ points }) => points[age]?.y ?? null),
  }));
  const columns: readonly Column<Row>[] = [
    {
      id: "age",
      title: say("web.cohorts.payback.x"),
      cell: ({ age }) => number(age),
      value: ({ age }) => age,
    },
    ...lines.map(({ name }, at) => ({
      id: name,
      title: name,
      number: true,
      cell: ({ values }: Row) => money(values[at] ?? null, currency),
      value: ({ values }: Row) => values[at] ?? null,
    })),
  ];
  const back = cost === null ? null : paidBack(all, cost);
  return (
    <Picture
      title={say("web.cohorts.payback", { profit: profit ? "yes" : "no" })}
      unit={say("web.cohorts.payback.unit", {
        profit: profit ? "yes" : "no",
        currency,
        known: currency === "XXX" ? "no" : "yes",
      })}
      description={say("web.cohorts.payback.description", {
        first: money(all[0]!.value, currency),
        last: money(all.at(-1)!.value, currency),
        months: all.length - 1,
        profit: profit ? "yes" : "no",
      })}
      table={{ columns, rows }}
      note={
        cost === null
          ? say(profit ? "web.cohorts.payback.unknown" : "web.cohorts.payback.revenue")
          : say("web.cohorts.payback.note", {
              back: back === null ? "no" : back === 0 ? "first" : "later",
              months: back ?? 0,
              cost: money(cost, currency),
            })
      }
    >
      <Lines {...chart} />
    </Picture>
  );
}
