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
import type { AnswerAssumption, Figure } from "../result.ts";
import { readPortfolio, type Portfolio, type PortfolioLabel } from "./portfolio.ts";
import type { Which } from "./publishedRun.ts";
import { readShelves } from "./recommend/shelves.ts";
import { fittingTreatments, type Fitting } from "./segments/fitting.ts";
import { expectedLife, lifeYears, type Life } from "./segments/life.ts";
import { movedSince, type Moved } from "./segments/moved.ts";
import { rfmMap, type RfmMap } from "./segments/rfmMap.ts";
import { valueMap, type ValueMap } from "./segments/valueMap.ts";
import { staying } from "./staying.ts";

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
  await using portfolio = await readPortfolio(keepworth, options);
  const { run, label, size } = portfolio;
  const { names, code } = label[columnOf[by]];
  const members = groupsOf(code, names.length);
  const stay = await staying(keepworth, portfolio, run.horizonDays);
  await using shelves = await readShelves(keepworth, run);
  const fitting = await fittingTreatments(keepworth, portfolio, {
    pActive: stay.pActive,
    group: code,
    groups: names.length,
    shelves,
  });
  const shown = order(names, members, by).slice(0, mostGroups);
  const lives = await expectedLife(
    keepworth,
    portfolio,
    shown.map((g) => members[g]!),
  );
  const sums = sumsOf(portfolio, stay.pActive);
  const everybody = sums(Int32Array.from({ length: size }, (_, i) => i));
  const movement = by === "segment" ? await movedSince(keepworth, run) : null;
  const amounts = Number.isFinite(everybody.growth);
  return {
    runId: run.id,
    dataset: run.dataset,
    asOf: run.asOf,
    currency: run.currency,
    profit: run.profit,
    horizonDays: run.horizonDays,
    by,
    customers: size,
    segments: shown.map((g, at) => ({
      name: names[g]! || null,
      ...summary(sums(members[g]!), everybody, run, size),
      life: lives[at]!,
      treatments: treatmentsIn(fitting, g),
    })),
    map: amounts ? valueMap(portfolio.figure.clv, portfolio.figure.growth, stay.pActive) : null,
    rfm: rfmMap(portfolio, amounts),
    movement,
    assumptions: [
      assumptionOf(run, "horizon"),
      { name: "model", value: stay.model, source: "data" },
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

function groupsOf(code: Int32Array, groups: number): Int32Array[] {
  const sizes = new Int32Array(groups);
  for (const g of code) sizes[g]! += 1;
  const members = Array.from(sizes, (n) => new Int32Array(n));
  const filled = new Int32Array(groups);
  code.forEach((g, i) => (members[g]![filled[g]!++] = i));
  return members;
}

/** RFM segments best first; other groups by size. */
function order(names: readonly string[], members: readonly Int32Array[], by: SegmentsBy): number[] {
  const place = (name: string) => {
    const at = (segmentNames as readonly string[]).indexOf(name);
    return at < 0 ? segmentNames.length : at;
  };
  return names
    .map((_, g) => g)
    .toSorted((a, b) =>
      by === "segment"
        ? place(names[a]!) - place(names[b]!)
        : members[b]!.length - members[a]!.length || a - b,
    );
}

interface Sums {
  customers: number;
  base: number;
  growth: number;
  clv: number;
  variance: number;
  orders: number;
  years: number;
  expectedOrders: number;
  expectedRevenue: number;
  pActive: number;
}

function sumsOf({ figure }: Portfolio, pActive: Float64Array) {
  return (positions: Int32Array): Sums => {
    const sums: Sums = {
      customers: positions.length,
      base: 0,
      growth: 0,
      clv: 0,
      variance: 0,
      orders: 0,
      years: 0,
      expectedOrders: 0,
      expectedRevenue: 0,
      pActive: 0,
    };
    for (const i of positions) {
      sums.base += figure.base[i]!;
      sums.growth += figure.growth[i]!;
      sums.clv += figure.clv[i]!;
      sums.variance += varianceOfInterval(figure.growth_low[i]!, figure.growth_high[i]!);
      sums.orders += figure.orders[i]!;
      // A customer of a few days has no yearly rate of their own: everybody's time is added up instead.
      sums.years += figure.age_days[i]! / 365.25;
      sums.expectedOrders += figure.expected_orders[i]!;
      sums.expectedRevenue += figure.expected_orders[i]! * figure.expected_spend[i]!;
      sums.pActive += pActive[i]!;
    }
    return sums;
  };
}

function summary(
  group: Sums,
  all: Sums,
  { total, horizonDays }: Portfolio["run"],
  size: number,
): Omit<SegmentSummary, "name" | "life" | "treatments"> {
  const { growthLow, growthHigh } = total;
  const known = Number.isFinite(group.growth) && growthLow !== null && growthHigh !== null;
  // The run's total holds more than customers' own orders (deals of nobody yet): its width is taken, not its middle.
  const interval = known
    ? groupInterval(
        { value: group.growth, variance: group.variance },
        { value: all.growth, variance: all.variance, low: growthLow, high: growthHigh },
      )
    : null;
  const years = horizonDays / 365.25;
  const besides = group.clv - group.growth;
  return {
    customers: group.customers,
    share: group.customers / size,
    base: Number.isFinite(group.base) ? group.base : null,
    growth: interval,
    clv: interval && {
      value: group.clv,
      low: interval.low + besides,
      high: interval.high + besides,
    },
    growthShare: known && all.growth !== 0 ? group.growth / all.growth : null,
    orderValue:
      Number.isFinite(group.expectedRevenue) && group.expectedOrders > 0
        ? group.expectedRevenue / group.expectedOrders
        : null,
    ordersPerYear: group.years > 0 ? group.orders / group.years : group.orders,
    expectedOrdersPerYear: group.expectedOrders / group.customers / years,
    pActive: group.pActive / group.customers,
  };
}

function treatmentsIn({ treatments, customers }: Fitting, group: number): SegmentSummary["treatments"] {
  const m = treatments.length;
  return treatments
    .map(({ name, kind, uplift, upliftSource }, j) => ({
      treatment: name,
      kind,
      customers: customers[group * m + j]!,
      uplift,
      source: upliftSource,
    }))
    .filter((one) => one.customers > 0)
    .toSorted((a, b) => b.customers - a.customers);
}
