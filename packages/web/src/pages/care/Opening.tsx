import type { ReactNode } from "react";
import { Figure } from "../../parts/Figure.tsx";
import { Sentence, slot } from "../../parts/Sentence.tsx";
import { useWords } from "../../words/useWords.tsx";
import type { Care, Satisfaction, Service } from "./answers.ts";
import { areas, careDocs, signed } from "./careWords.ts";

/** Whom to care for by when and what that brings, what open cases put at risk, and how content customers are. */
export function Opening({
  care,
  service,
  satisfaction,
}: {
  readonly care: Care | undefined;
  readonly service: Service | undefined;
  readonly satisfaction: Satisfaction | undefined;
}): ReactNode {
  const speaker = useWords(...areas);
  const { say, money, moneyRange, date, percent, numberRange } = speaker;
  if (!care || !service) return null;
  const { currency, gain, runId } = care;
  const compact = { compact: true };
  const { nps, csat } = satisfaction?.total ?? { nps: null, csat: null };
  const content = nps?.score
    ? say("web.care.opening.nps", {
        score: signed(speaker, nps.score.value),
        range: numberRange(Math.round(nps.score.low), Math.round(nps.score.high)),
      })
    : csat?.score
      ? say("web.care.opening.csat", {
          share: percent(csat.score.value),
          low: percent(csat.score.low),
          high: percent(csat.score.high),
        })
      : null;
  const { open } = service;
  const text = [
    care.customers === 0
      ? say("web.care.opening.nobody")
      : say("web.care.opening", {
          customers: care.customers,
          until: date(care.until),
          gain: slot("gain"),
          range: moneyRange(gain.low, gain.high, currency, compact),
          cost: money(care.cost, currency, compact),
        }),
    ...(open.cases > 0
      ? [
          say("web.care.opening.open", {
            cases: open.cases,
            risk: open.valueAtRisk ? money(open.valueAtRisk.value, currency, compact) : "none",
          }),
        ]
      : []),
    ...(content === null ? [] : [content]),
  ].join(" ");
  return (
    <Sentence
      text={text}
      parts={{
        gain: (
          <Figure
            exact={money(gain.value, currency)}
            explain={{
              meaning: say("web.care.gain.meaning", { profit: care.profit ? "yes" : "no" }),
              formula: say("web.care.gain.formula"),
              inputs: [
                { name: say("web.care.input.atRisk"), value: money(care.atRisk.value, currency) },
                { name: say("web.care.input.cost"), value: money(care.cost, currency) },
              ],
              interval: { low: money(gain.low, currency), high: money(gain.high, currency) },
              ...(runId === null ? {} : { run: { id: runId, asOf: care.asOf } }),
              docs: careDocs,
            }}
          >
            {money(gain.value, currency, compact)}
          </Figure>
        ),
      }}
    />
  );
}
