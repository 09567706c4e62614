import type { BaseStates } from "../run/compress.ts";
import type { SpendFit } from "./fitSpend.ts";
import type { SpendScale } from "./spendScale.ts";

/**
 * By state, the sums over its customers of the scale v + (paid repeat money), and of its square, such that one
 * customer's expected spend is p / (q + p·x − 1) times the scale. Customers whose repeat days were not all paid know
 * less about their spend: their scale is adjusted to give the expectation that p / (q + p·paid days − 1) gives. Where
 * spend goes with frequency, v and the scale are those of the state.
 */
export function scales(
  states: BaseStates,
  { p, q, v: common }: SpendFit["params"],
  own: SpendScale | null,
): { readonly scale: Float64Array; readonly scaleSquares: Float64Array } {
  const n = states.x.length;
  const scale = new Float64Array(n);
  const scaleSquares = new Float64Array(n);
  for (let s = 0; s < n; s++) {
    const v = common * (own?.v[s] ?? 1);
    const ahead = own?.factor[s] ?? 1;
    for (let i = states.partStart[s]!; i < states.partStart[s + 1]!; i++) {
      const factor = (ahead * (q + p * states.x[s]! - 1)) / (q + p * states.spendDays[i]! - 1);
      const [weight, sum, squares] = [states.partWeight[i]!, states.spend[i]!, states.spendSquared[i]!];
      scale[s]! += factor * (weight * v + sum);
      scaleSquares[s]! += factor * factor * (weight * v * v + 2 * v * sum + squares);
    }
  }
  return { scale, scaleSquares };
}

/** Expected mean spend per order and unit of scale, by state. */
export function spendPerScale(x: Int32Array, { p, q }: SpendFit["params"]): Float64Array {
  return Float64Array.from(x, (repeats) => p / (q + p * repeats - 1));
}
