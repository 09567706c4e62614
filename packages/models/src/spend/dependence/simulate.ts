import { readColumn, type Column } from "../../customers.ts";
import { KeepworthError } from "../../errors.ts";
import { seeded, type Rng } from "../../math/random.ts";
import type { SimulatedSpend } from "../gammaGamma/simulate.ts";
import { checkParams, checkRateLaw, type DependentSpendParams } from "./params.ts";

export interface SimulateOptions {
  /** Purchases of each customer. */
  readonly x: Column;
  /** The rate at which each of them buys, in truth. */
  readonly rate: Column;
  /** Where chance comes from: a generator, or the seed of one. */
  readonly chance: Rng | number;
}

/**
 * Spend drawn for customers whose own rates are known: `mean` is around p·v·(rate / reference)^kappa / (q − 1).
 *
 * @throws KeepworthError "parameters.domain"; "customer.frequency", "customers.columns", "argument.domain" for x and rate
 */
export function simulate(
  params: DependentSpendParams,
  { x: purchases, rate: rates, chance }: SimulateOptions,
): SimulatedSpend {
  checkParams(params);
  const rng = typeof chance === "number" ? seeded(chance) : chance;
  const x = readColumn(purchases, "x").slice();
  const rate = readColumn(rates, "rate", x.length);
  const spend = new Float64Array(x.length);
  const mean = new Float64Array(x.length);
  const amounts: number[] = [];
  for (let i = 0; i < x.length; i++) {
    if (!(x[i]! >= 0 && Number.isInteger(x[i])))
      throw new KeepworthError("customer.frequency", { row: i, x: x[i]! });
    checkRateLaw({ rate: rate[i]!, shape: 1 }, i);
    const scale = (params.v * (rate[i]! / params.reference) ** params.kappa) / rng.gamma(params.q);
    mean[i] = params.p * scale;
    let sum = 0;
    for (let k = 0; k < x[i]!; k++) {
      const amount = scale * rng.gamma(params.p);
      amounts.push(amount);
      sum += amount;
    }
    spend[i] = x[i]! > 0 ? sum / x[i]! : 0;
  }
  return { x, spend, mean, amounts: Float64Array.from(amounts) };
}
