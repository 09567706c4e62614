import { checkWeights, readColumn, type Column } from "../../customers.ts";
import { KeepworthError } from "../../errors.ts";

/**
 * A customer's purchases are Gamma(p, ν) in size, and ν is spread over customers as Gamma(q, v). So v is in the
 * currency of the spend, and the mean over customers is v·p / (q − 1).
 */
export interface GammaGammaParams {
  readonly p: number;
  readonly q: number;
  readonly v: number;
}

/** What a customer spent. */
export interface Spender {
  /** Purchases that the mean is over; 0 for a customer of whom nothing is known. */
  readonly x: number;
  /** Mean spend of these purchases; ignored when x = 0. */
  readonly spend: number;
}

/** Many of them as columns. */
export interface SpenderColumns {
  readonly x: Column;
  readonly spend: Column;
  readonly weight?: Column;
}

export const paramNames = ["p", "q", "v"] as const;

/** The parameters in the order of `paramNames`, checked to be positive and finite. */
export function asParams(params: GammaGammaParams): Float64Array {
  return Float64Array.from(paramNames, (name) => {
    const value = params[name];
    if (!(value > 0 && value < Infinity))
      throw new KeepworthError("parameters.domain", { parameter: name, value });
    return value;
  });
}

export function checkSpender({ x, spend }: Spender, row: number | null = null): void {
  const where = row === null ? {} : { row };
  if (!(x >= 0 && Number.isInteger(x))) throw new KeepworthError("customer.frequency", { ...where, x });
  if (x > 0 && !(spend > 0 && spend < Infinity))
    throw new KeepworthError("customer.spend", { ...where, spend });
}

export interface SpenderArrays {
  readonly x: Float64Array;
  readonly spend: Float64Array;
  readonly weight: Float64Array;
  /** Whether every weight is 1. */
  readonly unweighted: boolean;
}

/** Checked columns without the rows of x = 0, which say nothing about spend, and of weight 0. */
export function readSpenders(columns: SpenderColumns): SpenderArrays {
  const x = readColumn(columns.x, "x");
  const spend = readColumn(columns.spend, "spend", x.length);
  const given = columns.weight === undefined ? null : readColumn(columns.weight, "weight", x.length);
  checkWeights(given);
  let rows = 0;
  for (let row = 0; row < x.length; row++) {
    if (!(x[row]! > 0 && x[row]! % 1 === 0 && spend[row]! > 0 && spend[row]! < Infinity)) {
      checkSpender({ x: x[row]!, spend: spend[row]! }, row);
    }
    if (x[row]! > 0 && given?.[row] !== 0) rows++;
  }
  if (rows === 0) throw new KeepworthError("customers.empty");
  const kept = { x: new Float64Array(rows), spend: new Float64Array(rows), weight: new Float64Array(rows) };
  let unweighted = true;
  for (let row = 0, next = 0; row < x.length; row++) {
    const weight = given === null ? 1 : given[row]!;
    if (x[row] === 0 || weight === 0) continue;
    kept.x[next] = x[row]!;
    kept.spend[next] = spend[row]!;
    kept.weight[next++] = weight;
    if (weight !== 1) unweighted = false;
  }
  return { ...kept, unweighted };
}
