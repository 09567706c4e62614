import { Button } from "@mantine/core";
import { useMemo, type ReactNode } from "react";
import { Bars } from "../../charts/Bars.tsx";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { Note } from "../../parts/Note.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { segmentName } from "../../words/actionWords.ts";
import { useWords } from "../../words/useWords.tsx";
import { areas, type Price } from "./planAnswer.ts";
import { signed } from "./priceWords.ts";

type Found = NonNullable<Price["discounts"]>;
type Segment = Found["segments"][number];
type Customer = Found["customers"][number];

/** Who paid less than list prices, and what ending that would mean. */
export function Discounts({
  price: { discounts: found, currency },
  onTry,
}: {
  readonly price: Price;
  /** Sets a change of price. */
  readonly onTry: (change: number) => void;
}): ReactNode {
  const speaker = useWords(...areas);
  const { say, money, percent, number, date } = speaker;
  const segments = found?.segments;
  const bars = useMemo(
    () =>
      (segments ?? []).map(({ segment, discount }) => ({
        label: segmentName(segment, speaker),
        value: discount,
        tone: "past" as const,
      })),
    [segments, speaker],
  );
  if (found === null) return null;
  // Paying list prices in full is a rise of what was paid.
  const rise = Math.round((1000 * found.discount) / (1 - found.discount)) / 1000;
  const most = found.segments[0];
  const precise = (share: number): string => number(share, { style: "percent", maximumFractionDigits: 1 });
  const segmentColumns: readonly Column<Segment>[] = [
    { id: "segment", title: say("column.segment"), cell: ({ segment }) => segmentName(segment, speaker) },
    {
      id: "customers",
      title: say("column.customers"),
      number: true,
      cell: ({ customers }) => number(customers),
      value: ({ customers }) => customers,
    },
    {
      id: "paid",
      title: say("price.column.paid"),
      number: true,
      cell: ({ paid }) => money(paid, currency),
      value: ({ paid }) => paid,
    },
    {
      id: "discount",
      title: say("price.column.discount"),
      number: true,
      cell: ({ discount }) => precise(discount),
      value: ({ discount }) => discount,
    },
  ];
  const amount = (id: "paid" | "excess" | "growth", title: string): Column<Customer> => ({
    id,
    title,
    number: true,
    sort: true,
    cell: (row) => money(row[id], currency),
    value: (row) => row[id],
  });
  const share = (id: "discount" | "usual", title: string): Column<Customer> => ({
    id,
    title,
    number: true,
    sort: true,
    cell: (row) => percent(row[id]),
    value: (row) => row[id],
  });
  const customerColumns: readonly Column<Customer>[] = [
    { id: "customer", title: say("column.customer"), sort: true, cell: ({ customerId }) => customerId },
    {
      id: "segment",
      title: say("column.segment"),
      sort: true,
      cell: ({ segment }) => segmentName(segment, speaker),
      value: ({ segment }) => segment,
    },
    amount("paid", say("price.column.paid")),
    share("discount", say("price.column.discount")),
    share("usual", say("price.column.usual")),
    amount("excess", say("price.column.excess")),
    amount("growth", say("price.column.ahead")),
  ];
  const total = say("price.discounts.total", {
    discount: percent(found.discount),
    money: money(found.listValue - found.paid, currency),
  });
  return (
    <>
      <Picture
        title={say("price.discounts", { from: date(found.from) })}
        unit={say("web.plan.price.discounts.unit")}
        description={
          most
            ? say("web.plan.price.discounts.description", {
                segment: segmentName(most.segment, speaker),
                share: percent(most.discount),
              })
            : total
        }
        table={{ columns: segmentColumns, rows: found.segments }}
        note={total}
      >
        <Bars bars={bars} write={precise} name={say("web.plan.price.discounts.axis")} />
      </Picture>
      {rise > 0 ? (
        <Note
          action={
            <Button variant="default" onClick={() => onTry(rise)}>
              {say("web.plan.price.discounts.try", { change: signed(rise, speaker) })}
            </Button>
          }
        >
          {say("web.plan.price.discounts.end", { change: precise(rise) })}
        </Note>
      ) : null}
      {found.customers.length === 0 ? (
        <p className="quiet">{say("price.discounts.none")}</p>
      ) : (
        <DataTable
          caption={say("web.plan.price.discounts.caption")}
          columns={customerColumns}
          rows={found.customers}
          keyOf={({ customerId }) => customerId}
          href={({ customerId }) => `/customers/${encodeURIComponent(customerId)}`}
          initialSort="-excess"
          name="discounts"
        />
      )}
    </>
  );
}
