/**
 * Moments from which a customer's margin is followed for some days: those with an event, and those without. One row
 * each; all but `actual` was known when the clock started.
 */
export interface Clocks {
  /** 1: with the event, 0: without; anything else is left out. */
  readonly treated: ArrayLike<number>;
  /** A whole number from 0 on for each customer. */
  readonly customer: ArrayLike<number>;
  /** Days since some start. */
  readonly day: ArrayLike<number>;
  /** Repeat purchases up to the clock. */
  readonly repeats: ArrayLike<number>;
  /** Margin that a model expected of the days ahead, of a customer who stays active after the clock. */
  readonly expected: ArrayLike<number>;
  /** Margin that came. */
  readonly actual: ArrayLike<number>;
  /**
   * Probability of staying active after the clock: below 1 where a model lets customers leave with the order that started
   * it, 1 where something later proves them active. Default: no clock proves more than another.
   */
  readonly stays?: ArrayLike<number>;
  /** More of the state, a column each: age, mean spend… Default: nothing more. */
  readonly state?: readonly ArrayLike<number>[];
  /** 1: the customer had such an event shortly before as well. Default: nobody had. */
  readonly before?: ArrayLike<number>;
  /** Whole numbers from 0 on: only clocks of the same are compared. Default: all are. */
  readonly within?: ArrayLike<number>;
}
