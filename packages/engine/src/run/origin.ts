import { queries, sql, type Warehouse } from "@keepworth/warehouse";
import type { Base } from "../compute/base.ts";
import type { Origin, Outcomes } from "../compute/validateModel.ts";
import type { Plan } from "./check.ts";
import { looksClosely, readBase } from "./compress.ts";
import { addDays, daysBetween } from "./days.ts";
import { grouped as withGroups } from "./groups.ts";
import { marginText } from "./summarise.ts";
import { daysTable, holdoutDaysTable, holdoutTable } from "./temporary.ts";
import { together } from "./together.ts";

/** Where the history is cut: known up to `from`, held back from there until `to`. */
export type Cut = NonNullable<Plan["holdout"]>;

/** How many times a history is cut at most. */
const mostOrigins = 3;

/** The holdout moved back by half its length at a time, while what remains to learn from is half as long as it. */
export function earlierCuts(first: string, { from, to }: Cut): Cut[] {
  const length = daysBetween(from, to);
  const cuts: Cut[] = [];
  for (let back = 1; back < mostOrigins; back++) {
    const start = addDays(from, -Math.round((back * length) / 2));
    const seen = daysBetween(first, start);
    if (seen < Math.max(length / 2, 28)) break;
    cuts.push({
      from: start,
      to: addDays(start, length),
      recentFrom: addDays(start, -Math.min(length, seen + 1)),
    });
  }
  return cuts;
}

/** What was known at a cut and what came after it; leaves its table of customers behind. */
export async function readOrigin(
  warehouse: Warehouse,
  plan: Plan,
  { from, to, recentFrom }: Cut,
): Promise<Origin | null> {
  const { dialect } = warehouse;
  // A prediction made at `from` knows no refund that came later.
  const later = plan.traits.refunds && from < plan.asOf;
  if (later) {
    const { orders, size, traits } = plan;
    const then = { orders, size, traits, asOf: from, until: to, margin: marginText(plan) };
    await queries.storePurchaseDays(warehouse, holdoutDaysTable, then);
  }
  const days = later ? holdoutDaysTable : daysTable;
  await warehouse.createTemporary(
    holdoutTable,
    withGroups(queries.holdoutSummary(dialect, { days, from, to, recentFrom }), plan.groups),
  );
  const { customers, money, mean } = await warehouse.row<{ customers: number; money: number; mean: number }>(
    sql`SELECT count(*) AS customers, coalesce(sum(y_net), 0) AS money,
  CAST(coalesce(sum(spend + first_spend), 0) AS DOUBLE) / greatest(coalesce(sum(x + 1), 0), 1) AS mean
FROM ${holdoutTable}`,
  );
  if (customers === 0) return null;
  const grouped = plan.groups !== null;
  const summarised = {
    summary: holdoutTable,
    days,
    asOf: from,
    customers,
    meanSpend: mean > 0 ? mean : null,
  };
  const [base, outcomes, spent] = await together(warehouse, [
    readBase(warehouse, plan, summarised),
    warehouse.columns(queries.holdoutOutcomes(dialect, { holdout: holdoutTable, grouped })),
    plan.amounts && looksClosely(plan, customers)
      ? warehouse.columns(queries.spendOutcomes(dialect, { holdout: holdoutTable, grouped }))
      : null,
  ]);
  if (!fittable(base)) return null;
  return {
    ...base,
    from,
    to,
    days: daysBetween(from, to),
    outcomes: outcomes as unknown as Outcomes,
    spendOutcomes: base.spendHistories && (spent as unknown as Origin["spendOutcomes"]),
    actualMoney: plan.amounts ? money : null,
  };
}

/** Repeat buyers whom fits may look at: with fewer, an origin would say nothing. */
const fewestRepeatBuyers = 10;

/** Whether a burn-in leaves enough to fit to. */
function fittable({ oldest, states: { x, T, weight } }: Base): boolean {
  if (oldest === null) return true;
  return weight.reduce((sum, w, i) => sum + (x[i]! > 0 && T[i]! <= oldest ? w : 0), 0) >= fewestRepeatBuyers;
}
