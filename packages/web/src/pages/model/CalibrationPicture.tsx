import { useMemo, type ReactNode } from "react";
import { Lines } from "../../charts/Lines.tsx";
import type { Column } from "../../parts/column.ts";
import { Picture } from "../../parts/Picture.tsx";
import { useWords } from "../../words/useWords.tsx";
import { areas, type Holdout } from "./names.ts";

type Tenth = Holdout["deciles"][number];

/** What was expected of each tenth of the customers, and what came of it. */
export function CalibrationPicture({ deciles }: Pick<Holdout, "deciles">): ReactNode {
  const { say, number } = useWords(...areas);
  const each = (orders: number, { customers }: Tenth): number => orders / Math.max(1, customers);
  const two = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  const chart = useMemo(
    () => ({
      lines: (["actual", "expected"] as const).map((name) => ({
        name: say(`page.tracking.${name}`),
        tone: name === "actual" ? ("past" as const) : ("expected" as const),
        points: deciles.map((one) => ({ x: one.decile, y: one[name] / Math.max(1, one.customers) })),
      })),
      x: { name: say("axis.tenth"), write: (value: number) => number(value) },
      y: { write: (value: number) => number(value, { maximumFractionDigits: 2 }), min: 0 },
    }),
    [deciles, say, number],
  );
  const best = deciles[0];
  if (!best || deciles.length < 2) return null;
  const columns: readonly Column<Tenth>[] = [
    {
      id: "tenth",
      title: say("column.tenth"),
      cell: ({ decile }) => number(decile),
      value: ({ decile }) => decile,
    },
    {
      id: "customers",
      title: say("column.customers"),
      number: true,
      cell: ({ customers }) => number(customers),
    },
    ...(["expected", "actual"] as const).map((id) => ({
      id,
      title: say(`column.${id}`),
      number: true,
      cell: (one: Tenth) => number(each(one[id], one), two),
      value: (one: Tenth) => each(one[id], one),
    })),
  ];
  return (
    <Picture
      title={say("page.calibration.title")}
      unit={say("axis.ordersEach")}
      description={say("page.calibration.description")}
      table={{ columns, rows: deciles }}
      note={say("page.calibration.sentence", {
        expected: number(each(best.expected, best), two),
        actual: number(each(best.actual, best), two),
      })}
    >
      <Lines {...chart} height={300} />
    </Picture>
  );
}
