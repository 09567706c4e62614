import betainc from "@stdlib/math-base-special-betainc";
import { checkWeights, readColumn } from "../customers.ts";
import { KeepworthError } from "../errors.ts";
import { checkCount } from "../purchase/arguments.ts";
import { parameterDraws, type Fitted } from "../uncertainty/parameterDraws.ts";
import { parameterIntervals, type DrawOptions, type Interval } from "../uncertainty/parameterInterval.ts";
import type { ContractModel, CurveOptions, CustomersByPeriod, RetentionCurve } from "./model.ts";

type Law<P extends object> = Pick<ContractModel<P>, "survival" | "retentionRate" | "pAliveAt">;

/** `curve` and `remaining` of a model of contracts. */
export function intervalsOf<P extends object>(law: Law<P>): Pick<ContractModel<P>, "curve" | "remaining"> {
  return {
    curve: (fit, options) => curve(law, fit, options),
    remaining: (fit, base, t, options) => remaining(law, fit, base, t, options),
  };
}

function curve<P extends object>(law: Law<P>, fit: Fitted<P>, options: CurveOptions): RetentionCurve {
  const { periods } = options;
  checkCount(periods);
  const answers = parameterIntervals(
    fit,
    (params) => {
      const survival = Array.from({ length: periods + 1 }, (_, n) => law.survival(params, n));
      const retention = Array.from({ length: periods }, (_, n) => law.retentionRate(params, n + 1));
      return [...survival, ...retention];
    },
    options,
  );
  const column = (intervals: Interval[], side: keyof Interval) =>
    Float64Array.from(intervals, (i) => i[side]);
  const survival = answers.slice(0, periods + 1);
  // Nobody stands before a renewal number 0.
  const retention = [{ value: 1, low: 1, high: 1 }, ...answers.slice(periods + 1)];
  return {
    survival: column(survival, "value"),
    survivalLow: column(survival, "low"),
    survivalHigh: column(survival, "high"),
    retention: column(retention, "value"),
    retentionLow: column(retention, "low"),
    retentionHigh: column(retention, "high"),
  };
}

function remaining<P extends object>(
  law: Law<P>,
  fit: Fitted<P>,
  base: CustomersByPeriod,
  t: number,
  { seed, draws = 400, level = 0.9 }: DrawOptions,
): Interval {
  const n = readColumn(base.n, "n");
  const count =
    base.count === undefined ? new Float64Array(n.length).fill(1) : readColumn(base.count, "count", n.length);
  if (n.length === 0) throw new KeepworthError("customers.empty");
  checkWeights(count);
  const byPeriod = new Map<number, number>();
  n.forEach((period, i) => byPeriod.set(period, (byPeriod.get(period) ?? 0) + count[i]!));
  const momentsUnder = (params: P): CountMoments => {
    let [mean, variance] = [0, 0];
    for (const [period, customers] of byPeriod) {
      const p = law.pAliveAt(params, period, t);
      mean += customers * p;
      variance += customers * p * (1 - p);
    }
    return { mean, variance };
  };
  const laws = parameterDraws(fit, draws, seed).draws.map(momentsUnder);
  const cdf = (k: number) => laws.reduce((sum, moments) => sum + countCdf(k, moments), 0) / laws.length;
  const customers = count.reduce((sum, c) => sum + c, 0);
  return {
    value: momentsUnder(fit.params).mean,
    low: firstAtLeast(cdf, (1 - level) / 2, customers),
    high: firstAtLeast(cdf, (1 + level) / 2, customers),
  };
}

export interface CountMoments {
  readonly mean: number;
  readonly variance: number;
}

/** P(K <= k) of the binomial law with these moments: the law itself where all customers have one chance. */
export function countCdf(k: number, { mean, variance }: CountMoments): number {
  const p = mean > 0 ? 1 - variance / mean : 0;
  const trials = mean / p;
  if (!(p > 0) || k >= trials * (1 - 1e-12)) return 1;
  return p < 1 ? betainc(1 - p, trials - k, k + 1) : 0;
}

function firstAtLeast(cdf: (k: number) => number, target: number, most: number): number {
  let low = 0;
  let high = Math.ceil(most);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (cdf(middle) >= target) high = middle;
    else low = middle + 1;
  }
  return low;
}
