import { KeepworthError } from "@keepworth/models";
import { sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { ExperimentPage } from "./answer.ts";
import { assignExperiment } from "./assignExperiment.ts";
import { experiments } from "./listExperiments.ts";
import { newExperiment } from "./newExperiment.ts";
import { readExperiment } from "./readExperiment.ts";
import { assignedTo, findExperiment } from "./store.ts";

export interface OfExperiment {
  readonly name: string;
  /** Default: the test of that name that was made last. */
  readonly dataset?: string;
}

/**
 * One test as it stands: what was planned, who is in which arm, and what it says so far. Nothing is kept of the reading.
 *
 * @throws KeepworthError "experiment.missing", "experiment.none", "run.missing"
 */
export async function experiment(keepworth: Keepworth, options: OfExperiment): Promise<ExperimentPage> {
  const { name, dataset, settings } = await findExperiment(keepworth, options.name, options.dataset);
  const all = await experiments(keepworth, { dataset });
  const found = all.find((one) => one.name === name)!;
  const { treatment, segments, customers, holdout, days, seed } = settings;
  const isPlanned = found.state === "planned";
  const asPlanned = { name, dataset, treatment: treatment.name, segments, customers, holdout, days, seed };
  return {
    experiment: found,
    treatment,
    segments,
    days,
    holdout,
    seed,
    plan: isPlanned ? await orNull(() => newExperiment(keepworth, { ...asPlanned, keep: false })) : null,
    assignment: isPlanned ? null : await assignExperiment(keepworth, { name, dataset }),
    reading: isPlanned ? null : await orNull(() => readExperiment(keepworth, { name, dataset, keep: false })),
  };
}

/**
 * Takes back a test to which nobody is assigned yet.
 *
 * @throws KeepworthError "experiment.missing", "experiment.none", "experiment.assigned"
 */
export async function removeExperiment(keepworth: Keepworth, options: OfExperiment): Promise<void> {
  const found = await findExperiment(keepworth, options.name, options.dataset);
  const { name, dataset } = found;
  const customers = await assignedTo(keepworth, found);
  if (customers > 0) throw new KeepworthError("experiment.assigned", { name, customers });
  await keepworth.warehouse.state.run(
    sql`DELETE FROM experiments WHERE dataset = ${dataset} AND experiment_id = ${name}`,
  );
}

/** Data may have gone on since: the rest of the page is told all the same. */
async function orNull<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof KeepworthError && error.code !== "run.missing") return null;
    throw error;
  }
}
