import { kaplanMeier } from "@keepworth/models";

/** How long something took, over many cases. */
export interface ServiceTimes {
  /** By when half, and nine of ten, have it; null where that is not reached yet. */
  readonly median: number | null;
  readonly p90: number | null;
  /** The share that has it within a time; null without any case. */
  within(time: number): number | null;
  readonly known: number;
  readonly waiting: number;
}

/**
 * Times until something came, where some are still waiting for it: their time so far is a lower bound, so quantiles are
 * those of Kaplan and Meier, the smallest time by which at least that share has it. Leaving the waiting out would praise
 * whoever answers only what is easy.
 *
 * @param time  0 or more, in any unit
 * @param known  1 where it came at that time, 0 where it has not come by then
 * @throws KeepworthError "customer.duration", "customer.churned"
 * @example serviceTimes([1, 2, 3, 9], [1, 1, 0, 1]).median // 2
 */
export function serviceTimes(time: Float64Array, known: ArrayLike<number>): ServiceTimes {
  const came = Float64Array.from(known);
  const all = came.length;
  const count = came.reduce((sum, one) => sum + one, 0);
  if (count === 0)
    return { median: null, p90: null, within: () => (all > 0 ? 0 : null), known: 0, waiting: all };
  const { times, survival } = kaplanMeier.fit({ duration: time, churned: came });
  const quantile = (share: number): number | null => {
    // A product of shares that means one half is not on the other side of it.
    const place = survival.findIndex((left) => left <= 1 - share + 1e-9);
    return place < 0 ? null : times[place]!;
  };
  return {
    median: quantile(0.5),
    p90: quantile(0.9),
    within(limit) {
      const place = times.findLastIndex((one) => one <= limit);
      return place < 0 ? 0 : 1 - survival[place]!;
    },
    known: count,
    waiting: all - count,
  };
}
