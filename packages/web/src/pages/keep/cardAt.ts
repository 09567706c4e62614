import { bestOffer, gainOfOffer, keepVerdict, staysAt, type AtStake } from "@keepworth/decisions";
import type { Card, Keep, Verdict } from "./keepWords.ts";

/** What a reader may suppose of one customer, or of a group. */
export interface Supposed {
  /** Whether one who leaves makes room for others. */
  readonly binds: boolean;
  /** Share of the customer that new ones can replace. */
  readonly replaceable: number;
  /** P(staying for the period) without an offer. */
  readonly stays: number;
  /** Of those who would leave, the share that the largest discount keeps. */
  readonly reach: number;
}

/** What holds for all customers of an answer. */
export interface Rules {
  /** A discount o reaches 1 − e^(−speed·o) of what the largest does. */
  readonly speed: number;
  /** Of making one customer an offer. */
  readonly contact: number;
  readonly goneBelow: number;
  readonly binds: boolean;
}

export interface CardNow {
  readonly verdict: Verdict;
  /** W under what is supposed. */
  readonly replacement: number;
  /** Offers as shares of the period's spend. */
  readonly best: { readonly share: number; readonly gain: number; readonly stays: number };
  readonly most: number;
  /** What an offer of a share gains. */
  gain(offer: number): number;
}

export function rulesOf({ assumptions }: Pick<Keep, "assumptions">): Rules {
  const value = (name: string): unknown => assumptions.find((one) => one.name === name)?.value;
  const number = (name: string, otherwise: number): number => {
    const told = value(name);
    return typeof told === "number" ? told : otherwise;
  };
  return {
    speed: number("offerSpeed", 8),
    contact: number("contactCost", 0),
    goneBelow: number("goneBelow", 0.1),
    binds: value("capacityBinds") === true,
  };
}

/** As the run has it. */
export function supposedOf(card: Card, { binds }: Rules): Supposed {
  return { binds, replaceable: card.replaceable, stays: card.stays, reach: card.offers.assumed.reach };
}

/** The card of one customer under what is supposed: the engine's own formulas, so that nothing changes where nothing is. */
export function cardAt(card: Card, rules: Rules, { binds, replaceable, stays, reach }: Supposed): CardNow {
  const replacement = binds ? replaceable * (card.place ?? 0) : 0;
  const stake: AtStake = {
    spend: card.spend,
    margin: card.margin,
    afterwards: card.afterwards,
    stays,
    replacement,
    contact: rules.contact,
  };
  const response = {
    rise: Math.min(1 - stays, reach * Math.max(0, card.active - stays)),
    speed: rules.speed,
  };
  const gone = card.active < rules.goneBelow;
  const best = gone ? { offer: 0, gain: 0, stays, most: 0 } : bestOffer(stake, response);
  return {
    verdict: keepVerdict(stake, {
      bestGain: best.gain,
      active: card.active,
      goneBelow: rules.goneBelow,
    }),
    replacement,
    best: { share: best.offer, gain: best.gain, stays: best.stays },
    most: best.most,
    gain: (offer) => gainOfOffer(stake, offer, staysAt(stake, response, offer)),
  };
}

export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly verdict: Verdict;
}

const steps = 200;

/** The pieces of a scale in each of which one verdict holds, found to a ten-thousandth of it. */
export function piecesOf(verdictAt: (value: number) => Verdict, min: number, max: number): Piece[] {
  const pieces: Piece[] = [];
  let from = min;
  let verdict = verdictAt(min);
  for (let i = 1; i <= steps; i += 1) {
    const before = min + ((max - min) * (i - 1)) / steps;
    const here = min + ((max - min) * i) / steps;
    const next = verdictAt(here);
    if (next === verdict) continue;
    let [low, high] = [before, here];
    while (high - low > (max - min) * 1e-5) {
      const middle = (low + high) / 2;
      if (verdictAt(middle) === verdict) low = middle;
      else high = middle;
    }
    pieces.push({ from, to: high, verdict });
    [from, verdict] = [high, next];
  }
  pieces.push({ from, to: max, verdict });
  return pieces;
}
