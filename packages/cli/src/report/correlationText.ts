import type { RunResult } from "@keepworth/engine";
import type { Speaker } from "@keepworth/locales";
import { probability } from "./probability.ts";

type Correlation = NonNullable<NonNullable<RunResult["spend"]>["correlation"]>;

/** Whether spend goes with frequency, by value and by rank. */
export function correlationText(found: Correlation, speaker: Speaker): string {
  const two = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return speaker.say("extension.correlation", {
    together: Math.min(found.pearsonP, found.spearmanP) < 0.05 ? "yes" : "no",
    pearson: speaker.number(found.pearson, two),
    pearsonP: probability(found.pearsonP, speaker),
    spearman: speaker.number(found.spearman, two),
    spearmanP: probability(found.spearmanP, speaker),
  });
}
