import { inDomain } from "../domain.ts";

/** What was bought by how many, and together by how many: products are 0 to `items` − 1. */
export interface CoPurchases {
  readonly items: number;
  /** Customers who bought anything. */
  readonly customers: number;
  /** Customers who bought each product. */
  readonly bought: ArrayLike<number>;
  /** Order days with each product: its popularity. */
  readonly days: ArrayLike<number>;
  /** How much likelier a product is after itself (see `replenishment`). Default 1 for all. */
  readonly again?: ArrayLike<number>;
  /** Customers who bought both of a pair, at any time; each pair once, i < j. */
  readonly pairs: {
    readonly i: ArrayLike<number>;
    readonly j: ArrayLike<number>;
    readonly both: ArrayLike<number>;
  };
}

export interface LiftOptions {
  /** Customers that a pair must have beside its own before it is believed: the larger, the nearer every lift is to 1. */
  readonly shrinkage: number;
  /** How far a long history is held back: what its products say is divided by their number to this power. 0 to 1. */
  readonly damping: number;
}

/** Products by how they go together; plain data. */
export interface Lifts extends LiftOptions {
  readonly items: number;
  /** ln of the share of order days with each product. */
  readonly logPopularity: Float64Array;
  /** ln of the shrunken lift of a pair, row by row; on the diagonal of the product after itself. */
  readonly logLift: Float64Array;
}

/**
 * Shrunken lifts: (both + κ) / (expected + κ), where expected is what two products would be bought together by if one
 * said nothing of the other. Expected counts are scaled so that they add up to those that were seen: customers who buy a
 * lot buy everything together, and that says nothing of a pair.
 *
 * @throws KeepworthError "argument.domain" for a shrinkage that is not positive or a damping outside [0, 1]
 * @see docs/decisions/recommendations.md
 */
export function shrunkLifts(counts: CoPurchases, options: LiftOptions): Lifts {
  const { items, customers, bought, days, pairs, again } = counts;
  const shrinkage = inDomain("shrinkage", options.shrinkage, Number.MIN_VALUE);
  const damping = inDomain("damping", options.damping, 0, 1);
  let [seen, all, squares] = [0, 0, 0];
  for (let n = 0; n < pairs.both.length; n += 1) seen += pairs.both[n]!;
  for (let i = 0; i < items; i += 1) {
    all += bought[i]!;
    squares += bought[i]! ** 2;
  }
  const expected = customers > 0 ? (all ** 2 - squares) / (2 * customers) : 0;
  const scale = expected > 0 ? seen / expected / customers : 0;
  const logLift = new Float64Array(items * items);
  for (let i = 0; i < items; i += 1)
    for (let j = 0; j < items; j += 1)
      logLift[i * items + j] =
        i === j
          ? Math.log(again?.[i] ?? 1)
          : Math.log(shrinkage / (bought[i]! * bought[j]! * scale + shrinkage));
  for (let n = 0; n < pairs.both.length; n += 1) {
    const [i, j] = [pairs.i[n]!, pairs.j[n]!];
    const more = Math.log((pairs.both[n]! + shrinkage) / shrinkage);
    logLift[i * items + j]! += more;
    logLift[j * items + i]! += more;
  }
  return { items, shrinkage, damping, logPopularity: logPopularity(days, items), logLift };
}

/** ln of each product's share of all order days with a product; half a day is added to each, so that none is −∞. */
export function logPopularity(days: ArrayLike<number>, items: number): Float64Array {
  let total = items / 2;
  for (let i = 0; i < items; i += 1) total += days[i]!;
  return Float64Array.from({ length: items }, (_, i) => Math.log((days[i]! + 0.5) / total));
}

/**
 * How likely each product is next to a history, on a log scale: its popularity, times the lift of each product bought.
 *
 * @param history  different products that were bought
 */
export function itemScores(lifts: Lifts, history: ArrayLike<number>): Float64Array {
  const { items, logLift, logPopularity: popularity, damping } = lifts;
  const scores = new Float64Array(items);
  for (let h = 0; h < history.length; h += 1) {
    const row = history[h]! * items;
    for (let j = 0; j < items; j += 1) scores[j]! += logLift[row + j]!;
  }
  const held = history.length === 0 ? 0 : history.length ** -damping;
  for (let j = 0; j < items; j += 1) scores[j] = popularity[j]! + held * scores[j]!;
  return scores;
}

/** Of a history the product that speaks most for another one, with its shrunken lift; null where none speaks for it. */
export function strongestLink(
  { items, logLift }: Lifts,
  history: ArrayLike<number>,
  item: number,
): { item: number; lift: number } | null {
  let best: { item: number; lift: number } | null = null;
  for (let h = 0; h < history.length; h += 1) {
    const from = history[h]!;
    if (from === item) continue;
    const lift = Math.exp(logLift[from * items + item]!);
    if (lift > 1 && (best === null || lift > best.lift)) best = { item: from, lift };
  }
  return best;
}
