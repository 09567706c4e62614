import { useMemo, type ReactNode } from "react";
import { Lines } from "../../charts/Lines.tsx";
import { Choice } from "../../parts/Choice.tsx";
import type { Column } from "../../parts/column.ts";
import { Picture } from "../../parts/Picture.tsx";
import { oneOf, useAddress } from "../../shell/useAddress.ts";
import { useWords } from "../../words/useWords.tsx";
import type { Satisfaction, Scores } from "./answers.ts";
import { areas, signed, type Speaker } from "./careWords.ts";

const measures = ["nps", "csat", "review"] as const;
type Measure = (typeof measures)[number];

const settings = { score: oneOf(measures) };

interface Point {
  readonly month: string;
  readonly asked: number | null;
  readonly answered: number;
  readonly rate: { value: number; low: number; high: number } | null;
  readonly score: { value: number; low: number; high: number };
}

/** How content customers were, month by month, with what their number leaves open. */
export function SatisfactionByMonth({ satisfaction }: { readonly satisfaction: Satisfaction }): ReactNode {
  const speaker = useWords(...areas);
  const { say, month, number, percent } = speaker;
  const [address, set] = useAddress(settings);
  const known = measures.filter((measure) => scoreOf(satisfaction.total, measure) !== null);
  const measure = known.includes(address.score) ? address.score : (known[0] ?? "nps");
  const points = useMemo(
    (): Point[] =>
      satisfaction.byMonth.flatMap((one) => {
        const score = scoreOf(one, measure);
        const told = one[measure];
        if (score === null || told === null) return [];
        const asked = "asked" in told ? told.asked : null;
        return [
          {
            month: one.month,
            asked,
            answered: told.answered,
            rate: "responseRate" in told ? told.responseRate : null,
            score,
          },
        ];
      }),
    [satisfaction, measure],
  );
  const write = useMemo(() => writerOf(measure, speaker), [measure, speaker]);
  const chart = useMemo(
    () => ({
      lines: [
        {
          name: say(`web.care.score.${measure}`),
          tone: "past" as const,
          points: points.map((one) => ({
            x: placeOf(one.month),
            y: one.score.value,
            low: one.score.low,
            high: one.score.high,
          })),
        },
      ],
      x: { name: say("web.care.months.axis"), write: (at: number) => month(monthAt(at)) },
      y: {
        write,
        ...(measure === "csat" ? { min: 0, max: 1 } : measure === "review" ? { min: 1, max: 5 } : {}),
      },
    }),
    [points, measure, write, say, month],
  );
  if (points.length === 0) return null;
  const columns: readonly Column<Point>[] = [
    {
      id: "month",
      title: say("web.care.column.month"),
      cell: (one) => month(one.month),
      value: (one) => one.month,
    },
    ...(["value", "low", "high"] as const).map((id) => ({
      id,
      title: id === "value" ? say(`web.care.score.${measure}`) : say(`web.care.column.${id}`),
      number: true,
      cell: ({ score }: Point) => write(score[id]),
      value: ({ score }: Point) => score[id],
    })),
    {
      id: "asked",
      title: say("web.care.column.asked"),
      number: true,
      cell: ({ asked }) => (asked === null ? "–" : number(asked)),
      value: ({ asked }) => asked,
    },
    {
      id: "answeredCount",
      title: say("web.care.column.answers"),
      number: true,
      cell: ({ answered }) => number(answered),
      value: ({ answered }) => answered,
    },
    {
      id: "rate",
      title: say("web.care.column.rate"),
      number: true,
      cell: ({ rate }) => percent(rate?.value ?? null),
      value: ({ rate }) => rate?.value ?? null,
    },
  ];
  const last = points.at(-1)!;
  return (
    <Picture
      title={say("web.care.months")}
      unit={say(`web.care.months.unit.${measure}`)}
      description={say("web.care.months.description", {
        score: say(`web.care.score.${measure}`),
        value: write(last.score.value),
        low: write(last.score.low),
        high: write(last.score.high),
        month: month(last.month),
      })}
      table={{ columns, rows: points }}
      controls={
        known.length > 1 ? (
          <Choice
            label={say("web.care.months.show")}
            hideLabel
            options={known.map((value) => ({ value, label: say(`web.care.score.${value}`) }))}
            value={measure}
            onChange={(score) => set({ score }, { replace: true })}
          />
        ) : undefined
      }
      note={say("web.care.months.note", { anonymous: satisfaction.anonymous })}
    >
      <Lines {...chart} height={280} />
    </Picture>
  );
}

function scoreOf(scores: Scores, measure: Measure): { value: number; low: number; high: number } | null {
  const found = scores[measure];
  if (found === null) return null;
  return "mean" in found ? found.mean : found.score;
}

function writerOf(measure: Measure, speaker: Speaker): (value: number) => string {
  if (measure === "nps") return (value) => signed(speaker, value);
  if (measure === "csat") return (value) => speaker.percent(value);
  return (value) => speaker.number(value, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
}

function placeOf(month: string): number {
  return 12 * Number(month.slice(0, 4)) + Number(month.slice(5, 7)) - 1;
}

function monthAt(place: number): string {
  const at = Math.round(place);
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
}
