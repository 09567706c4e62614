import { incentiveOf, oddsFactor, staysAt, upliftAt } from "@keepworth/decisions";
import type { Settings } from "../../settings.ts";
import type { Effect } from "./pairs.ts";
import type { Renewing } from "./renewing.ts";
import type { PlanTreatment } from "./treatments.ts";

export interface RenewalEffect {
  of(i: number): Effect;
  /** Mean rise of P(renews) that is planned with; the uplift, or less. */
  readonly planned: number;
}

/**
 * What a discount at a renewal does with a customer, all their renewals taken together: it moves P(renews) by one factor
 * of the odds for all, so that the mean rise is the uplift, and is paid to everybody who renews. An uplift that nobody
 * measured, or that is more than all who would leave, adds no more than such a discount does in `renewals`.
 *
 * @param isEligible  whether it is for the customer at a place of the portfolio
 */
export function renewalEffect(
  treatment: PlanTreatment,
  { begins, renews, amount, value, soon, spread }: Renewing,
  isEligible: (i: number) => boolean,
  { offerReach, offerSpeed }: Settings["keep"],
): RenewalEffect {
  const { cost: contact, uplift: told, upliftSource } = treatment;
  const chances = new Float64Array(renews.length).fill(Number.NaN);
  let [count, leaving] = [0, 0];
  for (let i = 0; i < begins.length - 1; i += 1) {
    if (!isEligible(i)) continue;
    for (let at = begins[i]!; at < begins[i + 1]!; at += 1) {
      chances[at] = renews[at]!;
      count += 1;
      leaving += 1 - renews[at]!;
    }
  }
  const factor = oddsFactor(chances, told);
  const holds = upliftSource === "measured" && told * count < leaving;
  const rise = (at: number, incentive: number): number => {
    const stays = renews[at]!;
    const moved = upliftAt(stays, factor);
    // What is given without a discount is not bounded by what a discount does, but by the share that can be kept.
    const offer = incentive > 0 ? incentive / amount[at]! : Infinity;
    if (holds || !(offer > 0)) return moved;
    const reach = staysAt({ stays }, { rise: offerReach * (1 - stays), speed: offerSpeed }, offer) - stays;
    return Math.min(moved, reach);
  };
  const rises = renews.map((_, at) => rise(at, incentiveOf(treatment, amount[at]!)));
  const planned = rises.reduce((sum, one, at) => sum + (chances[at]! >= 0 ? one : 0), 0) / Math.max(1, count);
  const of = (i: number): Effect => {
    const all = { uplift: 0, margin: 0, soon: 0, paidAnyway: 0, paidMoved: 0 };
    let variance = 0;
    for (let at = begins[i]!; at < begins[i + 1]!; at += 1) {
      const incentive = incentiveOf(treatment, amount[at]!);
      const uplift = rises[at]!;
      all.uplift += uplift / (begins[i + 1]! - begins[i]!);
      all.margin += uplift * value[at]!;
      all.soon += uplift * soon[at]!;
      all.paidAnyway += incentive * renews[at]!;
      all.paidMoved += incentive * uplift;
      variance += (uplift * value[at]! * spread[at]!) ** 2;
    }
    return { ...all, spread: Math.sqrt(variance), contact };
  };
  return { of, planned };
}
