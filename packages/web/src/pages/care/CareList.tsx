import { reasonText } from "@keepworth/locales/web";
import { ActionIcon, Button } from "@mantine/core";
import type { ReactNode } from "react";
import { send, useChange } from "../../api/useChange.ts";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { IntervalBar } from "../../parts/IntervalBar.tsx";
import { Note } from "../../parts/Note.tsx";
import { ProblemNote } from "../../parts/ProblemNote.tsx";
import { Section } from "../../parts/Section.tsx";
import { useMay } from "../../shell/session.ts";
import { actionName, segmentName } from "../../words/actionWords.ts";
import { useWords } from "../../words/useWords.tsx";
import type { Care } from "./answers.ts";
import classes from "./CarePage.module.css";
import { areas } from "./careWords.ts";

type Row = Care["rows"][number];
type State = "done" | "skipped";

interface Marked {
  readonly customer: string;
  readonly action: string;
  readonly state: State;
  readonly restDays: number;
}

/** Whom to care for, why, what it gains and by when; analysts say that it was done, or skip it. */
export function CareList({ care }: { readonly care: Care }): ReactNode {
  const speaker = useWords(...areas);
  const { say, money, percent, date, dayOfYear, number } = speaker;
  const { rows, currency } = care;
  const may = useMay("analyst");
  const mark = useChange(async (told: { customer: string; action: string; state: State }) => ({
    ...(await send<Omit<Marked, "customer">>("POST", "/api/actions", told)),
    customer: told.customer,
  }));
  const [min, max] = [
    Math.min(0, ...rows.map(({ gain }) => gain.low)),
    Math.max(0, ...rows.map(({ gain }) => gain.high)),
  ];
  const amount = (id: "cost" | "worth" | "atRisk", hidden = false): Column<Row> => ({
    id,
    title: say(`web.care.column.${id}`),
    number: true,
    sort: true,
    hidden,
    cell: (row) => money(row[id], currency),
    value: (row) => row[id],
  });
  const columns: readonly Column<Row>[] = [
    {
      id: "customer",
      title: say("web.care.column.customer"),
      sort: true,
      cell: ({ customerId }) => customerId,
    },
    {
      id: "what",
      title: say("web.care.column.what"),
      cell: ({ matter, reason, also }) => (
        <div className={classes.what}>
          {actionName(matter, speaker)}
          <span>{reasonText(reason, currency, speaker)}</span>
          {also.length > 0 ? (
            <span>
              {say("web.care.also", { count: also.length, first: actionName(also[0]!.matter, speaker) })}
            </span>
          ) : null}
        </div>
      ),
      value: ({ matter, reason }) =>
        `${actionName(matter, speaker)}: ${reasonText(reason, currency, speaker)}`,
    },
    {
      id: "gain",
      title: say("web.care.column.gain"),
      number: true,
      sort: true,
      cell: ({ gain }) => (
        <span className={classes.gain}>
          {money(gain.value, currency)}
          <IntervalBar {...gain} min={min} max={max} write={(value) => money(value, currency)} width={90} />
        </span>
      ),
      value: ({ gain }) => gain.value,
    },
    amount("cost"),
    {
      id: "by",
      title: say("web.care.column.by"),
      number: true,
      sort: true,
      cell: ({ deadline }) => <span title={date(deadline)}>{dayOfYear(deadline)}</span>,
      value: ({ deadline }) => deadline,
    },
    amount("atRisk", true),
    amount("worth", true),
    {
      id: "risk",
      title: say("web.care.column.risk"),
      number: true,
      sort: true,
      hidden: true,
      cell: ({ risk }) => percent(risk),
      value: ({ risk }) => risk,
    },
    {
      id: "segment",
      title: say("web.care.column.segment"),
      sort: true,
      hidden: true,
      cell: ({ segment }) => (segment === null ? "–" : segmentName(segment, speaker)),
    },
    {
      id: "class",
      title: say("web.care.column.class"),
      sort: true,
      hidden: true,
      cell: ({ class: name }) => (name === null ? "–" : say(`potentials.class.${name}`)),
    },
    {
      id: "owner",
      title: say("web.care.column.owner"),
      sort: true,
      hidden: true,
      cell: ({ owner }) => owner ?? "–",
    },
    ...(may
      ? [
          {
            id: "mark",
            title: say("web.care.column.mark"),
            cell: ({ customerId, matter }: Row) => (
              <Marks
                name={say("web.care.mark.of", { action: actionName(matter, speaker), customer: customerId })}
                working={mark.isPending && mark.variables?.customer === customerId}
                onMark={(state) => mark.mutate({ customer: customerId, action: matter, state })}
              />
            ),
            value: () => null,
          },
        ]
      : []),
  ];
  const done = mark.data;
  const text = [
    say("web.care.list.text", { customers: care.customers, until: date(care.until) }),
    ...(care.resting > 0 ? [say("web.care.list.resting", { count: care.resting })] : []),
    ...(care.withheld > 0 ? [say("web.care.list.withheld", { count: care.withheld })] : []),
    ...(care.customers > rows.length ? [say("web.care.list.shown", { shown: number(rows.length) })] : []),
  ].join(" ");
  return (
    <Section title={say("web.care.list")} text={text}>
      {done ? (
        <Note
          tone="gain"
          live
          action={
            <Button
              variant="subtle"
              size="compact-sm"
              loading={mark.isPending}
              onClick={() => mark.mutate({ ...done, state: done.state === "done" ? "skipped" : "done" })}
            >
              {say("web.care.mark.correct", { state: done.state })}
            </Button>
          }
        >
          {say("actions.marked", {
            state: done.state,
            action: actionName(done.action, speaker),
            customer: done.customer,
            days: done.restDays,
          })}
        </Note>
      ) : null}
      {mark.error ? <ProblemNote problem={mark.error} onRetry={() => mark.reset()} /> : null}
      {rows.length === 0 ? null : (
        <DataTable
          caption={say("web.care.list.caption")}
          name="list"
          columns={columns}
          rows={rows}
          keyOf={({ customerId }) => customerId}
          href={({ customerId }) => `/customers/${encodeURIComponent(customerId)}`}
          initialSort="-gain"
        />
      )}
    </Section>
  );
}

function Marks({
  name,
  working,
  onMark,
}: {
  readonly name: string;
  readonly working: boolean;
  readonly onMark: (state: State) => void;
}): ReactNode {
  const { say } = useWords("care");
  return (
    <span className={classes.marks}>
      {(["done", "skipped"] as const).map((state) => (
        <ActionIcon
          key={state}
          variant="subtle"
          size="md"
          loading={working}
          aria-label={say(`web.care.mark.${state}`, { name })}
          title={say(`web.care.mark.${state}`, { name })}
          onClick={() => onMark(state)}
        >
          <Icon name={state === "done" ? "check" : "close"} size={14} />
        </ActionIcon>
      ))}
    </span>
  );
}
