import { bestOffer, keepVerdict, type AtStake } from "@keepworth/decisions";
import type { Keepworth } from "../../open.ts";
import type { Figure } from "../../result.ts";
import type { KeepCard, OfferCard } from "./answer.ts";
import { riseOf, type Keeping, type Reach, type Segmented } from "./offers.ts";

const reaches: readonly Reach[] = ["low", "reach", "high"];

/**
 * The card of a customer, or of several taken together who are all made the same offer.
 *
 * Taken together, a sum of gains is the gain of one customer with the summed spend, P(staying) weighed by spend, and a
 * worth weighed by how many each offer keeps: so that the same formula holds, and its best offer is the best that is the
 * same for all. Who has most likely left counts in no offer, unless nobody else is there.
 */
export function cardOf(
  { settings }: Keepworth,
  customers: Segmented,
  keeping: Keeping,
  name: string,
  members: ArrayLike<number>,
): KeepCard {
  const { goneBelow, contactCost } = settings.keep;
  const { stakes, places } = keeping;
  const { staying } = stakes;
  const here = Array.from(members).filter((i) => staying.pActive[i]! >= goneBelow);
  const counted = here.length > 0 ? here : Array.from(members);
  const sum = (of: (i: number) => number): number => counted.reduce((all, i) => all + of(i), 0);
  const spend = sum((i) => stakes.spend[i]!);
  const bySpend = (of: (i: number) => number): number =>
    spend > 0 ? sum((i) => of(i) * stakes.spend[i]!) / spend : sum(of) / counted.length;
  const stays = Math.min(
    1,
    bySpend((i) => staying.pStay[i]!),
  );
  const active = sum((i) => staying.pActive[i]!) / counted.length;
  const replacement = sum((i) => places.worth[i]!);
  const worth = sum((i) => stakes.worth[i]!);
  const contact = contactCost * counted.length;
  const gone = here.length === 0;

  const sums = (reach: Reach) => {
    const rise = (i: number): number => riseOf(keeping, customers, i, reach);
    return { rise: bySpend(rise), saved: sum((i) => rise(i) * (stakes.worth[i]! - places.worth[i]!)) };
  };
  const at = (of: ReturnType<typeof sums>, times = 1) => {
    const rise = Math.min(1 - stays, times * of.rise);
    const saved = times * of.saved;
    // The worth that an offer saves for each part of the spend that it keeps.
    const each = rise > 0 ? saved / rise : worth - replacement;
    const stake: AtStake = {
      spend,
      margin: 0,
      afterwards: each + replacement,
      stays,
      replacement,
      contact,
    };
    const best = gone
      ? { offer: 0, gain: 0, stays, most: 0 }
      : bestOffer(stake, { rise, speed: keeping.response.speed });
    const verdict = keepVerdict({ ...stake, afterwards: worth }, { bestGain: best.gain, active, goneBelow });
    return { best, verdict };
  };
  const summed = reaches.map(sums);
  const offers = reaches.map((reach, r): OfferCard => {
    const { best, verdict } = at(summed[r]!);
    return {
      reach: bySpend((i) => keeping.response[reach][customers.label.segment.code[i]!]!),
      verdict,
      best: { share: best.offer, amount: best.offer * spend, gain: best.gain, stays: best.stays },
      most: { share: best.most, amount: best.most * spend },
    };
  });
  const turn = turnsAt((times) => at(summed[1]!, times).best.gain > 0, offers[1]!.reach);
  return {
    name,
    customers: members.length,
    gone: members.length - here.length,
    active,
    stays,
    spend,
    margin: spend > 0 ? sum((i) => stakes.spend[i]! * stakes.margin[i]!) / spend : 0,
    afterwards: sum((i) => stakes.afterwards[i]!),
    worth: interval(stakes, counted, worth),
    atStake: sum((i) => Math.max(0, staying.pActive[i]! - staying.pStay[i]!) * Math.max(0, stakes.worth[i]!)),
    replaceable: bySpend((i) => places.replaceable[i]!),
    replacement,
    place: places.whole && sum((i) => places.whole![i]!),
    verdict: offers[1]!.verdict,
    offers: { low: offers[0]!, assumed: offers[1]!, high: offers[2]! },
    turnsAt: gone || worth - replacement <= 0 ? null : turn,
  };
}

/** Single customers' uncertainty averages out over many; what the total is uncertain of does not. */
function interval(
  { worth, spread, common }: Keeping["stakes"],
  members: readonly number[],
  value: number,
): Figure {
  const own = members.reduce((sum, i) => sum + (spread[i]! * worth[i]!) ** 2, 0);
  const half = Math.sqrt(own + (members.length > 1 ? (common * value) ** 2 : 0));
  return { value, low: Math.min(value, Math.max(value - half, Math.min(0, value))), high: value + half };
}

/** The reach above which an offer gains; null where none does, however well it works. */
function turnsAt(pays: (times: number) => boolean, reach: number): number | null {
  if (!(reach > 0) || !pays(1 / reach)) return null;
  let [low, high] = [0, 1 / reach];
  for (let i = 0; i < 40; i += 1) {
    const middle = (low + high) / 2;
    if (pays(middle)) high = middle;
    else low = middle;
  }
  return high * reach;
}
