import { queries, sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { CustomerRow } from "../../result.ts";
import { addDays } from "../../run/days.ts";
import type { RecordFacts } from "../../run/potentials/recordFacts.ts";
import type { AccountLine } from "./ledger.ts";
import { knownShare, type CustomersOfRun } from "./potentials.ts";

/**
 * Of what is ahead of whom a customer brought, and of the customer for who brought them, and what they are still expected to bring: what the run says beyond the
 * referrals made is ahead.
 */
export async function networkingLines(
  { warehouse, settings }: Keepworth,
  { run, table }: CustomersOfRun,
  customer: CustomerRow,
  records: RecordFacts,
): Promise<AccountLine[]> {
  if (records.referrals === 0) return [];
  const id = customer.customer_id;
  const { incremental } = await knownShare(warehouse, run);
  const made = queries.referralsMade(warehouse.dialect, { dataset: run.dataset, asOf: run.asOf });
  const rows = await warehouse.rows<{
    referrer: string;
    referee: string;
    day: string;
    kind: string | null;
    value: number;
  }>(sql`
SELECT m.referrer, m.referee, coalesce(m.day, e.first_day) AS day, m.kind, coalesce(e.growth, 0) AS value
FROM (${made}) AS m JOIN ${table} AS e ON e.customer_id = m.referee JOIN ${table} AS r ON r.customer_id = m.referrer
WHERE m.referrer = ${id} OR m.referee = ${id} ORDER BY 3, 2`);
  const lines = rows.map(({ referrer, referee, day, kind, value }): AccountLine => {
    const share = settings.ledger.referralCredit * (kind === "new" ? 1 : kind === "anyway" ? 0 : incremental);
    const credit = Math.round(share * value * 10_000) / 10_000;
    return referrer === id
      ? { potential: "networking", day, kind: "credit", about: referee, amount: credit }
      : { potential: "networking", day, kind: "debit", about: referrer, amount: -credit };
  });
  const ahead = customer.networking - lines.reduce((sum, { amount }) => sum + amount, 0);
  // What is left of rounding is nothing ahead.
  if (Math.abs(ahead) < 0.001) return lines;
  const day = addDays(run.asOf, Math.round(run.horizonDays));
  return [...lines, { potential: "networking", day, kind: "ahead", about: null, amount: ahead }];
}
