import { useMemo, type ReactNode } from "react";
import { Bars } from "../../charts/Bars.tsx";
import type { Column } from "../../parts/column.ts";
import { Picture } from "../../parts/Picture.tsx";
import { useWords } from "../../words/useWords.tsx";
import { areas, toneOf, type Keep } from "./keepWords.ts";

type Row = Keep["verdicts"][number];

/** How many customers each verdict is on, and what they are worth if they stay. */
export function VerdictsPicture({ keep }: { readonly keep: Keep }): ReactNode {
  const { say, money, number } = useWords(...areas);
  const { verdicts, currency } = keep;
  const rows = useMemo(() => verdicts.filter(({ customers }) => customers > 0), [verdicts]);
  const bars = useMemo(
    () =>
      rows.map(({ verdict, customers }) => ({
        label: say(`keep.verdict.${verdict}`),
        value: customers,
        tone: toneOf[verdict],
      })),
    [rows, say],
  );
  const columns: readonly Column<Row>[] = [
    {
      id: "verdict",
      title: say("keep.column.verdict"),
      cell: ({ verdict }) => say(`keep.verdict.${verdict}`),
    },
    {
      id: "customers",
      title: say("column.customers"),
      cell: ({ customers }) => number(customers),
      value: ({ customers }) => customers,
      number: true,
    },
    ...(["worth", "offered", "gain"] as const).map((name): Column<Row> => ({
      id: name,
      title: say(name === "offered" ? "web.keep.offered" : `keep.column.${name}`),
      cell: (row) => money(row[name], currency),
      value: (row) => row[name],
      number: true,
    })),
  ];
  const of = (verdict: string): number => rows.find((row) => row.verdict === verdict)?.customers ?? 0;
  const most = rows.toSorted((a, b) => b.customers - a.customers)[0];
  if (!most) return null;
  return (
    <Picture
      title={say("web.keep.verdicts")}
      unit={say("column.customers")}
      description={say("web.keep.verdicts.description", {
        verdict: say(`keep.verdict.${most.verdict}`),
        customers: most.customers,
      })}
      table={{ columns, rows }}
      note={say("keep.opening.rest", {
        noOffer: of("noOffer"),
        letGo: of("letGo") + of("replace"),
        gone: of("gone"),
      }).replaceAll(/ +/g, " ")}
    >
      <Bars bars={bars} name={say("column.customers")} write={(value) => number(Math.round(value))} />
    </Picture>
  );
}
