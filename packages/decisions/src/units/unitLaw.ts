import { logProbability } from "./negativeBinomial.ts";
import { followLevel, type UnitLaw, type UnitSeries } from "./unitLevel.ts";

const discounts = [0.75, 0.85, 0.9, 0.94, 0.97, 0.985] as const;
const dispersions = [1.05, 1.3, 1.7, 2.4, 3.5, 5, 8, 14] as const;

/** Weeks at the start of a product that only teach. */
const taught = 4;

/**
 * The law under which what came was likeliest, some weeks ahead, over all products of a shop.
 *
 * @param ahead  weeks
 */
export function unitLaw(products: readonly UnitSeries[], ahead: number): UnitLaw {
  const weeks = products.reduce((sum, { from, until }) => sum + until - from, 0);
  const units = products.reduce((sum, { units: own, from, until }) => {
    let total = sum;
    for (let week = from; week < until; week += 1) total += own[week]!;
    return total;
  }, 0);
  const prior = Math.max(1e-3, weeks > 0 ? units / weeks : 0);
  let best: UnitLaw & { likelihood: number } = {
    discount: 0.94,
    dispersion: 1.7,
    prior,
    likelihood: -Infinity,
  };
  for (const discount of discounts)
    for (const dispersion of dispersions) {
      const law = { discount, dispersion, prior };
      let likelihood = 0;
      for (const series of products)
        followLevel(series, law, (week, level) => {
          const at = week + ahead - 1;
          if (week < series.from + taught || at >= series.until) return;
          // Only the last of the weeks ahead is looked at.
          const { shape, rate } = level;
          const mean = (shape / rate) * series.season[at]!;
          if (!(mean > 0)) return;
          const unsure = (shape / rate ** 2) * discount ** -ahead * series.season[at]! ** 2;
          likelihood += logProbability(series.units[at]!, mean, dispersion * mean + unsure);
        });
      if (likelihood > best.likelihood) best = { ...law, likelihood };
    }
  const { discount, dispersion } = best;
  return { discount, dispersion, prior };
}
