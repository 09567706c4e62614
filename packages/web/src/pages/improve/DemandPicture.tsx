import { useMemo, type ReactNode } from "react";
import { Fan } from "../../charts/Fan.tsx";
import type { Column } from "../../parts/column.ts";
import { Picture } from "../../parts/Picture.tsx";
import { useWords } from "../../words/useWords.tsx";
import type { ProductPlan } from "./answers.ts";
import { areas } from "./improveWords.ts";

type Week = ProductPlan["products"][number]["weeks"][number] & { readonly from: string };

/** One product's weeks: as many units as are as likely exceeded as not, between P10 and P90. */
export function DemandPicture({
  plan,
  product: { name, weeks, total, lately },
}: {
  readonly plan: ProductPlan;
  readonly product: ProductPlan["products"][number];
}): ReactNode {
  const { say, number, numberRange, date, dayOfYear } = useWords(...areas);
  const rows = useMemo(
    () => weeks.map((fan, at): Week => ({ ...fan, from: plan.weeks[at]! })),
    [weeks, plan.weeks],
  );
  const chart = useMemo(() => {
    const write = (value: number): string => number(value, { maximumFractionDigits: value < 10 ? 1 : 0 });
    return {
      ahead: rows.map(({ from, p10, p50, p90 }) => ({ label: dayOfYear(from), p10, p50, p90 })),
      threshold: { at: lately, label: say("web.improve.demand.lately"), tone: "past" as const },
      name: say("web.improve.demand.axis"),
      write,
    };
  }, [rows, lately, say, number, dayOfYear]);
  const columns: readonly Column<Week>[] = [
    {
      id: "week",
      title: say("web.improve.demand.column.week"),
      cell: ({ from }) => date(from),
      value: ({ from }) => from,
    },
    ...(["p10", "p50", "p90"] as const).map((id) => ({
      id,
      title: say(`web.improve.demand.column.${id}`),
      number: true,
      cell: (row: Week) => chart.write(row[id]),
      value: (row: Week) => row[id],
    })),
  ];
  const told = {
    product: name,
    weeks: rows.length,
    units: number(Math.round(total.p50)),
    range: numberRange(Math.round(total.p10), Math.round(total.p90)),
  };
  return (
    <Picture
      title={say("web.improve.demand.of", { product: name })}
      unit={say("web.improve.demand.unit")}
      description={say("web.improve.demand.told", told)}
      table={{ columns, rows }}
      note={say("web.improve.demand.told", told)}
    >
      <Fan {...chart} height={280} />
    </Picture>
  );
}
