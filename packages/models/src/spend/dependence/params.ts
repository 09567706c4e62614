import { checkWeights, readColumn, type Column } from "../../customers.ts";
import { KeepworthError } from "../../errors.ts";
import { checkSpender } from "../gammaGamma/params.ts";

/**
 * Gamma-Gamma whose v goes with how often a customer buys: purchases are Gamma(p, ν) in size, and ν of a customer who
 * buys at the rate λ is Gamma(q, v·(λ / reference)^kappa). kappa is the elasticity of spend by frequency; 0 is
 * Gamma-Gamma.
 */
export interface DependentSpendParams {
  readonly p: number;
  readonly q: number;
  /** In the currency of the spend: of a customer who buys at the rate `reference`. */
  readonly v: number;
  /** Any real number. */
  readonly kappa: number;
  /** Purchases per time unit, the unit of `rate`. */
  readonly reference: number;
}

/**
 * What a purchase model knows of a customer's own rate λ, as a gamma distribution: its mean `rate` and its shape, r + x.
 * `spendRates` gives both.
 */
export interface RateLaw {
  readonly rate: number;
  readonly shape: number;
}

/** What a customer spent, and how often they buy. */
export interface DependentSpender extends RateLaw {
  /** Purchases that the mean is over; 0 for a customer of whom nothing is known. */
  readonly x: number;
  /** Mean spend of these purchases; ignored when x = 0. */
  readonly spend: number;
}

/** Many of them as columns. */
export interface DependentSpenderColumns {
  readonly x: Column;
  readonly spend: Column;
  readonly rate: Column;
  readonly shape: Column;
  readonly weight?: Column;
}

/** Throws unless p, q, v and reference are positive, and kappa is finite. */
export function checkParams(params: DependentSpendParams): void {
  for (const parameter of ["p", "q", "v", "reference"] as const) {
    const value = params[parameter];
    if (!(value > 0 && value < Infinity)) throw new KeepworthError("parameters.domain", { parameter, value });
  }
  if (!Number.isFinite(params.kappa))
    throw new KeepworthError("parameters.domain", { parameter: "kappa", value: params.kappa });
}

export function checkRateLaw({ rate, shape }: RateLaw, row: number | null = null): void {
  const where = row === null ? {} : { row };
  if (!(rate > 0 && rate < Infinity))
    throw new KeepworthError("argument.domain", { ...where, argument: "rate", value: rate });
  if (!(shape > 0 && shape < Infinity))
    throw new KeepworthError("argument.domain", { ...where, argument: "shape", value: shape });
}

export interface DependentSpenderArrays {
  readonly x: Float64Array;
  readonly spend: Float64Array;
  readonly rate: Float64Array;
  readonly shape: Float64Array;
  readonly weight: Float64Array;
}

/** Checked columns without the rows of x = 0, which say nothing about spend, and of weight 0. */
export function readDependentSpenders(columns: DependentSpenderColumns): DependentSpenderArrays {
  const x = readColumn(columns.x, "x");
  const spend = readColumn(columns.spend, "spend", x.length);
  const rate = readColumn(columns.rate, "rate", x.length);
  const shape = readColumn(columns.shape, "shape", x.length);
  const weight =
    columns.weight === undefined
      ? new Float64Array(x.length).fill(1)
      : readColumn(columns.weight, "weight", x.length);
  checkWeights(weight);
  for (let row = 0; row < x.length; row++) {
    checkSpender({ x: x[row]!, spend: spend[row]! }, row);
    if (x[row]! > 0) checkRateLaw({ rate: rate[row]!, shape: shape[row]! }, row);
  }
  const bought = (_: number, row: number) => x[row]! > 0 && weight[row]! > 0;
  const kept = {
    x: x.filter(bought),
    spend: spend.filter(bought),
    rate: rate.filter(bought),
    shape: shape.filter(bought),
    weight: weight.filter(bought),
  };
  if (kept.x.length === 0) throw new KeepworthError("customers.empty");
  return kept;
}
