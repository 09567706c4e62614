import type { ChurnAnswer } from "@keepworth/engine";
import { basis } from "./churn/basis.ts";
import { spanWords, type Look } from "./churn/look.ts";
import { shopPart } from "./churn/shopPart.ts";
import { counting, fewSeen, lastMove, standing, subscriptionPart } from "./churn/subscriptionPart.ts";
import { reasons } from "./reasons.ts";
import { wrap } from "./text.ts";

/** Who leaves and what goes with them: the answer in sentences, curves and revenue, then tables and what it rests on. */
export function churnPage(answer: ChurnAnswer, look: Look): string[] {
  const { speaker, style, columns } = look;
  const { say } = speaker;
  const { subscriptions, shop, fitness, currency } = answer;
  const told = (text: string) => wrap(text, columns);
  const unfit = fitness !== null && !fitness.fits;
  const why = fitness === null ? [] : fitness.reasons;
  return [
    ...(subscriptions && subscriptions.subscriptions > 0 ? fewSeen(subscriptions.renewalsSeen, look) : []),
    ...opening(answer, look),
    ...lastMove(answer, look),
    ...(subscriptions ? counting(subscriptions, look) : []),
    ...(subscriptions ? standing(answer, subscriptions, look) : []),
    ...(unfit ? told(say("churn.unfit")).map(style.attention) : []),
    ...(subscriptions ? subscriptionPart(answer, subscriptions, look) : []),
    ...(shop && subscriptions ? ["", style.heading(say("churn.shop")), ...shopOpening(answer, look)] : []),
    ...(shop ? [...shopPart(answer, shop, look), ...told(say("churn.shop.note")).map(style.quiet)] : []),
    ...reasons(say(unfit ? "churn.unfit.why" : "churn.doubt"), why, currency, look),
    ...(unfit ? pipelinePart(answer, look) : []),
    ...basis(answer, look),
    "",
    ...told(say("churn.next", { command: subscriptions ? "keepworth renewals" : "keepworth customers" })),
  ];
}

function opening(answer: ChurnAnswer, look: Look): string[] {
  const { speaker, columns } = look;
  const { say, date, numberRange, money, moneyRange, percent, percentRange } = speaker;
  const { subscriptions, currency } = answer;
  if (subscriptions === null) return shopOpening(answer, look);
  const { lostCustomers, lostMrr, grossRetention } = subscriptions.ahead;
  // A part is written as the whole is.
  const whole = subscriptions.mrr >= 100;
  const amount = (value: number) => money(whole ? Math.round(value) : value, currency, { cents: !whole });
  return wrap(
    say("churn.opening.subscriptions", {
      span: spanWords(speaker, answer.horizonDays),
      until: date(answer.until),
      lost: Math.round(lostCustomers.value),
      customers: subscriptions.customers,
      range: numberRange(lostCustomers.low, lostCustomers.high),
      mrr: amount(lostMrr.value),
      total: amount(subscriptions.mrr),
      mrrRange: moneyRange(Math.round(lostMrr.low), Math.round(lostMrr.high), currency),
      kept: percent(grossRetention.value),
      keptRange: percentRange(grossRetention.low, grossRetention.high),
    }),
    columns,
  );
}

function shopOpening(
  { shop, currency, horizonDays, profit }: ChurnAnswer,
  { speaker, columns }: Look,
): string[] {
  if (shop === null) return [];
  const { say, number, numberRange, money, moneyRange } = speaker;
  const { activeNow, lostCustomers, moneyAtRisk } = shop;
  return [
    say("churn.opening.shop", {
      active: number(activeNow, { maximumFractionDigits: 0 }),
      lost: number(lostCustomers.value, { maximumFractionDigits: 0 }),
      span: spanWords(speaker, horizonDays),
      range: numberRange(lostCustomers.low, lostCustomers.high),
    }),
    ...(moneyAtRisk
      ? [
          say("churn.opening.shop.money", {
            money: money(moneyAtRisk.value, currency),
            profit: profit ? "yes" : "no",
            range: moneyRange(Math.round(moneyAtRisk.low), Math.round(moneyAtRisk.high), currency),
          }),
        ]
      : []),
  ].flatMap((text) => wrap(text, columns));
}

function pipelinePart({ pipeline, currency, horizonDays }: ChurnAnswer, look: Look): string[] {
  const { speaker, columns } = look;
  const { say, money, moneyRange } = speaker;
  if (pipeline === null || pipeline.open === 0) return ["", ...wrap(say("churn.pipeline.none"), columns)];
  const { open, amount, expected, onTop } = pipeline;
  const text = say("churn.pipeline", {
    open,
    amount: money(amount, currency),
    span: spanWords(speaker, horizonDays),
    expected: money(expected.value, currency),
    range: moneyRange(Math.round(expected.low), Math.round(expected.high), currency),
  });
  const top = say("churn.pipeline.onTop", { onTop: money(onTop.value, currency) });
  return ["", ...wrap(text, columns), ...wrap(top, columns)];
}
