import { Select } from "@mantine/core";
import type { ReactNode } from "react";
import { useAnswer, type Answer } from "../../api/useAnswer.ts";
import { useList } from "../../api/useList.ts";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { Section } from "../../parts/Section.tsx";
import { oneOf, text, useAddress } from "../../shell/useAddress.ts";
import { useWords } from "../../words/useWords.tsx";
import { auditAreas, detailsOf } from "./auditWords.ts";
import classes from "./SettingsPage.module.css";

type Entry = Answer<"/api/audit">["items"][number];

const kinds = [
  "session",
  "account",
  "password",
  "invitation",
  "token",
  "settings",
  "import",
  "run",
  "export",
  "record",
  "experiment",
  "action",
  "job",
] as const;
const settings = { action: oneOf(["", ...kinds]), who: text() };

/** What was done and by whom, the newest first. */
export function Audit(): ReactNode {
  const words = useWordsWithTime();
  const { say, date, time, knows, series } = words;
  const [{ action, who }, set] = useAddress(settings);
  const entries = useList<Entry>("/api/audit", { action, accountId: who, limit: 100 });
  const accounts = useAnswer("/api/accounts").data?.answer.items ?? [];
  const actionName = (one: string): string => {
    const key = `web.people.action.${one}`;
    return knows(key) ? say(key as never) : one;
  };
  const columns: readonly Column<Entry>[] = [
    {
      id: "at",
      title: say("web.people.column.at"),
      value: ({ at }) => at,
      cell: ({ at }) => series([date(at.slice(0, 10)), time(at)]),
    },
    {
      id: "who",
      title: say("web.people.column.who"),
      cell: (one) => (one.who === "nobody" ? say("web.people.audit.nobody") : one.who),
    },
    {
      id: "action",
      title: say("web.people.column.action"),
      value: (one) => one.action,
      cell: (one) => actionName(one.action),
    },
    { id: "subject", title: say("web.people.column.subject"), cell: ({ subject }) => subject ?? "–" },
    { id: "details", title: say("web.people.column.details"), cell: (one) => detailsOf(one, words) },
    {
      id: "address",
      title: say("web.people.column.address"),
      cell: ({ address }) => <bdi dir="ltr">{address ?? "–"}</bdi>,
      value: ({ address }) => address,
    },
  ];
  return (
    <Section title={say("web.people.audit")} text={say("web.people.audit.text")}>
      <DataTable
        caption={say("web.people.audit.caption")}
        columns={columns}
        list={entries}
        keyOf={({ id }) => id}
        name="audit"
        empty={<p className="quiet">{say("web.people.audit.none")}</p>}
        controls={
          <div className={classes.line}>
            <Select
              aria-label={say("web.people.audit.filter.action")}
              size="xs"
              data={[
                { value: "", label: say("web.people.audit.filter.all") },
                ...kinds.map((value) => ({ value, label: say(`web.people.area.${value}`) })),
              ]}
              value={action}
              allowDeselect={false}
              onChange={(next) => set({ action: (next ?? "") as typeof action })}
            />
            <Select
              aria-label={say("web.people.audit.filter.who")}
              size="xs"
              data={[
                { value: "", label: say("web.people.audit.filter.anybody") },
                ...accounts.map(({ id, email }) => ({ value: id, label: email })),
              ]}
              value={who}
              allowDeselect={false}
              onChange={(next) => set({ who: next ?? "" })}
            />
          </div>
        }
      />
    </Section>
  );
}

function useWordsWithTime() {
  const words = useWords(...auditAreas);
  const format = new Intl.DateTimeFormat(words.locale, { hour: "2-digit", minute: "2-digit" });
  return { ...words, time: (instant: string): string => format.format(new Date(instant)) };
}
