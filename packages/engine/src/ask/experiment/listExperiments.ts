import { sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import { addDays } from "../../run/days.ts";
import type { ExperimentSummary } from "./answer.ts";
import type { ExperimentSettings, StoredReading } from "./store.ts";

const z90 = 1.6449;

interface Assigned {
  readonly assigned_at: string | null;
  readonly last_at: string | null;
  readonly customers: number;
}

const nobody: Assigned = { assigned_at: null, last_at: null, customers: 0 };

/** Every test of a dataset, or of all, newest first. */
export async function experiments(
  { warehouse }: Keepworth,
  options: { readonly dataset?: string } = {},
): Promise<ExperimentSummary[]> {
  const within = options.dataset === undefined ? sql`` : sql`WHERE dataset = ${options.dataset}`;
  const { state } = warehouse;
  const made = await state.rows<{
    name: string;
    dataset: string;
    treatment: string;
    created_at: string;
    settings: string;
    reading: string | null;
    assigned_on: string | null;
  }>(sql`
SELECT experiment_id AS name, dataset, treatment, created_at, settings, reading, assigned_at AS assigned_on
FROM experiments ${within} ORDER BY created_at DESC, dataset, experiment_id`);
  if (made.length === 0) return [];
  const assigned = await warehouse.rows<{ name: string; dataset: string } & Assigned>(sql`
SELECT dataset, experiment_id AS name, min(assigned_at) AS assigned_at, max(assigned_at) AS last_at, count(*) AS customers
FROM assignments ${within} GROUP BY dataset, experiment_id`);
  const published = await state.rows<{ dataset: string; as_of: string | null }>(
    sql`SELECT dataset, max(as_of) AS as_of FROM runs WHERE status = 'published' GROUP BY dataset`,
  );
  const rows = made.map((one) => ({
    ...one,
    ...((one.assigned_on !== null &&
      assigned.find(({ dataset, name }) => dataset === one.dataset && name === one.name)) ||
      nobody),
    as_of: published.find(({ dataset }) => dataset === one.dataset)?.as_of ?? null,
  }));
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
