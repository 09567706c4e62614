import { useMemo, type ReactNode } from "react";
import { Forest } from "../../charts/Forest.tsx";
import type { Column } from "../../parts/column.ts";
import { Picture } from "../../parts/Picture.tsx";
import { useWords } from "../../words/useWords.tsx";
import type { Satisfaction } from "./answers.ts";
import { areas } from "./careWords.ts";

type Group = NonNullable<Satisfaction["value"]>["groups"][number];

/** What those who would recommend the shop are worth beside those who would not: what goes along, not what it does. */
export function ValueBeside({
  satisfaction: { value, currency, profit },
}: {
  readonly satisfaction: Satisfaction;
}): ReactNode {
  const { say, money, number, percent } = useWords(...areas);
  const groups = useMemo(
    () =>
      (value?.groups ?? []).filter(
        (group): group is Group & { expected: NonNullable<Group["expected"]> } => group.expected !== null,
      ),
    [value],
  );
  const months = Math.round((value?.horizonDays ?? 0) / 30.4375);
  const chart = useMemo(
    () => ({
      rows: groups.map(({ group, customers, expected }) => ({
        label: say("web.care.value.label", { group: say(`web.care.value.${group}`), customers }),
        ...expected,
        tone: "expected" as const,
      })),
      name: say("web.care.value.axis", { currency }),
      write: (amount: number) => money(amount, currency),
      writeAxis: (amount: number) => money(amount, currency, { compact: "axis" }),
    }),
    [groups, currency, say, money],
  );
  const [first] = groups;
  const last = groups.at(-1);
  if (!first || !last) return null;
  const columns: readonly Column<Group>[] = [
    { id: "group", title: say("web.care.column.group"), cell: ({ group }) => say(`web.care.value.${group}`) },
    {
      id: "customers",
      title: say("web.care.column.customers"),
      number: true,
      cell: ({ customers }) => number(customers),
      value: ({ customers }) => customers,
    },
    ...(["value", "low", "high"] as const).map((id) => ({
      id,
      title: say(id === "value" ? "web.care.column.expected" : `web.care.column.${id}`),
      number: true,
      cell: ({ expected }: Group) => money(expected?.[id] ?? null, currency),
      value: ({ expected }: Group) => expected?.[id] ?? null,
    })),
    {
      id: "base",
      title: say("web.care.column.base"),
      number: true,
      cell: ({ base }) => money(base, currency),
      value: ({ base }) => base,
    },
    {
      id: "active",
      title: say("web.care.column.active"),
      number: true,
      cell: ({ pActive }) => percent(pActive),
      value: ({ pActive }) => pActive,
    },
  ];
  return (
    <Picture
      title={say("web.care.value")}
      unit={say("web.care.value.unit", { profit: profit ? "yes" : "no", months, currency })}
      description={say("web.care.value.description", {
        first: say(`web.care.value.${first.group}`),
        firstValue: money(first.expected.value, currency),
        last: say(`web.care.value.${last.group}`),
        lastValue: money(last.expected.value, currency),
      })}
      table={{ columns, rows: groups }}
      note={say("web.care.value.note")}
    >
      <Forest {...chart} />
    </Picture>
  );
}
