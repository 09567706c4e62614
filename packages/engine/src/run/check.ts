import { KeepworthError } from "@keepworth/models";
import { queries, type Sql, type Warehouse } from "@keepworth/warehouse";
import type { Assumption, Warning } from "../result.ts";
import { horizonDays, type Settings } from "../settings.ts";
import { hourCostOf } from "../settings/care.ts";
import { addDays, daysBetween, isDay } from "./days.ts";
import type { CustomerGroups } from "./groups.ts";
import { modelsOf, type RunOptions } from "./options.ts";
import { recordFacts, type RecordFacts } from "./potentials/recordFacts.ts";
import { readGroups } from "./readGroups.ts";

/** What a run is about to compute, settled before anything is computed. */
export interface Plan {
  readonly orders: Sql;
  /** How many orders and refunds there are. */
  readonly size: number;
  readonly traits: queries.OrderTraits;
  /** Whether orders carry money at all. */
  readonly amounts: boolean;
  readonly from: string;
  readonly asOf: string;
  /** Where the prediction is held against what came; null where the history is too short for it. */
  readonly holdout: { readonly from: string; readonly to: string; readonly recentFrom: string } | null;
  readonly horizonDays: number;
  /** Customers first seen within so many days of the first order are left out of fits. */
  readonly burnInDays: number;
  /** The purchase model, or those to choose from. */
  readonly models: readonly string[];
  /** Customers by what a file of covariates says of them; null without one. */
  readonly groups: CustomerGroups | null;
  readonly unit: "day" | "week" | "month";
  readonly currency: string;
  readonly discountRate: number;
  /** For orders whose cost is unknown: as told, else what the other orders' costs say; null: nothing is known. */
  readonly margin: number | null;
  readonly acquisitionCost: number | null;
  /** How costs are given to customers; null where none but `acquisitionCost` are known. */
  readonly costs: {
    readonly key: Settings["ledger"]["costKey"];
    readonly acquisition: queries.CostLinesOptions["acquisition"];
    readonly pointCost: string | null;
    readonly hourCost: string | null;
  } | null;
  /** What the dataset holds beside orders. */
  readonly records: RecordFacts;
  readonly assumptions: readonly Assumption[];
  readonly warnings: readonly Warning[];
}

interface Facts {
  rows: number;
  first_day: string | null;
  last_day: string | null;
  later: number;
  refunds: number;
  costs: number;
  amounts: number;
  currency: string | null;
  currencies: number;
}

// With costs for less than this share of the money, they say nothing of the rest.
const leastCovered = 0.2;

const shortestHoldoutDays = 14;
const longestHoldoutDays = 365;

/**
 * Looks at a dataset's orders and settles as-of, holdout and assumptions.
 *
 * @throws KeepworthError "dataset.empty", "asOf.outside", "option.invalid", "currency.mixed"
 */
export async function check(
  warehouse: Warehouse,
  orders: Sql,
  options: RunOptions & { readonly dataset: string; readonly now: Date },
  settings: Settings,
): Promise<Plan> {
  const records = await recordFacts(warehouse, options.dataset);
  const today = options.now.toISOString().slice(0, 10);
  const plausible = addDays(today, 1);
  const facts = await warehouse.row<Facts>(queries.orderFacts(warehouse.dialect, { orders, plausible }));
  if (facts.first_day === null || facts.last_day === null) {
    throw new KeepworthError("dataset.empty", { dataset: options.dataset });
  }
  if (facts.currencies > 1)
    throw new KeepworthError("currency.mixed", { currencies: String(facts.currencies) });
  const asOf = settleAsOf(options.asOf, facts.first_day, facts.last_day, plausible);
  const warnings: Warning[] = [];
  if (facts.later > 0) warnings.push({ code: "orders.future", details: { orders: facts.later } });
  const holdout = settleHoldout(facts.first_day, facts.last_day, asOf);
  if (holdout === null)
    warnings.push({ code: "holdout.short", details: { days: daysBetween(facts.first_day, asOf) } });
  if (records.worked > 0 && hourCostOf(settings.care) === null) {
    warnings.push(...(await unpriced(warehouse, options.dataset, asOf)));
  }
  const horizon = options.horizon ?? settings.horizon;
  const discountRate = options.discountRate ?? settings.discountRate;
  const told = options.margin ?? settings.margin ?? null;
  const costs = facts.costs > 0 ? await readCosts(warehouse, orders, asOf) : { covered: 0, margin: null };
  const useCosts = costs.margin !== null && (told !== null || costs.covered >= leastCovered);
  if (costs.margin !== null && costs.covered < 0.95) {
    warnings.push({ code: useCosts ? "costs.partial" : "costs.few", details: { share: costs.covered } });
  }
  const margin = told ?? (useCosts ? costs.margin : null);
  const currency = options.currency ?? facts.currency ?? settings.currency ?? "XXX";
  const timeZone = options.timeZone ?? settings.timeZone;
  const source = (name: keyof Settings, option: unknown): Assumption["source"] => {
    if (option !== undefined) return "option";
    if (settings.given.includes(name)) return "settings";
    return settings[name] === undefined ? "unknown" : "default";
  };
  return {
    orders,
    size: facts.rows,
    traits: { refunds: facts.refunds > 0, costs: useCosts },
    amounts: facts.amounts > 0,
    from: facts.first_day,
    asOf,
    holdout,
    horizonDays: horizonDays(horizon),
    burnInDays: options.burnIn === undefined ? 0 : horizonDays(options.burnIn),
    models: modelsOf(options.model),
    groups:
      options.covariates === undefined ? null : await readGroups(warehouse, options.covariates, options.now),
    unit: options.unit ?? settings.unit,
    currency,
    discountRate,
    margin,
    acquisitionCost: settings.acquisitionCost ?? null,
    costs: costsOf(records, settings),
    records,
    assumptions: [
      {
        name: "currency",
        value: currency,
        source:
          facts.currency !== null && options.currency === undefined
            ? "data"
            : source("currency", options.currency),
      },
      { name: "horizon", value: horizon, source: source("horizon", options.horizon) },
      { name: "discountRate", value: discountRate, source: source("discountRate", options.discountRate) },
      { name: "timeZone", value: timeZone, source: source("timeZone", options.timeZone) },
      {
        name: "margin",
        value: margin,
        source: useCosts ? "data" : source("margin", options.margin),
      },
      {
        name: "acquisitionCost",
        value: settings.acquisitionCost ?? null,
        source: source("acquisitionCost", undefined),
      },
    ],
    warnings,
  };
}

