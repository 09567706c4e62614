import { matters } from "@keepworth/decisions";
import { join, sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import { unreadExperiments } from "../experiment/store.ts";
import type { Candidate } from "./answer.ts";

/** Whether a candidate may be treated: not one whom the plan leaves alone, or a running experiment compares against. */
export async function notSpared(
  keepworth: Keepworth,
  dataset: string,
  heldOut: ReadonlySet<string>,
): Promise<(candidate: Candidate) => boolean> {
  const running = await unreadExperiments(keepworth, dataset);
  const rows =
    running.length === 0
      ? []
      : await keepworth.warehouse.rows<{ customer_id: string }>(sql`
SELECT DISTINCT customer_id FROM assignments
WHERE dataset = ${dataset} AND arm = 'holdout' AND experiment_id IN (${join(running.map((name) => sql`${name}`))})`);
  const spared = new Set(rows.map(({ customer_id }) => customer_id));
  return ({ customer, kind }) =>
    (matters as readonly string[]).includes(kind) || !(spared.has(customer) || heldOut.has(customer));
}
