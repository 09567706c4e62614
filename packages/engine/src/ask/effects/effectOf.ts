import {
  marginEffect,
  marginEffects,
  stratifiedRates,
  type Clocks,
  type EventEffect,
  type RatePair,
} from "@keepworth/decisions";
import { ordersRelation } from "@keepworth/sources";
import { queries, type Sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { Figure, RunResult } from "../../result.ts";
import { orderClasses, type AgainPair, type EffectsAnswer, type MarginEffect } from "./answer.ts";
import { expectedMargins } from "./expectedMargins.ts";

/** A set of events whose effect on margin is to be told. */
export interface EventsToFollow {
  /**
   * What stands after FROM: customer_id (text), day (DATE, where the clock starts), event (1; 0: a clock of the same sort
   * without it), grp (text, "" where unknown).
   */
  readonly events: Sql;
  /** What the event is compared with: the rows with event 0, or order days near which there is none. */
  readonly comparison: "events" | "orders";
  readonly horizonDays: number;
  /** Days within which events of a customer are one. Default 14. */
  readonly near?: number;
  /** Who had it once is never compared with afterwards. Default false. */
  readonly once?: boolean;
  /** Groups to tell apart: by `grp`, by orders before, or by what was expected. Default: none. */
  readonly by?: "grp" | "repeat" | "value" | null;
  /** Rows with event 0 have `grp` too: each group is compared within itself. Default false. */
  readonly within?: boolean;
  /** Customers have the event by their own doing, maybe as often as they order. Default false. */
  readonly ownDoing?: boolean;
}

/** What following a set of events tells. */
export type FollowedEffect = Pick<
  EffectsAnswer,
  "from" | "to" | "enough" | "needs" | "events" | "effect" | "ifEager" | "groups" | "again"
>;

type Column =
  | "customer"
  | "day"
  | "event"
  | "grp"
  | "status"
  | "purchases"
  | "age"
  | "waited"
  | "spend_days"
  | "spend"
  | "before"
  | "margin"
  | "again";
type Rows = Record<Column, Float64Array | Int32Array>;

/** With fewer customers on either side no interval can be trusted. */
export const fewestCustomers = 10;
/** Groups that are told apart; the rest are one. */
const mostGroups = 20;
export const restOfGroups = "…";
/** Beyond so many orders, those to compare with are read of one in some customers. */
const mostClocks = 400_000;

/**
 * Follows customers for some days after their events, and holds the margin that came against what customers in the same
 * state brought without one. The lower seam of `effects`: for any set of events.
 *
 * @throws KeepworthError "file.missing" or "import.inPlace" where orders are read in place
 * @see docs/decisions/effects.md
 */
export async function effectOf(
  keepworth: Keepworth,
  run: RunResult,
  told: EventsToFollow,
): Promise<FollowedEffect> {
  const { warehouse } = keepworth;
  const { horizonDays, near = 14, once = false, by = null, within = false, ownDoing = false } = told;
  const found =
    by === "grp"
      ? await warehouse.rows<{ grp: string; events: number }>(queries.effectGroups(told.events))
      : [];
  const names = found.slice(0, mostGroups).map(({ grp }) => grp);
  const rows = (await warehouse.columns(
    queries.effectClocks(warehouse.dialect, {
      events: told.events,
      orders: await ordersRelation(warehouse, run.dataset),
      comparison: told.comparison,
      once,
      asOf: run.asOf,
      horizon: horizonDays,
      near,
      margin: run.margin.toFixed(8),
      costs: run.assumptions.some((one) => one.name === "margin" && one.source === "data"),
      groups: names,
      step: Math.max(1, Math.ceil(run.orders / mostClocks)),
    }),
  )) as Rows;
  return follow(run, rows, { horizonDays, by, within, names, ownDoing });
}

function follow(
  run: RunResult,
  rows: Rows,
  told: {
    readonly horizonDays: number;
    readonly by: EventsToFollow["by"];
    readonly within: boolean;
    readonly names: readonly string[];
    readonly ownDoing: boolean;
  },
): FollowedEffect {
  const { horizonDays, by, within, names, ownDoing } = told;
  const size = rows.event.length;
  const counted = { all: 0, tooRecent: 0, noOrder: 0, repeated: 0, unmatched: 0 };
  const sides = [new Set<number>(), new Set<number>()] as const;
  let [from, to] = [Infinity, -Infinity];
  for (let i = 0; i < size; i += 1) {
    const status = rows.status[i]!;
    if (rows.event[i] === 1) {
      counted.all += 1;
      if (status === 1) counted.repeated += 1;
      else if (status === 2) counted.noOrder += 1;
      else if (status === 3) counted.tooRecent += 1;
    }
    if (status !== 0) continue;
    sides[rows.event[i] === 1 ? 1 : 0].add(rows.customer[i]!);
    if (rows.event[i] !== 1) continue;
    from = Math.min(from, rows.day[i]!);
    to = Math.max(to, rows.day[i]!);
  }
  const dated = { from: isoDay(from), to: isoDay(to) };
  const needs: FollowedEffect["needs"] = [];
  if (!run.amounts) needs.push({ code: "amounts", details: {} });
  else if (counted.all === 0) needs.push({ code: "events", details: {} });
  else if (sides[1].size < fewestCustomers && counted.noOrder > counted.all / 2)
    needs.push({ code: "strangers", details: { all: counted.all, noOrder: counted.noOrder } });
  else if (sides[1].size < fewestCustomers)
    needs.push({
      code: "followed",
      details: {
        customers: sides[1].size,
        needed: fewestCustomers,
        days: horizonDays,
        tooRecent: counted.tooRecent,
      },
    });
  else if (sides[0].size < fewestCustomers)
    needs.push({ code: "comparison", details: { customers: sides[0].size, needed: fewestCustomers } });
  const none = { effect: null, ifEager: null, groups: [], again: null };
  const nothing = { ...dated, enough: false, needs, events: counted, ...none };
  if (needs.length > 0) return nothing;

  const clocks = clocksOf(run, rows, horizonDays, within);
  const split = by === null || by === undefined ? null : splitOf(by, rows, clocks, names);
  const { all, groups } = split
    ? marginEffects(clocks, split.group)
    : { all: marginEffect(clocks), groups: [] };
  counted.unmatched = all?.unmatched ?? 0;
  if (all === null || all.customers < fewestCustomers) {
    const customers = all?.customers ?? 0;
    return { ...nothing, needs: [{ code: "overlap", details: { customers, needed: fewestCustomers } }] };
  }
  return {
    ...dated,
    enough: true,
    needs: [],
    events: counted,
    effect: marginEffectOf(all),
    ifEager: ownDoing ? ifEager(run, rows, horizonDays) : null,
    groups: groups
      .map(({ group, effect, shrunken, others }) => ({
        group: (split!.names[group] ?? restOfGroups) || null,
        ...marginEffectOf(effect),
        shrunken: { ...shrunken },
        others: others && { ...others },
      }))
      .sort((a, b) => b.n - a.n),
    again: againOf(rows),
  };
}

function clocksOf(run: RunResult, rows: Rows, horizonDays: number, within: boolean): Clocks {
  const repeats = rows.purchases.map((n) => Math.max(0, n - 1));
  const { expected, stays } = expectedMargins(run, rows, horizonDays);
  return {
    // What is not followed is neither.
    treated: rows.event.map((event, i) => (rows.status[i] === 0 ? event : 2)),
    customer: rows.customer,
    day: rows.day,
    repeats,
    before: rows.before,
    expected,
    stays,
    actual: rows.margin,
    state: [
      rows.age,
      Float64Array.from(repeats, (n) => Math.log1p(n)),
      Float64Array.from(rows.spend, (spend, i) => (spend > 0 ? spend / rows.spend_days[i]! : 0)),
    ],
    ...(within ? { within: rows.grp } : {}),
  };
}

/**
 * The difference if who has the event is as eager as who orders: then it tells as much of a customer's rate as one more
 * order does, and those to compare with have made one more.
 */
function ifEager(run: RunResult, rows: Rows, horizonDays: number): Figure | null {
  const purchases = rows.purchases.map((n, i) => n + rows.event[i]!);
  const effect = marginEffect(clocksOf(run, { ...rows, purchases }, horizonDays, false));
  return effect && { ...effect.difference };
}

/** Which group every event is of, and the names of groups. */
function splitOf(
  by: NonNullable<EventsToFollow["by"]>,
  rows: Rows,
  clocks: Clocks,
  names: readonly string[],
): { group: ArrayLike<number>; names: readonly string[] } {
  if (by === "grp") return { group: rows.grp, names: [...names, restOfGroups] };
  if (by === "repeat") return { group: orderClassesOf(rows), names: orderClasses };
  const own = Float64Array.from(clocks.expected)
    .filter((_, i) => clocks.treated[i] === 1)
    .sort();
  const cuts = [own[Math.floor(own.length / 3)]!, own[Math.floor((2 * own.length) / 3)]!];
  return {
    group: Int32Array.from(clocks.expected, (one) => (one < cuts[0]! ? 0 : one < cuts[1]! ? 1 : 2)),
    names: ["low", "middle", "high"],
  };
}

function orderClassesOf({ purchases }: Rows): Int32Array {
  return Int32Array.from(purchases, (n) => (n <= 1 ? 0 : n <= 3 ? 1 : n <= 7 ? 2 : 3));
}

function againOf(rows: Rows): FollowedEffect["again"] {
  const followed = rows.status.map((status, i) => (status === 0 ? i : -1)).filter((i) => i >= 0);
  const column = (of: ArrayLike<number>) => Array.from(followed, (i) => of[i]!);
  const { crude, strata, adjusted } = stratifiedRates(
    column(rows.event),
    column(rows.again),
    column(orderClassesOf(rows)),
  );
  const rate = ({ n, rate: share }: RatePair["with"]) => ({ n, rate: n > 0 ? share : null });
  const pair = ({ with: event, without }: RatePair): AgainPair => ({
    event: rate(event),
    comparison: rate(without),
  });
  return {
    crude: pair(crude),
    classes: strata.map(({ stratum, ...rates }) => ({ orders: orderClasses[stratum]!, ...pair(rates) })),
    adjusted: adjusted && { ...adjusted },
  };
}

function marginEffectOf(effect: EventEffect): MarginEffect {
  const {
    n,
    customers,
    comparison,
    comparisonCustomers,
    expected,
    actual,
    difference,
    error,
    total,
    predicted,
  } = effect;
  return {
    n,
    customers,
    comparison,
    comparisonCustomers,
    expected,
    actual,
    difference: { ...difference },
    error,
    total: { ...total },
    predicted: { ...predicted },
  };
}

function isoDay(day: number): string | null {
  return Number.isFinite(day) ? new Date(day * 86_400_000).toISOString().slice(0, 10) : null;
}
