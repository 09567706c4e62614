import { quantiles } from "./negativeBinomial.ts";
import { followLevel, unitsAhead, type UnitLaw, type UnitMoments, type UnitSeries } from "./unitLevel.ts";

/** Units of a week or of several: the expectation, and what is exceeded with a chance of 90, 50 and 10 %. */
export interface UnitBand {
  readonly mean: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

export interface UnitForecast {
  readonly weeks: readonly UnitBand[];
  /** Of all weeks together. */
  readonly total: UnitBand;
}

/** Units of the weeks after a series. @param ahead  how strong these weeks are by the season, the next one first */
export function unitForecast(series: UnitSeries, law: UnitLaw, ahead: ArrayLike<number>): UnitForecast {
  const { weeks, total } = unitsAhead(followLevel(series, law), law, ahead);
  return { weeks: weeks.map(bandOf), total: bandOf(total) };
}

function bandOf({ mean, variance }: UnitMoments): UnitBand {
  const [p10, p50, p90] = quantiles(mean, Math.max(variance, mean * 1.0001), [0.1, 0.5, 0.9]);
  return { mean, p10: p10!, p50: p50!, p90: p90! };
}
