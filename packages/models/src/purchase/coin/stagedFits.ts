import gammaln from "@stdlib/math-base-special-gammaln";
import { KeepworthError } from "../../errors.ts";
import { fitParameters, type FitOptions, type FitResult, type FitWarning } from "../../estimate/fit.ts";
import type { SampleProblem } from "../../estimate/posterior/mode.ts";
import type { PosteriorOptions } from "../../estimate/posterior/options.ts";
import { posteriorOf } from "../../estimate/posterior/posterior.ts";
import { rescaleFit } from "../../estimate/rescale.ts";
import { compress, type States } from "../../states.ts";
import type { Likelihood, PurchaseFit } from "../model.ts";
import { coinLikelihood, type CoinLikelihood } from "./likelihood.ts";
import { totalLogGaps, type GapColumns } from "./logGaps.ts";
import { asCoin, isStageCount, stagedNames, type CoinParams, type StagedCoinParams } from "./params.ts";
import { coinProblem, type CoinProblem } from "./problem.ts";
import { noCurvature } from "./rateTerms.ts";

export interface StagedFitOptions extends FitOptions {
  /** Stages to a purchase, an integer from 1 to 100; by default the most likely of 1 to 12. */
  readonly k?: number;
  /** The sum of the column `logGaps` over all customers, for rows that have no such column, as states do. */
  readonly logGaps?: number;
}

/** The posterior is that of the other parameters, given k. */
export interface StagedPosteriorOptions extends PosteriorOptions, Pick<StagedFitOptions, "k" | "logGaps"> {}

export interface StagedFit extends PurchaseFit<StagedCoinParams> {
  /** The sum of ln(gap) over all customers, in the time unit of the fit; null where it is not known. */
  readonly logGaps: number | null;
  /** The log-likelihood of every k that was tried, in the order of trying. */
  readonly tried: readonly Tried[];
}

export interface Tried {
  readonly k: number;
  readonly logLikelihood: number;
}

type Fit = FitResult<keyof CoinParams>;

/** k is looked for up to here. */
const mostStages = 12;

/** How a model with regular purchases is fitted. */
export function stagedFits(model: string, atStart: 0 | 1) {
  function problemOf(customers: GapColumns, { k }: { readonly k: number }): CoinProblem {
    const states = compress(customers);
    return coinProblem(model, states, coinLikelihood(states, atStart), k);
  }

  function fit(customers: GapColumns, options: StagedFitOptions = {}): StagedFit {
    const { k: wanted, logGaps: total, ...rest } = options;
    if (wanted !== undefined && !isStageCount(wanted))
      throw new KeepworthError("argument.domain", { argument: "k", value: wanted });
    const logGaps = total ?? totalLogGaps(customers);
    if (wanted === undefined && logGaps === null) throw new KeepworthError("customers.logGaps");

    const states = compress(customers);
    const likelihoods = coinLikelihood(states, atStart);
    const { repeats } = likelihoods;
    const found: { k: number; fit: Fit; timing: number }[] = [];
    for (let k = wanted ?? 1; k <= (wanted ?? mostStages); k++) {
      const last = found.at(-1);
      const near = last === undefined ? [] : [nearby(last.fit.params, last.k, k)];
      const timing = timingTerm(k, repeats, logGaps);
      const next = fitParameters(coinProblem(model, states, likelihoods, k, near), rest);
      found.push({ k, timing, fit: next });
      if (last !== undefined && next.logLikelihood + timing < last.fit.logLikelihood + last.timing) break;
    }
    const tried = found.map(({ k, fit, timing }) => ({ k, logLikelihood: fit.logLikelihood + timing }));
    const best = tried.reduce(
      (best, { logLikelihood }, i) => (logLikelihood > tried[best]!.logLikelihood ? i : best),
      0,
    );
    return {
      ...withStages(found[best]!.fit, tried[best]!, wanted === undefined ? 5 : 4),
      iterations: found.reduce((sum, { fit }) => sum + fit.iterations, 0),
      warnings: [...found[best]!.fit.warnings, ...unknownTiming(tried[best]!.k, logGaps)],
      repeats,
      logGaps,
      tried,
    };
  }

  /** Given the most likely k, unless told one. */
  function given(customers: GapColumns, { k, logGaps }: StagedPosteriorOptions): SampleProblem {
    const total = logGaps === undefined ? {} : { logGaps };
    const chosen = k === undefined ? fit(customers, { ...total, prior: "auto" }).params.k : k;
    if (!isStageCount(chosen)) throw new KeepworthError("argument.domain", { argument: "k", value: chosen });
    return { ...problemOf(customers, { k: chosen }), fixed: { k: chosen } };
  }

  return {
    problemOf,
    fit,
    posteriors: posteriorOf<GapColumns, keyof StagedCoinParams, StagedPosteriorOptions>(given),
    likelihoodOf: (states: States): Likelihood => byAllNames(coinLikelihood(states, atStart)),
    logLikelihood(params: StagedCoinParams, customers: GapColumns): number {
      const { k, r, alpha, a, b } = asCoin(params, atStart);
      const likelihoods = coinLikelihood(compress(customers), atStart);
      const timing = timingTerm(k, likelihoods.repeats, totalLogGaps(customers));
      return likelihoods.withStages(k).evaluate([r, alpha, a, b]).value + timing;
    },
    rescale,
  };
}

