import type { ReactNode } from "react";
import { Figure } from "../../parts/Figure.tsx";
import { Sentence, slot } from "../../parts/Sentence.tsx";
import { useWords } from "../../words/useWords.tsx";
import { areas, type Models } from "./names.ts";
import { story } from "./story.ts";

/** What the model says of the customers, and whether its last forecast held. */
export function Opening({ models }: { readonly models: Models }): ReactNode {
  const words = useWords(...areas);
  const { say, date, number, numberRange, money, moneyRange, percent } = words;
  const { holdout, currency } = models;
  const told = story(models, words);
  const start = told === null ? "" : `${told} `;
  if (holdout === null) return `${start}${say("report.holdout.none")}`;
  const { actual, expected, low, high } = holdout.money ?? holdout;
  const write = (value: number): string =>
    holdout.money ? money(value, currency, { compact: true }) : number(Math.round(value));
  const range = holdout.money
    ? moneyRange(low, high, currency, { compact: true })
    : numberRange(Math.round(low), Math.round(high));
  const text = say(holdout.money ? "report.holdout.money" : "report.holdout.orders", {
    from: date(holdout.from),
    to: date(holdout.to),
    expected: slot("expected"),
    range,
    actual: write(actual),
    off: percent(Math.abs(expected - actual) / Math.abs(actual)),
    direction: actual === 0 ? "nothing" : expected > actual ? "high" : expected < actual ? "low" : "off",
    inside: actual >= low - 1e-6 * high && actual <= high ? "yes" : "no",
  });
  return (
    <Sentence
      text={start + text}
      parts={{
        expected: (
          <Figure
            explain={{
              meaning: say("word.holdout.meaning"),
              interval: { low: write(low), high: write(high) },
              run: { id: models.runId, asOf: models.asOf },
              docs: "https://github.com/keepworth/keepworth/blob/main/docs/method/validation.md",
            }}
          >
            {write(expected)}
          </Figure>
        ),
      }}
    />
  );
}
