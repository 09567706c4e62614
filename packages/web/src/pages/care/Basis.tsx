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
  const answers = [service, care, satisfaction].filter((one) => one !== undefined);
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
        const text = assumptionText(one, speaker);
        return text === null ? [] : [{ text, source: one.source }];
      })}
      missing={missing.map((one) => notKnown(one, speaker))}
    />
  );
}

function assumptionText(
  { name, value }: Assumption,
  { say, knows, number, percent, date }: Speaker,
): string | null {
  const key = [`web.care.assumption.${name}`, `actions.assumption.${name}`].find((one) => knows(one));
  if (key === undefined) return null;
  const written =
    typeof value === "number"
      ? name === "customersRead" || name === "casesRead"
        ? number(value)
        : value < 1
          ? percent(value)
          : value
      : name === "lastContact"
        ? date(String(value))
        : String(value);
  return say(key as "web.care.assumption.withinDays", { value: written });
}

/** The first of each. */
function unique<T>(all: readonly T[], key: (one: T) => string): readonly T[] {
  return [...new Map(all.toReversed().map((one) => [key(one), one])).values()].toReversed();
}
