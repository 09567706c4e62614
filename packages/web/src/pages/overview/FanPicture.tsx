import { useMemo, type ReactNode } from "react";
import { useAnswer, type Answer } from "../../api/useAnswer.ts";
import { Fan } from "../../charts/Fan.tsx";
import { Asked } from "../../parts/Asked.tsx";
import type { Column } from "../../parts/column.ts";
import { Loading } from "../../parts/Loading.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { useWords } from "../../words/useWords.tsx";

interface Row {
  readonly month: string;
  readonly came: number | null;
  readonly p10: number | null;
  readonly p50: number | null;
  readonly p90: number | null;
}

interface FanPictureProps {
  readonly months: Answer<"/api/overview">["months"];
  readonly asOf: string;
}

/** Revenue by month, as it came and as it is expected with new customers. */
export function FanPicture(props: FanPictureProps): ReactNode {
  const plan = useAnswer("/api/plan");
  return (
    <Asked of={plan} loading={<Loading opening={false} picture />}>
      {(answer) => <Drawn {...props} plan={answer} />}
    </Asked>
  );
}

function Drawn({ months, asOf, plan }: FanPictureProps & { readonly plan: Answer<"/api/plan"> }): ReactNode {
  const { say, money, month: monthName } = useWords("overview");
  const { currency } = plan;
  const chart = useMemo(() => {
    // The month of as-of is whole only where it is its last day; what is expected begins in the month after.
    const first = plan.months[0]?.month ?? asOf;
    const past = months.filter((one) => one.currency === currency && one.month < first).slice(-24);
    return {
      past: past.map(({ month, net }) => ({ label: monthName(month), value: net })),
      ahead: plan.months.slice(0, 12).flatMap(({ month, revenue }) => {
        if (revenue === null) return [];
        const { p10, p50, p90 } = revenue;
        return [{ label: monthName(month), p10, p50, p90 }];
      }),
      name: say("web.overview.fan.axis"),
      write: (value: number) => money(value, currency),
      writeAxis: (value: number) => money(value, currency, { compact: "axis" }),
    };
  }, [plan, months, asOf, currency, say, money, monthName]);
  const { past, ahead } = chart;
  const rows: readonly Row[] = [
    ...past.map(({ label, value }) => ({ month: label, came: value, p10: null, p50: null, p90: null })),
    ...ahead.map(({ label, p10, p50, p90 }) => ({ month: label, came: null, p10, p50, p90 })),
  ];
  const columns: readonly Column<Row>[] = [
    { id: "month", title: say("web.overview.fan.column.month"), cell: ({ month }) => month },
    ...(["came", "p10", "p50", "p90"] as const).map((id) => ({
      id,
      title: say(`web.overview.fan.column.${id}`),
      number: true,
      cell: (row: Row) => money(row[id], currency),
      value: (row: Row) => row[id],
    })),
  ];
  const [first, last] = [ahead[0], ahead.at(-1)];
  if (!first || !last) return null;
  return (
    <Picture
      title={say("web.overview.fan")}
      unit={say("web.overview.fan.unit", { currency })}
      description={say("web.overview.fan.description", {
        months: ahead.length,
        first: money(first.p50, currency, { compact: true }),
        firstMonth: first.label,
        last: money(last.p50, currency, { compact: true }),
        lastMonth: last.label,
      })}
      table={{ columns, rows }}
      note={say("web.overview.fan.note")}
    >
      <Fan {...chart} height={290} />
    </Picture>
  );
}
