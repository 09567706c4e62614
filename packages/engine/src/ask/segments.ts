import {
  groupInterval,
  segmentNames,
  varianceOfInterval,
  type SegmentMovement,
  type TreatmentKind,
} from "@keepworth/decisions";
import { KeepworthError } from "@keepworth/models";
import type { Keepworth } from "../open.ts";
import { assumptionOf } from "./assumptionOf.ts";
import type { AnswerAssumption, Figure, RunResult } from "../result.ts";
import type { PortfolioLabel } from "./portfolio.ts";
import type { Which } from "./publishedRun.ts";
import { readShelves } from "./recommend/shelves.ts";
import { fittingTreatments, type Fitting } from "./segments/fitting.ts";
import { storeGrouped, totalsOf, type GroupTotals } from "./segments/grouped.ts";
import { expectedLife, lifeYears, type Life } from "./segments/life.ts";
import { movedSince, type Moved } from "./segments/moved.ts";
import { rfmMap, type RfmMap } from "./segments/rfmMap.ts";
import { valueMap, type ValueMap } from "./segments/valueMap.ts";
import { storeStaying } from "./staying.ts";
import { storeCustomers } from "./storedCustomers.ts";

/** What customers can be told apart by. */
export const segmentsBy = ["segment", "channel", "country", "owner", "account"] as const;

export type SegmentsBy = (typeof segmentsBy)[number];

export interface SegmentsOptions extends Which {
  /** Default: the RFM segment. */
  readonly by?: SegmentsBy;
}

export interface SegmentSummary {
  /** null: not known. */
  name: string | null;
  customers: number;
  /** Share of all customers. */
  share: number;
  /** Earned so far. */
  base: number | null;
  /** Expected to the horizon, discounted; its 90 % interval is of the group as a whole. */
  growth: Figure | null;
  clv: Figure | null;
  /** Of the growth of all. */
  growthShare: number | null;
  /** Expected mean revenue of an order. */
  orderValue: number | null;
  /** So far, a year, since the first order. */
  ordersPerYear: number;
  /** Expected, a year, to the horizon. */
  expectedOrdersPerYear: number;
  /** How long, and for how many orders, a customer is expected to stay; of the next ten years. */
  life: Life;
  /** Mean P(active now). */
  pActive: number;
  /** What fits, the most customers first. */
  treatments: {
    treatment: string;
    kind: TreatmentKind;
    customers: number;
    uplift: number;
    source: "assumed" | "measured";
  }[];
}

export interface SegmentsAnswer {
  runId: number;
  dataset: string;
  asOf: string;
  currency: string;
  profit: boolean;
  horizonDays: number;
  by: SegmentsBy;
  customers: number;
  segments: SegmentSummary[];
  map: ValueMap | null;
  /** Customers by the scores of recency and frequency. */
  rfm: RfmMap;
  /** Since the run before; null where there is none, or groups are no RFM segments. */
  movement: Moved | null;
  assumptions: AnswerAssumption[];
  missing: { code: "amounts" | "lines" | "earlierRun" | "treatments"; details: Record<string, number> }[];
}

export type { SegmentMovement };

const columnOf: Record<SegmentsBy, PortfolioLabel> = {
  segment: "segment",
  channel: "channel",
  country: "country",
  owner: "owner",
  account: "account_id",
};

/** Groups that are told one by one; the smallest ones beyond it are left out and said. */
const mostGroups = 50;

/**
 * Customers by RFM segment or by another label: how many, worth what, how they buy and how long they stay, who moved
 * since the run before, and which treatments fit.
 *
 * @throws KeepworthError "option.invalid", "run.missing", "run.pruned"
 * @see docs/decisions/segments.md
 */
