import type { BetaRule } from "../../math/betaRule.ts";
import type { Discounting } from "../model.ts";
import { empty, ruleFor, type ActiveShapes, type Figure, type FuturePurchases } from "./futuresByRate.ts";

/**
 * Expected purchases of active customers by their rate λ of stages, averaged over p ~ Beta(a, b).
 *
 * From stage j of k on, the m-th purchase is made with E[(1 − p)^(m−1)] and comes with the (km − j)-th stage. With
 * φ = λ / (λ + ρ), a stage's time counts φ, and within the horizon h it comes if at least that many stages of rate λ + ρ
 * do: the discounted number is Σ E[(1 − p)^(m−1)]·φ^(km−j)·P(N >= km − j) with N Poisson of mean (λ + ρ)h. Of many
 * stages the phase is forgotten, and the sum is its closed form for ever less that of what lies beyond the horizon.
 *
 * @param rates  ascending
 */
export function stagedFutures(
  shapes: ActiveShapes,
  rates: Float64Array,
  { horizon, rate }: Discounting,
  wanted: readonly Figure[],
): FuturePurchases {
  const { k } = shapes;
  const chances = chancesOf(ruleFor(shapes, rates, { horizon, rate }), shapes);
  // The memory of the phase has faded to e^−45 by then.
  const many = Math.max(100, 45 / (1 - Math.cos((2 * Math.PI) / k)));
  const within = (lambda: number, rho: number) =>
    lambda * horizon <= many
      ? termByTerm(lambda, rho, horizon, shapes)
      : faded(lambda, rho, horizon, shapes, chances);
  const [plain, ever] = [wanted.includes("expected"), rate > 0 && wanted.includes("dert")];
  const [dect, long] = [wanted.includes("dect"), rate * horizon > 100 + 20 * k];
  const table = empty(rates.length);
  for (let i = 0; i < rates.length; i++) {
    const lambda = rates[i]!;
    if (plain) table.expected[i] = within(lambda, 0);
    if (ever) table.dert[i] = forEver(lambda, rate, shapes, chances);
    if (dect) table.dect[i] = long ? forEver(lambda, rate, shapes, chances) : within(lambda, rate);
  }
  return table;
}

/** Chances p to leave, with their weights and what g = (1 − p)^(1/k) makes of them. */
interface Chances {
  readonly p: Float64Array;
  readonly weight: Float64Array;
  readonly g: Float64Array;
  /** 1 − g. */
  readonly rest: Float64Array;
  /** g^(j+1−k) / k; 0 where p is so close to 1 that nothing is left of what it is a factor of. */
  readonly scale: Float64Array;
  readonly roots: Roots;
}

function chancesOf({ p, weight, atZero, atOne }: BetaRule, shapes: ActiveShapes): Chances {
  const { k, stage } = shapes;
  const all = Float64Array.of(...(atZero === 0 ? [] : [0]), ...p, ...(atOne === 0 ? [] : [1]));
  const weights = Float64Array.of(
    ...(atZero === 0 ? [] : [atZero]),
    ...weight,
    ...(atOne === 0 ? [] : [atOne]),
  );
  const log = all.map((p) => Math.log1p(-p) / k);
  return {
    p: all,
    weight: weights,
    g: log.map(Math.exp),
    rest: log.map((l) => -Math.expm1(l)),
    scale: log.map((l, i) => (all[i]! < 1 - 1e-6 ? Math.exp((stage + 1 - k) * l) / k : 0)),
    roots: rootsOf(shapes),
  };
}

/** The mean of Σ (1 − p)^(m−1)·φ^(km−j) = φ^(k−j) / (pφ^k + 1 − φ^k). */
function forEver(lambda: number, rho: number, { k, stage }: ActiveShapes, { p, weight }: Chances): number {
  const log = -Math.log1p(rho / lambda);
  const purchase = Math.exp(k * log);
  const rest = -Math.expm1(k * log);
  let sum = 0;
  for (let i = 0; i < p.length; i++) sum += weight[i]! / (p[i]! * purchase + rest);
  return sum * Math.exp((k - stage) * log);
}

