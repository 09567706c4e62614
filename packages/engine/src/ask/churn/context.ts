import { KeepworthError } from "@keepworth/models";
import { queries, sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import { isDay } from "../../run/days.ts";
import { publishedRunOrNone, type PublishedRun, type Which } from "../publishedRun.ts";
import type { ChurnAssumption, ChurnMissing } from "./answer.ts";
import { readContracts, type Contracts, type StoredContracts } from "./contracts.ts";

export interface ChurnWhich extends Which {
  /** The day to stand on. Default: that of the run; without one, the last day on which a subscription moved. */
  readonly asOf?: string;
}

/** What questions about leaving start from. */
export interface ChurnContext extends AsyncDisposable {
  readonly dataset: string;
  readonly asOf: string;
  readonly run: PublishedRun | null;
  /** null where the dataset has none. */
  readonly contracts: StoredContracts | null;
  readonly currency: string;
  /** Of revenue; 1 where it is not known. */
  readonly margin: number;
  readonly profit: boolean;
  readonly discountRate: number;
  readonly assumptions: ChurnAssumption[];
  readonly missing: ChurnMissing[];
}

/**
 * @throws KeepworthError "churn.nothing" where there is neither a run nor a subscription; "run.missing" for a run that was
 *   asked for; "option.invalid" for a day that is none; "subscription.interval"
 */
export async function churnContext(keepworth: Keepworth, which: ChurnWhich): Promise<ChurnContext> {
  const { warehouse, settings } = keepworth;
  if (which.asOf !== undefined && !isDay(which.asOf)) {
    throw new KeepworthError("option.invalid", { option: "asOf", value: which.asOf, expected: "2026-06-30" });
  }
  const run = await publishedRunOrNone(keepworth, which);
  const dataset = which.dataset ?? run?.result.dataset ?? (await onlyDataset(keepworth));
  const known = await warehouse.row<{ subscriptions: number; last_day: string | null }>(
    queries.subscriptionDays(warehouse.dialect, { dataset, plausible: await importDay(keepworth, dataset) }),
  );
  if (!run && !(known.subscriptions > 0)) throw new KeepworthError("churn.nothing", { dataset });
  const asOf = which.asOf ?? run?.result.asOf ?? known.last_day;
  if (asOf === null) throw new KeepworthError("churn.nothing", { dataset });
  const customers = customersOf(run);
  const contracts =
    known.subscriptions > 0
      ? await readContracts(warehouse, { dataset, asOf, ...(customers ? { customers } : {}) })
      : null;
  const ofRun = run?.result.profit ? run.result.margin : null;
  const margin = ofRun ?? settings.margin ?? null;
  const source = (name: string, value: unknown) =>
    value === null || value === undefined
      ? ("unknown" as const)
      : settings.given.includes(name)
        ? ("settings" as const)
        : run
          ? ("data" as const)
          : ("default" as const);
  const marginSource =
    run?.result.assumptions.find(({ name }) => name === "margin")?.source ?? source("margin", margin);
  const discountRate = run?.result.discountRate ?? settings.discountRate;
  return {
    dataset,
    asOf,
    run,
    contracts,
    currency: run?.result.currency ?? settings.currency ?? "XXX",
    margin: margin ?? 1,
    profit: margin !== null,
    discountRate,
    assumptions: [
      ...(which.asOf === undefined && !run
        ? [{ name: "lastMove", value: asOf, source: "data" as const }]
        : []),
      { name: "margin", value: margin, source: marginSource },
      {
        name: "discountRate",
        value: discountRate,
        source: settings.given.includes("discountRate") ? "settings" : "default",
      },
    ],
    missing: [
      ...(margin === null ? [{ code: "margin", details: {} }] : []),
      ...(run || settings.currency ? [] : [{ code: "currency", details: {} }]),
      ...(contracts ? missingIn(contracts) : [{ code: "subscriptions", details: {} }]),
      ...(run ? [] : [{ code: "orders", details: {} }]),
    ],
    async [Symbol.asyncDispose]() {
      await contracts?.[Symbol.asyncDispose]();
    },
  };
}

/** The rows of a run may have been pruned: segments are then not known. */
function customersOf(run: PublishedRun | null) {
  try {
    return run?.customers() ?? null;
  } catch (error) {
    if (error instanceof KeepworthError && error.code === "run.pruned") return null;
    throw error;
  }
}

/** Where nothing was run: the dataset with the most subscriptions. */
async function onlyDataset({ warehouse }: Keepworth): Promise<string> {
  const [found] = await warehouse.rows<{ dataset: string }>(
    sql`SELECT dataset FROM subscriptions GROUP BY dataset ORDER BY count(*) DESC, dataset LIMIT 1`,
  );
  return found?.dataset ?? "main";
}

/** Nothing after the day of the last import has happened yet. */
async function importDay({ warehouse }: Keepworth, dataset: string): Promise<string> {
  const { day } = await warehouse.state.row<{ day: string | null }>(sql`
SELECT CAST(max(imported_at) AS DATE) AS day FROM imports
WHERE dataset = ${dataset} AND kind = 'subscriptions' AND undone_at IS NULL`);
  return day ?? queries.neverDay;
}

/** What the subscriptions do not tell. */
function missingIn({ size, flag, day, label, asOf }: Contracts): ChurnMissing[] {
  const unknown = (codes: { names: readonly string[]; code: Int32Array }) => {
    const blank = codes.names.indexOf("");
    return blank < 0 ? 0 : codes.code.reduce((sum, code) => sum + (code === blank ? 1 : 0), 0) / size;
  };
  let [ended, reasons, asked, failed, unpriced] = [0, 0, 0, 0, 0];
  for (let i = 0; i < size; i++) {
    if (day.ended[i]! <= asOf && flag.switched[i] === 0) {
      ended += 1;
      if (label.reason.names[label.reason.code[i]!] !== "") reasons += 1;
    }
    if (day.requested[i]! <= asOf) asked += 1;
    if (day.failed[i]! <= asOf) failed += 1;
    if (flag.has_amount[i] === 0) unpriced += 1;
  }
  const missing: ChurnMissing[] = [];
  const add = (code: string, wanting: boolean, share?: number) => {
    if (wanting) missing.push({ code, details: share === undefined ? {} : { share } });
  };
  add("reasons", ended > 0 && reasons < ended / 2, ended > 0 ? 1 - reasons / ended : 0);
  add("requests", asked === 0);
  add("failures", failed === 0);
  add("amounts", unpriced > 0, unpriced / size);
  for (const name of ["plan", "channel"] as const) {
    const share = unknown(label[name]);
    add(name, share > 0.05, share);
  }
  const interval = unknown(label.every);
  add("interval", interval > 0, interval);
  return missing;
}
