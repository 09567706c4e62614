import {
  boundaryWarning,
  fitParameters,
  type FitOptions,
  type FitProblem,
  type FitResult,
  type FitWarning,
} from "../estimate/fit.ts";
import type { Curvature } from "../estimate/newton.ts";
import type { Coefficient } from "./coefficients.ts";

/** What a model's parameters start from, without any likelihood. */
export type ParameterProblem<Name extends string> = Omit<
  FitProblem<Name>,
  "evaluate" | "gradient" | "rehearsal"
>;

/** Of coefficients of covariates in units of two standard deviations. */
const priorSpread = 5;

/**
 * Fits a model's parameters and coefficients of standardised covariates, with Newton's method for all at once.
 *
 * A coefficient is handled as the factor e^coefficient, since the machinery fits positive numbers in logarithms. Where
 * coefficients alone run away (nobody of a group ever leaves, say), only they get a weak prior, so that the others stay
 * the most likely ones.
 *
 * @param evaluate  log-likelihood by ln of the parameters, then the coefficients
 * @returns of the coefficients, the factors
 */
export function fitCoefficients<Name extends string>(
  base: ParameterProblem<Name>,
  coefficients: readonly Coefficient[],
  evaluate: (point: Float64Array) => Curvature,
  options: FitOptions,
): FitResult<string> {
  const labels = coefficients.map(({ label }) => label);
  const ones = labels.map(() => 1);
  const own = base.names.length;
  const problem: FitProblem<string> = {
    ...base,
    names: [...base.names, ...labels],
    evaluate: byFactors(evaluate),
    // Those of the model without covariates.
    gradient: undefined,
    rehearsal: undefined,
    starts: base.starts.map((start) => [...start, ...ones]),
    prior: {
      centre: [...base.prior.centre, ...ones],
      spread: [...base.prior.spread, ...labels.map(() => priorSpread)],
    },
    explain: (params, runaways) => explain(base, labels, params, runaways),
  };
  const result = fitParameters(problem, options);
  const ran = boundaries(result).filter((parameter) => labels.includes(parameter));
  if ((options.prior ?? "auto") !== "auto" || result.prior === "none") return result;
  if (ran.length === 0 || ran.length < boundaries(result).length) return result;

  const held = (name: string) => ran.includes(name);
  const some = fitParameters(
    {
      ...problem,
      prior: {
        centre: problem.names.map((name) => (held(name) ? 1 : result.params[name]!)),
        spread: problem.names.map((name) => (held(name) ? priorSpread : Infinity)),
      },
      warnings: result.warnings.filter(({ code }) => code !== "fit.flat" && code !== "fit.large-spread"),
    },
    { ...options, prior: "weak" },
  );
  const settled = problem.names.slice(0, own).every((name, i) => {
    const error = some.standardErrors[name];
    return (
      typeof error === "number" &&
      error < 3 * some.params[name]! &&
      sound(some.params[name]!, base.prior.centre[i]!)
    );
  });
  return some.converged && settled ? { ...some, iterations: result.iterations + some.iterations } : result;
}

/** Within the range that the machinery allows for. */
function sound(value: number, centre: number): boolean {
  return Math.abs(Math.log(value / centre)) < Math.log(1e4);
}

function boundaries({ warnings }: FitResult<string>): string[] {
  return warnings.flatMap(({ code, details }) =>
    code === "fit.boundary" ? [String(details.parameter)] : [],
  );
}

/** What the model says of its own parameters, and one warning for each coefficient that ran away. */
function explain<Name extends string>(
  base: ParameterProblem<Name>,
  labels: readonly string[],
  params: Float64Array,
  runaways: readonly string[],
): FitWarning[] {
  const own = base.names.filter((name) => runaways.includes(name));
  const side = (name: string, i: number, centre: number) =>
    runaways.includes(name) ? [boundaryWarning(name, params[i]! < centre ? "zero" : "infinity")] : [];
  return [
    ...(base.explain?.(params, own) ?? base.names.flatMap((name, i) => side(name, i, base.prior.centre[i]!))),
    ...labels.flatMap((label, k) => side(label, base.names.length + k, 1)),
  ];
}

/** A function of logarithms as one of what they are logarithms of. */
function byFactors(evaluate: (point: Float64Array) => Curvature): (factors: Float64Array) => Curvature {
  return (factors) => {
    const { value, gradient, hessian } = evaluate(factors.map(Math.log));
    const n = factors.length;
    return {
      value,
      gradient: gradient.map((g, i) => g / factors[i]!),
      hessian: hessian.map((h, k) => {
        const i = Math.floor(k / n);
        const j = k % n;
        return (h - (i === j ? gradient[i]! : 0)) / factors[i]! / factors[j]!;
      }),
    };
  };
}
