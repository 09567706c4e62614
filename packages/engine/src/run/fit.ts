import type { Base } from "../compute/base.ts";
import { noExtensions, type Fits } from "../compute/fitModels.ts";
import type { ComputeThread } from "../compute/thread.ts";
import type { Validation } from "../compute/validateModel.ts";
import type { ModelChoice } from "../result.ts";
import type { Plan } from "./check.ts";

export interface ChosenFits extends Fits {
  readonly choice: ModelChoice;
}

/**
 * Fits the model that the holdout chose, with what it gained by, on all data; without a holdout, the candidate with the
 * smallest AIC.
 */
export async function fit(
  thread: ComputeThread,
  plan: Plan,
  base: Base,
  validation: Validation | null,
): Promise<ChosenFits> {
  if (validation !== null) {
    const { extensions, choice, fits } = validation;
    return {
      ...(await thread.compute("fitModels", { ...base, model: fits.purchase.model, extensions })),
      choice,
    };
  }
  const all: Fits[] = [];
  for (const model of plan.models) {
    all.push(await thread.compute("fitModels", { ...base, model, extensions: noExtensions }));
  }
  const [best, second] = all.toSorted((a, b) => rank(a) - rank(b));
  const model = best!.purchase.model;
  return {
    ...best!,
    choice: {
      extensions: [],
      reasons:
        second === undefined ? [] : [{ code: "aic", details: { model, second: second.purchase.model } }],
      models:
        second === undefined
          ? []
          : all.map(({ purchase }) => ({
              model: purchase.model,
              aic: purchase.aic,
              logScore: null,
              behind: null,
              error: null,
              rmse: null,
              bias: null,
              converged: purchase.converged,
            })),
    },
  };
}

/** By AIC, those whose fit settled first. */
function rank({ purchase }: Fits): number {
  return purchase.aic + (purchase.converged ? 0 : 1e12);
}
