import { KeepworthError } from "@keepworth/models";
import { needsGaps } from "../../run/logGaps.ts";
import type { RunOptions } from "../../run/options.ts";
import type { FitSource } from "./answer.ts";

const contractual: readonly string[] = ["sbg", "bdw"];

/** Whether a model counts periods that the file itself defines. */
export function countsPeriods(model: string): boolean {
  return model === "bg-bb" || contractual.includes(model);
}

/** What a model can be fitted to. */
export function takes(model: string): readonly FitSource[] {
  if (contractual.includes(model)) return ["durations", "survivors"];
  if (model === "bg-bb") return ["summary"];
  return model === "gamma-gamma" || needsGaps(model) ? ["orders"] : ["orders", "summary"];
}

/** `model`: null for a comparison of several; `columns`: of a file that is none of the kinds. */
export function wrongFile(
  path: string,
  model: string | null,
  found: FitSource | "unknown",
  columns: readonly string[] = [],
): KeepworthError {
  return new KeepworthError("fit.file", { path, model, wanted: wanted(model), found, columns });
}

function wanted(model: string | null): string {
  if (model === null) return "comparison";
  if (contractual.includes(model)) return "contract";
  if (model === "bg-bb") return "opportunities";
  return takes(model).includes("summary") ? "purchases" : "orders";
}

/** What is said of orders only; nothing but orders has days, columns to choose, or money. */
export interface OrdersOptions extends Pick<RunOptions, "asOf" | "mapping" | "timeZone" | "currency"> {
  readonly covariates?: string;
}

/** @throws KeepworthError "fit.option" for the first option that a file without orders would leave unused */
export function refuseOrdersOptions(
  path: string,
  found: FitSource,
  { asOf, mapping, timeZone, currency, covariates }: OrdersOptions,
): void {
  const told = Object.entries({ covariates, asOf, mapping, timeZone, currency });
  const unused = told.find(([, value]) => value !== undefined);
  if (unused !== undefined) throw new KeepworthError("fit.option", { path, option: unused[0], found });
}
