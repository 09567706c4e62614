import type { ReactNode } from "react";
import type { Column } from "../../parts/column.ts";
import { SmallTable } from "../../parts/SmallTable.tsx";
import { useWords } from "../../words/useWords.tsx";
import type { Effects } from "./answers.ts";
import classes from "./ImprovePage.module.css";
import { areas } from "./improveWords.ts";

type Pair = NonNullable<Effects["again"]>["crude"];
type Row = Pair & { readonly label: string };

/** Who ordered again, with the event and without: by orders before, since the bare pair would mislead. */
export function Again({ effects: { again, horizonDays } }: { readonly effects: Effects }): ReactNode {
  const { say, number, percent } = useWords(...areas);
  if (again === null) return null;
  const rows: readonly Row[] = [
    ...again.classes.map((one) => ({ ...one, label: say(`effects.orders.${one.orders}`) })),
    { ...again.crude, label: say("web.improve.again.all") },
  ];
  const pair = (of: "event" | "comparison"): readonly Column<Row>[] => [
    {
      id: `${of}-rate`,
      title: say(`web.improve.again.column.${of}`),
      number: true,
      cell: (row) => percent(row[of].rate),
      value: (row) => row[of].rate,
    },
    {
      id: `${of}-n`,
      title: say("web.improve.again.column.n"),
      number: true,
      cell: (row) => number(row[of].n),
      value: (row) => row[of].n,
    },
  ];
  const { adjusted } = again;
  const points = (share: number): string =>
    number(100 * share, { maximumFractionDigits: 1, signDisplay: "exceptZero" });
  return (
    <div className={classes.behind}>
      <h3>{say("web.improve.again", { days: horizonDays })}</h3>
      <SmallTable
        caption={say("web.improve.again", { days: horizonDays })}
        columns={[
          { id: "orders", title: say("web.improve.again.column.orders"), cell: ({ label }: Row) => label },
          ...pair("event"),
          ...pair("comparison"),
        ]}
        rows={rows}
      />
      <p className={`quiet ${classes.told}`}>
        {adjusted === null
          ? say("web.improve.again.unknown")
          : say("web.improve.again.adjusted", {
              points: points(adjusted.value),
              low: points(adjusted.low),
              high: points(adjusted.high),
            })}
      </p>
    </div>
  );
}
