import { KeepworthError, purchaseModelNames, type FitOptions } from "@keepworth/models";
import { ordersRelation, readSummary } from "@keepworth/sources";
import { modelByName, modelNames, modelWithCovariates } from "../../compute/byName.ts";
import { open, type Keepworth } from "../../open.ts";
import type { Unit } from "../../result.ts";
import { check } from "../../run/check.ts";
import { readSpend, readStates } from "../../run/compress.ts";
import { daysPerUnit } from "../../run/days.ts";
import { importFiles } from "../../run/import.ts";
import { needsGaps, readLogGaps } from "../../run/logGaps.ts";
import type { RunOptions } from "../../run/options.ts";
import { summarise } from "../../run/summarise.ts";
import { summaryTable } from "../../run/temporary.ts";
import type { FitAnswer } from "./answer.ts";
import { fitCovariates } from "./fitCovariates.ts";
import { countsPeriods, refuseOrdersOptions, takes, wrongFile } from "./fitFile.ts";
import { fitted, type Fitted } from "./fitted.ts";
import { identification } from "./identification.ts";
import { posteriorOf } from "./posterior.ts";

export interface FitFileOptions extends Pick<
  RunOptions,
  "asOf" | "unit" | "mapping" | "timeZone" | "currency" | "now"
> {
  /** By its name on the command line. */
  readonly model: string;
  /** Default "auto". */
  readonly prior?: NonNullable<FitOptions["prior"]>;
  /** Adds the parameters' posterior. */
  readonly posterior?: "nuts" | "laplace";
  /** A file of covariates. */
  readonly covariates?: string;
  /** Of the posterior's chance; default 1. */
  readonly seed?: number;
  /** Of the posterior; default 4. */
  readonly chains?: number;
  /** Of each chain, after as many to warm up; default 1000. */
  readonly draws?: number;
}

export const fitModelNames = modelNames;

/**
 * Fits one model to a file: of orders; of a summary (x, tx, T and counts); or, for a contract, of how long customers
 * stayed, or how many were left after each period. Nothing is kept.
 *
 * @throws KeepworthError "model.unknown"; "fit.posterior" and "covariates.model" for what cannot be asked of a fit with
 *   covariates; "fit.file", "fit.option", "fit.amounts" for a file that does not go with the model or the options; and
 *   whatever is wrong with the file
 */
export async function fit(file: string, options: FitFileOptions): Promise<FitAnswer> {
  const { model, unit = "week", now = new Date() } = options;
  modelByName(model);
  if (options.covariates !== undefined) {
    modelWithCovariates(model);
    if (options.posterior !== undefined) throw new KeepworthError("fit.posterior");
  }
  await using keepworth = await open(":memory:");
  const read = await readSummary(keepworth.warehouse, file);
  if (read !== null) {
    if (!takes(model).includes(read.kind)) throw wrongFile(file, model, read.kind);
    refuseOrdersOptions(file, read.kind, options);
    const made = { unit: countsPeriods(model) ? ("period" as const) : unit, asOf: null, source: read.kind };
    return { ...made, ...(await answer(read.columns, options, 1)) };
  }
  const imported = importFiles(keepworth, [file], { ...options, dataset: "main", now });
  if (!takes(model).includes("orders")) throw await notOrders(imported, file, model);
  await imported;
  return await fitOrders(keepworth, file, { ...options, unit, now });
}

/** For a model that takes no orders: what the file is, which only reading it tells. */
async function notOrders(imported: Promise<unknown>, file: string, model: string): Promise<unknown> {
  try {
    await imported;
    return wrongFile(file, model, "orders");
  } catch (error) {
    if (!(error instanceof KeepworthError) || error.code !== "columns.missing") return error;
    return wrongFile(file, model, "unknown", error.details["found"] as readonly string[]);
  }
}

async function fitOrders(
  keepworth: Keepworth,
  file: string,
  options: FitFileOptions & { readonly unit: Unit; readonly now: Date },
): Promise<FitAnswer> {
  const { warehouse, settings } = keepworth;
  const { model, unit, covariates, ...told } = options;
  const orders = await ordersRelation(warehouse, "main");
  const settled = await check(warehouse, orders, { ...told, dataset: "main" }, settings);
  const plan = { ...settled, holdout: null };
  const { customers } = await summarise(warehouse, plan, "main");
  const made = { unit, asOf: plan.asOf, source: "orders" as const };
  if (covariates !== undefined) {
    return { ...made, ...(await fitCovariates(keepworth, covariates, plan, options)) };
  }
  if (model === "gamma-gamma") {
    if (!plan.amounts) throw new KeepworthError("fit.amounts", { path: file, model });
    return { ...made, ...(await answer(await readSpend(warehouse, customers, summaryTable), options, 1)) };
  }
  const states = await readStates(warehouse, summaryTable);
  const logGaps = needsGaps(model) ? await readLogGaps(warehouse, plan.asOf) : undefined;
  return { ...made, ...(await answer(states, options, daysPerUnit[unit], logGaps)) };
}

/** The fit of what was read, and its posterior where one is wanted. */
async function answer(
  customers: unknown,
  options: FitFileOptions,
  unitLength: number,
  logGaps?: number,
): Promise<Fitted> {
  const { model, prior = "auto", posterior } = options;
  const start = performance.now();
  const found = modelByName(model).fit(customers, {
    prior,
    priorUnit: unitLength,
    ...(logGaps === undefined ? {} : { logGaps }),
  });
  const seconds = (performance.now() - start) / 1000;
  const purchase = (purchaseModelNames as readonly string[]).includes(model);
  const shown = fitted(found, purchase ? unitLength : 1);
  const factor = (name: string) => shown.params[name]! / found.params[name]!;
  const answered = { ...shown, ...identification(found, customers, factor), seconds };
  if (posterior === undefined) return answered;
  return {
    ...answered,
    posterior: await posteriorOf(found, customers, posterior, options, factor, unitLength),
  };
}
