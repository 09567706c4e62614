import {
  intervalDays,
  renewalValue,
  staysFor,
  type BillingInterval,
  type RenewalLaw,
  type RenewalValue,
} from "@keepworth/decisions";
import { bdw, kaplanMeier, parameterDraws, sbg, seeded, type FitWarning } from "@keepworth/models";
import { never, ratePerInterval, type Contracts } from "./contracts.ts";
import { fewLeftDraws, priorFor, type RenewalPrior } from "./fewLeft.ts";

/** How a plan, paid for one interval, is left: at the fit and under draws of what is not known exactly. */
export interface PlanModel {
  readonly plan: number;
  readonly interval: number;
  /** Positions of all its subscriptions that were ever paid for. */
  readonly rows: readonly number[];
  readonly law: RenewalLaw;
  readonly draws: readonly RenewalLaw[];
  readonly fit: {
    readonly aic: { sbg: number; bdw: number | null };
    readonly pooled: boolean;
    /** Too few have left to tell how: begun from this, and answers are means over the draws. */
    readonly prior: RenewalPrior | null;
  };
  readonly warnings: readonly FitWarning[];
  /** How subscriptions of it ended, and the renewals that came up. */
  readonly ended: {
    readonly lost: number;
    readonly involuntary: number;
    readonly switched: number;
    readonly renewals: number;
  };
  readonly curve: kaplanMeier.KaplanMeierFit;
}

/** The chance that a cancellation is withdrawn, and that a failed payment is made good, at the fit and under the draws. */
export interface Saved {
  readonly share: number;
  readonly draws: readonly number[];
  /** Cases that it was learned from. */
  readonly cases: number;
}

export interface PlanModels {
  readonly plans: readonly PlanModel[];
  /** The place in `plans` of every subscription; −1 for one that was never paid for. */
  readonly planOf: Int32Array;
  readonly withdrawn: Saved;
  readonly recovered: Saved;
  /** Days from the cancellation to the end, of all who ended a subscription by their will, ascending. */
  readonly leads: Float64Array;
}

const drawCount = 200;
/** Draws of what renewals are worth, of every plan, since sums go over plans. */
const drawsOfValue = 60;
/** Below this many lost by their will, a plan has no model of its own. */
const fewLost = 10;
/** Before any renewal has come up: one in a hundred is lost to a failed payment, with the weight of fifty. */
const failedBefore = { lost: 0.5, renewals: 50 };
/** BdW's third parameter needs more than that. */
const fewForBdw = 30;

/**
 * How every plan is left. By their own will: sBG or BdW, whichever has the smaller AIC, with subscriptions that a failed
 * payment ended, or that the customer exchanged for another, as cut off there. By a failed payment: one chance a renewal,
 * learned from the plan and, with the weight of twenty renewals, from all plans. Where fewer than ten have left, by their own
 * will, all plans of an interval, it begins from a weak prior instead of a maximum that is not there.
 */
export function planModels(contracts: Contracts, seed: number): PlanModels {
  const { size, label, flag, day } = contracts;
  const durations = new Float64Array(size);
  const churned = new Uint8Array(size);
  const planOf = new Int32Array(size).fill(-1);
  const rows: number[][] = [];
  const places = new Map<string, number>();
  for (let i = 0; i < size; i++) {
    if (flag.kind[i] !== 0 || day.paid_from[i]! > contracts.asOf) continue;
    const key = `${label.plan.code[i]} ${label.every.code[i]}`;
    let place = places.get(key);
    if (place === undefined) places.set(key, (place = rows.push([]) - 1));
    planOf[i] = place;
    rows[place]!.push(i);
    const left = day.ended[i]! < never && flag.switched[i] === 0;
    churned[i] = left && flag.involuntary[i] === 0 ? 1 : 0;
    durations[i] = contracts.renewals(i) + churned[i]!;
  }
  const isLost = (i: number) => day.ended[i]! < never && flag.switched[i] === 0;
  const ended = rows.map((own) => ({
    lost: own.filter((i) => churned[i] === 1).length,
    involuntary: own.filter((i) => isLost(i) && flag.involuntary[i] === 1).length,
    switched: own.filter((i) => flag.switched[i] === 1).length,
    renewals: own.reduce((sum, i) => sum + contracts.renewals(i) + (isLost(i) ? 1 : 0), 0),
  }));
  const all = (name: "involuntary" | "renewals") => ended.reduce((sum, one) => sum + one[name], 0);
  const mean = (all("involuntary") + failedBefore.lost) / (all("renewals") + failedBefore.renewals);
  const fits = new Map<string, ReturnType<typeof choose>>();
  const intervalOf = (place: number) => label.every.code[rows[place]![0]!]!;
  const fitOf = (place: number) => {
    const others = rows.some((_, other) => other !== place && intervalOf(other) === intervalOf(place));
    const pooled = ended[place]!.lost < fewLost && others;
    const key = pooled ? `all ${intervalOf(place)}` : String(place);
    const from = pooled
      ? rows.filter((_, other) => intervalOf(other) === intervalOf(place)).flat()
      : rows[place]!;
    let found = fits.get(key);
    if (!found) {
      const daysPerTerm = intervalDays(contracts.intervals[intervalOf(place)]!);
      fits.set(key, (found = choose(from, durations, churned, daysPerTerm, seed + fits.size)));
    }
    return { ...found, pooled };
  };
  const rng = seeded(seed, 17);
  const plans = rows.map((own, place): PlanModel => {
    const chosen = fitOf(place);
    const count = ended[place]!;
    const a = count.involuntary + 20 * mean;
    const b = count.renewals - count.involuntary + 20 * (1 - mean);
    const lawWith = (params: object, involuntary: number): RenewalLaw => ({
      model: chosen.model,
      params: { ...params },
      involuntary,
    });
    return {
      plan: label.plan.code[own[0]!]!,
      interval: intervalOf(place),
      rows: own,
      law: lawWith(chosen.params, a / (a + b)),
      draws: chosen.draws.map((params) => lawWith(params, rng.beta(a, b))),
      fit: { aic: chosen.aic, pooled: chosen.pooled, prior: chosen.prior },
      warnings: chosen.warnings,
      ended: count,
      curve: kaplanMeier.fit({
        duration: own.map((i) => contracts.renewals(i) + (isLost(i) ? 1 : 0)),
        churned: own.map((i) => (isLost(i) ? 1 : 0)),
      }),
    };
  });
  return {
    plans,
    planOf,
    ...savedChances(contracts, planOf, seed),
    leads: Float64Array.from(
      rows.flat().filter((i) => churned[i] === 1),
      (i) => Math.max(0, day.ended[i]! - Math.min(day.requested[i]!, day.ended[i]!)),
    ).sort(),
  };
}

