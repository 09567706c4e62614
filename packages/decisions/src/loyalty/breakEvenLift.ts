import { inDomain } from "../domain.ts";

/** What a member costs and leaves, over one year. */
export interface Programme {
  /** S: what a member would spend anyway. */
  readonly spend: number;
  /** m: share of it that is kept. */
  readonly margin: number;
  /** ρ: what is given back of a sale, as a share of it, once breakage is taken off. */
  readonly rewardRate: number;
  /** F: what a member costs whatever they buy. Default 0. */
  readonly fixedCost?: number;
}

/**
 * The lift of a member's spend at which a programme pays for itself: u = (ρS + F) / (S(m − ρ)). The reward is paid on
 * what they would have bought anyway, too, and the margin of what comes on top is less by it.
 *
 * @returns null where no lift is enough, since a sale gives back more than it leaves
 * @throws KeepworthError "argument.domain" for a spend that is not above 0
 * @example breakEvenLift({ spend: 300, margin: 0.4, rewardRate: 0.02, fixedCost: 1 }) // 0.0614
 */
export function breakEvenLift({ spend, margin, rewardRate, fixedCost = 0 }: Programme): number | null {
  inDomain("spend", spend, Number.MIN_VALUE);
  inDomain("margin", margin, -Infinity, 1);
  inDomain("rewardRate", rewardRate, 0);
  inDomain("fixedCost", fixedCost, 0);
  return margin > rewardRate ? (rewardRate * spend + fixedCost) / (spend * (margin - rewardRate)) : null;
}

/** What a programme earns or costs over one year at a lift: margin of the extra spend, less rewards on all of it. */
export function programmeProfit(
  { spend, margin, rewardRate, fixedCost = 0 }: Programme,
  lift: number,
): number {
  inDomain("lift", lift, -1);
  return spend * lift * (margin - rewardRate) - rewardRate * spend - fixedCost;
}
