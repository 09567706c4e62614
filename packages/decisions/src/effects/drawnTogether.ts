/** An estimate of a group, and its standard error. */
export interface GroupEstimate {
  readonly value: number;
  readonly error: number;
}

export interface Drawn {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const steps = 200;
/** Standard normal deviations to the ends of the central 90 %. */
const z90 = 1.6449;

/**
 * Estimates of groups drawn towards their common mean, the more the less is known of each and the more alike all are:
 * the posterior of a normal hierarchical model in which every spread between groups up to four times what is seen is as
 * likely before. Intervals hold 90 % and know that the spread is not known.
 *
 * @see Gelman et al. (2013), Bayesian Data Analysis, 3rd ed., 5.4
 */
export function drawnTogether(groups: readonly GroupEstimate[]): Drawn[] {
  if (groups.length < 2) {
    return groups.map(({ value, error }) => ({ value, low: value - z90 * error, high: value + z90 * error }));
  }
  const plain = groups.reduce((sum, { value }) => sum + value, 0) / groups.length;
  const widest = 4 * Math.max(...groups.map(({ value, error }) => Math.max(Math.abs(value - plain), error)));
  const floor = 1e-12 * Math.max(widest, 1);
  const points = Array.from({ length: steps }, (_, step) => {
    const spread = ((step + 0.5) / steps) * widest;
    const precision = groups.map(({ error }) => 1 / (Math.max(error, floor) ** 2 + spread ** 2));
    const all = precision.reduce((sum, one) => sum + one, 0);
    const mean = groups.reduce((sum, { value }, g) => sum + precision[g]! * value, 0) / all;
    const logWeight = groups.reduce(
      (sum, { value }, g) => sum + 0.5 * Math.log(precision[g]!) - 0.5 * precision[g]! * (value - mean) ** 2,
      -0.5 * Math.log(all),
    );
    return { spread, mean, variance: 1 / all, logWeight };
  });
  const highest = Math.max(...points.map(({ logWeight }) => logWeight));
  const weights = points.map(({ logWeight }) => Math.exp(logWeight - highest));
  const whole = weights.reduce((sum, one) => sum + one, 0);
  return groups.map(({ value, error }) => {
    let [mean, squares] = [0, 0];
    points.forEach((point, step) => {
      const own = Math.max(error, floor) ** 2;
      const share = point.spread ** 2 / (point.spread ** 2 + own);
      const drawn = share * value + (1 - share) * point.mean;
      const variance = share * own + (1 - share) ** 2 * point.variance;
      mean += (weights[step]! / whole) * drawn;
      squares += (weights[step]! / whole) * (variance + drawn ** 2);
    });
    const half = z90 * Math.sqrt(Math.max(0, squares - mean ** 2));
    return { value: mean, low: mean - half, high: mean + half };
  });
}
