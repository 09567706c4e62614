import type { PlanAnswer } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import type { Style } from "./style.ts";
import { missing, restsOn, sourceOf } from "./restsOn.ts";
import { wrap } from "./text.ts";

interface Look {
  readonly speaker: Speaker;
  readonly style: Style;
  readonly columns: number;
}

/** What a plan rests on, what to mind, and what is missing. */
export function planBasis(answer: PlanAnswer, look: Look): string[] {
  const { speaker, style, columns } = look;
  const { say } = speaker;
  const { warnings, currency } = answer;
  const said = (code: string, details: Record<string, string | number>) =>
    speaker.explain("warning", code, details).text;
  return [
    ...(warnings.length === 0 ? [] : [""]),
    ...warnings.flatMap(({ code, details }) => wrap(said(code, details), columns).map(style.attention)),
    ...restsOn(
      [
        ...newcomers(answer, speaker),
        ...(answer.profit
          ? [
              say("plan.basis.margin.known", {
                margin: speaker.percent(answer.margin),
                source: sourceOfMargin(answer, speaker),
              }),
            ]
          : []),
        ...(answer.servingShare > 0
          ? [say("plan.basis.serving", { share: speaker.percent(answer.servingShare) })]
          : []),
        season(answer, speaker),
        say("plan.basis.errors", {
          orders: speaker.percent(answer.errors.orders),
          month: speaker.percent(answer.errors.month),
        }),
        ...deals(answer, speaker, currency),
        ...subscriptions(answer, speaker),
      ],
      look,
    ),
    ...missing(
      answer.missing.map(({ code, details }) => said(code, details)),
      look,
    ),
  ];
}

function sourceOfMargin({ assumptions }: PlanAnswer, speaker: Speaker): string {
  return sourceOf(assumptions.find(({ name }) => name === "margin")?.source ?? "unknown", speaker);
}

function newcomers({ newCustomers, backtest }: PlanAnswer, { say, number, percent }: Speaker): string[] {
  const { source, perMonth, levelError, monthError, compared, assumed } = newCustomers;
  const count = number(perMonth, { maximumFractionDigits: perMonth < 10 ? 1 : 0 });
  const told = say(`plan.basis.newcomers.${source}`, {
    count,
    level: percent(levelError),
    month: percent(monthError),
  });
  return [
    told,
    ...(source === "sameMonth" || source === "mean"
      ? [
          compared.years > 0
            ? say("plan.basis.newcomers.compared", {
                assumed: percent(assumed.error),
                weight: assumed.years,
                years: Math.round(compared.years * 10) / 10,
                error: percent(compared.error),
                tested: backtest === null ? "no" : "yes",
              })
            : say("plan.basis.newcomers.assumed"),
        ]
      : []),
    ...(perMonth > 0 ? [say("plan.basis.acquisition")] : []),
  ];
}

function season({ season: found, backtest }: PlanAnswer, { say, number, monthName }: Speaker): string {
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

function deals({ pipeline }: PlanAnswer, { say, percent, money, list }: Speaker, currency: string): string[] {
  if (pipeline === null) return [];
  const { counted, outside, later, slipDays, stages } = pipeline;
  return [
    say("plan.basis.pipeline", {
      counted,
      slip: Math.max(0, slipDays),
      stages: list(stages.map(({ stage, probability }) => `${stage || "–"} ${percent(probability)}`)),
    }),
    ...(outside.deals > 0
      ? [
          say("plan.basis.pipeline.outside", {
            deals: outside.deals,
            margin: money(outside.margin, currency),
          }),
        ]
      : []),
    ...(later > 0 ? [say("plan.basis.pipeline.later", { deals: later })] : []),
  ];
}

function subscriptions({ subscriptions: found }: PlanAnswer, { say, percent }: Speaker): string[] {
  if (found === null) return [];
  const { running, counted, inOrders } = found;
  return [
    counted
      ? say("plan.basis.subscriptions", { running })
      : say("plan.basis.subscriptions.inOrders", { running, share: percent(inOrders) }),
  ];
}
