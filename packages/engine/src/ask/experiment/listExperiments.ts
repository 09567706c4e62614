import { sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import { addDays } from "../../run/days.ts";
import type { ExperimentSummary } from "./answer.ts";
import type { ExperimentSettings, StoredReading } from "./store.ts";

const z90 = 1.6449;

/** Every test of a dataset, or of all, newest first. */
export async function experiments(
  { warehouse }: Keepworth,
  options: { readonly dataset?: string } = {},
): Promise<ExperimentSummary[]> {
  const within = options.dataset === undefined ? sql`` : sql`WHERE e.dataset = ${options.dataset}`;
  const rows = await warehouse.rows<{
    name: string;
    dataset: string;
    treatment: string;
    created_at: string;
    settings: string;
    reading: string | null;
    assigned_at: string | null;
    last_at: string | null;
    customers: number;
    as_of: string | null;
  }>(sql`
SELECT e.experiment_id AS name, e.dataset, e.treatment, e.created_at, e.settings, e.reading, a.first_at AS assigned_at, a.last_at,
  coalesce(a.customers, 0) AS customers, r.as_of
FROM experiments AS e LEFT JOIN (
  SELECT dataset, experiment_id, min(assigned_at) AS first_at, max(assigned_at) AS last_at, count(*) AS customers
  FROM assignments GROUP BY dataset, experiment_id
) AS a ON a.dataset = e.dataset AND a.experiment_id = e.experiment_id
LEFT JOIN (SELECT dataset, max(as_of) AS as_of FROM runs WHERE status = 'published' GROUP BY dataset) AS r ON r.dataset = e.dataset
${within} ORDER BY e.created_at DESC, e.dataset, e.experiment_id`);
  return rows.map((row): ExperimentSummary => {
    const settings = JSON.parse(row.settings) as ExperimentSettings;
    const reading = row.reading === null ? null : (JSON.parse(row.reading) as StoredReading);
    const ends = row.last_at === null ? null : addDays(row.last_at, settings.days);
    const { uplift, uplift_error: error } = reading ?? { uplift: null, uplift_error: null };
    return {
      name: row.name,
      dataset: row.dataset,
      treatment: row.treatment,
      createdAt: row.created_at,
      state: reading ? "read" : ends === null ? "planned" : ends <= (row.as_of ?? "") ? "over" : "running",
      assignedAt: row.assigned_at,
      ends,
      customers: row.customers > 0 ? row.customers : settings.customers,
      verdict: reading?.verdict ?? null,
      uplift:
        uplift === null || error === null
          ? null
          : { value: uplift, low: uplift - z90 * error, high: uplift + z90 * error },
      reading: reading && {
        until: reading.until,
        days: reading.days,
        customers: reading.customers,
        currency: reading.currency ?? null,
        buying: reading.buying,
        margin: reading.margin,
        net: reading.net,
      },
    };
  });
}
