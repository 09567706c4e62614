import { purchaseModel, spendDependence, type PurchaseParams } from "@keepworth/models";

/** How much spend goes with frequency: v of a customer who buys at the rate λ is v·(λ / reference)^kappa. */
export interface Dependence {
  readonly kappa: number;
  readonly reference: number;
}

/** By state: what stands in place of v, relative to it, and what expected spend per order to come is multiplied by. */
export interface SpendScale {
  readonly v: Float64Array;
  readonly factor: Float64Array;
}

interface Columns {
  readonly x: Float64Array;
  readonly tx: Float64Array;
  readonly T: Float64Array;
}

/** What a purchase model knows of customers' rates, now and over their purchases to come, in its own time. */
export function ratesOf(
  model: string,
  params: PurchaseParams,
  states: Columns,
  horizon: number,
  rate: number,
) {
  const scored = (r: number) => {
    const { pAlive, dect } = purchaseModel(model).scoreStates({ ...params, r }, states, { horizon, rate });
    return { pAlive, purchases: dect };
  };
  const gamma = params as unknown as { r: number; alpha: number; k?: number };
  return spendDependence.spendRates(gamma, states, scored(gamma.r), scored(gamma.r + 1));
}

export function spendScale(
  { shape, rate, futureRate }: ReturnType<typeof ratesOf>,
  { kappa, reference }: Dependence,
): SpendScale {
  const now = shape.map((s, i) => spendDependence.logMoment({ rate: rate[i]!, shape: s }, kappa, reference));
  const ahead = shape.map((s, i) =>
    spendDependence.logMoment({ rate: futureRate[i]!, shape: s + 1 }, kappa, reference),
  );
  return { v: now.map(Math.exp), factor: ahead.map((log, i) => Math.exp(log - now[i]!)) };
}
