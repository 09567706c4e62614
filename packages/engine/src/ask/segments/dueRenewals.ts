import { afterIntervals, billingInterval, renewalWindowDays, wholeIntervals } from "@keepworth/decisions";
import { queries, type Sql, type Warehouse } from "@keepworth/warehouse";
import type { RunResult } from "../../result.ts";
import { addDays, dayNumber } from "../../run/days.ts";
import { storeQuery, withQuery, withRows } from "../../withTable.ts";
import { never } from "../churn/contracts.ts";
import { cancelledFor } from "../churn/planModels.ts";

interface Running {
  readonly every: string;
  readonly paid_from: string;
}

const columns = {
  every: "VARCHAR",
  paid_from: "VARCHAR",
  renews: "VARCHAR",
  cancelled_for: "DOUBLE",
} as const;

/**
 * The customers with a renewal within sixty days that a discount may bring, as `renewals` sees them: customer_id, after
 * FROM. Null where no subscription runs. Intervals are counted by the calendar once for each day on which any began.
 *
 * @throws KeepworthError "subscription.interval"
 */
export function storeDueRenewals(
  warehouse: Warehouse,
  { dataset, asOf }: RunResult,
): Promise<({ readonly table: Sql } & AsyncDisposable) | null> {
  const { dialect } = warehouse;
  const today = dayNumber(asOf);
  return withQuery(warehouse, queries.subscriptionTerms(dialect, { dataset, asOf }), async (terms) => {
    const running = await warehouse.rows<Running>(queries.runningIntervals({ terms, asOf }));
    if (running.length === 0) return null;
    const rows = running.map(({ every, paid_from }) => {
      const interval = billingInterval(every === "" ? "month" : every);
      const from = dayNumber(paid_from);
      const next = afterIntervals(from, wholeIntervals(from, today, interval) + 1, interval);
      return [every, paid_from, addDays(asOf, Math.min(next, never) - today), cancelledFor(interval)];
    });
    return withRows(warehouse, columns, rows, (ahead) =>
      storeQuery(
        warehouse,
        queries.dueRenewals(dialect, { terms, asOf, ahead, within: renewalWindowDays }),
        async (table) => ({ table }),
      ),
    );
  });
}
