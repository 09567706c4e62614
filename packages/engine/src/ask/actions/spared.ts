import { matters } from "@keepworth/decisions";
import { join, sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import { unreadExperiments } from "../experiment/store.ts";
import { ofCustomers } from "../ofCustomers.ts";
import type { Candidate } from "./answer.ts";

/** Whether one of some candidates may be treated: none whom the plan leaves alone, or a running experiment compares against. */
export async function notSpared(
  keepworth: Keepworth,
  dataset: string,
  {
    heldOut,
    candidates,
  }: { readonly heldOut: ReadonlySet<string>; readonly candidates: readonly Candidate[] },
): Promise<(candidate: Candidate) => boolean> {
  const running = await unreadExperiments(keepworth, dataset);
  const customers = running.length === 0 ? [] : candidates.map(({ customer }) => customer);
  const rows = await ofCustomers(customers, (listed) =>
    keepworth.warehouse.rows<{ customer_id: string }>(sql`
SELECT DISTINCT customer_id FROM assignments
WHERE dataset = ${dataset} AND arm = 'holdout' AND experiment_id IN (${join(running.map((name) => sql`${name}`))})
  AND customer_id IN (${listed})`),
  );
  const spared = new Set(rows.map(({ customer_id }) => customer_id));
  return ({ customer, kind }) =>
    (matters as readonly string[]).includes(kind) || !(spared.has(customer) || heldOut.has(customer));
}
