import { sbg } from "@keepworth/models";

/**
 * What is held of a plan's renewals before any has come up: the share that is made, with the weight of so many renewals.
 * Either is .4 of a renewal lost, so that few renewals outweigh it.
 */
export interface RenewalPrior {
  readonly retention: number;
  readonly renewals: number;
}

const yearly: RenewalPrior = { retention: 0.8, renewals: 2 };
const shorter: RenewalPrior = { retention: 0.9, renewals: 4 };

/** Four in five are made of renewals half a year or more apart, nine in ten of others. */
export function priorFor(daysPerTerm: number): RenewalPrior {
  return daysPerTerm >= 180 ? yearly : shorter;
}

/** Logits of the mean retention: from 1 in 400 to all but 1 in 10,000. */
const logits = Array.from({ length: 153 }, (_, k) => -6 + 0.1 * k);
/** Polarization 1 / (α + β + 1), from all alike to very different; each as likely. */
const polarizations = [0.02, 0.06, 0.1, 0.15, 0.2, 0.27, 0.35, 0.45];

/**
 * What sBG may be where few have left: draws from the posterior of mean retention (a beta prior) and polarization (even
 * up to .45), on a grid, without a parabola, since the likelihood has no maximum where nobody has left. One point of
 * every n-th of the mass is taken, in an order by chance.
 *
 * @param data  renewals made and whether the customer left at the last, as `sbg.fit`
 * @param uniform  uniform between 0 and 1
 */
export function fewLeftDraws(
  data: { readonly duration: Float64Array; readonly churned: Uint8Array },
  prior: RenewalPrior,
  n: number,
  uniform: () => number,
): { alpha: number; beta: number }[] {
  const { retention, renewals } = prior;
  const counted = byDuration(data);
  const points = logits.flatMap((logit) => {
    const mean = 1 / (1 + Math.exp(-logit));
    return polarizations.map((polarization) => {
      const size = 1 / polarization - 1;
      const params = { alpha: (1 - mean) * size, beta: mean * size };
      // The density of the logit: of the mean, times mean × (1 − mean).
      const before = renewals * (retention * Math.log(mean) + (1 - retention) * Math.log1p(-mean));
      return { params, log: before + sbg.logLikelihood(params, counted) };
    });
  });
  const top = Math.max(...points.map(({ log }) => log));
  const weights = points.map(({ log }) => Math.exp(log - top));
  const step = weights.reduce((sum, weight) => sum + weight, 0) / n;
  const draws: { alpha: number; beta: number }[] = [];
  let [reached, next] = [0, step * uniform()];
  points.forEach(({ params }, i) => {
    reached += weights[i]!;
    for (; next < reached && draws.length < n; next += step) draws.push(params);
  });
  for (let i = draws.length - 1; i > 0; i--) {
    const other = Math.floor((i + 1) * uniform());
    [draws[i], draws[other]] = [draws[other]!, draws[i]!];
  }
  return draws;
}

/** Customers who are alike as one row, with their number. */
function byDuration({ duration, churned }: { duration: Float64Array; churned: Uint8Array }) {
  const counts = new Map<number, number>();
  duration.forEach((time, i) => {
    const key = 2 * time + churned[i]!;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  const keys = [...counts.keys()];
  return {
    duration: keys.map((key) => key >> 1),
    churned: keys.map((key) => key & 1),
    weight: [...counts.values()],
  };
}
