import { date, queries, sql, type Sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import { addDays } from "../../run/days.ts";
import { withQuery } from "../../withTable.ts";
import type { StoredCustomers } from "../storedCustomers.ts";
import type { DueOrder, OverdueOrders } from "./answer.ts";

/**
 * Twice the usual time is overdue: the gap so far against the customer's mean gap. Who is less likely to be active has
 * rather left than is late.
 */
export const overdueRule = { gaps: 2, pActive: 0.5 } as const;

/**
 * Shop customers whose next order falls within some days, and apart those whose order should have come: who have waited
 * longer than twice their mean gap and are rather active than not. Both by the margin that is expected of them.
 *
 * @param subscribers  whose renewals are listed instead
 */
export async function dueOrders(
  { warehouse }: Keepworth,
  { run, table }: StoredCustomers,
  options: { readonly withinDays: number; readonly limit: number; readonly subscribers: Sql | null },
): Promise<{ rows: DueOrder[]; due: number; overdue: OverdueOrders }> {
  const { withinDays, limit, subscribers } = options;
  const query = queries.dueOrders(warehouse.dialect, {
    portfolio: table,
    until: date(addDays(run.asOf, withinDays)),
    lateBy: overdueRule.gaps,
    leastAlive: overdueRule.pActive,
    subscribers,
  });
  return withQuery(warehouse, query, async (waiting) => {
    const found = await warehouse.rows<{ overdue: number; count: number; growth: number }>(
      sql`SELECT overdue, count(*) AS count, CAST(sum(CAST(growth AS DECIMAL(28,10))) AS DOUBLE) AS growth FROM ${waiting} GROUP BY overdue`,
    );
    const of = (overdue: 0 | 1) => found.find((one) => one.overdue === overdue) ?? { count: 0, growth: 0 };
    const listed = async (overdue: 0 | 1) =>
      (
        await warehouse.rows<Row>(
          sql`SELECT * FROM ${waiting} WHERE overdue = ${overdue} ORDER BY growth DESC, customer_id LIMIT ${limit}`,
        )
      ).map(orderOf);
    return {
      rows: await listed(0),
      due: of(0).count,
      overdue: {
        customers: of(1).count,
        growth: of(1).growth,
        ...overdueRule,
        rows: await listed(1),
      },
    };
  });
}

type Row = Record<"customer_id" | "expected_on" | "segment" | "channel", string> &
  Record<"silent_days" | "p_alive" | "growth", number> & { usual_gap: number | null };

function orderOf(row: Row): DueOrder {
  const { customer_id: customerId, expected_on: expectedOn, growth } = row;
  return {
    customerId,
    expectedOn,
    silentDays: row.silent_days,
    usualGapDays: row.usual_gap,
    pActive: row.p_alive,
    growth,
    segment: row.segment || null,
    channel: row.channel || null,
  };
}
