import { useMemo, type ReactNode } from "react";
import { Bars } from "../../charts/Bars.tsx";
import type { Column } from "../../parts/column.ts";
import { Facts } from "../../parts/Facts.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { Section } from "../../parts/Section.tsx";
import { useWords } from "../../words/useWords.tsx";
import { areas, planName, reasonName, type Subscriptions } from "./names.ts";

type Reason = Subscriptions["reasons"][number];

/** Why subscriptions ended in the last year; failed payments stand out, since nobody wanted to leave. */
export function WhyLeft({
  reasons,
  currency,
}: {
  readonly reasons: Subscriptions["reasons"];
  readonly currency: string;
}): ReactNode {
  const words = useWords(...areas);
  const { say, number, money } = words;
  const chart = useMemo(
    () => ({
      bars: reasons.map((one) => ({
        label: reasonName(words, one),
        value: one.subscriptions,
        tone: one.involuntary ? ("attention" as const) : ("past" as const),
      })),
      name: say("web.churn.why.axis"),
      write: (value: number) => number(value),
    }),
    [reasons, words, say, number],
  );
  const [first] = reasons;
  if (!first) return <Section title={say("web.churn.why")} text={say("web.churn.why.none")} />;
  const columns: readonly Column<Reason>[] = [
    { id: "reason", title: say("web.churn.column.reason"), cell: (row) => reasonName(words, row) },
    {
      id: "ended",
      title: say("web.churn.column.ended"),
      number: true,
      cell: ({ subscriptions }) => number(subscriptions),
      value: ({ subscriptions }) => subscriptions,
    },
    {
      id: "mrr",
      title: say("web.churn.column.mrr"),
      number: true,
      cell: ({ mrr }) => money(mrr, currency),
      value: ({ mrr }) => mrr,
    },
  ];
  return (
    <Picture
      title={say("web.churn.why")}
      unit={say("web.churn.why.unit")}
      description={say("web.churn.why.description", {
        reason: reasonName(words, first),
        count: first.subscriptions,
      })}
      table={{ columns, rows: reasons }}
      note={reasons.some(({ involuntary }) => involuntary) ? say("web.churn.why.note") : undefined}
    >
      <Bars {...chart} />
    </Picture>
  );
}

/** What the last year kept, what trials became, and what failed payments take. */
export function RetentionFacts({ found }: { readonly found: Subscriptions }): ReactNode {
  const words = useWords(...areas);
  const { say, percent, percentRange } = words;
  const { year, trials, plans } = found;
  const { conversion, converted, lost, open } = trials;
  const failed = plans.toSorted((a, b) => b.renewals - a.renewals)[0];
  const facts = [
    ...(year
      ? [
          {
            name: say("web.churn.fact.net"),
            value: percent(year.grossRetention),
            more: say("web.churn.fact.net.more", { net: percent(year.netRetention) }),
          },
          { name: say("web.churn.fact.customers"), value: percent(year.customerChurn) },
        ]
      : []),
    ...(conversion
      ? [
          {
            name: say("web.churn.fact.trials"),
            value: percent(conversion.value),
            more: `${say("web.churn.fact.range", { range: percentRange(conversion.low, conversion.high) })} · ${say("web.churn.fact.trials.more", { ended: converted + lost, open })}`,
          },
        ]
      : []),
    ...(failed && failed.renewals > 0
      ? [
          {
            name: say("web.churn.fact.failed"),
            value: percent(failed.involuntary.value),
            more: `${say("web.churn.fact.range", { range: percentRange(failed.involuntary.low, failed.involuntary.high) })} · ${say("web.churn.fact.failed.more", { plan: planName(words, failed, plans), lost: failed.lostInvoluntary })}`,
          },
        ]
      : []),
  ];
  return facts.length > 0 ? <Facts facts={facts} /> : null;
}

/** How subscribers are counted, and what stands out today. */
export function Standing({
  found,
  currency,
}: {
  readonly found: Subscriptions;
  readonly currency: string;
}): ReactNode {
  const { say, money } = useWords(...areas);
  const { customers, subscriptions, paused, trials } = found;
  const told = [
    say("churn.counting", {
      customers,
      subscriptions,
      paused: paused.subscriptions,
      trials: trials.open,
    }),
    ...(["cancelling", "failing", "paused"] as const)
      .filter((name) => found[name].subscriptions > 0)
      .map((name) =>
        say(`churn.standing.${name}`, {
          count: found[name].subscriptions,
          mrr: money(found[name].mrr, currency),
        }),
      ),
    ...(found.year === null ? [say("churn.year.none")] : []),
    ...(trials.conversion === null && trials.open > 0
      ? [say("churn.trials.open", { open: trials.open })]
      : []),
  ];
  return <p className="quiet">{told.join(" ")}</p>;
}
