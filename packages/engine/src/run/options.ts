import { KeepworthError, purchaseModel, purchaseModelNames } from "@keepworth/models";
import type { Unit } from "../result.ts";
import { settingsSchema, type Settings } from "../settings.ts";

/** What a run may be told; everything else comes from the settings, the data, or a default that the result names. */
export interface RunOptions {
  /** Files to import first; none: run again over what is there. */
  readonly files?: readonly string[];
  /** Default "main". */
  readonly dataset?: string;
  /** Last day that the models see, ISO. Default: the last day with an order that is not in the future. */
  readonly asOf?: string;
  /** "365d", "52w", "12m", "1y". */
  readonly horizon?: string;
  /**
   * "90d", "3m": customers first seen so early may have bought before the orders begin, and are left out of the fits (not
   * of the scores). Default none.
   */
  readonly burnIn?: string;
  readonly unit?: Unit;
  readonly currency?: string;
  /** In (0, 1]. */
  readonly margin?: number;
  /** Annual, as a fraction. */
  readonly discountRate?: number;
  /** Add to a dataset although nothing connects the new file with what is there. */
  readonly add?: boolean;
  /** Leave the orders in a Parquet file and read them from there. */
  readonly inPlace?: boolean;
  /** Purchase model by name. Default "auto": the one that says most of the holdout. */
  readonly model?: string;
  /** A file of what is known of customers besides their orders: rates and leaving may depend on it. */
  readonly covariates?: string;
  /** Canonical field to column name, where the headers do not tell. */
  readonly mapping?: Readonly<Record<string, string>>;
  readonly timeZone?: string;
  /** Where the orders are taken to be: it has to be so. Default: as the settings say. */
  readonly warehouse?: "embedded" | "trino";
  /** The present moment: what is later is "in the future". Default: the clock. */
  readonly now?: Date;
}

/** What "auto" chooses from. */
const candidates = ["bg-nbd", "mbg-nbd", "pareto-nbd"];

/** What `model` may be. */
export const runModelNames: readonly string[] = ["auto", ...purchaseModelNames];

/** The models that a run fits and compares. */
export function modelsOf(model = "auto"): readonly string[] {
  return model === "auto" ? candidates : [model];
}

const shared = {
  horizon: "365d, 52w, 12m, 1y",
  unit: "day, week, month",
  currency: "EUR",
  margin: "0.4",
  discountRate: "0.1",
  timeZone: "Europe/Warsaw",
} as const;

/**
 * What is told must be what the settings would take as well.
 *
 * @throws KeepworthError "option.invalid", "model.unknown"
 */
export function checkOptions(options: RunOptions): void {
  for (const [name, expected] of Object.entries(shared) as [keyof typeof shared, string][]) {
    const value = options[name];
    if (value === undefined || settingsSchema.shape[name].safeParse(value).success) continue;
    throw new KeepworthError("option.invalid", { option: dashed(name), value: String(value), expected });
  }
  if (options.burnIn !== undefined && !settingsSchema.shape.horizon.safeParse(options.burnIn).success) {
    throw new KeepworthError("option.invalid", {
      option: "burn-in",
      value: options.burnIn,
      expected: "90d, 3m",
    });
  }
  if (options.now !== undefined && Number.isNaN(options.now.getTime())) {
    throw new KeepworthError("option.invalid", {
      option: "now",
      value: "Invalid Date",
      expected: "2026-01-31",
    });
  }
  for (const model of modelsOf(options.model)) purchaseModel(model);
}

/** @throws KeepworthError "cluster.unconnected", "cluster.connected" where the orders are not where they are taken to be */
export function checkPlace(
  { warehouse }: RunOptions,
  { path, settings }: { readonly path: string; readonly settings: Settings },
): void {
  const connected = settings.warehouse !== undefined;
  if (warehouse === "trino" && !connected) throw new KeepworthError("cluster.unconnected", { path });
  if (warehouse === "embedded" && connected) throw new KeepworthError("cluster.connected", { path });
}

/** discountRate → discount-rate, as the command line spells it. */
function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
