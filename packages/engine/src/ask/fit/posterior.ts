import type { FitResult } from "@keepworth/models";
import { samplePosterior } from "../../compute/samplePosterior.ts";
import type { FitAnswer } from "./answer.ts";
import type { FitFileOptions } from "./fit.ts";

/** The posterior beside a fit, in the unit that is shown. `factor`: by parameter, from the unit of the fit to that one. */
export async function posteriorOf(
  fit: FitResult,
  customers: unknown,
  method: "nuts" | "laplace",
  { prior = "auto", seed = 1, chains = 4, draws = 1000 }: FitFileOptions,
  factor: (name: string) => number,
  unitLength: number,
): Promise<NonNullable<FitAnswer["posterior"]>> {
  const start = performance.now();
  const found = await samplePosterior(fit.model, customers, {
    method,
    seed,
    chains,
    draws,
    warmup: Math.max(draws, 1000),
    prior: prior === "auto" ? "weak" : prior,
    priorUnit: unitLength,
    ...(fit.params["k"] === undefined ? {} : { k: fit.params["k"] }),
  });
  const names = Object.keys(found.summary);
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
        const scale = factor(name);
        const { mean, sd, q05, q95, rhat, essBulk, essTail } = found.summary[name]!;
        const numbers = { mean: mean * scale, sd: sd * scale, q05: q05 * scale, q95: q95 * scale };
        return [name, { ...numbers, rhat, essBulk, essTail }];
      }),
    ),
  };
}
