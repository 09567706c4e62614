import {
  boundaryWarning,
  fitParameters,
  type FitOptions,
  type FitResult,
  type FitWarning,
} from "../estimate/fit.ts";
import type { Curvature } from "../estimate/newton.ts";
import { renewalsSeen, type Exits } from "./durations.ts";

/** Shapes of Beta(alpha, beta) whose mean is what customers are lost at each renewal, at three sizes. */
export function startsOf(exits: Exits): { readonly alpha: number; readonly beta: number }[] {
  const lost = exits.lost.reduce((sum, n) => sum + n, 0);
  const odds = (renewalsSeen(exits) - lost + 0.5) / (lost + 0.5);
  return [1, 6, 0.3].map((alpha) => ({ alpha, beta: alpha * Math.min(Math.max(odds, 0.02), 1e4) }));
}

/** Fits parameters of which the first two are alpha and beta. */
export function fitContract<Name extends string>(
  exits: Exits,
  model: {
    readonly model: string;
    readonly names: readonly Name[];
    readonly evaluate: (params: ArrayLike<number>) => Curvature;
    readonly starts: readonly (readonly number[])[];
    /** In logarithms, for each parameter. */
    readonly spread: readonly number[];
  },
  options: FitOptions,
): FitResult<Name> {
  const { names, starts, spread, evaluate } = model;
  return fitParameters(
    {
      model: model.model,
      names,
      evaluate,
      starts,
      prior: { centre: starts[0]!, spread },
      customers: exits.customers,
      states: exits.states,
      explain,
      warnings: exits.lost.every((n) => n === 0) ? [{ code: "fit.noChurn", details: {} }] : [],
    },
    options,
  );
}

/** alpha and beta may run away together; what counts is whether nobody, or everybody, leaves, or all are alike. */
function explain(params: Float64Array, runaways: readonly string[]): FitWarning[] | null {
  const [alpha, beta] = [params[0]!, params[1]!];
  if (!runaways.includes("alpha") && !runaways.includes("beta")) return null;
  if (alpha / (alpha + beta) < 1e-4) return [boundaryWarning("alpha", "zero")];
  if (beta / (alpha + beta) < 1e-4) return [boundaryWarning("beta", "zero")];
  return [boundaryWarning("alpha", alpha > 1 ? "infinity" : "zero")];
}
