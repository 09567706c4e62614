import { inDomain } from "./domain.ts";
import { gainOfOffer, worthOfStaying, type AtStake } from "./keepOrReplace.ts";

/**
 * How an offer raises the probability of staying: p₁(o) = p₀ + rise·(1 − e^(−speed·o)), o a share of the period's spend.
 * An assumption, until an experiment has measured it.
 */
export interface OfferResponse {
  /** The most that any offer adds to the probability of staying. */
  readonly rise: number;
  /** How fast: of `rise`, 1 − e^(−speed·o) is reached at offer o. */
  readonly speed: number;
}

export interface BestOffer {
  /** The offer that gains most, a share of the period's spend; 0 where none gains. */
  offer: number;
  /** What it gains over no offer; 0 where none gains. */
  gain: number;
  /** P(staying) at that offer. */
  stays: number;
  /** The break-even: the largest offer that still loses nothing; 0 where none gains. */
  most: number;
}

/** P(staying) at an offer. */
export function staysAt(
  { stays }: Pick<AtStake, "stays">,
  { rise, speed }: OfferResponse,
  offer: number,
): number {
  return stays - rise * Math.expm1(-speed * offer);
}

/**
 * The offer that gains most, beside the most to offer: argmax over o of (p₁(o) − p₀)·V − (1 + λ)·p₁(o)·o·S − c with
 * V = S·m + F − W.
 *
 * Where the derivative is 0, y·e^y = ((p₀ + rise)/rise)·e^(1 + kV/S′) with y = k(V/S′ − o) + 1, S′ = (1 + λ)·S and
 * k the speed: so y is Lambert's function of the right side. The gain is concave up to V/S′, so that this is the best.
 *
 * @param response  `rise` in [0, 1 − stays], `speed` above 0
 * @throws KeepworthError "argument.domain"
 * @example bestOffer({ spend: 100_000, margin: 0.3, afterwards: 80_000, stays: 0.55 }, { rise: 0.35, speed: 8 })
 *   // offer 0.151, gain 14,986, most 0.418
 * @see docs/decisions/keep-or-replace.md
 */
export function bestOffer(input: AtStake, response: OfferResponse): BestOffer {
  const { stays, spend, shadowPrice = 0, toEveryone = false } = input;
  const rise = inDomain("rise", response.rise, 0, 1 - stays + 1e-12);
  const speed = inDomain("speed", response.speed, Number.MIN_VALUE);
  const none: BestOffer = { offer: 0, gain: 0, stays, most: 0 };
  const price = (1 + shadowPrice) * spend;
  const worth = worthOfStaying(input);
  if (rise === 0 || price === 0 || !(worth > 0)) return none;
  const gain = (offer: number): number => gainOfOffer(input, offer, staysAt(input, response, offer));
  const end = worth / price;
  const offer = toEveryone
    ? Math.log((rise * speed * worth) / price) / speed
    : end + (1 - lambert(Math.log(stays / rise + 1) + 1 + speed * end)) / speed;
  if (!(offer > 0) || !(gain(offer) > 0)) return none;
  return {
    offer,
    gain: gain(offer),
    stays: staysAt(input, response, offer),
    most: breakEven(input, response, worth, price),
  };
}

/**
 * Where the gain falls back to 0, by Newton from the offer that takes all there is to gain: the gain is concave up to
 * there, so that the steps never pass the root.
 */
function breakEven(
  { stays, contact = 0, toEveryone = false }: AtStake,
  { rise, speed }: OfferResponse,
  worth: number,
  price: number,
): number {
  let offer = worth / price;
  for (let i = 0; i < 100; i += 1) {
    const slow = Math.exp(-speed * offer);
    const paidTo = toEveryone ? 1 : stays + rise * (1 - slow);
    const slope = rise * speed * slow * (worth - (toEveryone ? 0 : price * offer)) - price * paidTo;
    const step = (rise * (1 - slow) * worth - price * paidTo * offer - contact) / slope;
    // 0/0 where a rise is too small for its products to be told from 0.
    if (Number.isNaN(step)) break;
    offer -= step;
    if (Math.abs(step) <= 1e-12 * offer) break;
  }
  return offer;
}

/** y with y·e^y = e^x, by Newton on y + ln y = x: the larger the x, the fewer the steps. */
function lambert(x: number): number {
  let y = x > 1 ? x - Math.log(x) : Math.exp(x - Math.exp(x - 1));
  for (let i = 0; i < 50; i += 1) {
    const step = (y * (x - y - Math.log(y))) / (y + 1);
    y += step;
    if (Math.abs(step) <= 1e-14 * y) break;
  }
  return y;
}
