import type { ReactNode } from "react";
import { RestsOn, type RestsOnProps } from "../../parts/RestsOn.tsx";
import { useWords } from "../../words/useWords.tsx";
import { areas, notKnownHere, type Plan } from "./planAnswer.ts";

type Assumed = RestsOnProps["assumptions"];

/** What a plan rests on, and what is missing. */
export function Basis({ plan }: { readonly plan: Plan }): ReactNode {
  const speaker = useWords(...areas);
  const { say, percent } = speaker;
  const source = (name: string) => plan.assumptions.find((one) => one.name === name)?.source ?? "data";
  const assumptions: Assumed = [
    ...newcomers(plan, speaker, source("newCustomers")),
    ...(plan.profit
      ? [{ text: say("web.plan.basis.margin", { margin: percent(plan.margin) }), source: source("margin") }]
      : []),
    ...(plan.servingShare > 0
      ? [
          {
            text: say("plan.basis.serving", { share: percent(plan.servingShare) }),
            source: "data" as const,
          },
        ]
      : []),
    { text: season(plan, speaker), source: "data" },
    {
      text: say("plan.basis.errors", {
        orders: percent(plan.errors.orders),
        month: percent(plan.errors.month),
      }),
      source: "data",
    },
    ...deals(plan, speaker),
    ...subscriptions(plan, speaker),
    ...(plan.budget ? [{ text: say("web.plan.basis.budgetRule"), source: source("budgetRule") }] : []),
  ];
  return (
    <RestsOn assumptions={assumptions} missing={plan.missing.map((one) => notKnownHere(one, speaker))} />
  );
}

type Speaker = ReturnType<typeof useWords<(typeof areas)[number]>>;

function newcomers(
  { newCustomers, backtest }: Plan,
  { say, number, percent }: Speaker,
  source: Assumed[number]["source"],
): Assumed {
  const { perMonth, levelError, monthError, compared, assumed } = newCustomers;
  const known = newCustomers.source === "sameMonth" || newCustomers.source === "mean";
  return [
    {
      text: say(`plan.basis.newcomers.${newCustomers.source}`, {
        count: number(perMonth, { maximumFractionDigits: perMonth < 10 ? 1 : 0 }),
        level: percent(levelError),
        month: percent(monthError),
      }),
      source,
    },
    ...(known
      ? [
          {
            text:
              compared.years > 0
                ? say("plan.basis.newcomers.compared", {
                    assumed: percent(assumed.error),
                    weight: assumed.years,
                    years: Math.round(compared.years * 10) / 10,
                    error: percent(compared.error),
                    tested: backtest === null ? "no" : "yes",
                  })
                : say("plan.basis.newcomers.assumed"),
            source: "default" as const,
          },
        ]
      : []),
    ...(perMonth > 0 ? [{ text: say("plan.basis.acquisition"), source: "default" as const }] : []),
  ];
}

function season({ season: found, backtest }: Plan, { say, number, monthName }: Speaker): string {
  const { factors, tried } = found;
  if (factors === null) return say(tried ? "plan.basis.season.beaten" : "plan.basis.season.untried");
  const [low, high] = [Math.min(...factors), Math.max(...factors)];
  const two = { maximumFractionDigits: 2, minimumFractionDigits: 2 };
  return say(backtest === null ? "plan.basis.season.clock" : "plan.basis.season.kept", {
    low: number(low, two),
    lowMonth: monthName(factors.indexOf(low) + 1),
    high: number(high, two),
    highMonth: monthName(factors.indexOf(high) + 1),
  });
}

function deals({ pipeline, currency }: Plan, { say, percent, money, list }: Speaker): Assumed {
  if (pipeline === null) return [];
  const { counted, outside, later, slipDays, stages } = pipeline;
  const told = stages.map(({ stage, probability }) => `${stage || "–"} ${percent(probability)}`);
  return [
    say("plan.basis.pipeline", { counted, slip: Math.max(0, slipDays), stages: list(told) }),
    ...(outside.deals > 0
      ? [
          say("plan.basis.pipeline.outside", {
            deals: outside.deals,
            margin: money(outside.margin, currency),
          }),
        ]
      : []),
    ...(later > 0 ? [say("plan.basis.pipeline.later", { deals: later })] : []),
  ].map((text) => ({ text, source: "data" }));
}

function subscriptions({ subscriptions: found }: Plan, { say, percent }: Speaker): Assumed {
  if (found === null) return [];
  const { running, counted, inOrders } = found;
  const text = counted
    ? say("plan.basis.subscriptions", { running })
    : say("plan.basis.subscriptions.inOrders", { running, share: percent(inOrders) });
  return [{ text, source: "data" }];
}
