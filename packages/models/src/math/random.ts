import gammaln from "@stdlib/math-base-special-gammaln";
import { seededWords } from "./xoshiro.ts";
import { zigguratNormal } from "./ziggurat.ts";

/** A source of random numbers. Shapes and rates must be positive, probabilities in (0, 1]; they are not checked. */
export interface Rng {
  /** A 32-bit unsigned integer. */
  word(): number;
  /** Uniform on the open interval (0, 1): never 0, never 1. */
  uniform(): number;
  /** Standard normal. */
  normal(): number;
  /** Exponential with mean 1. */
  exponential(): number;
  /** Gamma with rate 1. Underflows to 0 where the shape is tiny; see `logGamma`. */
  gamma(shape: number): number;
  /** Logarithm of a gamma number with rate 1; finite for every shape. */
  logGamma(shape: number): number;
  /** Beta on [0, 1]. */
  beta(a: number, b: number): number;
  poisson(mean: number): number;
  /** Failures before the first success, 0, 1, 2, …; Infinity for probability 0. */
  geometric(probability: number): number;
}

/**
 * A random number generator whose numbers are fixed by its seed, on every machine: xoshiro128** seeded by SplitMix64.
 *
 * @param seed  a safe integer
 * @param stream  a safe integer, default 0: independent streams of one seed, e.g. one for each chain
 * @throws KeepworthError "argument.domain" when seed or stream is no safe integer
 * @example seeded(42).uniform()
 * @see Blackman & Vigna (2021), ACM Transactions on Mathematical Software 47(4)
 */
export function seeded(seed: number, stream = 0): Rng {
  const word = seededWords(seed, stream);
  const uniform = () => ((word() >>> 6) * 67_108_864 + (word() >>> 6) + 0.5) * 2 ** -52;
  const normal = () => zigguratNormal(word, uniform);
  const exponential = () => -Math.log(uniform());

  /** Marsaglia & Tsang (2000), for shape >= 1. */
  function largeGamma(shape: number): number {
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = normal();
      const root = 1 + c * x;
      if (root <= 0) continue;
      const v = root * root * root;
      const u = uniform();
      if (u < 1 - 0.0331 * x * x * x * x) return d * v;
      if (Math.log(u) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v;
    }
  }

  // Gamma(shape) is Gamma(shape + 1) times the (1 / shape)-th power of a uniform number.
  function logGamma(shape: number): number {
    if (shape >= 1) return Math.log(largeGamma(shape));
    return Math.log(largeGamma(shape + 1)) + Math.log(uniform()) / shape;
  }

  function gamma(shape: number): number {
    return shape >= 1 ? largeGamma(shape) : Math.exp(logGamma(shape));
  }

  // In logs, since both gammas underflow when a and b are small.
  function beta(a: number, b: number): number {
    return 1 / (1 + Math.exp(logGamma(b) - logGamma(a)));
  }

  function poisson(mean: number): number {
    return mean < 10 ? poissonByProduct(mean, uniform) : poissonByRejection(mean, uniform);
  }

  function geometric(probability: number): number {
    if (probability >= 1) return 0;
    return Math.floor(Math.log(uniform()) / Math.log1p(-probability));
  }

  return { word, uniform, normal, exponential, gamma, logGamma, beta, poisson, geometric };
}

function poissonByProduct(mean: number, uniform: () => number): number {
  const limit = Math.exp(-mean);
  let n = 0;
  for (let product = uniform(); product > limit; product *= uniform()) n++;
  return n;
}

/** Hörmann (1993), "The transformed rejection method for generating Poisson random variables", algorithm PTRS. */
function poissonByRejection(mean: number, uniform: () => number): number {
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const quick = 0.9277 - 3.6224 / (b - 2);
  const logMean = Math.log(mean);
  for (;;) {
    const u = uniform() - 0.5;
    const v = uniform();
    const us = 0.5 - Math.abs(u);
    const n = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= quick) return n;
    if (n < 0 || (us < 0.013 && v > us)) continue;
    const accepted = Math.log((v * inverseAlpha) / (a / (us * us) + b));
    if (accepted <= n * logMean - mean - gammaln(n + 1)) return n;
  }
}