/** Averaged over p. */
function termByTerm(lambda: number, rho: number, horizon: number, { a, b, k, stage }: ActiveShapes): number {
  const logPhi = -Math.log1p(rho / lambda);
  const purchase = Math.exp(k * logPhi);
  const mean = (lambda + rho) * horizon;
  // Unnormalised, from far to the left of the mean on, where none at all underflows.
  const start = mean < 600 ? 0 : Math.floor(mean - 14 * Math.sqrt(mean));
  let chance = mean < 600 ? Math.exp(-mean) : 1;
  let total = 0;
  let sum = 0;
  let made = 0;
  let next = Math.exp((k - stage) * logPhi);
  for (let n = 0, m = 0, left = k - stage; ; n++) {
    if (left-- === 0) {
      made += next;
      next *= purchase * ((b + m) / (a + b + m));
      m++;
      left = k - 1;
    }
    if (n < start) continue;
    total += chance;
    sum += chance * made;
    if (n > mean && (chance === 0 || (made > 0 && chance * made < 1e-18 * sum))) return sum / total;
    chance *= mean / (n + 1);
  }
}

/**
 * The mean over p for a long horizon. Purchases at time u come at the rate λ/k·g^(j+1−k)·Σ ω^(l(j+1))·e^(−λu(1 − gω^l))
 * over the k-th roots of unity ω^l, of which l = 0 alone is left.
 */
function faded(
  lambda: number,
  rho: number,
  horizon: number,
  { k, stage }: ActiveShapes,
  { p, weight, g, rest, scale, roots }: Chances,
): number {
  const log = -Math.log1p(rho / lambda);
  const first = Math.exp((k - stage) * log);
  const purchase = Math.exp(k * log);
  const none = -Math.expm1(k * log);
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    const leaving = rho + lambda * rest[i]!;
    const z = leaving * horizon;
    if (z >= 0.1) {
      const ever = first / (p[i]! * purchase + none);
      sum += weight[i]! * (ever - (lambda * scale[i]! * Math.exp(-z)) / leaving);
      continue;
    }
    // Hardly anything ends: the other roots over all time, and l = 0 up to the horizon.
    const within = z > 0 ? -Math.expm1(-z) / leaving : horizon;
    sum += weight[i]! * lambda * scale[i]! * (otherRoots(lambda, rho, g[i]!, roots) + within);
  }
  return sum;
}

/** Pairs of conjugate roots of unity ω^l other than 1: 2·ω^(l(j+1)), or once where the two are one, −1. */
interface Roots {
  readonly cos: Float64Array;
  readonly sin: Float64Array;
  readonly real: Float64Array;
  readonly imaginary: Float64Array;
}

function rootsOf({ k, stage }: ActiveShapes): Roots {
  const angles = Float64Array.from({ length: k >> 1 }, (_, l) => (2 * Math.PI * (l + 1)) / k);
  const times = (l: number) => (2 * (l + 1) === k ? 1 : 2);
  return {
    cos: angles.map(Math.cos),
    sin: angles.map(Math.sin),
    real: angles.map((angle, l) => times(l) * Math.cos(angle * (stage + 1))),
    imaginary: angles.map((angle, l) => times(l) * Math.sin(angle * (stage + 1))),
  };
}

/** Σ ω^(l(j+1)) / (ρ + λ(1 − gω^l)), l = 1 … k − 1. */
function otherRoots(lambda: number, rho: number, g: number, { cos, sin, real, imaginary }: Roots): number {
  let sum = 0;
  for (let l = 0; l < cos.length; l++) {
    const x = rho + lambda * (1 - g * cos[l]!);
    const y = -lambda * g * sin[l]!;
    sum += (real[l]! * x + imaginary[l]! * y) / (x * x + y * y);
  }
  return sum;
}
