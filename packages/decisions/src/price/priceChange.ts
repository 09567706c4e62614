import { inDomain } from "../domain.ts";

/**
 * The change of volume at which a change of price earns as much as before: −c / (m + c). A rise pays as long as volume
 * falls by less, a cut only if it rises by more.
 *
 * @param change  of price, as a fraction: 0.05 is +5 %
 * @param margin  share of revenue kept after the cost of goods, in (0, 1]
 * @returns a fraction; Infinity where a cut eats the whole margin
 * @throws KeepworthError "argument.domain"
 * @example breakEvenVolume(0.05, 0.3) // −0.142857: holds to −14.29 %
 */
export function breakEvenVolume(change: number, margin: number): number {
  inDomain("change", change, -1 + Number.EPSILON);
  inDomain("margin", margin, Number.MIN_VALUE, 1);
  return margin + change > 0 ? -change / (margin + change) : Infinity;
}

/** The elasticity at which it does: with a smaller one in size a rise pays. null where no volume would do, or c = 0. */
export function breakEvenElasticity(change: number, margin: number): number | null {
  const volume = breakEvenVolume(change, margin);
  return change === 0 || !Number.isFinite(volume) ? null : Math.log1p(volume) / Math.log1p(change);
}

/**
 * The change of price at which an order brings nothing: −m. Below it every order loses. Where costs exceed revenue it is
 * the rise that is needed.
 *
 * @param margin  share of revenue kept after the cost of goods, at most 1; below 0 where costs exceed revenue
 * @throws KeepworthError "argument.domain"
 * @example breakEvenChange(-0.5) // 0.5: costs of 30 on revenue of 20 need a price of 30
 */
export function breakEvenChange(margin: number): number {
  const change = -inDomain("margin", margin, -Infinity, 1);
  return change === 0 ? 0 : change;
}

export interface PriceChange {
  /** As a fraction. */
  readonly change: number;
  /** Share of revenue kept before it, at most 1; below 0 where costs exceed revenue. */
  readonly margin: number;
  readonly elasticity: number;
  /** Share of all revenue ahead that the changed products bring. Default 1. */
  readonly share?: number;
  /** Share of customers who leave because of it, beyond those who leave anyway. Default 0. */
  readonly lost?: number;
}

export interface PriceEffect {
  /** Change of units of the changed products, by those who stay. */
  volume: number;
  /** Change of the revenue of the changed products. */
  revenue: number;
  /** What it adds to all margin ahead, as a share of all revenue ahead at today's prices. */
  gain: number;
}

/**
 * What a change of price does to the margin that customers still bring: units go with (1 + c)^elasticity, each brings
 * m + c of its old price where it brought m (cost stays), and who leaves takes everything along. Time until a customer
 * leaves is otherwise the same, so that discounted margin changes as that of a month does. Where every order loses, fewer
 * orders lose less.
 *
 * @throws KeepworthError "argument.domain"
 */
export function priceEffect({ change, margin, elasticity, share = 1, lost = 0 }: PriceChange): PriceEffect {
  inDomain("change", change, -1 + Number.EPSILON);
  inDomain("margin", margin, -Infinity, 1);
  inDomain("elasticity", elasticity);
  inDomain("share", share, 0, 1);
  inDomain("lost", lost, -1, 1);
  const units = (1 + change) ** elasticity;
  const own = units * (margin + change) - margin;
  return {
    volume: units * (1 - lost) - 1,
    revenue: units * (1 + change) * (1 - lost) - 1,
    gain: (1 - lost) * (margin + share * own) - margin,
  };
}

/** The change of price that earns most at a constant elasticity e < −1: cost · e / (1 + e); null where demand is inelastic. */
export function bestChange(margin: number, elasticity: number): number | null {
  inDomain("margin", margin, -Infinity, 1);
  return elasticity < -1 ? ((1 - margin) * elasticity) / (1 + elasticity) - 1 : null;
}
