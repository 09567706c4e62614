import { matters } from "@keepworth/decisions";
import { sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { Candidate } from "./answer.ts";

/** Whether a candidate may be treated: not one whom the plan leaves alone, or a running experiment compares against. */
export async function notSpared(
  { warehouse }: Keepworth,
  dataset: string,
  heldOut: ReadonlySet<string>,
): Promise<(candidate: Candidate) => boolean> {
  const rows = await warehouse.rows<{ customer_id: string }>(sql`
SELECT DISTINCT a.customer_id FROM assignments AS a
JOIN experiments AS e ON e.dataset = a.dataset AND e.experiment_id = a.experiment_id
WHERE a.dataset = ${dataset} AND a.arm = 'holdout' AND e.reading IS NULL`);
  const spared = new Set(rows.map(({ customer_id }) => customer_id));
  return ({ customer, kind }) =>
    (matters as readonly string[]).includes(kind) || !(spared.has(customer) || heldOut.has(customer));
}