interface Chosen extends Pick<PlanModel, "warnings"> {
  readonly model: RenewalLaw["model"];
  readonly params: object;
  readonly draws: readonly object[];
  readonly aic: PlanModel["fit"]["aic"];
  readonly prior: RenewalPrior | null;
}

function choose(
  rows: readonly number[],
  durations: Float64Array,
  churned: Uint8Array,
  daysPerTerm: number,
  seed: number,
): Chosen {
  const data = {
    duration: Float64Array.from(rows, (i) => durations[i]!),
    churned: Uint8Array.from(rows, (i) => churned[i]!),
  };
  const plain = sbg.fit(data);
  const lost = data.churned.reduce((sum, one) => sum + one, 0);
  if (lost < fewLost) {
    const prior = priorFor(daysPerTerm);
    const rng = seeded(seed, 19);
    const draws = fewLeftDraws(data, prior, drawCount, () => rng.uniform());
    // As many leave at the first renewal as on average over the draws, and as different customers.
    const average = (of: (one: { alpha: number; beta: number }) => number) =>
      draws.reduce((sum, one) => sum + of(one), 0) / draws.length;
    const leaves = average(({ alpha, beta }) => alpha / (alpha + beta));
    const size = 1 / average(({ alpha, beta }) => 1 / (alpha + beta + 1)) - 1;
    return {
      model: "sbg",
      params: { alpha: leaves * size, beta: (1 - leaves) * size },
      draws,
      aic: { sbg: plain.aic, bdw: null },
      prior,
      warnings: plain.warnings.filter(({ code }) => code === "fit.noChurn"),
    };
  }
  const periods = new Set(data.duration.filter((_, i) => data.churned[i] === 1)).size;
  const wide = lost >= fewForBdw && periods >= 3 ? bdw.fit(data) : null;
  // Where only a prior settles it, it has to be clearly better.
  const ahead = wide === null || !wide.converged ? -Infinity : plain.aic - wide.aic;
  const better = wide !== null && ahead > (wide.prior === "none" ? 0 : 2);
  const fit = better ? wide : plain;
  return {
    model: better ? "bdw" : "sbg",
    params: fit.params as object,
    draws: parameterDraws<object>(fit, drawCount, seed).draws,
    aic: { sbg: plain.aic, bdw: wide?.aic ?? null },
    prior: null,
    warnings: fit.warnings,
  };
}

/**
 * Learned from what became of cancellations and failed payments, beginning from 1 in 20 and 1 in 2. A cancellation was
 * withdrawn where the subscription went on after the renewal that followed it; a payment was made good where the
 * subscription did not end within sixty days.
 */
