import { incentiveOf, isEligible, oddsFactor, upliftAt } from "@keepworth/decisions";
import { queries } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import { withheldFrom } from "../actions/withheld.ts";
import { unreadExperiments } from "../experiment/store.ts";
import type { Portfolio } from "../portfolio.ts";
import { renewalEffect } from "./renewalEffect.ts";
import { renewingOf, type Renewing } from "./renewing.ts";
import type { PlanTreatment } from "./treatments.ts";
import { worthFigures, type Worth } from "./worth.ts";

/** Days after which a plan's first profit is looked at, and within which a treatment makes somebody buy. */
export const soonDays = 90;

/** What that reads of every customer. */
export const pairsWanted = { figures: [...worthFigures, "recency_days"], labels: ["segment"] } as const;

export type TreatedCustomers = Portfolio<(typeof pairsWanted.figures)[number], "segment">;

/** What treating one customer is expected to do. */
export interface Effect {
  /** Rise of the probability of what the treatment moves. */
  uplift: number;
  /** Expected margin that it brings, and how much of it within 90 days. */
  margin: number;
  soon: number;
  /** Standard deviation of that margin by the customer's own chance. */
  spread: number;
  contact: number;
  /** Expected incentive: paid to those who would have come anyway, and to those whom it moved. */
  paidAnyway: number;
  paidMoved: number;
}

export interface Pairs {
  /** Gain and cost of every pair; NaN where a treatment is not for a customer. */
  readonly gain: Float64Array;
  readonly cost: Float64Array;
  /** By treatment. */
  readonly eligible: Int32Array;
  readonly gaining: Int32Array;
  /** Customers whom any treatment fits, and who gain from one. */
  readonly fitted: number;
  readonly gainers: number;
  /** Customers left out since they are in the holdout of a running experiment. */
  readonly spared: number;
  /** Customers whom a treatment would fit that they may not be contacted for. */
  readonly withheld: number;
  /**
   * By treatment, standard deviation of the value that all its customers have in common, as a share of it, where that is
   * not the run's own: of a discount at renewals. NaN for the others.
   */
  readonly common: Float64Array;
  /** By treatment, the mean uplift planned with where it may be less than what is stated; NaN for the others. */
  readonly planned: Float64Array;
  effect(i: number, j: number): Effect;
}

/** What referred customers bring: expected margin of a new one for ever and of the first order, those who would have come anyway taken out. */
export interface Referred {
  readonly margin: number;
  readonly first: number;
}

export interface PairAssumptions {
  readonly pulledForward: number;
  readonly addOnShare: number;
  readonly referred: Referred;
}

/** Works out what every treatment would do with every customer. */
export async function pairsOf(
  keepworth: Keepworth,
  portfolio: TreatedCustomers,
  worth: Worth,
  treatments: readonly PlanTreatment[],
  assumptions: PairAssumptions,
): Promise<Pairs> {
  const { size } = portfolio;
  const m = treatments.length;
  const gain = new Float64Array(size * m).fill(Number.NaN);
  const cost = new Float64Array(size * m);
  const isRenewal = treatments.map(({ kind }) => kind === "renewal-discount");
  const renewing = isRenewal.includes(true) ? await renewingOf(keepworth, portfolio, soonDays) : null;
  const { eligible, spared, withheld } = await eligibleFor(keepworth, portfolio, worth, treatments, renewing);
  const ofOrders = effects(portfolio, worth, treatments, eligible, assumptions);
  const ofRenewals = treatments.map((treatment, j) =>
    renewing && isRenewal[j]
      ? renewalEffect(treatment, renewing, (i) => eligible[i * m + j] === 1, keepworth.settings.keep)
      : null,
  );
  const law = (i: number, j: number): Effect => ofRenewals[j]?.of(i) ?? ofOrders(i, j);
  const planned = Float64Array.from(ofRenewals, (one) => one?.planned ?? Number.NaN);
  const common = Float64Array.from(ofRenewals, (one) => (renewing && one ? renewing.common : Number.NaN));
  const [fits, gains] = [new Int32Array(m), new Int32Array(m)];
  let [fitted, gainers] = [0, 0];
  for (let i = 0; i < size; i += 1) {
    let [any, most] = [false, 0];
    for (let j = 0; j < m; j += 1) {
      if (eligible[i * m + j] === 0) continue;
      any = true;
      fits[j]! += 1;
      const one = law(i, j);
      const spent = one.contact + one.paidAnyway + one.paidMoved;
      cost[i * m + j] = spent;
      const gained = one.margin - spent;
      gain[i * m + j] = gained;
      if (gained > 0) {
        gains[j]! += 1;
        most = gained;
      }
    }
    if (any) fitted += 1;
    if (most > 0) gainers += 1;
  }
  return {
    gain,
    cost,
    eligible: fits,
    gaining: gains,
    fitted,
    gainers,
    spared,
    withheld,
    common,
    planned,
    effect: law,
  };
}

