import { Button, Select } from "@mantine/core";
import { useMemo, useState, type ReactNode } from "react";
import type { MoneyMonth } from "../../api/schema.d.ts";
import { Lines, type Line } from "../../charts/Lines.tsx";
import { NumberField } from "../../parts/NumberField.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { SmallTable } from "../../parts/SmallTable.tsx";
import { oneOf, text, useAddress } from "../../shell/useAddress.ts";
import { useWords } from "../../words/useWords.tsx";
import classes from "./DataPage.module.css";
import { comparedMonths, currenciesOf, isApart, measures, verdictOf, type Compared } from "./months.ts";
import { useOwnTotals } from "./useOwnTotals.ts";

const settings = { money: oneOf(measures), currency: text() };

/** The imported money by month, to be held against what the shop's own books say. */
export function MoneyMonths({
  months,
  dataset,
}: {
  readonly months: readonly MoneyMonth[];
  readonly dataset: string;
}): ReactNode {
  const { say, money, month, number } = useWords("data");
  const [address, set] = useAddress(settings);
  const measure = address.money;
  const currencies = currenciesOf(months);
  const currency = currencies.includes(address.currency) ? address.currency : (currencies[0] ?? "XXX");
  const own = useOwnTotals(dataset, `${currency}.${measure}`);
  const rows = useMemo(
    () => comparedMonths(months, currency, measure, own.totals),
    [months, currency, measure, own.totals],
  );
  const lines = useMemo((): Line[] => {
    const points = (of: (row: Compared) => number | null) =>
      rows.flatMap((row, x) => {
        const y = of(row);
        return y === null ? [] : [{ x, y }];
      });
    const typed = points((row) => row.own);
    return [
      { name: say("web.data.money.ours"), tone: "past", points: points((row) => row.ours) },
      ...(typed.length === 0
        ? []
        : [{ name: say("web.data.money.own"), tone: "attention", dashed: true, points: typed } as const]),
    ];
  }, [rows, say]);
  const x = useMemo(
    () => ({
      name: say("web.data.money.axis"),
      write: (at: number) => (rows[at] ? month(rows[at].month) : ""),
      min: 0,
      max: Math.max(1, rows.length - 1),
    }),
    [rows, month, say],
  );
  const y = useMemo(
    () => ({ write: (value: number) => money(value, currency, { compact: "axis" }), min: 0 }),
    [money, currency],
  );
  const write = (value: number | null): string => (value === null ? "–" : money(value, currency));
  return (
    <>
      <Picture
        title={say("web.data.money.title")}
        unit={say("web.data.money.unit", { what: say(`web.data.money.${measure}`), currency })}
        description={say("web.data.money.description")}
        note={<Verdict rows={rows} currency={currency} />}
        controls={
          currencies.length > 1 ? (
            <Select
              size="xs"
              aria-label={say("web.data.file.currency")}
              data={currencies}
              value={currency}
              allowDeselect={false}
              onChange={(next) => set({ currency: next ?? "" })}
            />
          ) : null
        }
        table={{
          columns: [
            { id: "month", title: say("web.data.money.column.month"), cell: (row) => month(row.month) },
            {
              id: "orders",
              title: say("web.data.money.column.orders"),
              number: true,
              cell: (row) => number(row.orders),
            },
            {
              id: "ours",
              title: say("web.data.money.column.ours"),
              number: true,
              cell: (row) => write(row.ours),
              value: (row) => row.ours,
            },
            {
              id: "own",
              title: say("web.data.money.column.own"),
              number: true,
              cell: (row) => write(row.own),
              value: (row) => row.own,
            },
            {
              id: "difference",
              title: say("web.data.money.column.difference"),
              number: true,
              cell: (row) => write(row.difference),
              value: (row) => row.difference,
            },
          ],
          rows,
        }}
      >
        <Lines lines={lines} x={x} y={y} height={280} direct={false} />
      </Picture>
      <Typing
        rows={rows}
        write={write}
        measure={
          <Select
            className={classes.choice}
            size="xs"
            label={say("web.data.money.what")}
            data={measures.map((value) => ({ value, label: say(`web.data.money.${value}`) }))}
            value={measure}
            allowDeselect={false}
            onChange={(next) => set({ money: measures.find((one) => one === next) ?? "net" })}
          />
        }
        onType={own.set}
        onClear={own.clear}
      />
    </>
  );
}

function Verdict({
  rows,
  currency,
}: {
  readonly rows: readonly Compared[];
  readonly currency: string;
}): ReactNode {
  const { say, money, month } = useWords("data");
  const { typed, apart, worst } = verdictOf(rows);
  if (typed === 0) return say("web.data.money.verdict.none");
  if (worst === null) return say("web.data.money.verdict.match", { months: typed });
  return (
    <strong className={classes.apart}>
      {say("web.data.money.verdict.apart", {
        apart,
        months: typed,
        gap: money(Math.abs(worst.difference ?? 0), currency),
        month: month(worst.month),
      })}
    </strong>
  );
}

const latest = 12;

/** The months with a place beside each to type what the shop says. */
function Typing({
  rows,
  write,
  measure,
  onType,
  onClear,
}: {
  readonly rows: readonly Compared[];
  readonly write: (value: number | null) => string;
  readonly measure: ReactNode;
  readonly onType: (month: string, total: number | null) => void;
  readonly onClear: () => void;
}): ReactNode {
  const { say, month, number } = useWords("data");
  const [all, setAll] = useState(false);
  const newest = rows.toReversed();
  return (
    <div className={classes.typing}>
      <div className={classes.measure}>
        {measure}
        <p className="quiet">{say("web.data.money.note")}</p>
      </div>
      <SmallTable
        caption={say("web.data.money.table")}
        columns={[
          { id: "month", title: say("web.data.money.column.month"), cell: (row) => month(row.month) },
          {
            id: "orders",
            title: say("web.data.money.column.orders"),
            number: true,
            cell: (row) => number(row.orders),
          },
          {
            id: "ours",
            title: say("web.data.money.column.ours"),
            number: true,
            cell: (row) => write(row.ours),
          },
          {
            id: "own",
            title: say("web.data.money.column.own"),
            number: true,
            cell: (row) => (
              <NumberField
                key={row.month}
                size="xs"
                className={classes.total}
                label={say("web.data.money.ownOf", { month: month(row.month) })}
                hideLabel
                value={row.own}
                onChange={(next) => onType(row.month, next)}
              />
            ),
          },
          {
            id: "difference",
            title: say("web.data.money.column.difference"),
            number: true,
            cell: (row) => (
              <span data-apart={isApart(row) || undefined} className={classes.difference}>
                {write(row.difference)}
              </span>
            ),
          },
        ]}
        rows={all ? newest : newest.slice(0, latest)}
      />
      <div className={classes.line}>
        {rows.length > latest ? (
          <Button size="xs" variant="default" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? say("web.data.money.latest") : say("web.data.money.all", { months: rows.length })}
          </Button>
        ) : null}
        {rows.some(({ own }) => own !== null) ? (
          <Button size="xs" variant="subtle" onClick={onClear}>
            {say("web.data.money.clear")}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
