import type { Treatment } from "@keepworth/decisions";
import { treatmentLibrary } from "@keepworth/decisions";
import { KeepworthError } from "@keepworth/models";
import { sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import { planTreatments } from "../budget/treatments.ts";
import { publishedRun } from "../publishedRun.ts";
import type { TestableTreatment, TestedTreatment } from "./answer.ts";

/** What is kept of a test when it is made. */
export interface ExperimentSettings {
  treatment: TestedTreatment;
  segments: string[];
  customers: number;
  holdout: number;
  /** Whether somebody said so. */
  holdoutTold: boolean;
  days: number;
  seed: number;
  /** As it was assigned. */
  source?: "drawn" | "file";
  model?: string | null;
  /** In a cluster: under which its rows were written. */
  draw?: string;
}

/** What is kept of a reading: what the next plan takes, and what the list shows. */
export interface StoredReading {
  treatment: string;
  /** null where what was read is not what the treatment moves. */
  uplift: number | null;
  uplift_error: number | null;
  buying: { value: number; low: number; high: number };
  margin: { value: number; low: number; high: number };
  net: { value: number; low: number; high: number };
  verdict: string;
  days: number;
  until: string;
  customers: { treated: number; holdout: number };
  /** Not there in what was kept by 0.1. */
  currency?: string;
}

export interface StoredExperiment {
  readonly name: string;
  readonly dataset: string;
  readonly assignedAt: string | null;
  readonly settings: ExperimentSettings;
}

/**
 * Finds a test by its name: in a dataset, else the one made last.
 *
 * @throws KeepworthError "experiment.missing"; "experiment.none" where there is none at all
 */
export async function findExperiment(
  { warehouse: { state } }: Keepworth,
  name: string,
  dataset?: string,
): Promise<StoredExperiment> {
  const within = dataset === undefined ? sql`` : sql`AND dataset = ${dataset}`;
  const [row] = await state.rows<{ dataset: string; assigned_at: string | null; settings: string }>(sql`
SELECT dataset, assigned_at, settings FROM experiments WHERE experiment_id = ${name} ${within}
ORDER BY created_at DESC, dataset LIMIT 1`);
  if (row === undefined) {
    const known = await state.rows<{ name: string }>(
      sql`SELECT DISTINCT experiment_id AS name FROM experiments ORDER BY 1 LIMIT 20`,
    );
    if (known.length === 0) throw new KeepworthError("experiment.none");
    throw new KeepworthError("experiment.missing", { name, known: known.map((one) => one.name).join(", ") });
  }
  return {
    name,
    dataset: row.dataset,
    assignedAt: row.assigned_at,
    settings: JSON.parse(row.settings) as ExperimentSettings,
  };
}

/** How many customers are assigned to a test: all of them, or nobody. */
export async function assignedTo(
  { warehouse }: Pick<Keepworth, "warehouse">,
  { name, dataset, assignedAt }: StoredExperiment,
): Promise<number> {
  // What the state does not know of was never finished.
  if (assignedAt === null) return 0;
  const { assigned } = await warehouse.row<{ assigned: number }>(
    sql`SELECT count(*) AS assigned FROM assignments WHERE dataset = ${dataset} AND experiment_id = ${name}`,
  );
  return assigned;
}

/** In a cluster, what the rows of all tests but one were written under. */
export async function otherDraws(
  { warehouse: { state } }: Pick<Keepworth, "warehouse">,
  besides: Pick<StoredExperiment, "name" | "dataset">,
): Promise<string[]> {
  const rows = await state.rows<{ settings: string }>(sql`
SELECT settings FROM experiments
WHERE assigned_at IS NOT NULL AND NOT (dataset = ${besides.dataset} AND experiment_id = ${besides.name})
ORDER BY dataset, experiment_id`);
  return rows.flatMap(({ settings }) => (JSON.parse(settings) as ExperimentSettings).draw ?? []);
}

/** Tests of a dataset that somebody is assigned to, and that are not read yet: their holdouts are left alone. */
export async function unreadExperiments(
  { warehouse: { state } }: Pick<Keepworth, "warehouse">,
  dataset: string,
): Promise<string[]> {
  const rows = await state.rows<{ name: string }>(sql`
SELECT experiment_id AS name FROM experiments
WHERE dataset = ${dataset} AND assigned_at IS NOT NULL AND reading IS NULL ORDER BY experiment_id`);
  return rows.map(({ name }) => name);
}

/**
 * A treatment by its name or its kind: one of the shop's own, else of the library.
 *
 * @throws KeepworthError "experiment.treatment"
 */
export async function findTreatment(keepworth: Keepworth, dataset: string, name: string): Promise<Treatment> {
  const { treatments, moving } = await offered(keepworth, dataset);
  const wanted = name.trim().toLowerCase();
  const found =
    treatments.find((one) => one.name.toLowerCase() === wanted) ??
    treatments.find((one) => one.kind === wanted) ??
    moving.find((one) => one.name === wanted);
  if (found) return found;
  const known = [...new Set([...treatments, ...moving].map((one) => one.name))];
  throw new KeepworthError("experiment.treatment", { treatment: name, known: known.join(", ") });
}

/**
 * What can be tested: the shop's own treatments, then those of the library that it has none of.
 *
 * @throws KeepworthError as `publishedRun` where no dataset is named
 */
export async function testableTreatments(
  keepworth: Keepworth,
  options: { readonly dataset?: string } = {},
): Promise<TestableTreatment[]> {
  const dataset = options.dataset ?? (await publishedRun(keepworth)).result.dataset;
  const { treatments, library, moving } = await offered(keepworth, dataset);
  const names = new Set(treatments.map(({ name }) => name));
  const more = moving.filter(({ name }) => !names.has(name));
  return [...treatments, ...more].map((one, at) => ({
    name: one.name,
    kind: one.kind,
    moves: one.moves,
    cost: one.cost,
    uplift: one.uplift,
    source: one.upliftSource,
    segments: [...one.segments],
    own: !library && at < treatments.length,
  }));
}

async function offered(keepworth: Keepworth, dataset: string) {
  const moving: readonly Treatment[] = treatmentLibrary.filter(({ moves }) => moves !== "none");
  return { ...(await planTreatments(keepworth, dataset)), moving };
}
