import { readColumn, type Column } from "../../customers.ts";
import { KeepworthError } from "../../errors.ts";
import { seeded, type Rng } from "../../math/random.ts";
import { asParams, type GammaGammaParams } from "./params.ts";

export interface SimulateOptions {
  /** Purchases of each customer. */
  readonly x: Column;
  /** Where chance comes from: a generator, or the seed of one. */
  readonly chance: Rng | number;
}

export interface SimulatedSpend {
  readonly x: Float64Array;
  /** Mean of a customer's purchases; 0 without any. */
  readonly spend: Float64Array;
  /** The mean that the customer's purchases are drawn around. */
  readonly mean: Float64Array;
  /** Every purchase's amount, by customer. */
  readonly amounts: Float64Array;
}

/**
 * Spend drawn from Gamma-Gamma.
 *
 * @throws KeepworthError "parameters.domain"; "customer.frequency", "customers.columns" for x
 */
export function simulate(
  params: GammaGammaParams,
  { x: purchases, chance }: SimulateOptions,
): SimulatedSpend {
  asParams(params);
  const rng = typeof chance === "number" ? seeded(chance) : chance;
  const x = readColumn(purchases, "x").slice();
  let total = 0;
  for (let i = 0; i < x.length; i++) {
    if (!(x[i]! >= 0 && Number.isInteger(x[i])))
      throw new KeepworthError("customer.frequency", { row: i, x: x[i]! });
    total += x[i]!;
  }
  const spend = new Float64Array(x.length);
  const mean = new Float64Array(x.length);
  const amounts = new Float64Array(total);
  let next = 0;
  for (let i = 0; i < x.length; i++) {
    const scale = params.v / rng.gamma(params.q);
    mean[i] = params.p * scale;
    let sum = 0;
    for (let k = 0; k < x[i]!; k++) {
      const amount = scale * rng.gamma(params.p);
      amounts[next++] = amount;
      sum += amount;
    }
    spend[i] = x[i]! > 0 ? sum / x[i]! : 0;
  }
  return { x, spend, mean, amounts };
}
