import type { Dialect } from "../dialect.ts";
import { date, sql, type Sql } from "../sql.ts";
import { neverDay } from "./subscriptionTerms.ts";

/** What `subscriptionTerms` gives, as what stands after FROM, and the day of the question. */
export interface RunningTerms {
  readonly terms: Sql;
  readonly asOf: string;
}

const running = ({ asOf }: RunningTerms): Sql =>
  sql`t.kind = 0 AND t.ended = ${date(neverDay)} AND t.paid_from <= ${date(asOf)}`;

/** From which days running subscriptions are paid for, and how often: "every", paid_from. */
export function runningIntervals(options: RunningTerms): Sql {
  return sql`
SELECT "every", paid_from FROM ${options.terms} AS t WHERE ${running(options)}
GROUP BY "every", paid_from ORDER BY "every", paid_from`;
}

/**
 * Customers with a renewal ahead that can still be talked about: customer_id. Of subscriptions that run; where a payment
 * failed only if it is cancelled as well, as it was not paid for that.
 *
 * @param options.ahead  what stands after FROM, for every row of `runningIntervals` (days as ISO text): "every", paid_from,
 *   renews (the renewal ahead where none is told), cancelled_for (the days that a cancellation stands)
 * @param options.within  days
 */
export function dueRenewals(
  dialect: Dialect,
  options: RunningTerms & { readonly ahead: Sql; readonly within: number },
): Sql {
  const { terms, asOf, ahead, within } = options;
  const today = date(asOf);
  const renews = sql`CASE WHEN t.renews > ${today} AND t.renews < ${date(neverDay)} THEN t.renews ELSE CAST(a.renews AS DATE) END`;
  return sql`
SELECT t.customer_id
FROM ${terms} AS t JOIN ${ahead} AS a ON a."every" = t."every" AND a.paid_from = CAST(t.paid_from AS VARCHAR)
WHERE ${running(options)}
  AND ${dialect.daysBetween(today, renews)} <= ${within}
  AND (t.failing = 0 OR ${dialect.daysBetween(sql`t.requested`, today)} BETWEEN 0 AND a.cancelled_for)
GROUP BY t.customer_id`;
}
