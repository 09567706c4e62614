import type { ReactNode } from "react";
import { Figure } from "../../parts/Figure.tsx";
import { Sentence, slot } from "../../parts/Sentence.tsx";
import { useWords } from "../../words/useWords.tsx";
import type { Improve } from "./answers.ts";
import { areas, improveDocs, subjectLabel } from "./improveWords.ts";

/** What has most money at stake, and whether that is known to be its doing. */
export function Opening({ improve }: { readonly improve: Improve }): ReactNode {
  const speaker = useWords(...areas);
  const { say, money, moneyRange, number } = speaker;
  const { subjects, currency, runId, asOf, horizonDays } = improve;
  const told = subjects.filter(({ enough }) => enough);
  const [first] = told;
  if (!first) return say(improve.all === 0 ? "web.improve.opening.nothing" : "web.improve.opening.few");
  const { atStake, effect, touched } = first;
  const compact = { compact: true };
  return (
    <Sentence
      text={[
        say("web.improve.opening", {
          subject: subjectLabel(first, speaker),
          less: atStake.value < 0 ? "yes" : "no",
          sure: atStake.low > 0 || atStake.high < 0 ? "yes" : "no",
          customers: touched.customers,
          stake: slot("stake"),
          range: moneyRange(atStake.low, atStake.high, currency, compact),
        }),
        say(`web.improve.opening.${first.evidence}`),
      ].join(" ")}
      parts={{
        stake: (
          <Figure
            exact={money(atStake.value, currency)}
            explain={{
              meaning: say("web.improve.stake.meaning", { days: horizonDays }),
              formula: say("web.improve.stake.formula"),
              inputs: [
                {
                  name: say("web.improve.input.effect"),
                  value: money(effect.value, currency, { cents: true }),
                },
                { name: say("web.improve.input.customers"), value: number(touched.customers) },
              ],
              interval: { low: money(atStake.low, currency), high: money(atStake.high, currency) },
              run: { id: runId, asOf },
              docs: improveDocs,
            }}
          >
            {money(atStake.value, currency, compact)}
          </Figure>
        ),
      }}
    />
  );
}
