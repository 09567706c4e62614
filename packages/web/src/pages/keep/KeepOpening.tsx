import type { ReactNode } from "react";
import { Figure } from "../../parts/Figure.tsx";
import { Sentence, slot } from "../../parts/Sentence.tsx";
import { spanWords } from "../../words/span.ts";
import { useWords } from "../../words/useWords.tsx";
import { areas, docs, type Keep } from "./keepWords.ts";

/** For how many an offer pays, and what it gains. */
export function KeepOpening({ keep }: { readonly keep: Keep }): ReactNode {
  const words = useWords(...areas);
  const { say, money, moneyRange } = words;
  const { verdicts, gain, currency } = keep;
  const of = (verdict: string): number => verdicts.find((row) => row.verdict === verdict)?.customers ?? 0;
  const offered = verdicts.reduce((sum, row) => sum + row.offered, 0);
  const values = {
    customers: keep.customers,
    span: spanWords(words, keep.horizonDays),
    offer: of("offer"),
    offered: money(offered, currency),
    gain: slot("gain"),
    range: moneyRange(Math.round(gain.low), Math.round(gain.high), currency),
    profit: keep.profit ? "yes" : "no",
  };
  const text = say(of("offer") > 0 ? "keep.opening" : "keep.opening.none", values);
  return (
    <Sentence
      text={text}
      parts={{
        gain: (
          <Figure
            exact={money(gain.value, currency)}
            explain={{
              meaning: say("web.keep.gain.meaning"),
              formula: say("web.keep.gain.formula"),
              interval: { low: money(gain.low, currency), high: money(gain.high, currency) },
              run: { id: keep.runId, asOf: keep.asOf },
              docs: docs.keep,
            }}
          >
            {money(gain.value, currency)}
          </Figure>
        ),
      }}
    />
  );
}
