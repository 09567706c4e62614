import { Select } from "@mantine/core";
import type { ReactNode } from "react";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { IntervalBar } from "../../parts/IntervalBar.tsx";
import { Section } from "../../parts/Section.tsx";
import { useWords } from "../../words/useWords.tsx";
import type { Improve, Subject } from "./answers.ts";
import { areas, subjectName, toneOf } from "./improveWords.ts";
import classes from "./ImprovePage.module.css";
import { SubjectDrawer } from "./SubjectDrawer.tsx";

export const kindChoices = [
  "",
  "product",
  "category",
  "first-product",
  "lateness",
  "return-reason",
  "topic",
] as const;

/** Everything that touches customers, by the money at stake; each opens what stands behind it. */
export function SubjectsTable({
  improve,
  kind,
  onKind,
  open,
  onOpen,
}: {
  readonly improve: Improve;
  readonly kind: (typeof kindChoices)[number];
  readonly onKind: (kind: (typeof kindChoices)[number]) => void;
  readonly open: string;
  readonly onOpen: (key: string) => void;
}): ReactNode {
  const speaker = useWords(...areas);
  const { say, money, number } = speaker;
  const { currency, subjects } = improve;
  const [min, max] = [
    Math.min(0, ...subjects.map(({ atStake }) => atStake.low)),
    Math.max(0, ...subjects.map(({ atStake }) => atStake.high)),
  ];
  const columns: readonly Column<Subject>[] = [
    {
      id: "subject",
      title: say("web.improve.column.subject"),
      sort: true,
      cell: (row) => (
        <button
          type="button"
          className={classes.opens}
          aria-haspopup="dialog"
          onClick={() => onOpen(keyOf(row))}
        >
          {subjectName(row, speaker)}
        </button>
      ),
      value: (row) => subjectName(row, speaker),
    },
    {
      id: "kind",
      title: say("web.improve.column.kind"),
      sort: true,
      cell: (row) => say(`web.improve.kind.${row.kind}`),
    },
    {
      id: "atStake",
      title: say("web.improve.column.atStake"),
      number: true,
      sort: true,
      cell: ({ atStake, enough }) => (
        <span className={classes.interval}>
          {enough ? money(atStake.value, currency) : "–"}
          <IntervalBar
            {...atStake}
            min={min}
            max={max}
            write={(value) => money(value, currency)}
            tone={toneOf(atStake) === "loss" ? "loss" : "past"}
          />
        </span>
      ),
      value: ({ atStake }) => atStake.value,
    },
    {
      id: "effect",
      title: say("web.improve.column.effect"),
      gloss: say("web.improve.column.effect.gloss"),
      number: true,
      sort: true,
      cell: ({ effect }) => money(effect.value, currency, { cents: true }),
      value: ({ effect }) => effect.value,
    },
    {
      id: "customers",
      title: say("web.improve.column.customers"),
      gloss: say("web.improve.column.customers.gloss"),
      number: true,
      sort: true,
      cell: ({ touched }) => number(touched.customers),
      value: ({ touched }) => touched.customers,
    },
    {
      id: "n",
      title: say("web.improve.column.n"),
      gloss: say("web.improve.column.n.gloss"),
      number: true,
      sort: true,
      hidden: true,
      cell: ({ n }) => number(n),
      value: ({ n }) => n,
    },
    ...(["actual", "expected", "promised"] as const).map((id): Column<Subject> => ({
      id,
      title: say(`web.improve.column.${id}`),
      gloss: say(`web.improve.column.${id}.gloss`),
      number: true,
      sort: true,
      hidden: true,
      cell: ({ value }) => money(value?.[id] ?? null, currency, { cents: true }),
      value: ({ value }) => value?.[id] ?? null,
    })),
    {
      id: "evidence",
      title: say("web.improve.column.evidence"),
      sort: true,
      cell: ({ evidence, enough }) =>
        say(enough ? `web.improve.evidence.${evidence}` : "web.improve.evidence.few"),
    },
  ];
  const opened = subjects.find((one) => keyOf(one) === open) ?? null;
  return (
    <Section
      title={say("web.improve.list")}
      text={say("web.improve.list.text", {
        customers: improve.touched.customers,
        summed: improve.touched.summed,
      })}
    >
      <DataTable
        caption={say("web.improve.list.caption")}
        name="subjects"
        columns={columns}
        rows={subjects}
        keyOf={keyOf}
        controls={
          <Select
            size="xs"
            label={say("web.improve.list.kind")}
            data={kindChoices.map((value) => ({
              value,
              label: say(value === "" ? "web.improve.list.all" : `web.improve.kind.${value}`),
            }))}
            value={kind}
            allowDeselect={false}
            onChange={(next) => onKind((next ?? "") as (typeof kindChoices)[number])}
          />
        }
      />
      <SubjectDrawer improve={improve} subject={opened} onClose={() => onOpen("")} />
    </Section>
  );
}

function keyOf({ kind, subject }: Pick<Subject, "kind" | "subject">): string {
  return `${kind}:${subject}`;
}
