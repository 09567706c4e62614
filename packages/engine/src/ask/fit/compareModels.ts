import { purchaseModel, purchaseModelNames, type PurchaseFit, type PurchaseParams } from "@keepworth/models";
import { ordersRelation, readSummary } from "@keepworth/sources";
import { ComputeThread } from "../../compute/thread.ts";
import { open } from "../../open.ts";
import { check } from "../../run/check.ts";
import { daysPerUnit } from "../../run/days.ts";
import { importFiles } from "../../run/import.ts";
import { readLogGaps } from "../../run/logGaps.ts";
import type { RunOptions } from "../../run/options.ts";
import { readOrigin } from "../../run/origin.ts";
import { readStates } from "../../run/compress.ts";
import { summarise } from "../../run/summarise.ts";
import { summaryTable } from "../../run/temporary.ts";
import type { ModelTable } from "../answers.ts";
import { refuseOrdersOptions, takes, wrongFile } from "./fitFile.ts";
import { fitted } from "./fitted.ts";

export interface CompareModelsOptions extends Pick<
  RunOptions,
  "asOf" | "unit" | "mapping" | "timeZone" | "currency" | "now"
> {
  /** Default: every purchase model that needs no more than the days of purchases. */
  readonly models?: readonly string[];
}

/**
 * Purchase models side by side on a file of orders: fitted to the past, held against what came after it. A summary has
 * no holdout; its models are compared by AIC. Nothing is kept.
 *
 * @throws KeepworthError "model.unknown", "fit.file", "fit.option", and whatever is wrong with the file
 */
export async function compareModels(file: string, options: CompareModelsOptions = {}): Promise<ModelTable> {
  const { models = purchaseModelNames, unit = "week", now = new Date() } = options;
  for (const model of models) purchaseModel(model);
  await using keepworth = await open(":memory:");
  const { warehouse, settings } = keepworth;
  const read = await readSummary(warehouse, file);
  if (read !== null) {
    if (read.kind !== "summary") throw wrongFile(file, null, read.kind);
    const possible = models.filter((name) => takes(name).includes("summary"));
    if (possible.length === 0) throw wrongFile(file, models[0] ?? null, "summary");
    refuseOrdersOptions(file, read.kind, options);
    return { ...byAic(possible, read.columns, 1, null), source: "summary", unit, asOf: null };
  }
  await importFiles(keepworth, [file], { ...options, dataset: "main", now });
  const orders = await ordersRelation(warehouse, "main");
  const settled = await check(warehouse, orders, { ...options, dataset: "main", now }, settings);
  const plan = { ...settled, models };
  await summarise(warehouse, plan, "main");
  const source = { source: "orders" as const, unit, asOf: plan.asOf };
  const origin = plan.holdout && (await readOrigin(warehouse, plan, plan.holdout));
  if (!origin)
    return {
      ...byAic(
        models,
        await readStates(warehouse, summaryTable),
        daysPerUnit[unit],
        await readLogGaps(warehouse, plan.asOf),
      ),
      ...source,
    };
  await using thread = new ComputeThread();
  const compared = await thread.compute("compareFits", { origin, models });
  const actual = origin.outcomes.y.reduce((sum, y, i) => sum + y * origin.outcomes.weight[i]!, 0);
  const customers = origin.outcomes.weight.reduce((sum, weight) => sum + weight, 0);
  return {
    ...source,
    holdout: { from: origin.from, to: origin.to, customers, actual },
    chosen: compared.chosen,
    reasons: compared.reasons.map(({ code, details }) => ({ code, details: { ...details } })),
    models: compared.models.map(({ fit, expected, bias, mae, rmse, logScore, behind, error }) => ({
      ...shortly(fit, daysPerUnit[unit]),
      expected,
      bias,
      mae,
      rmse,
      logScore,
      behind,
      error,
      seconds: compared.seconds[fit.model]!,
    })),
    baselines: compared.baselines.map((baseline) => ({ ...baseline })),
  };
}

function byAic(
  models: readonly string[],
  states: Parameters<ReturnType<typeof purchaseModel>["fit"]>[0],
  unitLength: number,
  logGaps: number | null,
): Pick<ModelTable, "holdout" | "chosen" | "reasons" | "models" | "baselines"> {
  const fits = models
    .map((name) => {
      const start = performance.now();
      const fit = purchaseModel(name).fit(states, logGaps === null ? {} : { logGaps });
      return { fit, seconds: (performance.now() - start) / 1000 };
    })
    .toSorted((a, b) => a.fit.aic - b.fit.aic);
  const [best, second] = fits;
  return {
    holdout: null,
    chosen: best!.fit.model,
    reasons:
      second === undefined
        ? []
        : [{ code: "aic", details: { model: best!.fit.model, second: second.fit.model } }],
    models: fits.map(({ fit, seconds }) => ({
      ...shortly(fit, unitLength),
      expected: null,
      bias: null,
      mae: null,
      rmse: null,
      logScore: null,
      behind: null,
      error: null,
      seconds,
    })),
    baselines: [],
  };
}

/** What a table has room for. */
function shortly(fit: PurchaseFit<PurchaseParams>, unitLength: number) {
  const { model, params, standardErrors, logLikelihood, aic, bic, converged, warnings } = fitted(
    fit,
    unitLength,
  );
  return {
    model,
    params,
    standardErrors,
    logLikelihood,
    aic,
    bic,
    converged,
    warnings: warnings.map(({ code, details }) => ({ code, details: { ...details } })),
  };
}
