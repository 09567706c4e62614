import { date, queries, sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";

/**
 * How many subscriptions of a dataset run on a day: begun, paid for (a trial is not, until it has ended without a
 * cancellation) and not ended; paused ones and cancelled ones that run to the end of the term are among them. A customer
 * may have several.
 *
 * @see docs/decisions/churn.md
 */
export async function runningSubscriptions(
  { warehouse }: Keepworth,
  dataset: string,
  asOf: string,
): Promise<number> {
  const terms = queries.subscriptionTerms(warehouse.dialect, { dataset, asOf });
  const { running } = await warehouse.row<{ running: number }>(sql`
SELECT count(*) AS running FROM (${terms}) AS t
WHERE kind = 0 AND ended = ${date(queries.neverDay)} AND paid_from <= ${date(asOf)}`);
  return running;
}
