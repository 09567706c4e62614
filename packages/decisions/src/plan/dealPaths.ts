import type { Rng } from "@keepworth/models";

/** An open deal of the plan. */
export interface PlannedDeal {
  /** Which planned month it closes in; −1: after them all. */
  readonly month: number;
  /** P(win) of its stage is Beta with this mean and the weight of so many deals. */
  readonly probability: number;
  readonly weight: number;
  /** Deals with the same number are of one stage: what is not known of its win rate is not known of all of them. */
  readonly stage: number;
  readonly margin: number;
  readonly revenue: number;
}

/** Adds one possible outcome of every deal: won or lost, by a win rate of its stage drawn once. */
export function addDealPath(
  deals: readonly PlannedDeal[],
  rng: Rng,
  out: {
    readonly margin: Float64Array;
    readonly revenue: Float64Array;
    readonly orders: Float64Array;
    readonly at: number;
  },
): void {
  const rates = new Map<number, number>();
  for (const { month, probability, weight, stage, margin, revenue } of deals) {
    let rate = rates.get(stage);
    if (rate === undefined) {
      const sure = probability <= 0 || probability >= 1 || !(weight > 0);
      rate = sure ? probability : rng.beta(probability * weight, (1 - probability) * weight);
      rates.set(stage, rate);
    }
    const won = rng.uniform() < rate;
    if (!won || month < 0) continue;
    out.margin[out.at + month]! += margin;
    out.revenue[out.at + month]! += revenue;
    out.orders[out.at + month]! += 1;
  }
}
