import { purchaseModel, type FitResult, type PurchaseFit, type PurchaseParams } from "@keepworth/models";
import { samplePosterior } from "../../compute/samplePosterior.ts";
import type { FitAnswer } from "./answer.ts";
import type { FitFileOptions } from "./fit.ts";

/** The posterior beside a fit, in the unit that is shown. */
export async function posteriorOf(
  fit: FitResult,
  customers: unknown,
  method: "nuts" | "laplace",
  { prior = "auto", seed = 1 }: FitFileOptions,
  unitLength: number,
): Promise<NonNullable<FitAnswer["posterior"]>> {
  const start = performance.now();
  const found = await samplePosterior(fit.model, customers, {
    method,
    seed,
    prior: prior === "auto" ? "weak" : prior,
    priorUnit: unitLength,
  });
  const names = Object.keys(found.summary);
  const shown: Readonly<Record<string, number>> =
    unitLength === 1
      ? fit.params
      : purchaseModel(fit.model).rescale(fit as PurchaseFit<PurchaseParams>, unitLength).params;
  return {
    method: found.method,
    prior: found.prior,
    exact: found.exact,
    chains: found.chains,
    draws: found.draws[names[0]!]!.length,
    divergences: found.divergences,
    warnings: [...found.warnings],
    seconds: (performance.now() - start) / 1000,
    summary: Object.fromEntries(
      names.map((name) => {
        const factor = shown[name]! / fit.params[name]!;
        const { mean, sd, q05, q95, rhat, essBulk, essTail } = found.summary[name]!;
        const numbers = { mean: mean * factor, sd: sd * factor, q05: q05 * factor, q95: q95 * factor };
        return [name, { ...numbers, rhat, essBulk, essTail }];
      }),
    ),
  };
}
