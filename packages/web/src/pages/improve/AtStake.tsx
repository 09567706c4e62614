import { useMemo, type ReactNode } from "react";
import { Bars } from "../../charts/Bars.tsx";
import type { Column } from "../../parts/column.ts";
import { Key } from "../../parts/Key.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { useWords } from "../../words/useWords.tsx";
import type { Improve, Subject } from "./answers.ts";
import { areas, subjectLabel, toneOf } from "./improveWords.ts";

const drawn = 12;
const filled = "M0 1H10V9H0Z";
const outlined = "M0 1H10V9H0ZM1.500 2.500V7.500H8.500V2.500Z";

/** What has most money at stake, a bar each: outlined where it only goes along, filled where an experiment told it. */
export function AtStake({ improve }: { readonly improve: Improve }): ReactNode {
  const speaker = useWords(...areas);
  const { say, money, number } = speaker;
  const { currency, subjects, profit } = improve;
  const rows = useMemo(() => subjects.filter(({ enough }) => enough).slice(0, drawn), [subjects]);
  const chart = useMemo(
    () => ({
      bars: rows.map((row) => ({
        label: subjectLabel(row, speaker),
        ...row.atStake,
        tone: toneOf(row.atStake),
        outlined: row.evidence === "association",
      })),
      name: say("web.improve.stake.axis", { currency }),
      write: (value: number) => money(value, currency),
      writeAxis: (value: number) => money(value, currency, { compact: "axis" }),
    }),
    [rows, speaker, currency, say, money],
  );
  const [first] = rows;
  if (!first) return null;
  const columns: readonly Column<Subject>[] = [
    { id: "subject", title: say("web.improve.column.subject"), cell: (row) => subjectLabel(row, speaker) },
    ...(["value", "low", "high"] as const).map((id) => ({
      id,
      title: say(id === "value" ? "web.improve.column.atStake" : `web.improve.column.${id}`),
      number: true,
      cell: ({ atStake }: Subject) => money(atStake[id], currency),
      value: ({ atStake }: Subject) => atStake[id],
    })),
    {
      id: "customers",
      title: say("web.improve.column.customers"),
      number: true,
      cell: ({ touched }) => number(touched.customers),
      value: ({ touched }) => touched.customers,
    },
    {
      id: "evidence",
      title: say("web.improve.column.evidence"),
      cell: ({ evidence }) => say(`web.improve.evidence.${evidence}`),
    },
  ];
  const tones = (["loss", "gain", "past"] as const).filter((tone) =>
    rows.some(({ atStake }) => toneOf(atStake) === tone),
  );
  const evidences = (["association", "experiment"] as const).filter((one) =>
    rows.some(({ evidence }) => evidence === one),
  );
  return (
    <Picture
      title={say("web.improve.stake")}
      unit={say("web.improve.stake.unit", {
        profit: profit ? "yes" : "no",
        days: improve.horizonDays,
        currency,
      })}
      description={say("web.improve.stake.description", {
        subject: subjectLabel(first, speaker),
        stake: money(first.atStake.value, currency),
      })}
      table={{ columns, rows }}
      note={say("web.improve.stake.note")}
    >
      <Key
        items={[
          ...tones.map((tone) => ({ name: say(`web.improve.tone.${tone}`), tone })),
          ...evidences.map((one) => ({
            name: say(`web.improve.evidence.${one}`),
            tone: "ink" as const,
            path: one === "association" ? outlined : filled,
          })),
        ]}
      />
      <Bars {...chart} />
    </Picture>
  );
}
