import { KeepworthError } from "../../errors.ts";
import type { PriorName } from "../priors.ts";

export interface PosteriorOptions {
  /** "nuts" (default): draws from the posterior itself. "laplace": from the normal law in its place, in logarithms. */
  readonly method?: "nuts" | "laplace";
  /** Default 4. */
  readonly chains?: number;
  /** Of each chain; default 1000. */
  readonly draws?: number;
  /** Steps before the draws, in which a chain learns its scales; default 1000. */
  readonly warmup?: number;
  /** A safe integer; default 1. The same seed gives the same draws. */
  readonly seed?: number;
  /** Default "weak". */
  readonly prior?: PriorName;
  /**
   * Length of the time unit in which the prior is meant, in that of the data: 7 for data in days and a prior for
   * weeks. Default 1. Matters to "pymc-marketing" only.
   */
  readonly priorUnit?: number;
  /**
   * What NUTS walks on. "direct": the posterior itself. "guided" (default up to 20,000 states): a polynomial that is
   * fitted to it, each step accepted or refused by the posterior itself, which is as exact; "direct" where the
   * polynomial is too far off. "surrogate" (default beyond): the polynomial alone; `approximation` says how far it is
   * off.
   */
  readonly sampler?: "direct" | "guided" | "surrogate";
  /**
   * Mean acceptance that the step size is adapted to. Higher means shorter steps. Default 0.7, and 0.85 where NUTS
   * walks on the posterior itself.
   */
  readonly targetAcceptance?: number;
}

export interface ChainOptions extends PosteriorOptions {
  /** Which one: 0, 1, … */
  readonly chain: number;
}

export interface Settings {
  readonly method: "nuts" | "laplace";
  readonly chains: number;
  readonly draws: number;
  readonly warmup: number;
  readonly seed: number;
  readonly prior: PriorName;
  readonly priorUnit: number;
  readonly sampler: "direct" | "guided" | "surrogate" | undefined;
  readonly targetAcceptance: number | undefined;
}

/** @throws KeepworthError "argument.domain", "option.invalid" */
export function settingsOf(options: PosteriorOptions): Settings {
  const { method = "nuts", chains = 4, draws = 1000, warmup = 1000, seed = 1, sampler } = options;
  const { prior = "weak", priorUnit = 1, targetAcceptance } = options;
  if (method !== "nuts" && method !== "laplace") {
    throw new KeepworthError("option.invalid", {
      option: "method",
      value: method,
      expected: "nuts, laplace",
    });
  }
  if (sampler !== undefined && !["direct", "guided", "surrogate"].includes(sampler)) {
    const expected = "direct, guided, surrogate";
    throw new KeepworthError("option.invalid", { option: "sampler", value: sampler, expected });
  }
  checkWhole("chains", chains, 1);
  checkWhole("draws", draws, 4);
  checkWhole("warmup", warmup, 0);
  if (targetAcceptance !== undefined && !(targetAcceptance > 0 && targetAcceptance < 1)) {
    throw new KeepworthError("argument.domain", { argument: "targetAcceptance", value: targetAcceptance });
  }
  return { method, chains, draws, warmup, seed, prior, priorUnit, sampler, targetAcceptance };
}

export function checkWhole(argument: string, value: number, least: number): void {
  if (!(value >= least && Number.isSafeInteger(value))) {
    throw new KeepworthError("argument.domain", { argument, value });
  }
}
