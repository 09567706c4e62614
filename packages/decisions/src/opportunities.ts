import { inDomain } from "./domain.ts";
import { discountFactor } from "./discount.ts";

/** Closed deals that were last seen in a stage, and what the CRM says of the open ones in it. */
export interface StageHistory {
  readonly stage: string;
  readonly won: number;
  readonly lost: number;
  /** The stated probability, 0 to 1; null: none is. */
  readonly stated: number | null;
}

export interface StageChance {
  readonly stage: string;
  /** P(win). */
  readonly probability: number;
  readonly closed: number;
  /** What it was shrunk to: the stated probability, or the win rate of all closed deals; "none": neither is known. */
  readonly prior: "stated" | "all" | "none";
}

/**
 * P(win) by stage, calibrated on closed deals: (won + w·prior) / (won + lost + w). Few closed deals leave what was
 * stated, many replace it.
 *
 * Closed deals are told by the stage that they were last seen in: one that was won from a later stage passed the earlier
 * ones too. Where the order of stages is known, it counts for all of them; else the chance is the share won of the deals
 * that ended there, which is too low for early stages.
 *
 * @param options.weight  closed deals that the prior counts for. Default 10
 * @param options.order  names of stages, the first one first; stages that are not in it stand for themselves. Default none
 */
export function winChances(
  stages: readonly StageHistory[],
  { weight = 10, order = [] }: { readonly weight?: number; readonly order?: readonly string[] } = {},
): StageChance[] {
  inDomain("weight", weight, 0);
  const won = stages.reduce((sum, stage) => sum + inDomain("won", stage.won, 0), 0);
  const closed = stages.reduce((sum, stage) => sum + stage.won + inDomain("lost", stage.lost, 0), 0);
  const overall = closed > 0 ? won / closed : null;
  return stages.map(({ stage, stated }) => {
    const place = order.indexOf(stage);
    const passed = stages.filter(
      (one) => one.stage === stage || (place >= 0 && order.indexOf(one.stage) > place),
    );
    const wins = passed.reduce((sum, one) => sum + one.won, 0);
    const lost = passed.reduce((sum, one) => sum + one.lost, 0);
    if (stated !== null) inDomain("probability", stated, 0, 1);
    const prior = stated ?? overall;
    const known = wins + lost;
    if (prior === null) return { stage, probability: 0, closed: 0, prior: "none" };
    const probability = known + weight > 0 ? (wins + weight * prior) / (known + weight) : prior;
    return { stage, probability, closed: known, prior: stated === null ? "all" : "stated" };
  });
}

/**
 * Whether an open deal counts on top of what a purchase model expects. One that is marked says it itself. Where won deals
 * name the orders that they became, the model was fitted without these, and every deal counts; else only those of who
 * has not bought yet, since the model expects the others' orders already.
 */
export function dealCounts(deal: {
  /** As marked; null: not. */
  readonly incremental: boolean | null;
  /** Whether the customer has bought before. */
  readonly bought: boolean;
  /** Whether won deals name their orders. */
  readonly linked: boolean;
}): boolean {
  return deal.incremental ?? (deal.linked || !deal.bought);
}

/** What an open deal is worth: P(win) · margin, discounted to its expected close; one that is overdue closes now. */
export function dealValue(deal: {
  readonly probability: number;
  /** Money that is kept if it is won. */
  readonly margin: number;
  /** Years to the expected close. */
  readonly years: number;
  readonly annualRate: number;
}): number {
  const { probability, margin, years, annualRate } = deal;
  return (
    inDomain("probability", probability, 0, 1) *
    inDomain("margin", margin) *
    discountFactor(annualRate, Math.max(0, years))
  );
}
