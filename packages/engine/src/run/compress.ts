import { queries, type Columns, type Sql, type Warehouse } from "@keepworth/warehouse";
import type { Base, SpendHistories } from "../compute/base.ts";
import type { Plan } from "./check.ts";
import { addDays, dayNumber, daysBetween } from "./days.ts";
import { needsGaps, readLogGaps } from "./logGaps.ts";
import { summaryTable } from "./temporary.ts";
import { together } from "./together.ts";

/** Distinct states of a base (days), ordered by x, T, tx (as a fit wants them), with the money that customers in each spent on repeat days. */
export interface BaseStates {
  readonly x: Int32Array;
  readonly tx: Int32Array;
  readonly T: Int32Array;
  /** Group of customers, where these are known by more than their purchases; null: there are none. */
  readonly group: Int32Array | null;
  readonly weight: Float64Array;
  /** Parts of states by paid repeat days: where part i starts, one more than there are states. */
  readonly partStart: Int32Array;
  readonly spendDays: Int32Array;
  readonly partWeight: Float64Array;
  readonly spend: Float64Array;
  readonly spendSquared: Float64Array;
}

/** What the spend model sees: mean spend over x paid repeat days, weighted. */
export interface SpendRows {
  readonly x: Int32Array;
  readonly spend: Float64Array;
  readonly weight: Float64Array;
}

/** Beyond this many customers means are grouped into cells. */
const exactUpTo = 1_000_000;
const cellsPerFactorE = 2_000;

/** A summary of customers, and what it was made of. */
export interface Summarised {
  readonly summary: Sql;
  /** Purchase days, which may go on after the summary was taken. */
  readonly days: Sql;
  /** ISO day on which the summary was taken. */
  readonly asOf: string;
  readonly customers: number;
  readonly meanSpend: number | null;
}

/** Up to so many customers a season is looked for, and spend is held against frequency. */
const closelyUpTo = 1_000_000;

/** Whether more is tried on top of models: not where one was told, which is taken as it is, nor where customers are grouped. */
export function looksClosely({ models, groups }: Plan, customers: number): boolean {
  return customers <= closelyUpTo && models.length > 1 && groups === null;
}

/** Reads all that the models see of a summary (or of a holdout's calibration, which has the same columns). */
export async function readBase(warehouse: Warehouse, plan: Plan, from: Summarised): Promise<Base> {
  const { summary, days, asOf, customers, meanSpend } = from;
  const { dialect } = warehouse;
  const grouped = plan.groups !== null;
  const closely = looksClosely(plan, customers);
  const since = plan.burnInDays === 0 ? undefined : addDays(plan.from, plan.burnInDays);
  const [states, bought, logGaps, spend, spendHistories] = await together(warehouse, [
    readStates(warehouse, summary, grouped),
    closely ? warehouse.columns(queries.purchasesByDay(dialect, { days, from: asOf, until: asOf })) : null,
    plan.models.some(needsGaps) ? readLogGaps(warehouse, asOf, { days, since }) : null,
    plan.amounts ? readSpend(warehouse, customers, summary) : null,
    plan.amounts && closely ? warehouse.columns(queries.spendHistories(dialect, { summary })) : null,
  ]);
  return {
    asOf: dayNumber(asOf),
    states,
    oldest: plan.burnInDays === 0 ? null : daysBetween(plan.from, asOf) - plan.burnInDays,
    covariates: plan.groups?.columns ?? null,
    logGaps,
    repeats: bought && repeatsOf(bought, asOf, states),
    spend,
    spendHistories: spendHistories as unknown as SpendHistories | null,
    meanSpend: plan.amounts ? meanSpend : null,
  };
}

/** Repeat purchases of the customers by day: all purchases less the first ones, which ages tell. */
function repeatsOf(bought: Columns, asOf: string, { T, weight }: BaseStates): Base["repeats"] {
  const now = dayNumber(asOf);
  const repeats = new Map<number, number>();
  bought["day"]!.forEach((day: number, i: number) => {
    repeats.set(now + day, bought["purchases"]![i]!);
  });
  for (let s = 0; s < T.length; s++) {
    const first = now - T[s]!;
    repeats.set(first, (repeats.get(first) ?? 0) - weight[s]!);
  }
  return {
    day: Float64Array.from(repeats.keys()),
    repeats: Float64Array.from(repeats.values()),
  };
}

/** Reads the distinct states of a summary (or of a holdout's calibration, which has the same columns). */
export async function readStates(
  warehouse: Warehouse,
  summary: Sql = summaryTable,
  grouped = false,
): Promise<BaseStates> {
  const columns = await warehouse.columns(queries.distinctStates(warehouse.dialect, { summary, grouped }));
  const [x, tx, t] = [columns["x"], columns["tx"], columns["t"]] as Int32Array[];
  const partWeight = columns["weight"] as Float64Array;
  const parts = x!.length;
  const g = columns["g"] as Int32Array | undefined;
  const keys = [x!, tx!, t!, ...(g ? [g] : [])];
  const starts: number[] = [];
  for (let i = 0; i < parts; i++) {
    const same = keys.every((key) => i > 0 && key[i] === key[i - 1]);
    if (!same) starts.push(i);
  }
  const partStart = Int32Array.from([...starts, parts]);
  const pick = (column: Int32Array) =>
    Int32Array.from({ length: starts.length }, (_, s) => column[partStart[s]!]!);
  const weight = new Float64Array(starts.length);
  for (let s = 0; s < weight.length; s++) {
    for (let i = partStart[s]!; i < partStart[s + 1]!; i++) weight[s]! += partWeight[i]!;
  }
  return {
    x: pick(x!),
    tx: pick(tx!),
    T: pick(t!),
    group: g ? pick(g) : null,
    weight,
    partStart,
    spendDays: columns["spend_days"] as Int32Array,
    partWeight,
    spend: columns["spend"] as Float64Array,
    spendSquared: columns["spend_squared"] as Float64Array,
  };
}

/** Reads what the spend model sees. */
export async function readSpend(
  warehouse: Warehouse,
  customers: number,
  summary: Sql = summaryTable,
): Promise<SpendRows> {
  const cells = customers > exactUpTo ? { cells: cellsPerFactorE } : {};
  const columns = await warehouse.columns(queries.spendStates(warehouse.dialect, { summary, ...cells }));
  return {
    x: columns["x"] as Int32Array,
    spend: columns["spend"] as Float64Array,
    weight: columns["weight"] as Float64Array,
  };
}
