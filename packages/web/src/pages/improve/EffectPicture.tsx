import { useMemo, type ReactNode } from "react";
import { Forest } from "../../charts/Forest.tsx";
import type { Column } from "../../parts/column.ts";
import { Note } from "../../parts/Note.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { useWords } from "../../words/useWords.tsx";
import type { Effects } from "./answers.ts";
import { areas, eventName, fieldName, groupName, toneOf, whyNot } from "./improveWords.ts";

type Row = NonNullable<Effects["effect"]> & {
  readonly label: string;
  /** What is drawn: of a group, drawn towards that of all. */
  readonly shown: { readonly value: number; readonly low: number; readonly high: number };
};

/** The difference in margin after an event, of all and of each group, against customers in the same state. */
export function EffectPicture({ effects }: { readonly effects: Effects }): ReactNode {
  const speaker = useWords(...areas);
  const { say, money, moneyRange, number } = speaker;
  const { currency, effect, groups, by, horizonDays, kind } = effects;
  const rows = useMemo((): readonly Row[] => {
    if (effect === null) return [];
    return [
      { ...effect, label: say("web.improve.effect.all"), shown: effect.difference },
      ...groups.map((group) => ({
        ...group,
        label: groupName(group.group, speaker),
        shown: group.shrunken,
      })),
    ];
  }, [effect, groups, by, speaker, say]);
  const chart = useMemo(
    () => ({
      rows: rows.map(({ label, shown }) => ({ label, ...shown, tone: toneOf(shown) })),
      name: say("web.improve.effect.axis", { currency }),
      reference: { at: 0, label: say("web.improve.effect.reference") },
      write: (value: number) => money(value, currency),
      writeAxis: (value: number) => money(value, currency, { compact: "axis" }),
    }),
    [rows, currency, say, money],
  );
  const event = eventName(effects.event, speaker);
  if (effect === null || !effects.enough) {
    return (
      <Note tone="attention" title={say("web.improve.effect.few", { event })}>
        {effects.needs.map((one) => (
          <p key={one.code}>{whyNot("effects.needs", one, speaker)}</p>
        ))}
      </Note>
    );
  }
  const amount = (id: "expected" | "actual"): Column<Row> => ({
    id,
    title: say(`web.improve.column.${id}`),
    number: true,
    cell: (row) => money(row[id], currency, { cents: true }),
    value: (row) => row[id],
  });
  const columns: readonly Column<Row>[] = [
    {
      id: "group",
      title: by === null ? say("web.improve.effects.event") : fieldName(by, speaker),
      cell: ({ label }) => label,
    },
    {
      id: "n",
      title: say("web.improve.column.n"),
      number: true,
      cell: ({ n }) => number(n),
      value: ({ n }) => n,
    },
    {
      id: "comparison",
      title: say("web.improve.column.comparison"),
      number: true,
      cell: ({ comparison }) => number(comparison),
      value: ({ comparison }) => comparison,
    },
    amount("actual"),
    amount("expected"),
    ...(["value", "low", "high"] as const).map((id): Column<Row> => ({
      id: `difference-${id}`,
      title: say(id === "value" ? "web.improve.column.difference" : `web.improve.column.${id}`),
      number: true,
      cell: ({ shown }) => money(shown[id], currency, { cents: true }),
      value: ({ shown }) => shown[id],
    })),
  ];
  const told = {
    event,
    n: effect.n,
    days: horizonDays,
    actual: money(effect.actual, currency, { cents: true }),
    expected: money(effect.expected, currency, { cents: true }),
    difference: money(effect.difference.value, currency, { cents: true }),
    range: moneyRange(effect.difference.low, effect.difference.high, currency),
  };
  return (
    <Picture
      title={say("web.improve.effect", { event })}
      unit={say("web.improve.effect.unit", {
        profit: effects.profit ? "yes" : "no",
        days: horizonDays,
        currency,
      })}
      description={say("web.improve.effect.told", told)}
      table={{ columns, rows }}
      note={[
        say("web.improve.effect.told", told),
        say(`web.improve.effect.${kind}`),
        ...(effects.ifEager === null
          ? []
          : [
              say("effects.eager", {
                each: money(effects.ifEager.value, currency, { cents: true }),
                range: moneyRange(effects.ifEager.low, effects.ifEager.high, currency),
              }),
            ]),
        ...(groups.length > 0 ? [say("web.improve.effect.drawn")] : []),
        ...effects.missing.map((one) => whyNot("effects.missing", one, speaker)),
      ].join(" ")}
    >
      <Forest {...chart} />
    </Picture>
  );
}
