import { useMemo, type ReactNode } from "react";
import { Scatter } from "../../charts/Scatter.tsx";
import type { Column } from "../../parts/column.ts";
import { Key } from "../../parts/Key.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { useWords } from "../../words/useWords.tsx";
import { areas, toneOf, type Card, type Keep } from "./keepWords.ts";

/** What customers are worth if they stay, against what new ones could make of their places. */
export function ValuePicture({
  keep,
  chosen,
  onCustomer,
}: {
  readonly keep: Keep;
  readonly chosen: string;
  readonly onCustomer: (id: string) => void;
}): ReactNode {
  const { say, money, percent } = useWords(...areas);
  const { list, currency } = keep;
  const inMoney = list.every(({ place }) => place !== null);
  const points = useMemo(
    () =>
      list.map((card) => ({
        x: inMoney ? card.replaceable * card.place! : card.replaceable,
        y: card.worth.value,
        tone: toneOf[card.verdict],
        size: card.name === chosen ? 15 : 8,
        ...(card.name === chosen ? { label: card.name } : {}),
        told: say("web.keep.value.told", {
          customer: card.name,
          verdict: say(`keep.short.${card.verdict}`),
          worth: money(card.worth.value, currency),
          replaceable: percent(card.replaceable),
          place: card.place === null ? "–" : money(card.replaceable * card.place, currency),
        }),
      })),
    [list, chosen, inMoney, say, money, percent, currency],
  );
  const choose = useMemo(() => (index: number) => onCustomer(list[index]!.name), [list, onCustomer]);
  const x = useMemo(
    () => ({
      name: say(inMoney ? "web.keep.value.place" : "web.keep.replaceable", { currency }),
      write: (value: number) => (inMoney ? money(value, currency, { compact: true }) : percent(value)),
      min: 0,
    }),
    [say, money, percent, inMoney, currency],
  );
  const y = useMemo(
    () => ({ write: (value: number) => money(value, currency, { compact: true }) }),
    [money, currency],
  );
  const columns: readonly Column<Card>[] = [
    { id: "customer", title: say("column.customer"), cell: (row) => row.name },
    {
      id: "worth",
      title: say("keep.column.worth"),
      cell: (row) => money(row.worth.value, currency),
      value: (row) => row.worth.value,
      number: true,
    },
    {
      id: "replaceable",
      title: say("web.keep.replaceable"),
      cell: (row) => percent(row.replaceable),
      value: (row) => row.replaceable,
      number: true,
    },
    {
      id: "place",
      title: say("web.keep.value.place", { currency }),
      cell: (row) => (row.place === null ? "–" : money(row.replaceable * row.place, currency)),
      value: (row) => row.place && row.replaceable * row.place,
      number: true,
    },
    {
      id: "verdict",
      title: say("keep.column.verdict"),
      cell: (row) => say(`keep.short.${row.verdict}`),
    },
  ];
  const verdicts = [...new Set(list.map(({ verdict }) => verdict))];
  if (list.length < 2) return null;
  return (
    <Picture
      title={say("web.keep.value")}
      unit={say("web.keep.value.unit", { currency })}
      description={say("web.keep.value.description", { count: list.length })}
      table={{ columns, rows: list.slice(0, 50) }}
      note={say(inMoney ? "web.keep.value.note" : "web.keep.value.note.share", { count: list.length })}
    >
      <Key
        items={verdicts.map((verdict) => ({
          name: say(`keep.short.${verdict}`),
          tone: toneOf[verdict],
          shape: "dot" as const,
        }))}
      />
      <Scatter points={points} x={x} y={y} diagonal={inMoney} onChoose={choose} />
    </Picture>
  );
}
