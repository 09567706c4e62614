import { inDomain } from "./domain.ts";

/** What is at stake with one customer over one period. Money in one currency, at today's value. */
export interface AtStake {
  /** S: net revenue of the period if the customer stays to its end. */
  readonly spend: number;
  /** m: share of it that is kept after the cost of goods and serving; may be negative. */
  readonly margin: number;
  /** F: expected margin after the period, *given* that the customer is still there at its end. */
  readonly afterwards: number;
  /** p₀: probability of staying to the end of the period without an offer. */
  readonly stays: number;
  /** W: what the place is worth to others once this customer has left (`replacementValue`). Default 0: capacity does not bind. */
  readonly replacement?: number;
  /** c: cost of making the offer, whatever comes of it. Default 0. */
  readonly contact?: number;
  /** λ: net profit that another unit of a binding budget would bring. Default 0: money is not short. */
  readonly shadowPrice?: number;
  /** Whether the offer is paid to everyone approached and not only to those who stay. Default false. */
  readonly toEveryone?: boolean;
}

/**
 * The most to offer: the discount, as a share of the period's spend, at which keeping a customer gains nothing.
 *
 * o* = max(0, [(p₁ − p₀)·(S·m + F − W) − c] / ((1 + λ)·p₁·S)). It is paid to all who stay, those who would have stayed
 * anyway included, and lasts one period. An offer paid to everyone approached divides by S instead of p₁·S. At o* the
 * gain is nil: what to offer is `bestOffer`.
 *
 * @param input  what is at stake, and `staysWithOffer`: p₁, in [stays, 1]; a lower one gives 0
 * @returns a share of `spend`, 0 or more; above 1 where even serving the period for nothing would pay
 * @throws KeepworthError "argument.domain" for a probability outside [0, 1], or negative spend, cost or shadow price
 * @example mostToOffer({ spend: 100_000, margin: 0.3, afterwards: 80_000, stays: 0.55, staysWithOffer: 0.8 }) // 0.34375
 * @see docs/decisions/keep-or-replace.md
 */
export function mostToOffer(input: AtStake & { readonly staysWithOffer: number }): number {
  const staysWithOffer = inDomain("staysWithOffer", input.staysWithOffer, 0, 1);
  const { spend, stays, contact, price, toEveryone } = checked(input);
  const cost = price * spend * (toEveryone ? 1 : staysWithOffer);
  if (cost <= 0) return 0;
  return Math.max(0, ((staysWithOffer - stays) * worthOfStaying(input) - contact) / cost);
}

/** S·m + F − W: what it is worth that a customer stays rather than leaves. Below 0 the place is worth more to others. */
export function worthOfStaying({ spend, margin, afterwards, replacement = 0 }: AtStake): number {
  return inDomain("worth", spend * margin + afterwards - replacement);
}

/**
 * What an offer of a share of the period's spend gains over none: (p₁ − p₀)·(S·m + F − W) − (1 + λ)·p₁·o·S − c, an
 * amount of money. Nothing is gained, and nothing spent, by no offer.
 *
 * @param offer  o, a share of `spend`
 * @param staysWithOffer  p₁ at that offer
 */
export function gainOfOffer(input: AtStake, offer: number, staysWithOffer: number): number {
  if (offer === 0) return 0;
  const { spend, stays, contact, price, toEveryone } = checked(input);
  const paidTo = toEveryone ? 1 : staysWithOffer;
  return (staysWithOffer - stays) * worthOfStaying(input) - price * paidTo * offer * spend - contact;
}

export type KeepVerdict = "offer" | "noOffer" | "letGo" | "replace" | "gone";

/**
 * The verdict on one customer.
 *
 * "gone": most likely left already, no discount reaches them. "replace": the place is worth more to others. "letGo":
 * staying is worth nothing. "offer": keep, an offer gains. "noOffer": worth keeping, but any offer costs more than the
 * few it keeps bring.
 *
 * @param bestGain  what the best offer gains (`bestOffer`)
 * @param active  P(active now); below `goneBelow` the customer counts as gone
 */
export function keepVerdict(
  input: AtStake,
  { bestGain, active = 1, goneBelow = 0 }: { bestGain: number; active?: number; goneBelow?: number },
): KeepVerdict {
  if (active < goneBelow) return "gone";
  const worth = worthOfStaying(input);
  if (worth < 0 && (input.replacement ?? 0) > 0) return "replace";
  if (worth <= 0) return "letGo";
  return bestGain > 0 ? "offer" : "noOffer";
}

function checked({ spend, stays, contact = 0, shadowPrice = 0, toEveryone = false }: AtStake) {
  return {
    spend: inDomain("spend", spend, 0),
    stays: inDomain("stays", stays, 0, 1),
    contact: inDomain("contact", contact, 0),
    price: 1 + inDomain("shadowPrice", shadowPrice, 0),
    toEveryone,
  };
}
