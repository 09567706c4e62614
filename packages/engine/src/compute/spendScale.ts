import { spendDependence, type AnyPurchaseModel, type PurchaseParams } from "@keepworth/models";

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
  model: AnyPurchaseModel,
  params: PurchaseParams,
  states: Columns,
  horizon: number,
  rate: number,
) {
  const scored = (r: number) => {
    const { pAlive, dect } = model.scoreStates({ ...params, r }, states, { horizon, rate });
    return { pAlive, purchases: dect };
  };
  const gamma = params as unknown as { r: number; alpha: number; k?: number };
  return spendDependence.spendRates(gamma, states, scored(gamma.r), scored(gamma.r + 1));
}

/** What spend per purchase to come is multiplied by on account of the rate behind it, by state. */
export function spendAhead(
  { shape, futureRate }: Pick<ReturnType<typeof ratesOf>, "shape" | "futureRate">,
  { kappa, reference }: Dependence,
): Float64Array {
  return shape.map((s, i) =>
    Math.exp(spendDependence.logMoment({ rate: futureRate[i]!, shape: s + 1 }, kappa, reference)),
  );
}

/** @param x  repeat purchases; of who has none, only the rate of purchases to come matters */
export function spendScale(
  rates: ReturnType<typeof ratesOf>,
  dependence: Dependence,
  x: ArrayLike<number>,
): SpendScale {
  const { shape, rate } = rates;
  const { kappa, reference } = dependence;
  const ahead = spendAhead(rates, dependence);
  const now = shape.map((s, i) =>
    x[i] === 0
      ? ahead[i]!
      : Math.exp(spendDependence.logMoment({ rate: rate[i]!, shape: s }, kappa, reference)),
  );
  return { v: now, factor: ahead.map((moment, i) => moment / now[i]!) };
}
