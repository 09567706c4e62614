import { ordersRelation } from "@keepworth/sources";
import { queries, type Warehouse } from "@keepworth/warehouse";
import type { RunResult } from "../../result.ts";
import type { Keepworth } from "../../open.ts";
import { check, type Plan } from "../../run/check.ts";
import { addDays, dayNumber } from "../../run/days.ts";
import { marginText } from "../../run/summarise.ts";
import { daysTable } from "../../run/temporary.ts";

/** A calendar month of the shop's past. */
export interface PastMonth {
  /** "2026-06". */
  readonly month: string;
  readonly orders: number;
  readonly revenue: number;
  readonly newcomers: number;
  readonly firstRevenue: number;
  /** Of customers who had bought by a given day. */
  readonly knownOrders: number;
  readonly knownRevenue: number;
}

/** Settles again what a run settled about its orders, and leaves its purchase days in `daysTable`. */
export async function prepareDays(
  { warehouse, settings }: Keepworth,
  run: RunResult,
  dataset = run.dataset,
): Promise<Plan> {
  const later = run.startedAt.slice(0, 10) > run.asOf ? run.startedAt : `${addDays(run.asOf, 1)}T00:00:00Z`;
  const orders = await ordersRelation(warehouse, dataset);
  const tried = run.choice.models.map(({ model }) => model);
  const options = { dataset, now: new Date(later), asOf: run.asOf, currency: run.currency };
  const plan = await check(warehouse, orders, options, settings);
  await queries.storePurchaseDays(warehouse, daysTable, {
    orders: plan.orders,
    size: plan.size,
    traits: plan.traits,
    asOf: run.asOf,
    margin: marginText(plan),
  });
  // With one model to choose from nothing is tried on top of it; what the run kept is to be fitted again.
  return { ...plan, models: tried.length > 1 ? tried : [run.model, run.model] };
}

/** Every calendar month from the first order to as-of, empty ones too. */
export async function pastMonths(
  warehouse: Warehouse,
  { from, asOf }: Plan,
  known: string,
): Promise<PastMonth[]> {
  const rows = await warehouse.rows<Record<string, number> & { month: string }>(
    queries.planHistory(warehouse.dialect, { days: daysTable, known, until: asOf }),
  );
  const byMonth = new Map(rows.map((row) => [(row.month as unknown as string).slice(0, 7), row]));
  const months: PastMonth[] = [];
  for (let n = monthNumber(from); n <= monthNumber(asOf); n += 1) {
    const month = monthName(n);
    const row = byMonth.get(month);
    months.push({
      month,
      orders: row?.["orders"] ?? 0,
      revenue: row?.["revenue"] ?? 0,
      newcomers: row?.["newcomers"] ?? 0,
      firstRevenue: row?.["first_revenue"] ?? 0,
      knownOrders: row?.["known_orders"] ?? 0,
      knownRevenue: row?.["known_revenue"] ?? 0,
    });
  }
  return months;
}

/** The months that a history has whole, up to a day. */
export function wholeMonths(months: readonly PastMonth[], from: string, until: string): PastMonth[] {
  const first = from.slice(8) === "01" ? from.slice(0, 7) : monthName(monthNumber(from) + 1);
  const ended = addDays(until, 1).slice(0, 7);
  return months.filter(({ month }) => month >= first && month < ended);
}

/** Repeat orders, each month's in its middle. */
export function repeatsOf(months: readonly PastMonth[]): { day: Float64Array; repeats: Float64Array } {
  return {
    day: Float64Array.from(months, ({ month }) => dayNumber(`${month}-15`)),
    repeats: Float64Array.from(months, ({ orders, newcomers }) => orders - newcomers),
  };
}

export function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

export function monthName(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;
}
