import { estimate, hitAt, ndcgAt, pairedDifference, type Estimate } from "./metrics.ts";

/** What a customer bought until a day, and the order that came next. */
export interface NextOrder {
  /** Different products bought, the latest first. */
  readonly history: readonly number[];
  /** 1 where a product may be recommended. */
  readonly allowed: ArrayLike<number>;
  /** Products of the next order, those bought before included. */
  readonly wanted: ReadonlySet<number>;
}

/** What a way to rank did for each customer. */
export interface Scored {
  readonly hit: Float64Array;
  readonly ndcg: Float64Array;
  /** Whether the first of the list was of a category of the next order. */
  readonly category: Float64Array;
  /** Margin of what was recommended and came. */
  readonly margin: Float64Array;
}

/** Ranks for every customer and looks at what came. */
export function scoreRanking<Case extends NextOrder>(
  cases: readonly Case[],
  rank: (one: Case) => readonly number[],
  options: { readonly k: number; readonly category: ArrayLike<number>; readonly margin: ArrayLike<number> },
): Scored {
  const { k, category, margin } = options;
  const empty = () => new Float64Array(cases.length);
  const scored = { hit: empty(), ndcg: empty(), category: empty(), margin: empty() };
  for (const [n, one] of cases.entries()) {
    const list = rank(one);
    scored.hit[n] = hitAt(k, list, one.wanted);
    scored.ndcg[n] = ndcgAt(k, list, one.wanted);
    const first = list[0];
    const categories = new Set(Array.from(one.wanted, (item) => category[item]));
    scored.category[n] = first !== undefined && categories.has(category[first]) ? 1 : 0;
    for (const item of list.slice(0, k)) if (one.wanted.has(item)) scored.margin[n]! += margin[item]!;
  }
  return scored;
}

export interface Measured {
  readonly hitRate: Estimate;
  readonly ndcg: Estimate;
  readonly categoryHitRate: Estimate;
  readonly margin: Estimate;
  /** Against popularity, customer by customer. */
  readonly hitRateGain: Estimate;
  readonly ndcgGain: Estimate;
}

export function measured(one: Scored, popularity: Scored): Measured {
  return {
    hitRate: estimate(one.hit),
    ndcg: estimate(one.ndcg),
    categoryHitRate: estimate(one.category),
    margin: estimate(one.margin),
    hitRateGain: pairedDifference(one.hit, popularity.hit),
    ndcgGain: pairedDifference(one.ndcg, popularity.ndcg),
  };
}

/** Whether a ranking is better than popularity beyond chance: its NDCG, one-sided at 5 %. */
export function beatsPopularity({ ndcgGain: { mean, standardError } }: Measured): boolean {
  return mean - 1.645 * standardError > 0;
}