export async function segments(keepworth: Keepworth, options: SegmentsOptions = {}): Promise<SegmentsAnswer> {
  const { by = "segment" } = options;
  if (!segmentsBy.includes(by))
    throw new KeepworthError("option.invalid", { option: "by", value: by, expected: [...segmentsBy] });
  const { warehouse } = keepworth;
  await using customers = await storeCustomers(keepworth, options);
  const { run } = customers;
  const states = await storeStaying(keepworth, customers, run.horizonDays);
  await using grouped = await storeGrouped(keepworth, customers, { states, label: columnOf[by] });
  const { everybody, groups } = await totalsOf(keepworth, grouped, mostGroups);
  const shown = by === "segment" ? bestFirst(groups) : groups;
  await using shelves = await readShelves(keepworth, run);
  const labels = shown.map(({ label }) => label);
  const fitting = await fittingTreatments(keepworth, run, grouped, { labels, shelves });
  const lives = await expectedLife(keepworth, run, grouped, labels);
  const movement = by === "segment" ? await movedSince(keepworth, run) : null;
  const amounts = everybody.growth !== null;
  return {
    runId: run.id,
    dataset: run.dataset,
    asOf: run.asOf,
    currency: run.currency,
    profit: run.profit,
    horizonDays: run.horizonDays,
    by,
    customers: everybody.customers,
    segments: shown.map((group) => ({
      name: group.label || null,
      ...summary(group, everybody, run),
      life: lives.get(group.label)!,
      treatments: treatmentsIn(fitting, group.label),
    })),
    map: amounts ? await valueMap(warehouse, grouped) : null,
    rfm: await rfmMap(warehouse, grouped, amounts),
    movement,
    assumptions: [
      assumptionOf(run, "horizon"),
      { name: "model", value: states.model, source: "data" },
      { name: "lifeYears", value: lifeYears, source: "default" },
    ],
    missing: [
      ...(amounts ? [] : [{ code: "amounts" as const, details: {} }]),
      ...(shelves ? [] : [{ code: "lines" as const, details: {} }]),
      ...(by === "segment" && !movement ? [{ code: "earlierRun" as const, details: {} }] : []),
      ...(fitting.treatments.every(({ upliftSource }) => upliftSource === "assumed")
        ? [{ code: "treatments" as const, details: {} }]
        : []),
    ],
  };
}

/** RFM segments in the order of their names. */
function bestFirst(groups: readonly GroupTotals[]): GroupTotals[] {
  const names: readonly string[] = segmentNames;
  return groups.toSorted((a, b) => names.indexOf(a.label) - names.indexOf(b.label));
}

function summary(
  group: GroupTotals,
  all: GroupTotals,
  { total, horizonDays }: RunResult,
): Omit<SegmentSummary, "name" | "life" | "treatments"> {
  const { base, growth, clv, revenue, customers } = group;
  const { growthLow: low, growthHigh: high } = total;
  // The run's total holds more than customers' own orders (deals of nobody yet): its width is taken, not its middle.
  const interval =
    growth === null || all.growth === null || low === null || high === null
      ? null
      : groupInterval(
          { value: growth, variance: ownVariance(group) },
          { value: all.growth, variance: ownVariance(all), low, high },
        );
  // A customer of a few days has no yearly rate of their own: everybody's time is added up instead.
  const years = group.age_days / 365.25;
  const horizonYears = horizonDays / 365.25;
  const besides = clv! - growth!;
  return {
    customers,
    share: customers / all.customers,
    base,
    growth: interval,
    clv: interval && { value: clv!, low: interval.low + besides, high: interval.high + besides },
    growthShare: interval && all.growth !== 0 ? growth! / all.growth! : null,
    orderValue: revenue !== null && group.expected_orders > 0 ? revenue / group.expected_orders : null,
    ordersPerYear: years > 0 ? group.orders / years : group.orders,
    expectedOrdersPerYear: group.expected_orders / customers / horizonYears,
    pActive: group.p_active / customers,
  };
}

/** Of growth, of its customers' own chances, which are independent. */
function ownVariance({ squares }: GroupTotals): number {
  return varianceOfInterval(0, Math.sqrt(squares!));
}

function treatmentsIn({ treatments, customers }: Fitting, label: string): SegmentSummary["treatments"] {
  const counts = customers.get(label)!;
  return treatments
    .map(({ name, kind, uplift, upliftSource }, j) => ({
      treatment: name,
      kind,
      customers: counts[j]!,
      uplift,
      source: upliftSource,
    }))
    .filter((one) => one.customers > 0)
    .toSorted((a, b) => b.customers - a.customers);
}
