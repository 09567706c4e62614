import { ties, type Tie, type Weighted } from "./weighted.ts";

/** 1 is the weakest fifth, 5 the best. */
export type Score = 1 | 2 | 3 | 4 | 5;

export interface RfmScores {
  r: Score;
  f: Score;
  m: Score;
}

/** The limits of scores 2, 3, 4 and 5; null where no customer reaches that score. */
export type Cuts = readonly [number | null, number | null, number | null, number | null];

/**
 * Where one score ends and the next begins, so that a query can score every customer in place:
 * a score is at least k when frequency or monetary >= its cut k, or recency <= its cut k.
 */
export interface RfmCuts {
  /** Days since the last order; falling, since fewer days are better. */
  recency: Cuts;
  /** Repeat purchases; the first cut is the smallest count of a repeat buyer, so that score 1 is "bought once". */
  frequency: Cuts;
  /** Net revenue so far; null where no amounts are known, and then m = f. */
  monetary: Cuts | null;
}

/**
 * Limits of the RFM scores from a shop's own distributions.
 *
 * A value's score comes from its mid-rank share: the share of customers below it plus half of those who have the same
 * value. Equal values therefore always get equal scores, and no order of rows can change one. Recency and money are
 * cut into fifths of all customers. Most shops' customers bought once, which would leave plain fifths of frequency
 * empty or call a one-time buyer average; so those who bought once score 1, and the repeat buyers alone are cut into
 * fourths, scored 2 to 5.
 *
 * @param customers.recencyDays  days from the last order to the as-of day
 * @param customers.frequency  repeat purchases, 0 = bought once
 * @param customers.monetary  net revenue so far, may be negative; null where the orders have no amounts
 * @throws KeepworthError "argument.domain" for a value that is not finite or a negative weight
 * @see docs/decisions/rfm-segments.md
 */
export function rfmCuts(customers: {
  readonly recencyDays: Weighted;
  readonly frequency: Weighted;
  readonly monetary: Weighted | null;
}): RfmCuts {
  const repeat = ties(customers.frequency).filter((tie) => tie.value > 0);
  return {
    recency: cuts(ties(customers.recencyDays).toReversed(), 1, 5),
    frequency: cuts(repeat, 2, 4),
    monetary: customers.monetary && cuts(ties(customers.monetary), 1, 5),
  };
}

/** `groups` from weakest to best, the worst group scored `lowest`, divided into `parts` by mid-rank share. */
function cuts(groups: readonly Tie[], lowest: number, parts: number): Cuts {
  const total = groups.reduce((sum, group) => sum + group.customers, 0);
  const limits: [number | null, number | null, number | null, number | null] = [null, null, null, null];
  let below = 0;
  for (const { value, customers } of groups) {
    const score = lowest + Math.floor((parts * (below + customers / 2)) / total);
    for (let k = 2; k <= score; k += 1) limits[k - 2] ??= value;
    below += customers;
  }
  return limits;
}

/** The scores of one customer. */
export function rfmScores(
  customer: { readonly recencyDays: number; readonly frequency: number; readonly monetary: number },
  cuts: RfmCuts,
): RfmScores {
  const f = score(cuts.frequency, (cut) => customer.frequency >= cut);
  return {
    r: score(cuts.recency, (cut) => customer.recencyDays <= cut),
    f,
    m: cuts.monetary ? score(cuts.monetary, (cut) => customer.monetary >= cut) : f,
  };
}

function score(cuts: Cuts, reaches: (cut: number) => boolean): Score {
  return (1 + cuts.filter((cut) => cut !== null && reaches(cut)).length) as Score;
}
