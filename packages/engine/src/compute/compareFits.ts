import { compareModels, type ModelComparison } from "@keepworth/models";
import type { BaseStates } from "../run/compress.ts";
import { fitPurchases } from "./fitModels.ts";
import type { Origin } from "./validateModel.ts";

export interface CompareInput {
  readonly origin: Pick<Origin, "outcomes" | "days" | "logGaps"> & {
    readonly states: Pick<BaseStates, "x" | "tx" | "T" | "weight">;
  };
  readonly models: readonly string[];
}

/** Fits each model to the states of an origin, and compares what they say with what came; with the seconds of each fit. */
export function compareFits({
  origin,
  models,
}: CompareInput): ModelComparison & { seconds: Record<string, number> } {
  const seconds: Record<string, number> = {};
  const fits = models.map((name) => {
    const start = performance.now();
    const fit = fitPurchases(name, origin.states, origin.logGaps);
    seconds[name] = (performance.now() - start) / 1000;
    return fit;
  });
  const { x, tx, t, y, weight } = origin.outcomes;
  return { ...compareModels(fits, { x, tx, T: t, y, weight }, origin.days), seconds };
}
