import { treatmentLibrary, treatmentsOf, type StatedTreatment, type Treatment } from "@keepworth/decisions";
import { sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";

export interface PlanTreatment extends Treatment {
  /** Where it goes through; null: not stated. */
  readonly channel: string | null;
}

export interface PlanTreatments {
  readonly treatments: readonly PlanTreatment[];
  /** Whether they are the built-in ones, since none were imported. */
  readonly library: boolean;
}

/**
 * What the shop can do: its own treatments, else those of the library, each with the uplift last measured in an
 * experiment in place of the assumed one. Those that move nothing cannot be planned for a gain.
 */
export async function planTreatments(
  { warehouse }: Keepworth,
  dataset: string,
  role?: string,
): Promise<PlanTreatments> {
  const stated = await warehouse.rows<StatedTreatment & { channel: string | null }>(
    sql`SELECT treatment, kind, CAST(cost AS DOUBLE) AS cost, CAST(incentive AS DOUBLE) AS incentive, uplift, uplift_error,
  uplift_source, capacity, segments, role, channel FROM treatments WHERE dataset = ${dataset} ORDER BY treatment`,
  );
  const library = stated.length === 0;
  const own = library ? treatmentLibrary : treatmentsOf(stated).slice(0, stated.length);
  const measured = await lastReadings(warehouse.state, dataset);
  const treatments = own
    .map((treatment, j): PlanTreatment => {
      const reading = measured.get(treatment.name);
      return {
        ...treatment,
        ...(reading ? { ...reading, upliftSource: "measured" as const } : {}),
        channel: stated[j]?.channel ?? null,
      };
    })
    .filter(({ moves }) => moves !== "none")
    .filter((treatment) => role === undefined || treatment.role === role);
  return { treatments, library };
}

/** What experiments last said of each treatment. */
async function lastReadings(
  state: Keepworth["warehouse"],
  dataset: string,
): Promise<Map<string, { uplift: number; upliftError: number }>> {
  const rows = await state.rows<{ treatment: string; reading: string }>(
    sql`SELECT treatment, reading FROM experiments WHERE dataset = ${dataset} AND reading IS NOT NULL
ORDER BY created_at, experiment_id`,
  );
  const found = new Map<string, { uplift: number; upliftError: number }>();
  for (const row of rows) {
    const reading = JSON.parse(row.reading) as { treatment?: string; uplift?: number; uplift_error?: number };
    const { uplift, uplift_error: error } = reading;
    if (typeof uplift !== "number" || typeof error !== "number") continue;
    found.set(reading.treatment ?? row.treatment, {
      uplift: Math.min(1, Math.max(-1, uplift)),
      upliftError: Math.max(0, error),
    });
  }
  return found;
}
