import type { PurchaseFit } from "../purchase/model.ts";
import { purchaseModel, type PurchaseParams } from "../purchase/models.ts";
import { accuracy, type Accuracy } from "./accuracy.ts";
import { baselines, type Baseline } from "./baselines.ts";
import { choose } from "./choose.ts";
import { logScores } from "./logScore.ts";

/** Calibration states by what came after them. */
export interface OutcomeColumns {
  readonly x: ArrayLike<number>;
  readonly tx: ArrayLike<number>;
  readonly T: ArrayLike<number>;
  /** Purchases in the holdout. */
  readonly y: ArrayLike<number>;
  /** Customers. */
  readonly weight: ArrayLike<number>;
}

export interface ModelComparison {
  readonly chosen: string;
  /** Why, worded by `locales` under `choice.<code>`. */
  readonly reasons: readonly ChoiceReason[];
  /** From the best to the worst by `logScore`. */
  readonly models: readonly ComparedModel[];
  /** What anyone could predict without a model. */
  readonly baselines: readonly Baseline[];
}

export interface ComparedModel extends Accuracy {
  readonly model: string;
  readonly fit: PurchaseFit<PurchaseParams>;
  /** Mean log probability of what a customer did in the holdout. */
  readonly logScore: number;
  /** How far behind the best, and the standard error of that, over customers. */
  readonly behind: number;
  readonly error: number;
}

export type ChoiceReason =
  /** The chosen model gave what came the highest probability. { model, second, times: ratio of the two, per 100 customers } */
  | { readonly code: "score"; readonly details: { model: string; second: string; times: number } }
  /** Another one scored higher, but by less than chance explains, and has more parameters. { model, best } */
  | { readonly code: "tie"; readonly details: { model: string; best: string } }
  /** The holdout cannot tell these apart; they have as many parameters. { model, second } */
  | { readonly code: "close"; readonly details: { model: string; second: string } }
  /** No model gave what came a clearly higher probability than NBD, in which nobody leaves. { model } */
  | { readonly code: "noneBeatsNbd"; readonly details: { model: string } }
  /** A naive rule's predictions were closer than every model's. { model, rule, rmse, naive } */
  | {
      readonly code: "noneBeatsNaive";
      readonly details: { model: string; rule: string; rmse: number; naive: number };
    }
  /** The fit did not settle and the model was left out of the choice. { model } */
  | { readonly code: "unsettled"; readonly details: { model: string } };

/** What two sums of the same errors may differ by, relative to either. */
const rounding = 1e-9;

/** The model in which nobody leaves: measured beside the others, never chosen for itself. */
const baseline = "nbd";

/**
 * Compares what fits to the same past said with what came.
 *
 * NBD, in which nobody leaves, is the baseline: it is in the table where it is given, but chosen only where it is the
 * only one. A model whose fit did not settle is chosen only where none did.
 *
 * @param fits  to the customers as they were at the end of calibration
 * @param outcomes  these customers by what they did in the holdout
 * @param horizon  length of the holdout, in the unit of T
 */
export function compareModels(
  fits: readonly PurchaseFit<PurchaseParams>[],
  outcomes: OutcomeColumns,
  horizon: number,
): ModelComparison {
  const entries = fits.map((fit) => {
    const model = purchaseModel(fit.model);
    const { pAlive, expected } = model.scoreStates(fit.params, outcomes, { horizon, rate: 0 });
    const logProbability = logScores(model.activeFuture(fit.params, horizon), { ...outcomes, pAlive });
    const free = Object.keys(fit.params).filter((_, i) => fit.covariance?.[i]?.[i] !== 0);
    return {
      model: fit.model,
      fit,
      parameters: free.length,
      logProbability,
      ...accuracy(expected, outcomes.y, outcomes.weight),
    };
  });
  const eligible = entries.filter(({ model, fit }) => model !== baseline && fit.converged);
  const fallback = entries.filter(({ model }) => model !== baseline);
  const pool = eligible.length > 0 ? eligible : fallback.length > 0 ? fallback : entries;
  const { chosen, by, standings } = choose(pool, outcomes.weight);
  const all = choose(entries, outcomes.weight).standings;
  const naive = baselines({ x: outcomes.x, T: outcomes.T, y: outcomes.y, weight: outcomes.weight, horizon });
  const compared = all.map(({ model, logScore, behind, error }) => {
    const { logProbability: _, parameters: __, ...entry } = entries.find((one) => one.model === model)!;
    return { ...entry, logScore, behind, error };
  });
  const reasons: ChoiceReason[] = [];
  // One that says the very same, as an Erlang-k with k = 1 does, is no rival.
  const second = standings.find(({ behind, error }) => behind > 0 || error > 0);
  if (by === "tie") reasons.push({ code: "tie", details: { model: chosen, best: standings[0]!.model } });
  else if (second !== undefined && second.behind <= second.error) {
    reasons.push({ code: "close", details: { model: chosen, second: second.model } });
  } else if (second !== undefined) {
    const times = Math.exp(100 * second.behind);
    reasons.push({ code: "score", details: { model: chosen, second: second.model, times } });
  }
  for (const { model, fit } of entries) {
    if (!fit.converged && model !== baseline) reasons.push({ code: "unsettled", details: { model } });
  }
  const nbd = entries.find(({ model }) => model === baseline);
  const winner = entries.find(({ model }) => model === chosen)!;
  if (nbd !== undefined && winner !== nbd) {
    const [, other] = choose([winner, nbd], outcomes.weight).standings;
    if (other!.model !== baseline || other!.behind <= other!.error) {
      reasons.push({ code: "noneBeatsNbd", details: { model: chosen } });
    }
  }
  const best = naive.toSorted((a, b) => a.rmse - b.rmse)[0]!;
  if (entries.every(({ rmse }) => best.rmse < rmse * (1 - rounding))) {
    const details = { model: chosen, rule: best.name, rmse: winner.rmse, naive: best.rmse };
    reasons.push({ code: "noneBeatsNaive", details });
  }
  return { chosen, reasons, models: compared, baselines: naive };
}
