import { date, queries, sql, type Sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import { addDays } from "../../run/days.ts";
import type { Portfolio } from "../portfolio.ts";
import type { DueOrder } from "./answer.ts";

/** Twice the usual time is overdue: the gap so far against the customer's mean gap. */
const lateBy = 2;

/**
 * Shop customers whose next order falls within some days, or should have come: who have waited longer than twice their
 * mean gap and may still be active. By expected margin.
 *
 * @param subscribers  whose renewals are listed instead
 */
export async function dueOrders(
  { warehouse }: Keepworth,
  { run, table }: Portfolio,
  options: { readonly withinDays: number; readonly limit: number; readonly subscribers: Sql | null },
): Promise<{ rows: DueOrder[]; due: number }> {
  const { withinDays, limit, subscribers } = options;
  const query = queries.dueOrders(warehouse.dialect, {
    portfolio: table,
    until: date(addDays(run.asOf, withinDays)),
    lateBy,
    subscribers,
  });
  const { due } = await warehouse.row<{ due: number }>(sql`SELECT count(*) AS due FROM (${query}) AS q`);
  type Row = Record<"customer_id" | "expected_on" | "segment" | "channel", string> &
    Record<"overdue" | "p_alive" | "growth", number>;
  const rows = await warehouse.rows<Row>(
    sql`SELECT * FROM (${query}) AS q ORDER BY growth DESC, customer_id LIMIT ${limit}`,
  );
  return {
    due,
    rows: rows.map(
      ({ customer_id: customerId, expected_on, overdue, p_alive, growth, segment, channel }) => ({
        customerId,
        expectedOn: expected_on,
        overdue: overdue === 1,
        pActive: p_alive,
        growth,
        segment,
        channel,
      }),
    ),
  };
}
