import { KeepworthError, purchaseModelNames, type FitOptions } from "@keepworth/models";
import { ordersRelation, readSummary } from "@keepworth/sources";
import { modelByName, modelNames } from "../../compute/byName.ts";
import { open, type Keepworth } from "../../open.ts";
import type { Unit } from "../../result.ts";
import { check } from "../../run/check.ts";
import { readSpend, readStates } from "../../run/compress.ts";
import { daysPerUnit } from "../../run/days.ts";
import { importFiles } from "../../run/import.ts";
import { needsGaps, readLogGaps } from "../../run/logGaps.ts";
import type { RunOptions } from "../../run/options.ts";
import { summarise, summaryTable } from "../../run/summarise.ts";
import type { FitAnswer } from "./answer.ts";
import { fitCovariates } from "./fitCovariates.ts";
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
 * @throws KeepworthError "model.unknown", "option.invalid", and whatever is wrong with the file
 */
export async function fit(file: string, options: FitFileOptions): Promise<FitAnswer> {
  const { model, unit = "week", now = new Date() } = options;
  modelByName(model);
  await using keepworth = await open(":memory:");
  const read = await readSummary(keepworth.warehouse, file);
  if (read !== null) {
    if (options.covariates !== undefined) refuse("covariates", options.covariates, "orders");
    if (!takes(model).includes(read.kind)) throw wrongFile(file, model, Object.values(read.mapping));
    const period = model === "bg-bb" || contractual.includes(model);
    const made = { unit: period ? ("period" as const) : unit, asOf: null, source: read.kind };
    return { ...made, ...(await answer(read.columns, options, 1)) };
  }
  if (!takes(model).includes("orders")) throw wrongFile(file, model, ["customer", "date"]);
  await importFiles(keepworth, [file], { ...options, dataset: "main", now });
  return await fitOrders(keepworth, file, { ...options, unit, now });
}

type Kind = "orders" | "summary" | "durations" | "survivors";

const contractual: readonly string[] = ["sbg", "bdw"];

/** What a model can be fitted to. */
function takes(model: string): readonly Kind[] {
  if (contractual.includes(model)) return ["durations", "survivors"];
  if (model === "bg-bb") return ["summary"];
  return model === "gamma-gamma" ? ["orders"] : ["orders", "summary"];
}

const columnsFor: Record<Kind, readonly string[]> = {
  orders: ["customer", "date"],
  summary: ["x", "tx", "T"],
  durations: ["tenure", "churn"],
  survivors: ["period", "survivors"],
};

function wrongFile(path: string, model: string, found: readonly string[]): KeepworthError {
  const wanted = model === "gamma-gamma" ? ["customer", "date", "amount"] : columnsFor[takes(model)[0]!];
  return new KeepworthError("columns.missing", { path, wanted, found });
}

function refuse(option: string, value: string, expected: string): never {
  throw new KeepworthError("option.invalid", { option, value, expected });
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
  const { customers } = await summarise(warehouse, plan);
  const made = { unit, asOf: plan.asOf, source: "orders" as const };
  if (covariates !== undefined) {
    return { ...made, ...(await fitCovariates(keepworth, covariates, plan, options)) };
  }
  if (model === "gamma-gamma") {
    if (!plan.amounts) throw wrongFile(file, model, ["customer", "date"]);
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
