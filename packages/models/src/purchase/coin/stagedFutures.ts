import type { BetaRule } from "../../math/betaRule.ts";
import type { Discounting } from "../model.ts";
import { empty, ruleFor, type ActiveShapes, type FuturePurchases } from "./futuresByRate.ts";

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
): FuturePurchases {
  const { k } = shapes;
  const mean = meanOver(ruleFor(shapes, rates, { horizon, rate }));
  const phases = phasesOf(shapes);
  // The memory of the phase has faded to e^−45 by then.
  const many = Math.max(100, 45 / (1 - Math.cos((2 * Math.PI) / k)));
  const within = (lambda: number, rho: number) => {
    const short = lambda * horizon <= many;
    return short
      ? termByTerm(lambda, rho, horizon, shapes)
      : mean((p) => faded(lambda, rho, horizon, p, phases));
  };
  const table = empty(rates.length);
  for (let i = 0; i < rates.length; i++) {
    const lambda = rates[i]!;
    table.expected[i] = within(lambda, 0);
    if (rate > 0) table.dert[i] = mean((p) => forEver(lambda, rate, p, shapes));
    if (rate === 0) table.dect[i] = table.expected[i]!;
    else table.dect[i] = rate * horizon > 100 + 20 * k ? table.dert[i]! : within(lambda, rate);
  }
  return table;
}

function meanOver({ p, weight, atZero, atOne }: BetaRule): (f: (p: number) => number) => number {
  return (f) => {
    let sum = (atZero === 0 ? 0 : atZero * f(0)) + (atOne === 0 ? 0 : atOne * f(1));
    for (let i = 0; i < p.length; i++) sum += weight[i]! * f(p[i]!);
    return sum;
  };
}

/** Given p: Σ (1 − p)^(m−1)·φ^(km−j). */
function forEver(lambda: number, rho: number, p: number, { k, stage }: ActiveShapes): number {
  const log = Math.log1p(rho / lambda);
  return Math.exp((stage - k) * log) / (p * Math.exp(-k * log) - Math.expm1(-k * log));
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

/** Roots of unity ω^l, and ω^(l(j+1)), l = 1 … k − 1. */
interface Phases extends ActiveShapes {
  readonly cos: Float64Array;
  readonly sin: Float64Array;
  readonly cosOfStage: Float64Array;
  readonly sinOfStage: Float64Array;
}

function phasesOf(shapes: ActiveShapes): Phases {
  const angles = Float64Array.from({ length: shapes.k - 1 }, (_, l) => (2 * Math.PI * (l + 1)) / shapes.k);
  return {
    ...shapes,
    cos: angles.map(Math.cos),
    sin: angles.map(Math.sin),
    cosOfStage: angles.map((angle) => Math.cos(angle * (shapes.stage + 1))),
    sinOfStage: angles.map((angle) => Math.sin(angle * (shapes.stage + 1))),
  };
}

/**
 * Given p and a long horizon. With g = (1 − p)^(1/k), purchases at time u come at the rate
 * λ/k·g^(j+1−k)·Σ ω^(l(j+1))·e^(−λu(1 − gω^l)) over the k-th roots of unity ω^l, of which l = 0 alone is left.
 */
function faded(lambda: number, rho: number, horizon: number, p: number, phases: Phases): number {
  const { k, stage } = phases;
  const log = Math.log1p(-p) / k;
  const leaving = rho - lambda * Math.expm1(log);
  const z = leaving * horizon;
  // Else p is so close to 1 that e^−z is nothing.
  const scale = p < 1 - 1e-6 ? (lambda / k) * Math.exp((stage + 1 - k) * log) : 0;
  if (z >= 0.1) return forEver(lambda, rho, p, phases) - (scale * Math.exp(-z)) / leaving;
  // Close to what never ends: the other roots over all time, and l = 0 up to the horizon.
  const g = Math.exp(log);
  let others = 0;
  for (let l = 0; l < k - 1; l++) {
    const real = rho + lambda * (1 - g * phases.cos[l]!);
    const imaginary = -lambda * g * phases.sin[l]!;
    const product = phases.cosOfStage[l]! * real + phases.sinOfStage[l]! * imaginary;
    others += product / (real * real + imaginary * imaginary);
  }
  return scale * (others + (z > 0 ? -Math.expm1(-z) / leaving : horizon));
}
