import { memo, useMemo, type ReactNode } from "react";
import { Bars } from "../../charts/Bars.tsx";
import type { Column } from "../../parts/column.ts";
import { Picture } from "../../parts/Picture.tsx";
import { segmentName } from "../../words/actionWords.ts";
import { useWords } from "../../words/useWords.tsx";
import { areas, type Budget } from "./budgetWords.ts";

type Row = Budget["segments"][number];

/** Where in the customers the plan gains. */
export const SegmentsPicture = memo(function SegmentsPicture({
  budget,
}: {
  readonly budget: Budget;
}): ReactNode {
  const words = useWords(...areas);
  const { say, money, number } = words;
  const { currency, segments } = budget;
  const rows = useMemo(() => segments.filter(({ chosen }) => chosen > 0), [segments]);
  const bars = useMemo(
    () =>
      rows.map((row) => ({
        label: say("web.budget.segments.label", {
          segment: segmentName(row.segment, words),
          chosen: row.chosen,
          customers: row.customers,
        }),
        value: row.gain,
      })),
    [rows, say, words],
  );
  if (rows.length === 0) return null;
  const columns: readonly Column<Row>[] = [
    { id: "segment", title: say("column.segment"), cell: (row) => segmentName(row.segment, words) },
    {
      id: "chosen",
      title: say("budget.column.customers"),
      cell: (row) => number(row.chosen),
      value: (row) => row.chosen,
      number: true,
    },
    {
      id: "customers",
      title: say("budget.column.of"),
      cell: (row) => number(row.customers),
      value: (row) => row.customers,
      number: true,
    },
    {
      id: "cost",
      title: say("budget.column.cost"),
      cell: (row) => money(row.cost, currency),
      value: (row) => row.cost,
      number: true,
    },
    {
      id: "gain",
      title: say("budget.column.gain"),
      cell: (row) => money(row.gain, currency),
      value: (row) => row.gain,
      number: true,
    },
  ];
  return (
    <Picture
      title={say("web.budget.segments")}
      unit={say("web.budget.segments.unit", { currency })}
      description={say("web.budget.segments.description", {
        segment: segmentName(rows[0]!.segment, words),
        gain: money(rows[0]!.gain, currency),
      })}
      table={{ columns, rows }}
    >
      <Bars
        bars={bars}
        name={say("budget.column.gain")}
        write={(value) => money(value, currency)}
        writeAxis={(value) => money(value, currency, { compact: true })}
      />
    </Picture>
  );
});
