import { Select } from "@mantine/core";
import { useMemo, type ReactNode } from "react";
import { Lines, type Line } from "../../charts/Lines.tsx";
import { colourOf } from "../../charts/tones.ts";
import type { Column } from "../../parts/column.ts";
import { Picture } from "../../parts/Picture.tsx";
import { useWords } from "../../words/useWords.tsx";
import { areas, monthsBetween, planName, type ChurnWords, type Subscriptions } from "./names.ts";

type Plan = Subscriptions["plans"][number];

interface Row {
  readonly plan: string;
  readonly renewals: number;
  readonly months: number;
  readonly counted: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly model: number;
}

/** More at once cannot be told apart. */
const mostPlans = 4;

/** Counted curves of staying as steps, the model of each plan dashed over them. */
export function Survival({
  plans: all,
  chosen,
  onChoose,
}: {
  readonly plans: Subscriptions["plans"];
  /** The name of a plan; "" shows the largest ones. */
  readonly chosen: string;
  readonly onChoose: (plan: string) => void;
}): ReactNode {
  const words = useWords(...areas);
  const { say, percent, number } = words;
  const named = useMemo(
    () =>
      all
        .filter(({ curve }) => curve.length > 1)
        .map((plan) => ({ plan, name: planName(words, plan, all) }))
        .toSorted((a, b) => b.plan.renewals - a.plan.renewals),
    [all, words],
  );
  const alone = named.find(({ name }) => name === chosen);
  const shown = useMemo(() => (alone ? [alone] : named.slice(0, mostPlans)), [alone, named]);
  const lines = useMemo(
    () => shown.flatMap(({ plan, name }) => linesOf(plan, name, shown.length === 1, say)),
    [shown, say],
  );
  const x = useMemo(
    () => ({
      name: say("web.churn.survival.axis"),
      write: (value: number) => number(value, { maximumFractionDigits: 1 }),
      min: 0,
    }),
    [say, number],
  );
  const y = useMemo(() => ({ write: percent, min: 0, max: 1 }), [percent]);
  const [first] = shown;
  if (!first) return null;
  const last = first.plan.curve.findLast(({ observed }) => observed !== null)!;
  const rows = shown.flatMap(({ plan, name }) =>
    plan.curve.map(({ renewals, observed, low, high, model }): Row => ({
      plan: name,
      renewals,
      low,
      high,
      model,
      months: renewals * monthsBetween(plan.interval),
      counted: observed,
    })),
  );
  return (
    <Picture
      title={say("web.churn.survival")}
      unit={say("web.churn.survival.unit")}
      description={say("web.churn.survival.description", {
        plan: first.name,
        share: percent(last.observed),
        months: Math.round(last.renewals * monthsBetween(first.plan.interval)),
      })}
      table={{ columns: columnsOf(words), rows }}
      controls={
        named.length > 1 ? (
          <Select
            aria-label={say("web.churn.survival.plan")}
            size="xs"
            w={190}
            allowDeselect={false}
            data={[
              { value: "", label: say("web.churn.survival.all") },
              ...named.map(({ name }) => ({ value: name, label: name })),
            ]}
            value={alone ? chosen : ""}
            onChange={(value) => onChoose(value ?? "")}
          />
        ) : null
      }
      note={
        shown.length > 1
          ? say("web.churn.survival.note")
          : say("web.churn.survival.note.one", {
              model: say(`model.${first.plan.model.name}`),
              renewals: first.plan.renewals,
            })
      }
    >
      <Lines lines={lines} x={x} y={y} />
    </Picture>
  );
}

function linesOf({ curve, interval }: Plan, plan: string, band: boolean, say: ChurnWords["say"]): Line[] {
  const tone = colourOf(plan);
  const months = monthsBetween(interval);
  const counted = curve.filter(({ observed }) => observed !== null);
  return [
    {
      name: say("web.churn.survival.counted", { plan }),
      tone,
      steps: true,
      points: counted.map(({ renewals, observed, low, high }) => ({
        x: renewals * months,
        y: observed!,
        ...(band && low !== null && high !== null ? { low, high } : {}),
      })),
    },
    {
      name: say("web.churn.survival.model", { plan }),
      tone,
      dashed: true,
      points: curve.map(({ renewals, model }) => ({ x: renewals * months, y: model })),
    },
  ];
}

function columnsOf({ say, number, percent }: ChurnWords): readonly Column<Row>[] {
  return [
    { id: "plan", title: say("web.churn.column.plan"), cell: ({ plan }) => plan },
    ...(["renewals", "months"] as const).map((id) => ({
      id,
      title: say(`web.churn.column.${id}`),
      number: true,
      cell: (row: Row) => number(row[id], { maximumFractionDigits: 1 }),
      value: (row: Row) => row[id],
    })),
    ...(["counted", "low", "high", "model"] as const).map((id) => ({
      id,
      title: say(`web.churn.column.${id}`),
      number: true,
      cell: (row: Row) => percent(row[id]),
      value: (row: Row) => row[id],
    })),
  ];
}
