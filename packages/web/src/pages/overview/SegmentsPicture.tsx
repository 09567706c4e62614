import { useMemo, type ReactNode } from "react";
import { useAnswer, type Answer } from "../../api/useAnswer.ts";
import { StackedBar } from "../../charts/StackedBar.tsx";
import type { Column } from "../../parts/column.ts";
import { Picture } from "../../parts/Picture.tsx";
import { segmentName } from "../../words/actionWords.ts";
import { useWords } from "../../words/useWords.tsx";

interface Row {
  readonly name: string;
  readonly customers: number;
  readonly base: number;
  readonly growth: number;
  readonly risk: number | null;
}

/** Past, expected and at-risk money, a bar for each segment, the largest expectation first. */
export function SegmentsPicture({ overview }: { readonly overview: Answer<"/api/overview"> }): ReactNode {
  const speaker = useWords("overview", "cli.segmentNames");
  const { say, money, number } = speaker;
  const { run, segments } = overview;
  const { currency } = run;
  // Its own question: the bars do not wait for what is at risk.
  const churn = useAnswer("/api/churn", { query: { by: "segment" } });
  const groups = churn.data?.answer.shop?.groups;
  const months = Math.round(run.horizonDays / 30.4375);
  const profit = run.profit ? "yes" : "no";

  const rows = useMemo(
    (): Row[] =>
      segments
        .map(({ segment, customers, base, growth }) => ({
          name: segmentName(segment, speaker),
          customers,
          base,
          growth,
          risk: groups?.find(({ name }) => name === segment)?.moneyAtRisk?.value ?? null,
        }))
        .sort((a, b) => b.growth - a.growth),
    [segments, groups, speaker],
  );
  const withRisk = rows.some(({ risk }) => risk !== null);
  const chart = useMemo(
    () => ({
      parts: [
        { name: say("web.overview.segments.past"), tone: "past" as const },
        { name: say("web.overview.segments.expected", { months }), tone: "expected" as const },
        ...(withRisk ? [{ name: say("web.overview.segments.risk"), tone: "attention" as const }] : []),
      ],
      rows: rows.map(({ name, base, growth, risk }) => ({
        label: name,
        values: withRisk ? [base, growth, risk ?? 0] : [base, growth],
      })),
      name: say("web.overview.segments.axis", { profit, currency }),
      write: (value: number) => money(value, currency),
      writeAxis: (value: number) => money(value, currency, { compact: "axis" }),
    }),
    [rows, withRisk, months, profit, currency, say, money],
  );

  const columns: readonly Column<Row>[] = [
    { id: "name", title: say("web.overview.segments.column.segment"), cell: ({ name }) => name },
    {
      id: "customers",
      title: say("web.overview.segments.column.customers"),
      number: true,
      cell: ({ customers }) => number(customers),
      value: ({ customers }) => customers,
    },
    ...(["base", "growth", "risk"] as const).map((id) => ({
      id,
      title: say(`web.overview.segments.column.${id}`),
      number: true,
      cell: (row: Row) => money(row[id], currency),
      value: (row: Row) => row[id],
    })),
  ];
  const most = rows[0];
  if (!most) return null;
  return (
    <Picture
      title={say("web.overview.segments")}
      unit={say("web.overview.segments.unit", { profit, currency })}
      description={say("web.overview.segments.description", {
        segment: most.name,
        growth: money(most.growth, currency, { compact: true }),
      })}
      table={{ columns, rows }}
      note={run.profit ? say("web.overview.segments.note") : undefined}
    >
      <StackedBar {...chart} />
    </Picture>
  );
}
