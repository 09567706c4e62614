import { bgnbd, gammaGamma, KeepworthError } from "@keepworth/models";
import { ordersRelation, readSummary } from "@keepworth/sources";
import { identifier } from "@keepworth/warehouse";
import { open, type Keepworth } from "../../open.ts";
import type { Unit } from "../../result.ts";
import { check } from "../../run/check.ts";
import { readSpend, readStates } from "../../run/compress.ts";
import { daysPerUnit } from "../../run/days.ts";
import { importFiles } from "../../run/import.ts";
import type { RunOptions } from "../../run/options.ts";
import { summarise } from "../../run/summarise.ts";

export interface FitFileOptions extends Pick<
  RunOptions,
  "asOf" | "unit" | "mapping" | "timeZone" | "currency" | "now"
> {
  /** "bg-nbd" or "gamma-gamma". */
  readonly model: string;
}

type Fit = ReturnType<typeof bgnbd.fit> | ReturnType<typeof gammaGamma.fit>;

/** A fit as the library gives it, with what it was made of. */
export type FitAnswer = Fit & {
  readonly unit: Unit;
  readonly asOf: string | null;
  readonly seconds: number;
  /** What the file was taken to be, by its headers. */
  readonly source: "orders" | "summary";
};

export const fitModelNames = ["bg-nbd", "gamma-gamma"] as const;

/**
 * Fits one model to a file of orders, or of a summary (x, tx, T and counts). Nothing is kept.
 *
 * @throws KeepworthError "model.unknown", and whatever is wrong with the file
 */
export async function fit(file: string, options: FitFileOptions): Promise<FitAnswer> {
  const { model, unit = "week", now = new Date() } = options;
  if (!(fitModelNames as readonly string[]).includes(model)) {
    throw new KeepworthError("model.unknown", { model, known: fitModelNames });
  }
  await using keepworth = await open(":memory:");
  const summary = await readSummary(keepworth.warehouse, file);
  if (summary !== null) return fitSummary(summary, model, unit);
  await importFiles(keepworth, [file], { ...options, dataset: "main", now });
  return await fitOrders(keepworth, { ...options, model, unit, now });
}

function fitSummary(
  summary: NonNullable<Awaited<ReturnType<typeof readSummary>>>,
  model: string,
  unit: Unit,
): FitAnswer {
  if (model !== "bg-nbd")
    throw new KeepworthError("columns.missing", {
      wanted: ["customer", "date", "amount"],
      found: ["x", "tx", "T"],
    });
  const start = performance.now();
  const fitted = bgnbd.fit(summary.columns);
  return { ...fitted, unit, asOf: null, seconds: (performance.now() - start) / 1000, source: "summary" };
}

async function fitOrders(
  { warehouse, settings }: Keepworth,
  options: FitFileOptions & { readonly unit: Unit; readonly now: Date },
): Promise<FitAnswer> {
  const orders = await ordersRelation(warehouse, "main");
  const plan = await check(warehouse, orders, { ...options, dataset: "main" }, settings);
  const { customers } = await summarise(warehouse, { ...plan, holdout: null });
  const table = identifier("run_summary");
  const made = { unit: options.unit, asOf: plan.asOf, source: "orders" as const };
  if (options.model === "gamma-gamma") {
    if (!plan.amounts) throw new KeepworthError("columns.missing", { wanted: ["amount"], found: [] });
    const rows = await readSpend(warehouse, customers, table);
    const start = performance.now();
    const fitted = gammaGamma.fit(rows);
    return { ...fitted, ...made, seconds: (performance.now() - start) / 1000 };
  }
  const states = await readStates(warehouse, table);
  const start = performance.now();
  const fitted = bgnbd.fit(states);
  const seconds = (performance.now() - start) / 1000;
  return { ...bgnbd.rescale(fitted, daysPerUnit[options.unit]), ...made, seconds };
}
