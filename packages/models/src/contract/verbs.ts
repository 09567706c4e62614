import { smoothSum } from "../math/smoothSum.ts";
import { checkArgument } from "../purchase/arguments.ts";
import { KeepworthError } from "../errors.ts";
import type { ContractModel, PeriodDiscounting } from "./model.ts";

/** How long customers stay, for any real number of renewals. */
export interface LifetimeLaw<P> {
  /** Throws unless the parameters are possible. */
  check(params: P): void;
  /** ln S(to) − ln S(from), <= 0, for 0 <= from <= to. */
  logRatio(params: P, from: number, to: number): number;
  /** In the end, S(t) falls as t^−power. */
  power(params: P): number;
}

type Verbs<P extends object> = Pick<
  ContractModel<P>,
  | "survival"
  | "retentionRate"
  | "pAliveAt"
  | "churn"
  | "expectedResidualLifetime"
  | "derl"
  | "retentionElasticity"
>;

/** The verbs that follow from how long customers stay. */
export function verbsOf<P extends object>({ check, logRatio, power }: LifetimeLaw<P>): Verbs<P> {
  /** ln P(still there after t further renewals | in the n-th period). */
  function logStays(params: P, n: number, t: number): number {
    check(params);
    checkPeriod("n", n, 1);
    checkPeriod("t", t, 0);
    return logRatio(params, n - 1, n - 1 + t);
  }

  /** Σ over the renewals ahead of P(made)·(1 + rate)^−(k − 1), the k-th one times k^weight. */
  function value(params: P, n: number, { rate, horizon = Infinity }: PeriodDiscounting, weight: number) {
    check(params);
    checkPeriod("n", n, 1);
    checkArgument("rate", rate);
    if (horizon !== Infinity) checkPeriod("horizon", horizon, 0);
    const falls = power(params) - weight;
    if (rate === 0 && horizon === Infinity && !(falls > 1)) return Infinity;
    const discount = Math.log1p(rate);
    const log = (t: number) =>
      logRatio(params, n - 1, t) - discount * (t - n) + (weight === 0 ? 0 : Math.log(t - n + 1));
    return smoothSum(log, n, n - 1 + horizon, rate === 0 ? falls : Infinity);
  }

  return {
    survival(params, n) {
      check(params);
      checkPeriod("n", n, 0);
      return Math.exp(logRatio(params, 0, n));
    },
    retentionRate: (params, n) => Math.exp(logStays(params, n, 1)),
    pAliveAt: (params, n, t) => Math.exp(logStays(params, n, t)),
    // Never −0.
    churn: (params, n, t) => 0 - Math.expm1(logStays(params, n, t)),
    expectedResidualLifetime: (params, n) => value(params, n, { rate: 0 }, 0),
    derl: (params, n, discounting) => value(params, n, discounting, 0),
    retentionElasticity(params, n, discounting) {
      const weighted = value(params, n, discounting, 1);
      return weighted === Infinity ? Infinity : weighted / value(params, n, discounting, 0);
    },
  };
}

function checkPeriod(argument: string, value: number, least: number): void {
  if (!(Number.isInteger(value) && value >= least))
    throw new KeepworthError("argument.domain", { argument, value });
}
