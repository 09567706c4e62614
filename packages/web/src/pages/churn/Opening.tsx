import type { ReactNode } from "react";
import { useAnswer } from "../../api/useAnswer.ts";
import { Figure } from "../../parts/Figure.tsx";
import { Sentence, slot } from "../../parts/Sentence.tsx";
import { useAddress } from "../../shell/useAddress.ts";
import { useWords } from "../../words/useWords.tsx";
import { areas, churnDocs, renewalsDocs, spanWords, type Churn } from "./names.ts";
import { withinSettings } from "./within.ts";

/** How many subscribers are likely to leave, and what goes with them. */
export function SubscriptionOpening({ churn }: { readonly churn: Churn }): ReactNode {
  const words = useWords(...areas);
  const { say, date, money, moneyRange, numberRange, number, percent, percentRange } = words;
  const { subscriptions, currency, runId, asOf } = churn;
  if (subscriptions === null) return null;
  const { ahead, mrr, customers } = subscriptions;
  const { lostCustomers, lostMrr, grossRetention } = ahead;
  const until = date(churn.until);
  const amount = (value: number): string => money(value, currency, { compact: true });
  const run = runId === null ? {} : { run: { id: runId, asOf } };
  const inputs = [
    { name: say("web.churn.input.subscriptions"), value: number(subscriptions.subscriptions) },
    { name: say("web.churn.input.mrr"), value: money(mrr, currency) },
    { name: say("web.churn.input.renewals"), value: number(subscriptions.renewalsSeen) },
  ];
  return (
    <Sentence
      text={say("churn.opening.subscriptions", {
        span: spanWords(words, churn.horizonDays),
        until,
        lost: Math.round(lostCustomers.value),
        customers,
        range: numberRange(lostCustomers.low, lostCustomers.high),
        mrr: slot("mrr"),
        total: amount(mrr),
        mrrRange: moneyRange(lostMrr.low, lostMrr.high, currency),
        kept: slot("kept"),
        keptRange: percentRange(grossRetention.low, grossRetention.high),
      })}
      parts={{
        mrr: (
          <Figure
            exact={money(lostMrr.value, currency, { cents: true })}
            explain={{
              meaning: say("web.churn.mrr.meaning", { until }),
              formula: say("web.churn.mrr.formula"),
              inputs,
              interval: { low: money(lostMrr.low, currency), high: money(lostMrr.high, currency) },
              ...run,
              docs: churnDocs,
            }}
          >
            {amount(lostMrr.value)}
          </Figure>
        ),
        kept: (
          <Figure
            explain={{
              meaning: say("web.churn.kept.meaning", { until }),
              formula: say("web.churn.kept.formula"),
              inputs,
              interval: { low: percent(grossRetention.low), high: percent(grossRetention.high) },
              ...run,
              docs: churnDocs,
            }}
          >
            {percent(grossRetention.value)}
          </Figure>
        ),
      }}
    />
  );
}

/** How many customers are likely to stop buying, and what they would have brought. */
export function ShopOpening({ churn }: { readonly churn: Churn }): ReactNode {
  const words = useWords(...areas);
  const { say, date, number, numberRange, money, moneyRange } = words;
  const { shop, currency, profit, runId, asOf } = churn;
  if (shop === null) return null;
  const { activeNow, lostCustomers, moneyAtRisk } = shop;
  const model = `model.${shop.model}`;
  const first = say("churn.opening.shop", {
    active: number(Math.round(activeNow)),
    lost: number(Math.round(lostCustomers.value)),
    span: spanWords(words, churn.horizonDays),
    range: numberRange(lostCustomers.low, lostCustomers.high),
  });
  if (moneyAtRisk === null) return first;
  const told = { profit: profit ? "yes" : "no" };
  const text = say("churn.opening.shop.money", {
    ...told,
    money: slot("money"),
    range: moneyRange(moneyAtRisk.low, moneyAtRisk.high, currency),
  });
  return (
    <Sentence
      text={`${first} ${text}`}
      parts={{
        money: (
          <Figure
            exact={money(moneyAtRisk.value, currency)}
            explain={{
              meaning: say("web.churn.shop.meaning", { ...told, until: date(churn.until) }),
              formula: say("web.churn.shop.formula"),
              inputs: [
                { name: say("web.churn.input.active"), value: number(Math.round(activeNow)) },
                {
                  name: say("web.churn.input.model"),
                  value: words.knows(model) ? say(model) : shop.model,
                },
              ],
              interval: { low: money(moneyAtRisk.low, currency), high: money(moneyAtRisk.high, currency) },
              ...(runId === null ? {} : { run: { id: runId, asOf } }),
              docs: churnDocs,
            }}
          >
            {money(moneyAtRisk.value, currency, { compact: true })}
          </Figure>
        ),
      }}
    />
  );
}

/** How many subscriptions come up, and what is likely to be lost with them. */
export function RenewalsOpening(): ReactNode {
  const words = useWords(...areas);
  const { say, date, money, moneyRange, numberRange } = words;
  const [{ within }] = useAddress(withinSettings);
  const { data } = useAnswer("/api/renewals", { query: { within: Number(within) } });
  if (!data) return null;
  const { total, currency, profit, until, withinDays } = data.answer;
  const span = spanWords(words, withinDays);
  if (total.renewals === 0) return say("renewals.none", { span, until: date(until) });
  return (
    <Sentence
      text={say("renewals.opening", {
        renewals: total.renewals,
        span,
        until: date(until),
        amount: money(total.amount, currency, { compact: true }),
        renewing: Math.round(total.renewing.value),
        range: numberRange(Math.round(total.renewing.low), Math.round(total.renewing.high)),
        lost: slot("lost"),
        profit: profit ? "yes" : "no",
        lostRange: moneyRange(total.lost.low, total.lost.high, currency),
      })}
      parts={{
        lost: (
          <Figure
            exact={money(total.lost.value, currency)}
            explain={{
              meaning: say("web.churn.renewals.meaning", { until: date(until) }),
              formula: say("web.churn.renewals.formula"),
              inputs: [
                { name: say("web.churn.column.renewals"), value: words.number(total.renewals) },
                { name: say("web.churn.input.renewals"), value: words.number(data.answer.renewalsSeen) },
              ],
              interval: { low: money(total.lost.low, currency), high: money(total.lost.high, currency) },
              docs: renewalsDocs,
            }}
          >
            {money(total.lost.value, currency, { compact: true })}
          </Figure>
        ),
      }}
    />
  );
}
