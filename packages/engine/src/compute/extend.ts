import { holdoutGain, sampleStates, spendDependence, type Gain } from "@keepworth/models";
import { fitModels, noExtensions, possible, type Extensions, type Fits } from "./fitModels.ts";
import { groupRates } from "./groupRates.ts";
import { logProbabilities } from "./predict.ts";
import type { Origin } from "./validateModel.ts";

/** What came of trying an extension on the holdout. */
export interface Trial {
  readonly name: keyof Extensions;
  readonly kept: boolean;
  /** Mean rise of the log probability of what a customer did, and its standard error. */
  readonly gain: number;
  readonly error: number | null;
}

/** Outcomes on which extensions are tried: more would not tell better. */
const triedRows = 50_000;

/**
 * Tries what a model may be extended by, one after the other, and keeps each where it gave what came in the holdout a
 * higher probability. Its fits are those with what was kept.
 */
export function extend(
  origin: Origin,
  model: string,
): {
  extensions: Extensions;
  fits: Fits;
  trials: Trial[];
} {
  const input = { ...origin, model, extensions: noExtensions, lenient: true };
  const allowed = possible(input);
  const { index, times } = sampleStates(origin.outcomes.weight, triedRows);
  const pick = (column: ArrayLike<number>) => Float64Array.from(index, (i) => column[i]!);
  const { x, tx, t, g, y, weight } = origin.outcomes;
  const rows = { x: pick(x), tx: pick(tx), t: pick(t), g: g && pick(g), y: pick(y) };
  const customers = pick(weight).map((w, i) => w * times[i]!);
  const scored = (fits: Fits) => logProbabilities(fits, rows, origin.asOf, origin.days);

  let extensions = noExtensions;
  let fits = fitModels(input);
  const trials: Trial[] = [];
  for (const name of ["season", "cohorts"] as const) {
    if (!allowed[name]) continue;
    const wider = { ...extensions, [name]: true };
    const extended = fitModels({ ...input, extensions: wider });
    const found = name === "season" ? extended.season : extended.cohorts;
    if (found === null || extended.cohorts?.spread === 0) continue;
    const gain = holdoutGain({ without: scored(fits), with: scored(extended), weight: customers });
    trials.push(trial(name, gain));
    if (!gain.keep) continue;
    extensions = wider;
    fits = extended;
  }
  if (allowed.dependence && origin.spendOutcomes !== null && fits.spend !== null) {
    const wider = { ...extensions, dependence: true };
    const extended = fitModels({ ...input, extensions: wider });
    const gain = spendGain(extended, fits, origin);
    if (gain !== null) {
      trials.push(trial("dependence", gain));
      if (gain.keep) {
        extensions = wider;
        fits = extended;
      }
    }
  }
  return { extensions, fits, trials };
}

function trial(name: keyof Extensions, { keep, gain, standardError }: Gain): Trial {
  return { name, kept: keep, gain, error: standardError };
}

/** What is gained for the spend of those who came back, if it goes with how often they buy. */
function spendGain(dependent: Fits, independent: Fits, { asOf, days, spendOutcomes }: Origin): Gain | null {
  const rates = dependent.spend?.dependence;
  if (rates == null || independent.spend?.model !== "gamma-gamma" || spendOutcomes!.y.length === 0)
    return null;
  const { spend_days, spend, y, later, weight } = spendOutcomes!;
  const known = groupRates(dependent, spendOutcomes!, asOf, days);
  const scoresOf = ({ params }: NonNullable<Fits["spend"]>, kappa: number) =>
    Float64Array.from(y, (purchases, i) =>
      spendDependence.spendLogScore(
        { ...params, kappa, reference: rates.reference },
        {
          x: spend_days[i]!,
          spend: spend[i]!,
          rate: known.rate[i]!,
          shape: known.shape[i]!,
          futureRate: known.futureRate[i]!,
        },
        { x: purchases, spend: later[i]! },
      ),
    );
  return holdoutGain({
    without: scoresOf(independent.spend, 0),
    with: scoresOf(dependent.spend!, rates.kappa),
    weight,
  });
}
