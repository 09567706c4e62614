import { profileInterval, type CustomerColumns, type FitResult } from "@keepworth/models";
import { modelByName } from "../../compute/byName.ts";
import { mayLeave, testLeaving } from "../../compute/leaving.ts";
import type { FitAnswer } from "./answer.ts";

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
  if (!mayLeave(fit) || !fit.converged) return {};
  const problem = modelByName(fit.model).problemOf(customers);
  const unsure = Object.keys(fit.params).filter(
    (name) => (fit.standardErrors[name] ?? 0) > 0.5 * fit.params[name]!,
  );
  const profile = unsure.map((name) => {
    const { low, high } = profileInterval(problem, fit, name);
    const scaled = (end: number) => (Number.isFinite(end) ? end * factors(name) : null);
    return [name, { low: scaled(low), high: scaled(high) }] as const;
  });
  return {
    leaving: testLeaving(fit, customers as CustomerColumns),
    ...(profile.length === 0 ? {} : { profile: Object.fromEntries(profile) }),
  };
}
