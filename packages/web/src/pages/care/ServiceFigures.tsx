import { Select } from "@mantine/core";
import type { ReactNode } from "react";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { Section } from "../../parts/Section.tsx";
import { oneOf, useAddress } from "../../shell/useAddress.ts";
import { useWords } from "../../words/useWords.tsx";
import type { Service } from "./answers.ts";
import { areas, lasting, type Speaker } from "./careWords.ts";

const groupings = ["topic", "class", "product", "kind", "month"] as const;
type Grouping = (typeof groupings)[number];

const settings = { by: oneOf(groupings) };

type Class = Service["byClass"][number];
type Row = Omit<Service["total"], "never"> & {
  readonly key: string;
  readonly title: string;
  readonly of?: Class;
};

/** Cases, times, what was opened again and what they cost, by what one likes to tell them apart by. */
export function ServiceFigures({ service }: { readonly service: Service }): ReactNode {
  const speaker = useWords(...areas);
  const { say, money, number, percent } = speaker;
  const [{ by }, set] = useAddress(settings);
  const { total, currency } = service;
  const rows = rowsOf(service, by, speaker);
  const count = (id: "cases" | "customers" | "open", hidden = false): Column<Row> => ({
    id,
    title: say(`web.care.column.${id}`),
    number: true,
    sort: true,
    hidden,
    cell: (row) => number(row[id]),
    value: (row) => row[id],
  });
  const time = (of: "response" | "solving", id: "median" | "p90", hidden = false): Column<Row> => ({
    id: `${of}-${id}`,
    title: say(`web.care.column.${of}.${id}`),
    number: true,
    sort: true,
    hidden,
    cell: (row) => lasting(speaker, row[of][id]),
    value: (row) => row[of][id],
  });
  const ofClass = (id: "inTime" | "costToServe"): Column<Row> => ({
    id,
    title: say(`web.care.column.${id}`),
    number: true,
    sort: true,
    cell: ({ of }) =>
      id === "inTime" ? percent(of?.inTime ?? null) : money(of?.costToServe ?? null, currency),
    value: ({ of }) => of?.[id] ?? null,
  });
  const columns: readonly Column<Row>[] = [
    {
      id: "name",
      title: say(`web.care.by.${by}`),
      sort: true,
      cell: ({ title }) => title,
      value: ({ title, key }) => (by === "month" ? key : title),
    },
    count("cases"),
    count("customers", true),
    count("open"),
    time("response", "median"),
    time("response", "p90", true),
    ...(by === "class" ? [ofClass("inTime")] : []),
    time("solving", "median"),
    time("solving", "p90", true),
    {
      id: "reopened",
      title: say("web.care.column.reopened"),
      number: true,
      sort: true,
      cell: ({ reopened }) =>
        reopened === null ? (
          "–"
        ) : (
          <span title={`${percent(reopened.low)} – ${percent(reopened.high)}`}>
            {percent(reopened.value)}
          </span>
        ),
      value: ({ reopened }) => reopened?.value ?? null,
    },
    {
      id: "cost",
      title: say("web.care.column.handling"),
      number: true,
      sort: true,
      cell: ({ cost, costed }) => (costed === 0 ? "–" : money(cost, currency)),
      value: ({ cost, costed }) => (costed === 0 ? null : cost),
    },
    {
      id: "perCase",
      title: say("web.care.column.perCase"),
      number: true,
      sort: true,
      cell: ({ perCase }) => money(perCase, currency, { cents: true }),
      value: ({ perCase }) => perCase,
    },
    ...(by === "class" ? [ofClass("costToServe")] : []),
  ];
  return (
    <Section
      title={say("web.care.service")}
      text={say("web.care.service.text", {
        cases: total.cases,
        customers: total.customers,
        days: service.withinDays,
        response: lasting(speaker, total.response.median),
        solving: lasting(speaker, total.solving.median),
        cost: total.perCase === null ? "none" : money(total.perCase, currency, { cents: true }),
      })}
    >
      <DataTable
        key={by}
        caption={say("web.care.service.caption")}
        name="service"
        columns={columns}
        rows={rows}
        keyOf={({ key }) => key}
        initialSort={by === "month" ? "-name" : "-cases"}
        controls={
          <Select
            size="xs"
            label={say("web.care.by")}
            data={groupings.map((value) => ({ value, label: say(`web.care.by.${value}`) }))}
            value={by}
            allowDeselect={false}
            onChange={(next) => next && set({ by: next as Grouping }, { replace: true })}
          />
        }
      />
    </Section>
  );
}

function rowsOf(service: Service, by: Grouping, { say, knows, month }: Speaker): readonly Row[] {
  if (by === "class") {
    return service.byClass.map((one) => ({
      ...one,
      key: one.class,
      title: say(`potentials.class.${one.class}`),
      of: one,
    }));
  }
  const groups = {
    topic: service.byTopic,
    product: service.byProduct,
    kind: service.byKind,
    month: service.byMonth,
  }[by];
  const named = (name: string): string => {
    if (by === "month") return month(name);
    const key = `web.care.kind.${name}`;
    return by === "kind" && knows(key) ? say(key as "web.care.kind.complaint") : name;
  };
  return groups.map((one) => ({
    ...one,
    key: one.name ?? "",
    title: one.name === null ? say("web.care.untold") : named(one.name),
  }));
}
