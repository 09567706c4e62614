import { normalPrior, shrunkMean, type NormalPrior } from "../shrinkage.ts";

export interface PromiseClocks {
  /** A whole number from 0 on for each channel. */
  readonly channel: ArrayLike<number>;
  /** Day of the customer's first purchase. */
  readonly first: ArrayLike<number>;
  /** Repeat purchases up to the clock. */
  readonly repeats: ArrayLike<number>;
  /** Margin that came. */
  readonly actual: ArrayLike<number>;
  /** 1: it speaks for its channel and cohort. Any other has a promise too. */
  readonly counts: ArrayLike<number>;
}

const quarter = 91.3125;

/**
 * What its channel and cohort promise at each clock: the mean margin that followed clocks of customers of the same channel
 * and quarter of acquisition, first orders and later ones apart, drawn towards that of all, the more the fewer such clocks
 * there are.
 *
 * @returns NaN for all where no clock counts
 */
export function promisedMargins({ channel, first, repeats, actual, counts }: PromiseClocks): Float64Array {
  const places = new Map<number, number>();
  const cells: { n: number; sum: number }[] = [];
  const all = { n: 0, sum: 0, sumOfSquares: 0 };
  const cellOf = Int32Array.from({ length: actual.length }, (_, i) => {
    const key =
      (Math.floor(first[i]! / quarter) + 2048) * 65_536 + channel[i]! * 2 + (repeats[i]! > 0 ? 1 : 0);
    let place = places.get(key);
    if (place === undefined) {
      places.set(key, (place = cells.length));
      cells.push({ n: 0, sum: 0 });
    }
    if (counts[i] !== 1) return place;
    cells[place]!.n += 1;
    cells[place]!.sum += actual[i]!;
    all.n += 1;
    all.sum += actual[i]!;
    all.sumOfSquares += actual[i]! ** 2;
    return place;
  });
  const known = cells.filter(({ n }) => n > 0);
  const prior = normalPrior({
    ...all,
    customers: known.length,
    between: known.reduce((sum, one) => sum + one.sum ** 2 / one.n, 0),
    squaredSizes: known.reduce((sum, one) => sum + one.n ** 2, 0),
  }) ?? { mean: all.sum / all.n, weight: 1 };
  const promised = cells.map((cell) =>
    cell.n + prior.weight > 0 ? shrunkMean(cell, prior as NormalPrior) : NaN,
  );
  return Float64Array.from(cellOf, (cell) => promised[cell]!);
}