function savedChances(contracts: Contracts, planOf: Int32Array, seed: number) {
  const { flag, day, size, asOf } = contracts;
  const counts = { withdrawn: [0, 0], recovered: [0, 0] } as Record<string, [number, number]>;
  for (let i = 0; i < size; i++) {
    if (planOf[i] === -1 || flag.switched[i] === 1) continue;
    const gone = day.ended[i]! < never;
    const due = gone ? flag.involuntary[i] === 0 : !isCancelling(contracts, i);
    if (day.requested[i]! < never && due) counts["withdrawn"]![gone ? 1 : 0] += 1;
    if (day.failed[i]! < never && flag.failing[i] === 0 && (gone || asOf - day.failed[i]! > 60)) {
      const lost = gone && day.ended[i]! - day.failed[i]! <= 60;
      counts["recovered"]![lost ? 1 : 0] += 1;
    }
  }
  const rng = seeded(seed, 18);
  const saved = (name: string, a: number, b: number): Saved => {
    const [yes, no] = counts[name]!;
    const draws = Array.from({ length: drawCount }, () => rng.beta(a + yes, b + no));
    return { share: (a + yes) / (a + b + yes + no), draws, cases: yes + no };
  };
  return { withdrawn: saved("withdrawn", 1, 19), recovered: saved("recovered", 2, 2) };
}

/** How a subscription comes to its renewal: as all do, cancelled, or with a failed payment. */
export interface Standing {
  readonly kind: "open" | "cancelling" | "failing";
  /** Of those who will leave at that renewal, the share who would have cancelled by now, in twentieths. */
  readonly told: number;
}

/** Whether a cancellation stands: one that a renewal has followed was withdrawn. */
export function isCancelling({ day, label, intervals, asOf }: Contracts, i: number): boolean {
  const since = asOf - day.requested[i]!;
  return since >= 0 && since <= cancelledFor(intervals[label.every.code[i]!]!);
}

/** Days from a cancellation until the renewal that it was for is over, and a few for books to be closed. */
export function cancelledFor(interval: BillingInterval): number {
  return intervalDays(interval) + 5;
}

export function standingOf({ leads }: PlanModels, contracts: Contracts, i: number): Standing {
  const { flag, asOf } = contracts;
  if (isCancelling(contracts, i)) return { kind: "cancelling", told: 0 };
  if (flag.failing[i] === 1) return { kind: "failing", told: 0 };
  if (leads.length < fewLost) return { kind: "open", told: 0 };
  const ahead = Math.max(1, contracts.nextRenewal(i) - asOf);
  let [low, high] = [0, leads.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (leads[middle]! < ahead) low = middle + 1;
    else high = middle;
  }
  return { kind: "open", told: Math.floor(20 * (1 - low / leads.length)) / 20 };
}

/** P(still there after t renewals) of a subscription in its n-th period: at the fit, then under each draw. */
export function stays(models: PlanModels, place: number, n: number, t: number, standing: Standing) {
  const { law, draws, fit } = models.plans[place]!;
  const saved = savedOf(models, standing);
  const { told } = standing;
  const under = Float64Array.from(draws, (drawn, k) =>
    staysFor(drawn, { n, told, saved: saved?.draws[k] ?? 1 }, t),
  );
  return {
    fit: fit.prior ? mean(under) : staysFor(law, { n, told, saved: saved?.share ?? 1 }, t),
    draws: under,
  };
}

/** Renewals that have come up so far, whether they were made or not. */
export function renewalsSeen({ plans }: PlanModels): number {
  return plans.reduce((sum, { ended }) => sum + ended.renewals, 0);
}

/** What a plan's law answers: at the fit, or where too few have left, the mean over what it may be. */
export function atFit({ law, draws, fit }: PlanModel, answer: (law: RenewalLaw) => number): number {
  return fit.prior ? mean(draws.map(answer)) : answer(law);
}

function mean(values: ArrayLike<number>): number {
  return Array.from(values).reduce((sum, one) => sum + one, 0) / values.length;
}

/** `renewalValue` per unit of margin of a term, at the fit and under the first sixty draws. */
export function valueAhead(
  models: PlanModels,
  place: number,
  n: number,
  standing: Standing,
  options: { readonly contracts: Contracts; readonly discountRate: number },
) {
  const { law, draws, interval, fit } = models.plans[place]!;
  const saved = savedOf(models, standing);
  const rate = ratePerInterval(options.discountRate, options.contracts.intervals[interval]!);
  const under = (one: RenewalLaw, share: number) =>
    renewalValue(one, { n, told: standing.told, saved: share }, { perTerm: 1, rate });
  const drawn = (count: number) => draws.slice(0, count).map((one, k) => under(one, saved?.draws[k] ?? 1));
  // All draws count where the mean is the answer, so that it is that of `stays`.
  const all = fit.prior ? drawn(draws.length) : [];
  const average = (name: keyof RenewalValue) => mean(all.map((one) => one[name]));
  return {
    rate,
    fit: fit.prior
      ? {
          renews: average("renews"),
          renewals: average("renewals"),
          value: average("value"),
          atRisk: average("atRisk"),
        }
      : under(law, saved?.share ?? 1),
    draws: fit.prior ? all.slice(0, drawsOfValue) : drawn(drawsOfValue),
  };
}

function savedOf({ withdrawn, recovered }: PlanModels, { kind }: Standing): Saved | null {
  return kind === "cancelling" ? withdrawn : kind === "failing" ? recovered : null;
}
