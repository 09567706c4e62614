import { leavingTest, profileInterval, type FitResult } from "@keepworth/models";
import { modelByName } from "../../compute/byName.ts";
import type { FitAnswer } from "./answer.ts";

/** Models in which customers may leave, of which NBD is the edge. */
const leavers: readonly string[] = ["bg-nbd", "mbg-nbd", "pareto-nbd", "ggom-nbd"];

/**
 * What is to be said where parameters are known badly: intervals by profile likelihood for those whose standard error is
 * above half of the estimate, and whether customers leave at all.
 *
 * @param factors  by parameter, from the unit of the fit to the one that is shown
 */
export function identification(
  fit: FitResult,
  customers: unknown,
  factors: (name: string) => number,
): Pick<FitAnswer, "profile" | "leaving"> {
  if (!leavers.includes(fit.model) || fit.prior !== "none" || !fit.converged) return {};
  const problem = modelByName(fit.model).problemOf(customers);
  const unsure = Object.keys(fit.params).filter(
    (name) => (fit.standardErrors[name] ?? 0) > 0.5 * fit.params[name]!,
  );
  const profile = unsure.map((name) => {
    const { low, high } = profileInterval(problem, fit, name);
    const scaled = (end: number) => (Number.isFinite(end) ? end * factors(name) : null);
    return [name, { low: scaled(low), high: scaled(high) }] as const;
  });
  const { statistic, p } = leavingTest(
    fit,
    modelByName("nbd").fit(customers, { prior: "none" }).logLikelihood,
  );
  return {
    leaving: { statistic, p },
    ...(profile.length === 0 ? {} : { profile: Object.fromEntries(profile) }),
  };
}
