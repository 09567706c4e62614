import { seeded } from "@keepworth/models";

/** Who was treated, what came of each, and the score that they are ranked by. */
export interface Ranked {
  /** 1: treated, 0: holdout. */
  readonly treated: ArrayLike<number>;
  readonly outcome: ArrayLike<number>;
  /** The larger, the earlier a customer would be treated. */
  readonly score: ArrayLike<number>;
}

export interface QiniPoint {
  /** Of all customers, those with the largest scores. */
  readonly share: number;
  /** What treating only these would have brought more, for each customer treated in the experiment. */
  readonly gain: number;
}

export interface Qini {
  /** From (0, 0) to (1, the whole effect), at about every twentieth of the customers. */
  readonly curve: readonly QiniPoint[];
  /**
   * Area between the curve and the straight line to its end, which is what picking at random brings. Above 0: the score
   * finds those whom the treatment moves.
   */
  readonly coefficient: number;
  /** By bootstrap. */
  readonly error: number;
  readonly low: number;
  readonly high: number;
}

const z90 = 1.6449;
const shownPoints = 20;
/** Customers looked at in all resamples together. */
const work = 20_000_000;

/**
 * The Qini curve: over the k customers with the largest scores, outcomes of the treated less those of the holdout
 * brought to the same number of customers, Y_T − Y_H·n_T/n_H, divided by all treated. Customers with equal scores enter
 * together. Where no holdout customer has entered yet, what the treated brought is not yet counted.
 *
 * @param seed  of the bootstrap, which weighs customers by Poisson numbers of mean 1
 * @see Radcliffe (2007), "Using control groups to target on predicted lift", Direct Marketing Analytics Journal
 */
export function qini({ treated, outcome, score }: Ranked, seed = 1): Qini {
  const order = Int32Array.from(outcome, (_, i) => i).sort((a, b) => score[b]! - score[a]! || a - b);
  const size = order.length;
  const arm = Uint8Array.from(order, (i) => (treated[i] === 1 ? 1 : 0));
  const came = Float64Array.from(order, (i) => outcome[i]!);
  // 1 where a block of equal scores ends.
  const ends = Uint8Array.from(order, (i, k) =>
    k === size - 1 || score[order[k + 1]!] !== score[i] ? 1 : 0,
  );
  const points: QiniPoint[] = [{ share: 0, gain: 0 }];
  const coefficient = area(arm, came, ends, null, (share, gain) => {
    const next = (Math.floor(points.at(-1)!.share * shownPoints + 1e-9) + 1) / shownPoints;
    if (share >= Math.min(1, next - 1e-9)) points.push({ share, gain });
  });
  const draws = Math.max(50, Math.min(400, Math.floor(work / Math.max(1, size))));
  const rng = seeded(seed);
  const weight = new Float64Array(size);
  let [mean, around] = [0, 0];
  for (let d = 1; d <= draws; d += 1) {
    for (let k = 0; k < size; k += 1) weight[k] = poissonOne(rng.uniform());
    const one = area(arm, came, ends, weight, null);
    const off = one - mean;
    mean += off / d;
    around += off * (one - mean);
  }
  const error = Math.sqrt(around / (draws - 1));
  return {
    curve: points,
    coefficient,
    error,
    low: coefficient - z90 * error,
    high: coefficient + z90 * error,
  };
}

function area(
  arm: Uint8Array,
  came: Float64Array,
  ends: Uint8Array,
  weight: Float64Array | null,
  point: ((share: number, gain: number) => void) | null,
): number {
  const size = arm.length;
  let [all, treatedInAll] = [0, 0];
  for (let k = 0; k < size; k += 1) {
    const w = weight?.[k] ?? 1;
    all += w;
    if (arm[k] === 1) treatedInAll += w;
  }
  let [seen, ones, zeros, onesSum, zerosSum] = [0, 0, 0, 0, 0];
  let [share, gain, under] = [0, 0, 0];
  for (let k = 0; k < size; k += 1) {
    const w = weight?.[k] ?? 1;
    seen += w;
    if (arm[k] === 1) {
      ones += w;
      onesSum += w * came[k]!;
    } else {
      zeros += w;
      zerosSum += w * came[k]!;
    }
    if (ends[k] === 0) continue;
    const next = zeros > 0 ? (onesSum - (zerosSum * ones) / zeros) / treatedInAll : 0;
    under += ((seen / all - share) * (gain + next)) / 2;
    [share, gain] = [seen / all, next];
    point?.(share, gain);
  }
  return under - gain / 2;
}

/** A Poisson number of mean 1 from a uniform one. */
function poissonOne(u: number): number {
  let [n, p] = [0, Math.exp(-1)];
  for (let below = p; u > below && n < 12; below += p) {
    n += 1;
    p /= n;
  }
  return n;
}
