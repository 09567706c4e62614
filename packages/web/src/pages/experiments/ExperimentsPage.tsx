import { Button } from "@mantine/core";
import { useMemo, type ReactNode } from "react";
import { useAnswer } from "../../api/useAnswer.ts";
import { Forest } from "../../charts/Forest.tsx";
import { Asked } from "../../parts/Asked.tsx";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { Empty } from "../../parts/Empty.tsx";
import { Note } from "../../parts/Note.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { Section } from "../../parts/Section.tsx";
import { useMay } from "../../shell/session.ts";
import { flag, text, useAddress } from "../../shell/useAddress.ts";
import { actionName } from "../../words/actionWords.ts";
import { useWords } from "../../words/useWords.tsx";
import classes from "./Experiments.module.css";
import { areas, counted, gained, points, sideBySide, stateOf, type Summary } from "./experimentWords.ts";
import { NewExperiment } from "./NewExperiment.tsx";

const settings = { make: flag(), treatment: text(), removed: text() };

/** What was tried, and what came of it; a new test. */
export function ExperimentsPage(): ReactNode {
  const { say } = useWords(...areas);
  const experiments = useAnswer("/api/experiments");
  const may = useMay("analyst");
  const [{ make, treatment, removed }, set] = useAddress(settings);
  const items = experiments.data?.answer.items;
  const button = may ? (
    <Button onClick={() => set({ make: true, removed: "" })}>{say("web.experiments.new")}</Button>
  ) : undefined;
  if (make && may)
    return (
      <Screen title={say("web.experiments.make.title")} opening={say("web.experiments.make.text")}>
        <NewExperiment
          names={(items ?? []).map(({ name }) => name)}
          treatment={treatment}
          onCancel={() => set({ make: false, treatment: "" })}
        />
      </Screen>
    );
  return (
    <Screen
      title={say("web.shell.screen.experiments")}
      opening={items && items.length > 0 ? say("web.experiments.opening", counted(items)) : undefined}
      actions={items && items.length > 0 ? button : undefined}
    >
      {removed === "" ? null : <Note live>{say("web.experiments.removed", { name: removed })}</Note>}
      <Asked of={experiments}>
        {({ items: all }) =>
          all.length === 0 ? (
            <Empty icon="experiments" title={say("web.experiments.empty")} action={button}>
              {say("web.experiments.empty.text")}
            </Empty>
          ) : (
            <div className={classes.view}>
              <Effects all={all} />
              <All all={all} />
            </div>
          )
        }
      </Asked>
    </Screen>
  );
}

/** Effects of the tests that were read: on buying and in money, side by side. */
function Effects({ all }: { readonly all: readonly Summary[] }): ReactNode {
  const speaker = useWords(...areas);
  const { say, money } = speaker;
  const { read, currency } = useMemo(() => sideBySide(all), [all]);
  const buying = useMemo(
    () => ({
      rows: read.map(({ name, reading }) => ({ label: name, ...reading.buying })),
      write: (value: number) => points(value, speaker),
      name: say("web.experiments.effects.axis"),
      reference: { at: 0, label: say("web.experiments.effects.none") },
    }),
    [read, say, speaker],
  );
  const net = useMemo(
    () =>
      currency === null
        ? null
        : {
            rows: read.map(({ name, reading }) => ({
              label: name,
              ...reading.net,
              ...(reading.net.high < 0 ? ({ tone: "loss" } as const) : {}),
            })),
            write: (value: number) => gained(value, currency, speaker),
            writeAxis: (value: number) => money(value, currency, { compact: "axis" }),
            name: say("web.experiments.money.axis"),
            reference: { at: 0, label: say("web.experiments.money.none") },
          },
    [read, currency, say, money, speaker],
  );
  if (read.length === 0) return null;
  const most = (of: "buying" | "net") =>
    read.reduce((best, one) => (one.reading[of].value > best.reading[of].value ? one : best));
  const columnsOf = (
    of: "buying" | "net",
    write: (value: number) => string,
  ): Column<(typeof read)[number]>[] => [
    { id: "name", title: say("web.experiments.column.name"), cell: ({ name }) => name },
    ...(["value", "low", "high"] as const).map((id) => ({
      id,
      title: say(id === "value" ? "web.experiments.reading.column.value" : `web.experiments.column.${id}`),
      number: true,
      cell: (row: (typeof read)[number]) => write(row.reading[of][id]),
      value: (row: (typeof read)[number]) => row.reading[of][id],
    })),
  ];
  return (
    <div className={classes.pair}>
      <Picture
        title={say("web.experiments.effects")}
        unit={say("web.experiments.effects.unit")}
        description={say("web.experiments.effects.description", {
          count: read.length,
          name: most("buying").name,
          value: buying.write(most("buying").reading.buying.value),
        })}
        table={{ columns: columnsOf("buying", buying.write), rows: read }}
      >
        <Forest {...buying} />
      </Picture>
      {net && currency !== null ? (
        <Picture
          title={say("web.experiments.money")}
          unit={say("web.experiments.money.unit", { currency })}
          description={say("web.experiments.money.description", {
            count: read.length,
            name: most("net").name,
            value: net.write(most("net").reading.net.value),
          })}
          table={{ columns: columnsOf("net", net.write), rows: read }}
        >
          <Forest {...net} />
        </Picture>
      ) : null}
    </div>
  );
}

function All({ all }: { readonly all: readonly Summary[] }): ReactNode {
  const speaker = useWords(...areas);
  const { say, number, date } = speaker;
  const columns: readonly Column<Summary>[] = [
    { id: "name", title: say("web.experiments.column.name"), sort: true, cell: ({ name }) => name },
    {
      id: "treatment",
      title: say("experiment.column.treatment"),
      sort: true,
      cell: ({ treatment }) => actionName(treatment, speaker),
    },
    {
      id: "state",
      title: say("column.state"),
      sort: true,
      cell: (row) => stateOf(row, speaker),
    },
    {
      id: "customers",
      title: say("column.customers"),
      number: true,
      sort: true,
      cell: ({ customers }) => number(customers),
      value: ({ customers }) => customers,
    },
    {
      id: "uplift",
      title: say("experiment.column.uplift"),
      number: true,
      sort: true,
      cell: ({ uplift }) => (uplift ? points(uplift.value, speaker) : "–"),
      value: ({ uplift }) => uplift?.value ?? null,
    },
    {
      id: "net",
      title: say("web.experiments.column.net"),
      number: true,
      sort: true,
      cell: ({ reading }) => (reading?.currency ? gained(reading.net.value, reading.currency, speaker) : "–"),
      value: ({ reading }) => reading?.net.value ?? null,
    },
    {
      id: "ends",
      title: say("experiment.column.ends"),
      number: true,
      sort: true,
      cell: ({ ends }) => date(ends),
      value: ({ ends }) => ends,
    },
    {
      id: "made",
      title: say("web.experiments.column.made"),
      number: true,
      sort: true,
      cell: ({ createdAt }) => date(createdAt),
      value: ({ createdAt }) => createdAt,
    },
  ];
  return (
    <Section title={say("web.experiments.list")}>
      <DataTable
        caption={say("web.experiments.caption")}
        columns={columns}
        rows={all}
        keyOf={({ dataset, name }) => `${dataset} ${name}`}
        href={({ name }) => `/experiments/${encodeURIComponent(name)}`}
        initialSort="-made"
      />
    </Section>
  );
}
