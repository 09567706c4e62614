import { KeepworthError } from "@keepworth/models";
import { listImports, ordersRelation } from "@keepworth/sources";
import { date, join, raw, sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import { assertOwnTables } from "../../ownTables.ts";
import { recordAudit } from "../../people/audit.ts";
import type { ExpireAnswer } from "./answer.ts";
import { erasePeople, type EraseOptions } from "./erase.ts";
import type { Person } from "./findPerson.ts";

export interface ExpireOptions extends EraseOptions {
  /** Default: `privacy.retentionMonths` of the settings. */
  readonly months?: number;
  /** Default: every one. */
  readonly dataset?: string;
}

/**
 * Erases the people of whom nothing has been heard for some months: no order or return, no contact, answer or consent, no
 * running subscription. Of whom nothing has a day, the file that brought them counts.
 *
 * @throws KeepworthError "privacy.retention" where neither option nor settings say how long; "option.invalid";
 *   "run.busy" while a run or an import is under way; "cluster.data"
 */
export async function expire(keepworth: Keepworth, options: ExpireOptions = {}): Promise<ExpireAnswer> {
  const { now = new Date(), dryRun = false } = options;
  const months = options.months ?? keepworth.settings.privacy.retentionMonths;
  if (months === undefined) throw new KeepworthError("privacy.retention");
  if (!Number.isInteger(months) || months < 1 || months > 1200) {
    throw new KeepworthError("option.invalid", {
      option: "months",
      value: String(months),
      expected: "1–1200",
    });
  }
  assertOwnTables(keepworth);
  const before = monthsBefore(now, months);
  const people = await silentSince(keepworth, before, options.dataset);
  return { ...(await erasePeople(keepworth, people, { dryRun, now })), months, before };
}

/** The same after a run, where the settings say so; null where they do not, or there is nobody to erase. */
export async function expireAfterRun(keepworth: Keepworth, now = new Date()): Promise<ExpireAnswer | null> {
  const { retentionMonths, eraseAfterRun } = keepworth.settings.privacy;
  // What lies in a cluster is erased where it comes from.
  const apart = keepworth.warehouse.state !== keepworth.warehouse;
  if (!eraseAfterRun || retentionMonths === undefined || apart) return null;
  const answer = await expire(keepworth, { now });
  for (const { customerId: subject, dataset, orders } of answer.people) {
    const details = { dataset, orders, months: retentionMonths };
    await recordAudit(keepworth, {
      accountId: null,
      who: "run",
      action: "person.erased",
      subject,
      details,
      address: null,
      now,
    });
  }
  return answer.people.length === 0 ? null : answer;
}

/** The day so many months before; of a month that is shorter, its last. */
function monthsBefore(now: Date, months: number): string {
  const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(now.getUTCDate(), last));
  return first.toISOString().slice(0, 10);
}

/** Days on which something was heard of a customer, of one dataset's records `r`. */
const heard: readonly string[] = [
  "SELECT dataset, customer_id, day FROM interactions",
  'SELECT dataset, customer_id, "at" FROM feedback WHERE score IS NOT NULL OR text IS NOT NULL',
  "SELECT dataset, customer_id, given_at FROM consents WHERE withdrawn_at IS NULL OR withdrawn_at < given_at",
  "SELECT dataset, customer_id, \"at\" FROM preferences WHERE source IS DISTINCT FROM 'derived'",
  'SELECT dataset, customer_id, "at" FROM returns',
  "SELECT dataset, customer_id, acquired_at FROM customers",
  "SELECT dataset, customer_id, coalesce(ended_at, DATE '9999-12-31') FROM subscriptions",
  "SELECT dataset, customer_id, greatest(created_at, closed_at) FROM opportunities",
  "SELECT dataset, customer_id, greatest(created_at, converted_at) FROM leads",
  "SELECT dataset, customer_id, \"at\" FROM loyalty_events WHERE reason NOT IN ('expired', 'adjusted')",
  'SELECT dataset, referrer, "at" FROM referrals',
];

/** Whoever has contacts or texts of their own, and was last heard of before a day. */
async function silentSince(keepworth: Keepworth, before: string, dataset?: string): Promise<Person[]> {
  const { warehouse } = keepworth;
  const all = await listImports(warehouse, dataset);
  const people: Person[] = [];
  for (const one of new Set(all.map((each) => each.dataset)))
    people.push(...(await silentIn(keepworth, one, before)));
  return people;
}

async function silentIn({ warehouse }: Keepworth, dataset: string, before: string): Promise<Person[]> {
  const orders = await ordersRelation(warehouse, dataset);
  const days = join(
    heard.map((query) => raw(query)),
    " UNION ALL ",
  );
  const rows = await warehouse.rows<{ customer: string }>(sql`
WITH told AS (
  SELECT c.customer_id, min(i.imported_at) AS since FROM contacts AS c JOIN imports AS i ON i.import_id = c.import_id
  WHERE c.dataset = ${dataset} GROUP BY ALL
  UNION ALL SELECT v.customer_id, min(i.imported_at) FROM customers_versions AS v
  JOIN imports AS i ON i.import_id = v.import_id WHERE v.dataset = ${dataset} AND v.attributes IS NOT NULL GROUP BY ALL
  UNION ALL SELECT v.customer_id, min(i.imported_at) FROM feedback_versions AS v
  JOIN imports AS i ON i.import_id = v.import_id WHERE v.dataset = ${dataset} AND v.text IS NOT NULL GROUP BY ALL
), heard AS (
  SELECT customer_id, max(day) AS day FROM (
    SELECT CAST(customer_id AS VARCHAR) AS customer_id, max(day) AS day FROM ${orders} AS o GROUP BY ALL
    UNION ALL SELECT customer_id, max(day) FROM (${days}) AS r (dataset, customer_id, day)
      WHERE dataset = ${dataset} GROUP BY ALL
  ) AS d WHERE customer_id IS NOT NULL AND day IS NOT NULL GROUP BY ALL
)
SELECT t.customer_id AS customer FROM told AS t LEFT JOIN heard AS h ON h.customer_id = t.customer_id
WHERE t.customer_id IS NOT NULL
GROUP BY ALL HAVING coalesce(max(h.day), CAST(min(t.since) AS DATE)) < ${date(before)} ORDER BY customer`);
  return rows.map(({ customer }) => ({ dataset, customerId: customer }));
}
