/**
 * What customers who are active now may still do within a horizon, under one set of parameters. For the models here it
 * depends on the repeat purchases x and the age T alone, and tx only tells whether a customer is active; where it matters
 * all the same, the answers are those for all active customers of the same x and T together. N is the number of purchases
 * within the horizon.
 */
export interface ActiveFuture {
  /**
   * Adds weight × P(N > n), n = 0, 1, …, to `survival` until it falls below `least` or the array ends; returns how many
   * were reached.
   */
  addSurvival(x: number, T: number, weight: number, survival: Float64Array, least?: number): number;
  /** E[N] and E[N²]. */
  moments(x: number, T: number): { mean: number; square: number };
  /**
   * ln P(N = n), finite far into the tail too.
   *
   * @param tx  time of the last purchase: where `recencyMatters`, the law is that of a customer of whom it is known
   */
  logPmf(x: number, T: number, n: number, tx?: number): number;
  /** Whether an active customer's future depends on tx too, as where purchases are regular; default false. */
  readonly recencyMatters?: boolean;
  /** Futures with N > 0, one for every place in chance of `from` <= i < `to`. */
  drawCounts(x: number, T: number, chance: Chance, from: number, to: number, drawn: DrawnCounts): void;
}

/**
 * Two places in (0, 1) for every future. `buying` ascends within the range that is asked for, so that counts can be
 * found in one walk; `leaving` does not.
 */
export interface Chance {
  readonly buying: Float64Array;
  readonly leaving: Float64Array;
}

export interface DrawnCounts {
  /** N >= 1. */
  readonly count: Float64Array;
  /** How much a future counts: its share of P(N > 0); equal futures count equally. */
  readonly weight: Float64Array;
  /** In (0, 1]: the purchases fall evenly on this first part of the horizon. */
  readonly span: Float64Array;
}

/** No purchase count is followed beyond this. */
export const mostPurchases = 200_000;
