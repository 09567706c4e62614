import { Link } from "@tanstack/react-router";
import { useMemo, type ReactNode } from "react";
import { Bars } from "../../charts/Bars.tsx";
import type { Column } from "../../parts/column.ts";
import { Picture } from "../../parts/Picture.tsx";
import { segmentName } from "../../words/actionWords.ts";
import { useWords } from "../../words/useWords.tsx";
import type { Service } from "./answers.ts";
import { areas } from "./careWords.ts";

type Row = Service["open"]["rows"][number];

const drawn = 10;

/** Who waits for an answer, by what may be lost with them. */
export function AtRisk({ service: { open, currency, profit } }: { readonly service: Service }): ReactNode {
  const speaker = useWords(...areas);
  const { say, money, moneyRange, number, percent, date, knows } = speaker;
  const about = useMemo(
    () =>
      ({ kind, topic }: Row): string => {
        const key = `web.care.kind.${kind}`;
        const what = knows(key) ? say(key as "web.care.kind.complaint") : kind;
        return topic === null ? what : say("web.care.kind.about", { kind: what, topic });
      },
    [say, knows],
  );
  const rows = useMemo(
    () => open.rows.filter((row): row is Row & { atRisk: number } => row.atRisk !== null).slice(0, drawn),
    [open],
  );
  const chart = useMemo(
    () => ({
      bars: rows.map((row) => ({
        label: say("web.care.risk.label", { customer: row.customerId, about: about(row), days: row.days }),
        value: row.atRisk,
      })),
      name: say("web.care.risk.axis", { currency }),
      tone: "attention" as const,
      write: (value: number) => money(value, currency),
      writeAxis: (value: number) => money(value, currency, { compact: "axis" }),
    }),
    [rows, about, currency, say, money],
  );
  if (rows.length === 0 || open.valueAtRisk === null) return null;
  const amount = (id: "worth" | "atRisk"): Column<Row> => ({
    id,
    title: say(`web.care.column.${id}`),
    number: true,
    cell: (row) => money(row[id], currency),
    value: (row) => row[id],
  });
  const columns: readonly Column<Row>[] = [
    {
      id: "customer",
      title: say("web.care.column.customer"),
      cell: ({ customerId }) => <Link to={`/customers/${encodeURIComponent(customerId)}`}>{customerId}</Link>,
      value: ({ customerId }) => customerId,
    },
    { id: "about", title: say("web.care.column.about"), cell: about },
    {
      id: "opened",
      title: say("web.care.column.opened"),
      cell: ({ openedOn }) => date(openedOn),
      value: ({ openedOn }) => openedOn,
    },
    {
      id: "answered",
      title: say("web.care.column.answered"),
      cell: ({ answered }) => say("web.care.answered", { answered: answered ? "yes" : "no" }),
    },
    {
      id: "segment",
      title: say("web.care.column.segment"),
      cell: ({ segment }) => (segment === null ? "–" : segmentName(segment, speaker)),
    },
    {
      id: "risk",
      title: say("web.care.column.risk"),
      number: true,
      cell: ({ risk }) => percent(risk),
      value: ({ risk }) => risk,
    },
    amount("worth"),
    amount("atRisk"),
  ];
  const told = {
    cases: open.cases,
    customers: open.customers,
    risk: money(open.valueAtRisk.value, currency),
    range: moneyRange(open.valueAtRisk.low, open.valueAtRisk.high, currency),
    unanswered: open.unanswered,
  };
  return (
    <Picture
      title={say("web.care.risk")}
      unit={say("web.care.risk.unit", { profit: profit ? "yes" : "no", currency })}
      description={say("web.care.risk.description", { ...told, customer: rows[0]!.customerId })}
      table={{ columns, rows: open.rows }}
      note={[
        say("web.care.risk.note", told),
        ...(open.customers > rows.length
          ? [say("web.care.risk.more", { shown: rows.length, customers: number(open.customers) })]
          : []),
      ].join(" ")}
    >
      <Bars {...chart} />
    </Picture>
  );
}
