import { KeepworthError } from "@keepworth/models";

/** How many there are, and the share of them to whom it happened. */
export interface Rate {
  readonly n: number;
  readonly rate: number;
}

export interface RatePair {
  readonly with: Rate;
  readonly without: Rate;
}

/** A pair of rates that is never without its strata. */
export interface StratifiedRates {
  readonly crude: RatePair;
  /** By stratum in ascending order; those without either kind are told with a rate of NaN. */
  readonly strata: readonly (RatePair & { readonly stratum: number })[];
  /** Difference within strata, weighted (Mantel–Haenszel), with its 90 % interval; null where no stratum has both. */
  readonly adjusted: { readonly value: number; readonly low: number; readonly high: number } | null;
}

const z90 = 1.6449;

/**
 * The share to whom something happened, of those with something and those without, by strata within which they are
 * alike: the crude pair alone may tell no more than who has it.
 *
 * @param treated  1: with, 0: without
 * @param happened  1 or 0
 * @param stratum  whole numbers
 * @throws KeepworthError "argument.domain" where nobody is in either
 * @see Mantel & Haenszel (1959); Greenland & Robins (1985), Biometrics 41, for the variance of the risk difference
 */
export function stratifiedRates(
  treated: ArrayLike<number>,
  happened: ArrayLike<number>,
  stratum: ArrayLike<number>,
): StratifiedRates {
  const found = new Map<number, { n: [number, number]; events: [number, number] }>();
  for (let i = 0; i < treated.length; i += 1) {
    let cell = found.get(stratum[i]!);
    if (!cell) found.set(stratum[i]!, (cell = { n: [0, 0], events: [0, 0] }));
    const arm = treated[i] === 1 ? 1 : 0;
    cell.n[arm] += 1;
    cell.events[arm] += happened[i]!;
  }
  if (found.size === 0) throw new KeepworthError("argument.domain", { name: "treated", value: 0 });
  const cells = [...found].sort(([a], [b]) => a - b);
  const sums = cells.reduce(
    (all, [, { n, events }]) => ({
      n: [all.n[0]! + n[0], all.n[1]! + n[1]],
      events: [all.events[0]! + events[0], all.events[1]! + events[1]],
    }),
    { n: [0, 0], events: [0, 0] },
  );
  const pair = ({ n, events }: { n: readonly number[]; events: readonly number[] }): RatePair => ({
    with: { n: n[1]!, rate: events[1]! / n[1]! },
    without: { n: n[0]!, rate: events[0]! / n[0]! },
  });
  let [difference, weights, variance] = [0, 0, 0];
  for (const [, { n, events }] of cells) {
    const all = n[0] + n[1];
    if (n[0] === 0 || n[1] === 0) continue;
    difference += (events[1] * n[0] - events[0] * n[1]) / all;
    weights += (n[0] * n[1]) / all;
    variance +=
      (events[1] * (n[1] - events[1]) * n[0] ** 3 + events[0] * (n[0] - events[0]) * n[1] ** 3) /
      (n[0] * n[1] * all ** 2);
  }
  const value = difference / weights;
  const half = (z90 * Math.sqrt(variance)) / weights;
  return {
    crude: pair(sums),
    strata: cells.map(([name, cell]) => ({ stratum: name, ...pair(cell) })),
    adjusted: weights > 0 ? { value, low: value - half, high: value + half } : null,
  };
}