/** 1 at customer × treatments + treatment where the treatment is for the customer. */
async function eligibleFor(
  keepworth: Keepworth,
  portfolio: TreatedCustomers,
  { staying }: Worth,
  treatments: readonly PlanTreatment[],
  renewing: Renewing | null,
): Promise<{ eligible: Uint8Array; spared: number; withheld: number }> {
  const { warehouse } = keepworth;
  const { run, size, figure, label, table } = portfolio;
  const known = (await warehouse.columns(
    queries.treatable(warehouse.dialect, {
      portfolio: table,
      dataset: run.dataset,
      asOf: run.asOf,
      experiments: await unreadExperiments(keepworth, run.dataset),
    }),
  )) as Record<"i" | "known_taste" | "spared", Int32Array>;
  const taste = new Uint8Array(size);
  const left = new Uint8Array(size);
  known.i.forEach((i, at) => {
    taste[i] = known.known_taste[at]!;
    left[i] = known.spared[at]!;
  });
  const sorted = figure.growth.filter((one) => Number.isFinite(one)).sort();
  const m = treatments.length;
  const eligible = new Uint8Array(size * m);
  const customer = {
    segment: "",
    pAlive: 0,
    recencyDays: 0,
    growth: 0,
    valueRank: 0,
    renewsInDays: null as number | null,
    knownTaste: false,
  };
  const mayNot = await withheldFrom(keepworth, portfolio, treatments);
  let [spared, withheld] = [0, 0];
  for (let i = 0; i < size; i += 1) {
    if (left[i] === 1) {
      spared += 1;
      continue;
    }
    const growth = figure.growth[i]!;
    customer.segment = label.segment.names[label.segment.code[i]!]!;
    customer.pAlive = staying.pActive[i]!;
    customer.recencyDays = figure.recency_days[i]!;
    customer.growth = Number.isFinite(growth) ? growth : 0;
    customer.valueRank = sorted.length > 0 ? below(sorted, customer.growth) / sorted.length : 0;
    const days = renewing?.inDays[i] ?? -1;
    customer.renewsInDays = days >= 0 ? days : null;
    customer.knownTaste = taste[i] === 1;
    let refused = 0;
    for (let j = 0; j < m; j += 1) {
      if (!isEligible(treatments[j]!, customer)) continue;
      if (mayNot?.[i * m + j] === 1) refused = 1;
      else eligible[i * m + j] = 1;
    }
    withheld += refused;
  }
  return { eligible, spared, withheld };
}

/** How many of the sorted values are smaller. */
function below(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The law by which a treatment acts on a customer. What it moves decides what an uplift is worth. */
function effects(
  { run, size, figure }: Portfolio<"expected_spend", never>,
  { staying, order, period, leaving, saving, spread }: Worth,
  treatments: readonly PlanTreatment[],
  eligible: Uint8Array,
  { pulledForward, addOnShare, referred }: PairAssumptions,
): (i: number, j: number) => Effect {
  const m = treatments.length;
  const early = Math.min(1, soonDays / run.horizonDays);
  // Orders of one who stays come at random over the period.
  const buysWithin = (i: number, share: number): number =>
    -staying.pActive[i]! * Math.expm1(-staying.ordersIfStaying[i]! * share);
  const before = (i: number, j: number): number => {
    const { moves } = treatments[j]!;
    return moves === "staying" ? staying.pStay[i]! : moves === "referral" ? 0 : buysWithin(i, early);
  };
  const factors = treatments.map(({ moves, uplift }, j) => {
    if (moves === "referral") return uplift / meanActive(j);
    const chances = new Float64Array(size).fill(Number.NaN);
    for (let i = 0; i < size; i += 1) if (eligible[i * m + j] === 1) chances[i] = before(i, j);
    return oddsFactor(chances, uplift);
  });
  function meanActive(j: number): number {
    let [count, sum] = [0, 0];
    for (let i = 0; i < size; i += 1) {
      if (eligible[i * m + j] !== 1) continue;
      count += 1;
      sum += staying.pActive[i]!;
    }
    return count > 0 && sum > 0 ? sum / count : 1;
  }
  return (i, j) => {
    const treatment = treatments[j]!;
    const { moves, cost: contact } = treatment;
    const spend = figure.expected_spend[i]!;
    const incentive = incentiveOf(treatment, Number.isFinite(spend) ? Math.max(0, spend) : 0);
    const p = before(i, j);
    const uplift =
      moves === "referral" ? Math.min(1, factors[j]! * staying.pActive[i]!) : upliftAt(p, factors[j]!);
    const each = order[i]!;
    let [value, soon] = [0, 0];
    if (moves === "staying") [value, soon] = [saving[i]!, early * (period[i]! - leaving[i]!)];
    else if (moves === "frequency") [value, soon] = [(1 - pulledForward) * each, each];
    else if (moves === "order-value") [value, soon] = [addOnShare * each, addOnShare * each];
    else if (moves === "referral") [value, soon] = [referred.margin, referred.first];
    const anyway = moves === "staying" ? buysWithin(i, 1) : p;
    return {
      uplift,
      margin: uplift * value,
      soon: uplift * soon,
      spread: moves === "referral" ? 0 : Math.abs(uplift * value) * spread[i]!,
      contact,
      paidAnyway: incentive * anyway,
      paidMoved: incentive * Math.max(-anyway, Math.min(1 - anyway, uplift)),
    };
  };
}
