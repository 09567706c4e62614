import { KeepworthError } from "@keepworth/models";
import { identifier, sql, type Sql } from "@keepworth/warehouse";
import type { Keepworth } from "../open.ts";
import type { RunResult } from "../result.ts";
import type { Report } from "../run/report.ts";
import { customersTable } from "../run/decide.ts";
import { noRun, saysNoRun } from "./noRun.ts";

export interface Which {
  /** Default: the one of the last published run. */
  readonly dataset?: string;
  /** A run by its number. Default: the last published one. */
  readonly run?: number;
}

export interface PublishedRun {
  readonly result: RunResult;
  readonly report: Report;
  /** Its customers' table; asking for it fails where the rows have been pruned. */
  customers(): Sql;
}

/**
 * Finds a published run.
 *
 * @throws KeepworthError "run.missing" for a number; else "dataset.missing", "dataset.empty", "run.none" or
 *   "run.subscriptionsOnly"; "run.pruned" from `customers()`
 */
export async function publishedRun(keepworth: Keepworth, which: Which = {}): Promise<PublishedRun> {
  const { state } = keepworth.warehouse;
  const byDataset = which.dataset === undefined ? sql`` : sql`AND dataset = ${which.dataset}`;
  const byRun = which.run === undefined ? sql`` : sql`AND run_id = ${which.run}`;
  const [found] = await state.rows<{
    run_id: number;
    result: string;
    report: string;
    has_rows: boolean;
  }>(sql`
SELECT run_id, result, report, has_rows FROM runs
WHERE status = 'published' ${byDataset} ${byRun}
ORDER BY run_id DESC LIMIT 1`);
  if (!found) {
    throw await noRun(keepworth, which);
  }
  return {
    result: completed(JSON.parse(found.result) as RunResult),
    report: JSON.parse(found.report) as Report,
    customers() {
      if (!found.has_rows) throw new KeepworthError("run.pruned", { run: found.run_id });
      return identifier(customersTable(found.run_id));
    },
  };
}

/**
 * The same; null where there is none and none was asked for by its number.
 *
 * @throws KeepworthError "run.missing"
 */
export async function publishedRunOrNone(keepworth: Keepworth, which: Which): Promise<PublishedRun | null> {
  try {
    return await publishedRun(keepworth, which);
  } catch (error) {
    if (saysNoRun(error)) return null;
    throw error;
  }
}

/** A stored result with what runs of earlier versions did not tell. */
function completed(result: RunResult): RunResult {
  const { holdout, choice, spend, books, total } = result;
  const noCosts = { serving: 0, marketing: 0, acquisition: 0, learning: 0 };
  return {
    ...result,
    choice: choice ?? { reasons: [], models: [], extensions: [] },
    holdout: holdout && { ...holdout, origins: holdout.origins ?? [], cohorts: holdout.cohorts ?? [] },
    spend: spend && {
      ...spend,
      dependence: spend.dependence ?? null,
      correlation: spend.correlation ?? null,
    },
    books: {
      ...books,
      refundsToCome: books.refundsToCome ?? null,
      costs: books.costs ?? noCosts,
      outside: { ...books.outside, costs: books.outside.costs ?? noCosts },
    },
    total: {
      ...total,
      pipeline: total.pipeline ?? 0,
      networking: total.networking ?? 0,
      networkingLow: total.networkingLow ?? 0,
      networkingHigh: total.networkingHigh ?? 0,
      learning: total.learning ?? 0,
      learningLow: total.learningLow ?? 0,
      learningHigh: total.learningHigh ?? 0,
    },
    season: result.season ?? null,
    cohorts: result.cohorts ?? null,
    covariates: result.covariates ?? null,
    leaving: result.leaving ?? null,
  };
}
