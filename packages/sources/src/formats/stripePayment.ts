import { sql, type Sql } from "@keepworth/warehouse";
import type { Refusal } from "./format.ts";

/** What became of a dispute, as Stripe words it, where the money stayed with or came back to the shop, or is refunded anyway. */
const kept = sql`('won', 'prevented', 'charge_refunded', 'warning_needs_response', 'warning_under_review', 'warning_closed')`;

/**
 * Whether Stripe took the disputed money: from the day that a dispute is opened until it is won. An inquiry takes
 * nothing yet.
 */
export function takenByDispute(status: Sql | null): Sql {
  return status === null
    ? sql`true`
    : sql`(coalesce(lower(replace(${status}, ' ', '_')), '') NOT IN ${kept})`;
}

/** Payments that never took place: failed, blocked, given up before they were confirmed, or never captured. */
export function neverPaid(status: Sql | null, captured: Sql | null): Refusal[] {
  const state = sql`coalesce(lower(replace(${status ?? sql`NULL`}, ' ', '_')), '')`;
  return [
    ...(status
      ? [
          {
            code: "order.failed",
            field: "status",
            when: sql`(${state} IN ('failed', 'blocked', 'canceled', 'cancelled', 'incomplete', 'expired', 'uncaptured', 'declined') OR starts_with(${state}, 'requires_'))`,
          } as const,
        ]
      : []),
    ...(captured
      ? [
          {
            code: "order.failed",
            field: "captured",
            when: sql`coalesce(lower(${captured}) IN ('false', 'f', 'no', '0'), false)`,
          } as const,
        ]
      : []),
  ];
}

/** What was given back of a payment: refunds and lost disputes, at most all of it; all of it where only the status says so. */
export function givenBack(paid: Sql, refunded: Sql | null, disputed: Sql | null, status: Sql | null): Sql {
  const back = sql`(abs(coalesce(${refunded ?? sql`NULL`}, 0)) + coalesce(${disputed ?? sql`NULL`}, 0))`;
  const wholly = sql`coalesce(lower(${status ?? sql`NULL`}) = 'refunded', false)`;
  return sql`CASE WHEN ${back} <> 0 THEN CAST(least(${back}, ${paid}) AS DECIMAL(18,4)) WHEN ${wholly} THEN ${paid} ELSE 0 END`;
}
