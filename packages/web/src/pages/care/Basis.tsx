import type { ReactNode } from "react";
import { RestsOn } from "../../parts/RestsOn.tsx";
import { notKnown } from "../../words/notKnown.ts";
import { useWords } from "../../words/useWords.tsx";
import type { Care, Satisfaction, Service } from "./answers.ts";
import { areas, type Speaker } from "./careWords.ts";

type Assumption = Care["assumptions"][number];

/** What the screen's figures assume, each once, and what is not known. */
export function Basis({
  care,
  service,
  satisfaction,
}: {
  readonly care: Care | undefined;
  readonly service: Service | undefined;
  readonly satisfaction: Satisfaction | undefined;
}): ReactNode {
  const speaker = useWords(...areas);
  const answers = [care, service, satisfaction].filter((one) => one !== undefined);
  const [first] = answers;
  if (!first) return null;
  const assumptions = unique(
    answers.flatMap((one) => one.assumptions),
    ({ name }) => name,
  );
  const missing = unique(
    answers.flatMap((one) => one.missing),
    ({ code }) => code,
  );
  return (
    <RestsOn
      assumptions={assumptions.flatMap((one) => {
        const text = assumptionText(one, first.currency, speaker);
        return text === null ? [] : [{ text, source: one.source }];
      })}
      missing={missing.map((one) => notKnown(one, speaker))}
    />
  );
}

function assumptionText(
  { name, value }: Assumption,
  currency: string,
  { say, knows, money, percent, date }: Speaker,
): string | null {
  const key = `care.assumption.${name}`;
  if (!knows(key)) return null;
  const written =
    typeof value !== "number"
      ? name === "lastContact"
        ? date(String(value))
        : String(value ?? "–")
      : name.startsWith("cost")
        ? money(value, currency)
        : value < 1
          ? percent(value)
          : value;
  return say(key as never, { value: written });
}

function unique<T>(all: readonly T[], key: (one: T) => string): readonly T[] {
  return [...new Map(all.map((one) => [key(one), one])).values()];
}
