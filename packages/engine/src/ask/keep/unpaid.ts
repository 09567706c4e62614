import { queries } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { PlacedCustomers } from "../storedCustomers.ts";
import type { UnpaidSpending } from "./acquireAnswer.ts";
import { cohortOptions } from "./channelCurves.ts";
import type { WinningCosts } from "./winning.ts";

interface Cohort {
  channel: string;
  month: string;
  customers: number;
  observed: number;
  growth: number;
  ahead: number | null;
  variance: number;
}

/**
 * Spending by channel and quarter that its customers have not brought back: undiscounted margin to date, and what is
 * expected from now on. Spending on no channel in particular is left out, as nobody can say whom it won.
 */
export async function unpaidSpending(
  keepworth: Keepworth,
  placed: PlacedCustomers,
  winning: WinningCosts,
): Promise<{ unpaid: UnpaidSpending[]; spentInAll: number }> {
  const { warehouse } = keepworth;
  const { run } = placed;
  const cohorts = await warehouse.rows<Cohort>(
    queries.channelCohorts(warehouse.dialect, await cohortOptions(keepworth, placed)),
  );
  const quarters = new Map<string, UnpaidSpending & { variance: number }>();
  const of = (channel: string, month: string) => {
    const quarter = `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`;
    const key = `${quarter} ${channel}`;
    const none = { value: 0, low: 0, high: 0 };
    let found = quarters.get(key);
    if (!found) {
      found = {
        channel: channel || null,
        quarter,
        customers: 0,
        spent: 0,
        observed: 0,
        ahead: none,
        status: "notYet",
        variance: 0,
      };
      quarters.set(key, found);
    }
    return found;
  };
  for (const { channel, month, amount } of winning.spending)
    if (channel !== "") of(channel, month).spent += amount;
  for (const cohort of cohorts) {
    const one = of(cohort.channel, cohort.month);
    const ahead = cohort.ahead ?? cohort.growth;
    one.customers += cohort.customers;
    one.observed += cohort.observed;
    one.ahead = { ...one.ahead, value: one.ahead.value + ahead };
    // The horizon's variance, grown to what is expected for ever.
    one.variance += cohort.growth > 0 ? cohort.variance * (ahead / cohort.growth) ** 2 : 0;
  }
  const { growth, growthLow, growthHigh } = run.total;
  const common = growth && growth > 0 ? (growthHigh! - growthLow!) / 3.29 / growth : 0;
  const spentInAll = winning.spending.reduce((sum, { amount }) => sum + amount, 0);
  const unpaid = [...quarters.values()]
    .filter(({ spent, observed }) => spent > observed)
    .map(({ variance, ...one }): UnpaidSpending => {
      const { value } = one.ahead;
      const half = 1.645 * Math.hypot(Math.sqrt(variance), common * value);
      const ahead = { value, low: Math.max(0, value - half), high: value + half };
      return { ...one, ahead, status: one.observed + value < one.spent ? "never" : "notYet" };
    })
    .toSorted((a, b) =>
      a.quarter === b.quarter
        ? (a.channel ?? "") < (b.channel ?? "")
          ? -1
          : 1
        : a.quarter < b.quarter
          ? -1
          : 1,
    );
  return { unpaid, spentInAll };
}
