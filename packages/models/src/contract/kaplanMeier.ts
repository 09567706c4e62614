import { KeepworthError } from "../errors.ts";
import { checkArgument, checkProbability } from "../purchase/arguments.ts";
import { normalQuantile } from "../uncertainty/normal.ts";
import { exitsOf, readDurations, type ContractData } from "./durations.ts";

/** How many customers stay, without any model: plain data that survives JSON. */
export interface KaplanMeierFit {
  readonly model: "kaplan-meier";
  /** When customers left, ascending. */
  readonly times: readonly number[];
  /** At each of these times: who was there just before it, */
  readonly atRisk: readonly number[];
  /** who left, */
  readonly lost: readonly number[];
  /** and the share that stays longer, with its interval and Greenwood's standard error. */
  readonly survival: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly standardErrors: readonly number[];
  /** Nothing is known beyond this time, unless everybody had left by then. */
  readonly until: number;
  readonly level: number;
  readonly customers: number;
}

export interface KaplanMeierOptions {
  /** Share of cases that an interval holds; default 0.9. */
  readonly level?: number;
}

/**
 * The share of customers who stay longer than any time, by Kaplan and Meier: the product, over the times at which
 * somebody left, of the shares of those present who did not. It assumes nothing but that customers whose end is not yet
 * known are like the others. Whoever was last seen at a time counts as present at it.
 *
 * Intervals are Greenwood's, of ln(−ln S), so that they stay within 0 and 1. Where nobody or everybody has left, which
 * gives none, the exact one of a share 1 or 0.
 *
 * @param data  as for `sbg.fit`; durations may be any times >= 0
 * @throws KeepworthError "customers.*", "customer.duration", "customer.churned", "customer.weight", "contract.lost";
 *   "argument.domain" for the level
 * @example fit({ duration: [3, 5, 5, 8], churned: [1, 1, 0, 0] }).survival // [0.75, 0.5]
 * @see Kaplan & Meier (1958), JASA 53; Kalbfleisch & Prentice (2002), The Statistical Analysis of Failure Time Data, 1.4
 */
export function fit(data: ContractData, { level = 0.9 }: KaplanMeierOptions = {}): KaplanMeierFit {
  checkProbability(level);
  const { duration, lost, kept, customers } = exitsOf(readDurations(data, true));
  const z = normalQuantile((1 + Math.min(level, 1 - 1e-9)) / 2);
  const rows: { time: number; atRisk: number; lost: number; survival: number; error: number }[] = [];
  let present = customers;
  let logSurvival = 0;
  let hazards = 0;
  for (let i = 0; i < duration.length; i++) {
    const left = lost[i]!;
    if (left > 0) {
      const stayed = Math.max(0, present - left);
      logSurvival += Math.log(stayed / present);
      hazards += left / present / stayed;
      const survival = Math.exp(logSurvival);
      const error = survival > 0 ? survival * Math.sqrt(hazards) : 0;
      rows.push({ time: duration[i]!, atRisk: present, lost: left, survival, error });
    }
    present -= left + kept[i]!;
  }
  const bounds = rows.map(({ atRisk, survival, error }) => boundsOf(survival, error, z, atRisk, level));
  return {
    model: "kaplan-meier",
    times: rows.map(({ time }) => time),
    atRisk: rows.map(({ atRisk }) => atRisk),
    lost: rows.map((row) => row.lost),
    survival: rows.map((row) => row.survival),
    low: bounds.map(({ low }) => low),
    high: bounds.map(({ high }) => high),
    standardErrors: rows.map(({ error }) => error),
    until: duration.at(-1)!,
    level,
    customers,
  };
}

function boundsOf(survival: number, error: number, z: number, atRisk: number, level: number) {
  const none = ((1 - level) / 2) ** (1 / atRisk);
  if (survival >= 1) return { low: none, high: 1 };
  if (survival <= 0) return { low: 0, high: 1 - none };
  const factor = Math.exp((z * error) / (survival * -Math.log(survival)));
  return { low: survival ** factor, high: survival ** (1 / factor) };
}

/**
 * The share of customers who stay longer than t: after t renewals, where durations are counted in renewals.
 *
 * @returns NaN beyond the time until which anything is known
 * @throws KeepworthError "argument.domain" unless t is >= 0
 */
export function survival(curve: KaplanMeierFit, t: number): number {
  checkArgument("t", t, true);
  const i = stepAt(curve, t);
  const known = i < 0 ? 1 : curve.survival[i]!;
  return t > curve.until && known > 0 ? Number.NaN : known;
}

/** The interval of `survival`; that of a share 1 before anybody has left. */
export function survivalInterval(curve: KaplanMeierFit, t: number): { low: number; high: number } {
  const i = stepAt(curve, t);
  if (Number.isNaN(survival(curve, t))) return { low: Number.NaN, high: Number.NaN };
  if (i < 0) return boundsOf(1, 0, 0, curve.customers, curve.level);
  return { low: curve.low[i]!, high: curve.high[i]! };
}

/**
 * survival(n) / survival(n − 1): the share of those standing before the n-th renewal who make it.
 *
 * @returns NaN where nobody stands there
 * @throws KeepworthError "argument.domain" unless n is a whole number >= 1
 */
export function retentionRate(curve: KaplanMeierFit, n: number): number {
  if (!(Number.isInteger(n) && n >= 1))
    throw new KeepworthError("argument.domain", { argument: "n", value: n });
  return survival(curve, n) / survival(curve, n - 1);
}

/**
 * The mean time that customers stay, of no more than `horizon`: the area under the curve up to there.
 *
 * @returns NaN where nothing is known until then
 * @throws KeepworthError "argument.domain" unless the horizon is finite and >= 0
 */
export function restrictedMean(curve: KaplanMeierFit, horizon: number): number {
  checkArgument("horizon", horizon);
  let area = 0;
  let from = 0;
  let height = 1;
  for (let i = 0; i < curve.times.length && curve.times[i]! < horizon; i++) {
    area += height * (curve.times[i]! - from);
    from = curve.times[i]!;
    height = curve.survival[i]!;
  }
  return horizon > curve.until && height > 0 ? Number.NaN : area + height * (horizon - from);
}

/**
 * The time by which the share p has left.
 *
 * @returns Infinity where fewer are known to have left
 * @throws KeepworthError "argument.domain" unless p is a probability
 */
export function quantile(curve: KaplanMeierFit, p: number): number {
  checkProbability(p);
  return curve.times.find((_, i) => 1 - curve.survival[i]! >= p - 1e-12) ?? Infinity;
}

function stepAt(curve: KaplanMeierFit, t: number): number {
  let low = 0;
  let high = curve.times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (curve.times[middle]! <= t) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
