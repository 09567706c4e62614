import { boundaryWarning, type FitProblem, type FitWarning } from "../estimate/fit.ts";
import type { Curvature } from "../estimate/newton.ts";
import { renewalsSeen, type Exits } from "./durations.ts";

/**
 * What a fit of contracts starts from. The first two parameters are alpha and beta, whose beta law begins with the mean
 * that customers are lost with at each renewal, at three sizes; a third is a power, which begins around 1.
 */
export function problemOf<Name extends string>(
  exits: Exits,
  model: string,
  names: readonly Name[],
  likelihoodOf: (exits: Exits) => (params: ArrayLike<number>) => Curvature,
): FitProblem<Name> {
  const lost = exits.lost.reduce((sum, n) => sum + n, 0);
  const odds = Math.min(Math.max((renewalsSeen(exits) - lost + 0.5) / (lost + 0.5), 0.02), 1e4);
  const shapes = [1, 6, 0.3].map((alpha) => [alpha, alpha * odds]);
  const powers = names.length > 2 ? [1, 1.5, 0.7] : [];
  const starts =
    powers.length === 0 ? shapes : powers.flatMap((power) => shapes.map((shape) => [...shape, power]));
  return {
    model,
    names,
    evaluate: likelihoodOf(exits),
    starts,
    prior: { centre: starts[0]!, spread: [1.5, 1.5, 0.5].slice(0, names.length) },
    customers: exits.customers,
    states: exits.states,
    explain,
    warnings: lost === 0 ? [{ code: "fit.noChurn", details: {} }] : [],
  };
}

/** alpha and beta may run away together; what counts is whether nobody, or everybody, leaves, or all are alike. */
function explain(params: Float64Array, runaways: readonly string[]): FitWarning[] | null {
  const [alpha, beta] = [params[0]!, params[1]!];
  if (!runaways.includes("alpha") && !runaways.includes("beta")) return null;
  if (alpha / (alpha + beta) < 1e-4) return [boundaryWarning("alpha", "zero")];
  if (beta / (alpha + beta) < 1e-4) return [boundaryWarning("beta", "zero")];
  return [boundaryWarning("alpha", alpha > 1 ? "infinity" : "zero")];
}