/** What the gaps add to a log-likelihood whatever the rates: (k − 1)·Σ ln(gap), where known, − Σ ln Γ(k). */
function timingTerm(k: number, repeats: number, logGaps: number | null): number {
  return (k - 1) * (logGaps ?? 0) - repeats * gammaln(k);
}

/** The same customers, seen as having more stages to a purchase. */
function nearby({ r, alpha, a, b }: Fit["params"], from: number, to: number): number[] {
  return [r, (alpha * from) / to, a, b];
}

function unknownTiming(k: number, logGaps: number | null): FitWarning[] {
  return logGaps === null && k > 1 ? [{ code: "fit.noLogGaps", details: { k } }] : [];
}

/** A fit of the other parameters with k among them: known, with an error of 0. @param parameters  how many were chosen */
function withStages(
  fit: Fit,
  { k, logLikelihood }: Tried,
  parameters: number,
): FitResult<keyof StagedCoinParams> {
  const padded = [stagedNames.map(() => 0), ...(fit.covariance ?? []).map((row) => [0, ...row])];
  return {
    ...fit,
    params: { k, ...fit.params },
    standardErrors: { k: 0, ...fit.standardErrors },
    covariance: fit.covariance && padded,
    logLikelihood,
    aic: 2 * parameters - 2 * logLikelihood,
    bic: parameters * Math.log(fit.customers) - 2 * logLikelihood,
  };
}

/** By k, r, alpha, a and b. k is no number to differentiate by: its derivatives are 0. */
function byAllNames(likelihoods: CoinLikelihood): Likelihood {
  const { repeats } = likelihoods;
  return {
    evaluate(params) {
      const k = params[0]!;
      const rest = likelihoods.withStages(k).evaluate(Array.from(params).slice(1));
      const all = noCurvature(5);
      all.value = rest.value + timingTerm(k, repeats, null);
      all.gradient.set(rest.gradient, 1);
      for (let i = 0; i < 4; i++) all.hessian.set(rest.hessian.subarray(4 * i, 4 * i + 4), 5 * (i + 1) + 1);
      return all;
    },
    thinned: () => null,
    repeats,
  };
}

function rescale(fit: StagedFit, unit: number): StagedFit {
  const { params, repeats, logGaps } = fit;
  // Without the gaps, their unit is left in the likelihood.
  const densities = logGaps === null ? params.k * repeats : repeats;
  const shift = densities * Math.log(unit);
  return {
    ...rescaleFit<keyof StagedCoinParams, StagedFit>(fit, unit, { alpha: 1 }, densities),
    logGaps: logGaps === null ? null : logGaps - repeats * Math.log(unit),
    tried: fit.tried.map(({ k, logLikelihood }) => ({ k, logLikelihood: logLikelihood + shift })),
  };
}
