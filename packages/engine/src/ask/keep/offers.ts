import { bestOffer, keepVerdict, type AtStake, type BestOffer, type KeepVerdict } from "@keepworth/decisions";
import type { Keepworth } from "../../open.ts";
import type { Portfolio } from "../portfolio.ts";
import { newcomerOf, type Newcomer } from "./newcomer.ts";
import { placesOf, type Places } from "./places.ts";
import { responseOf, type Response, type SegmentMeans } from "./response.ts";
import { stakesFigures, stakesOf, type Stakes } from "./stakes.ts";
import { winningCosts, type WinningCosts } from "./winning.ts";

/** Everything that the question "keep or replace" needs of the customers of a run. */
export interface Keeping {
  readonly stakes: Stakes;
  readonly response: Response;
  readonly newcomer: Newcomer;
  readonly winning: WinningCosts;
  readonly places: Places;
}

/** What that reads of every customer. */
export const keepingWanted = { figures: stakesFigures, labels: ["segment"] } as const;

export type KeepingCustomers = Portfolio<(typeof stakesFigures)[number], "segment">;

/** Customers' segments. */
export type Segmented = Pick<Portfolio<never, "segment">, "label">;

export async function keepingOf(keepworth: Keepworth, portfolio: KeepingCustomers): Promise<Keeping> {
  const stakes = await stakesOf(keepworth, portfolio);
  const newcomer = await newcomerOf(keepworth, portfolio);
  const winning = await winningCosts(keepworth, portfolio);
  return {
    stakes,
    newcomer,
    winning,
    response: await responseOf(keepworth, portfolio.run.dataset, meansOf(portfolio, stakes)),
    places: placesOf(keepworth, portfolio, stakes, newcomer, winning.each ?? 0),
  };
}

function meansOf({ label }: Segmented, { staying, spend }: Stakes): SegmentMeans[] {
  const { names, code } = label.segment;
  const sums = names.map(() => ({ customers: 0, leaving: 0, spend: 0 }));
  for (let i = 0; i < code.length; i += 1) {
    const sum = sums[code[i]!]!;
    sum.customers += 1;
    sum.leaving += staying.pActive[i]! - staying.pStay[i]!;
    sum.spend += spend[i]!;
  }
  return sums.map(({ customers, leaving, spend: money }, place) => ({
    segment: names[place]!,
    leaving: leaving / customers,
    spend: money / customers,
  }));
}

/** How well a discount works: as assumed or measured, or at an end of the band. */
export type Reach = "low" | "reach" | "high";

/** What is at stake with one customer, as `decisions` takes it. */
export function stakeOf({ stakes, places }: Keeping, contact: number, i: number): AtStake {
  return {
    spend: stakes.spend[i]!,
    margin: stakes.margin[i]!,
    afterwards: stakes.afterwards[i]!,
    stays: stakes.staying.pStay[i]!,
    replacement: places.worth[i]!,
    contact,
  };
}

/** The most that a discount adds to a customer's probability of staying. */
export function riseOf({ stakes, response }: Keeping, { label }: Segmented, i: number, reach: Reach): number {
  const { pActive, pStay } = stakes.staying;
  return response[reach][label.segment.code[i]!]! * Math.max(0, pActive[i]! - pStay[i]!);
}

/** The best offer of every customer, as columns; `verdict` is the place in `keepVerdicts`. */
export interface Offers {
  readonly offer: Float64Array;
  readonly gain: Float64Array;
  readonly stays: Float64Array;
  readonly verdict: Uint8Array;
}

export const keepVerdicts: readonly KeepVerdict[] = ["offer", "noOffer", "letGo", "replace", "gone"];

export function offersOf({ settings }: Keepworth, customers: Segmented, keeping: Keeping): Offers {
  const size = customers.label.segment.code.length;
  const { contactCost, goneBelow } = settings.keep;
  const column = () => new Float64Array(size);
  const [offer, gain, stays, verdict] = [column(), column(), column(), new Uint8Array(size)];
  for (let i = 0; i < size; i += 1) {
    const stake = stakeOf(keeping, contactCost, i);
    const active = keeping.stakes.staying.pActive[i]!;
    const best = bestFor(stake, keeping, customers, i, { reach: "reach", goneBelow });
    offer[i] = best.offer;
    gain[i] = best.gain;
    stays[i] = best.stays;
    verdict[i] = keepVerdicts.indexOf(keepVerdict(stake, { bestGain: best.gain, active, goneBelow }));
  }
  return { offer, gain, stays, verdict };
}

/** What the best offers gain in all, where discounts work so well. */
export function gainOfOffers(
  { settings }: Keepworth,
  customers: Segmented,
  keeping: Keeping,
  reach: Reach,
): number {
  const { contactCost, goneBelow } = settings.keep;
  let sum = 0;
  for (let i = 0; i < customers.label.segment.code.length; i += 1)
    sum += bestFor(stakeOf(keeping, contactCost, i), keeping, customers, i, { reach, goneBelow }).gain;
  return sum;
}

/** Who has most likely left is offered nothing. */
function bestFor(
  stake: AtStake,
  keeping: Keeping,
  customers: Segmented,
  i: number,
  { reach, goneBelow }: { readonly reach: Reach; readonly goneBelow: number },
): BestOffer {
  if (keeping.stakes.staying.pActive[i]! < goneBelow) return none(stake);
  return bestOffer(stake, { rise: riseOf(keeping, customers, i, reach), speed: keeping.response.speed });
}

function none({ stays }: AtStake): BestOffer {
  return { offer: 0, gain: 0, most: 0, stays };
}
