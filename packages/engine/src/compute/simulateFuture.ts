import type { AnyPurchaseModel, PurchaseParams, Rng } from "@keepworth/models";

/** A customer as the models see them. */
export interface Future {
  readonly model: AnyPurchaseModel;
  readonly params: PurchaseParams;
  /** In the model's time. */
  readonly state: { readonly x: number; readonly tx: number; readonly T: number };
  readonly horizon: number;
  /** Mean discount of a purchase within the horizon: discounted over expected purchases. */
  readonly discount: number;
  /** Gamma-Gamma parameters, with the repeat days that had money and that money. */
  readonly spend: {
    readonly p: number;
    readonly q: number;
    readonly v: number;
    readonly days: number;
    readonly money: number;
  };
  readonly margin: number;
}

const mostCounted = 4096;

/**
 * Draws of what a customer brings within a horizon, discounted: whether they are active, how many purchases they make,
 * and what these come to, each from its own law. Purchases are discounted by their mean, which hardly moves with their
 * number.
 */
export function simulateFuture(
  { model, params, state, horizon, discount, spend, margin }: Future,
  draws: number,
  rng: Rng,
): Float64Array {
  const survival = new Float64Array(mostCounted);
  const reached = model.activeFuture(params, horizon).addSurvival(state.x, state.T, 1, survival);
  const pAlive = model.pAlive(params, state);
  const money = new Float64Array(draws);
  for (let i = 0; i < draws; i += 1) {
    if (rng.uniform() >= pAlive) continue;
    const u = rng.uniform();
    let n = 0;
    while (n < reached && survival[n]! > u) n += 1;
    if (n === 0) continue;
    const scale = (spend.v + spend.money) / rng.gamma(spend.q + spend.p * spend.days);
    money[i] = margin * discount * scale * rng.gamma(spend.p * n);
  }
  return money;
}

/**
 * Expected time that a customer is active within a horizon, discounted, by Simpson's rule over P(active) at eight steps.
 *
 * @param rate  continuous, per time unit of the model
 */
export function activeTime(
  { model, params, state, horizon }: Pick<Future, "model" | "params" | "state" | "horizon">,
  rate: number,
): number {
  const steps = 8;
  const width = horizon / steps;
  let sum = model.pAlive(params, state);
  for (let i = 1; i <= steps; i += 1) {
    const at = i * width;
    const weight = i === steps ? 1 : i % 2 === 1 ? 4 : 2;
    sum += weight * model.pAliveAt(params, state, at) * Math.exp(-rate * at);
  }
  return (width / 3) * sum;
}
