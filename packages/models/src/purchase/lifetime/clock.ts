/**
 * When customers leave: at their own constant rate on a clock H(t) that may run faster and faster, with rates spread by
 * Gamma(s, beta). A customer is then still there at t with probability S(t) = (1 + H(t)/beta)^−s = e^(−s·growth(t)), and
 * leaves with the density s·speed(t)·S(t). Given that they are still there, the same holds for the time from then on,
 * with the clock `aged`.
 */
export interface Clock {
  /** ln(1 + H(t)/beta). */
  growth(t: number): number;
  /** Its derivative. */
  speed(t: number): number;
  /** From t on, no smaller than the reciprocal of the distance to a singularity. */
  nearness(t: number): number;
  /** No smaller than `speed` from t to t + 2.4 / nearness(t). */
  steepest(t: number): number;
  /** The t of a growth. */
  when(growth: number): number;
  /** ∫ S over all times; Infinity where it is. */
  meanStay(s: number): number;
  aged(T: number): Clock;
}

/** A clock with its derivatives by its own parameters. */
export interface SlopedClock extends Clock {
  /** Number of its own parameters. */
  readonly own: number;
  /**
   * Writes to `out` from `at` on: growth and ln(speed); the first derivatives of growth, then of ln(speed); the second
   * ones of growth, then of ln(speed), each as the upper triangle, row by row.
   */
  slopes(t: number, out: Float64Array, at: number): void;
}

/** How customers buy and leave: rates of purchase from Gamma(r, alpha), of leaving from Gamma(s, ·) on a clock. */
export interface Lifetime {
  readonly r: number;
  readonly alpha: number;
  readonly s: number;
  readonly clock: SlopedClock;
}

/** The clocks of a model. Its parameters are, inside, r, alpha, s and then the clock's own. */
export interface ClockFamily {
  /** Where each parameter of the order inside stands in the order of the model's names. */
  readonly order: readonly number[];
  /** @param params  in the order inside */
  clock(params: ArrayLike<number>): SlopedClock;
}

/** How many numbers `slopes` writes. */
export function slopesLength(own: number): number {
  return 2 + 2 * own + own * (own + 1);
}