/** How costs are given to customers, where more is known of them than one figure for all. */
function costsOf(
  { costs, acquisitionCosts, rewards, redeemed, knowledge, handled, worked }: RecordFacts,
  settings: Settings,
): Plan["costs"] {
  const byChannel = Object.entries(settings.keep.acquisitionCosts);
  const { pointValue, redeemedIn } = settings.loyalty;
  const pointCost = redeemedIn === "beside" && redeemed > 0 ? String(pointValue) : null;
  const hourCost = hourCostOf(settings.care);
  const cases = handled + (hourCost === null ? 0 : worked);
  const told = costs + acquisitionCosts + rewards + knowledge + cases + byChannel.length;
  if (told === 0 && pointCost === null) return null;
  return {
    pointCost,
    hourCost,
    key: settings.ledger.costKey,
    acquisition: {
      perCustomer: settings.acquisitionCost === undefined ? null : String(settings.acquisitionCost),
      byChannel: byChannel.map(([channel, amount]) => [channel, String(amount)] as const),
    },
  };
}

/** Minutes of work that cost nothing because nobody said what an hour of it costs. */
async function unpriced(warehouse: Warehouse, dataset: string, asOf: string): Promise<Warning[]> {
  const { cases, minutes } = await warehouse.row<{ cases: number; minutes: number }>(
    queries.unpricedCases(warehouse.dialect, { dataset, asOf }),
  );
  return cases > 0 ? [{ code: "handling.unpriced", details: { cases, hours: minutes / 60 } }] : [];
}

/** The share of the money whose cost is known, and the margin on it. */
async function readCosts(
  warehouse: Warehouse,
  orders: Sql,
  asOf: string,
): Promise<{ covered: number; margin: number | null }> {
  const { net, covered, cost } = await warehouse.row<{ net: number; covered: number; cost: number }>(
    queries.knownCosts(warehouse.dialect, { orders, asOf }),
  );
  return covered > 0
    ? { covered: covered / net, margin: (covered - cost) / covered }
    : { covered: 0, margin: null };
}

function settleAsOf(wanted: string | undefined, first: string, last: string, plausible: string): string {
  if (wanted === undefined) return last;
  if (!isDay(wanted)) {
    throw new KeepworthError("option.invalid", { option: "as-of", value: wanted, expected: "2026-01-31" });
  }
  if (wanted < first || wanted > plausible)
    throw new KeepworthError("asOf.outside", { asOf: wanted, first, last });
  return wanted;
}

/** What follows as-of is the holdout, where it is long enough; else the last third of the span, a year at most. */
function settleHoldout(first: string, last: string, asOf: string): Plan["holdout"] {
  const after = daysBetween(asOf, last);
  const ahead = after >= shortestHoldoutDays;
  const to = ahead ? last : asOf;
  const length = ahead ? after : Math.min(longestHoldoutDays, Math.floor(daysBetween(first, asOf) / 3));
  const from = addDays(to, -length);
  const seen = daysBetween(first, from);
  if (length < shortestHoldoutDays || seen < shortestHoldoutDays) return null;
  return { from, to, recentFrom: addDays(from, -Math.min(length, seen + 1)) };
}
