import type { Warehouse } from "@keepworth/warehouse";
import type { Fits } from "../compute/fitModels.ts";
import type { ComputeThread } from "../compute/thread.ts";
import type { Validation } from "../compute/validateModel.ts";
import type { ModelChoice } from "../result.ts";
import type { Plan } from "./check.ts";
import type { BaseStates, SpendRows } from "./compress.ts";
import { needsGaps, readLogGaps } from "./logGaps.ts";
import type { Summary } from "./summarise.ts";

export interface ChosenFits extends Fits {
  readonly choice: ModelChoice;
}

/** Fits the model that the holdout chose, or, without one, the candidate with the smallest AIC, on all data. */
export async function fit(
  warehouse: Warehouse,
  thread: ComputeThread,
  plan: Plan,
  { meanSpend }: Summary,
  states: BaseStates,
  spend: SpendRows | null,
  validation: Validation | null,
): Promise<ChosenFits> {
  const logGaps = plan.models.some(needsGaps) ? await readLogGaps(warehouse, plan.asOf) : null;
  const input = { logGaps, states, covariates: plan.groups?.columns ?? null, spend, meanSpend };
  if (validation !== null) {
    const fits = await thread.compute("fitModels", { ...input, model: validation.fit.model });
    return { ...fits, choice: validation.choice };
  }
  const all: Fits[] = [];
  for (const model of plan.models) all.push(await thread.compute("fitModels", { ...input, model }));
  const [best, second] = all.toSorted((a, b) => rank(a) - rank(b));
  const model = best!.purchase.model;
  return {
    ...best!,
    choice: {
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
