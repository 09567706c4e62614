/** Weekly units of one product, the oldest week first, and how strong each of these weeks is by the season (1: as any). */
export interface UnitSeries {
  readonly units: ArrayLike<number>;
  readonly season: ArrayLike<number>;
  /** The first week that counts: before it the product was not sold yet. */
  readonly from: number;
  /** One past the last week that counts. */
  readonly until: number;
}

/** What is known of how many units a week of strength 1 has: a gamma distribution of shape and rate. */
export interface UnitLevel {
  readonly shape: number;
  readonly rate: number;
}

/** How units come: the same for all products of a shop, so that those with few lean on the others. */
export interface UnitLaw {
  /** Of what is known of a product's level, the share that still holds a week later. */
  readonly discount: number;
  /** Variance of a week's units around its level, beside that of a Poisson distribution. */
  readonly dispersion: number;
  /** What a product is taken to sell before anything is known of it, with the weight of a week. */
  readonly prior: number;
}

/**
 * Follows a product's level from week to week: what was known fades, what came counts.
 *
 * @param visit  what was known before each week's units came
 * @see West & Harrison (1997), Bayesian Forecasting and Dynamic Models, ch. 10 and 14: discounted gamma–Poisson levels
 */
export function followLevel(
  { units, season, from, until }: UnitSeries,
  { discount, dispersion, prior }: UnitLaw,
  visit?: (week: number, level: UnitLevel) => void,
): UnitLevel {
  // A clump of units counts as one: so many Poisson counts stand behind it.
  let [shape, rate] = [prior / dispersion, 1 / dispersion];
  for (let week = from; week < until; week += 1) {
    visit?.(week, { shape, rate });
    shape = discount * shape + units[week]! / dispersion;
    rate = discount * rate + season[week]! / dispersion;
  }
  return { shape, rate };
}

export interface UnitMoments {
  readonly mean: number;
  readonly variance: number;
}

/**
 * Units of weeks ahead, and of all of them together. The level stays what it is, and is known the less the further ahead.
 *
 * @param season  strengths of the weeks ahead, the next one first
 */
export function unitsAhead(
  { shape, rate }: UnitLevel,
  { discount, dispersion }: UnitLaw,
  season: ArrayLike<number>,
): { readonly weeks: readonly UnitMoments[]; readonly total: UnitMoments } {
  const level = shape / rate;
  let [mean, variance] = [0, 0];
  let before = 0; // Σ strength × variance of the level, over the weeks so far
  const weeks = Array.from(season, (strength, ahead): UnitMoments => {
    const unsure = (level / rate) * discount ** -(ahead + 1);
    const own = dispersion * level * strength;
    mean += level * strength;
    // The level of a later week is that of an earlier one and a step more.
    variance += own + strength ** 2 * unsure + 2 * strength * before;
    before += strength * unsure;
    return { mean: level * strength, variance: own + strength ** 2 * unsure };
  });
  return { weeks, total: { mean, variance } };
}
