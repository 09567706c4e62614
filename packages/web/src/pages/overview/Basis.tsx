import type { ReactNode } from "react";
import type { Answer } from "../../api/useAnswer.ts";
import { RestsOn } from "../../parts/RestsOn.tsx";
import { notKnown } from "../../words/notKnown.ts";
import { spanWords } from "../../words/span.ts";
import { useWords } from "../../words/useWords.tsx";

type Run = Answer<"/api/overview">["run"];

/** The run's assumptions and what to be careful about. */
export function Basis({ run }: { readonly run: Run }): ReactNode {
  const speaker = useWords("overview", "cli.report", "cli.names", "cli.warnings", "hints");
  const { say, percent, money } = speaker;
  const written = ({ name, value }: Run["assumptions"][number]): string => {
    if (value === null || value === "") return "–";
    if (name === "margin" || name === "discountRate") return percent(Number(value));
    if (name === "acquisitionCost") return money(Number(value), run.currency);
    if (name !== "horizon") return String(value);
    return spanWords(speaker, run.horizonDays);
  };
  return (
    <RestsOn
      assumptions={run.assumptions.map((one) => ({
        text: say(`assumption.name.${one.name}`),
        value: written(one),
        source: one.source,
      }))}
      missing={run.warnings.map((one) => notKnown(one, speaker))}
    />
  );
}
