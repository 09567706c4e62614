import { logScores, purchaseModel } from "@keepworth/models";
import { cohortsOf } from "./cohorts.ts";
import type { Fits } from "./fitModels.ts";
import { paramsOf } from "./groups.ts";
import { modelTime } from "./modelTime.ts";

/** Customers as they stood on a day, and what they bought in the days after it. */
export interface OutcomeRows {
  readonly x: ArrayLike<number>;
  readonly tx: ArrayLike<number>;
  readonly t: ArrayLike<number>;
  readonly g?: ArrayLike<number> | undefined;
  readonly y: ArrayLike<number>;
}

/** The logarithm of the probability that fits made as of a day gave to what each row did in the days after it. */
export function logProbabilities(
  { purchase, season, cohorts, groups }: Pick<Fits, "purchase" | "season" | "cohorts" | "groups">,
  { x, tx, t, g, y }: OutcomeRows,
  asOf: number,
  days: number,
): Float64Array {
  const model = purchaseModel(purchase.model);
  const time = modelTime(season, asOf, days);
  const times = time.of({ x, tx, T: t });
  const group = cohorts === null ? g : cohortsOf(t, cohorts, asOf);
  const rows: number[][] = (groups?.factors ?? [{}]).map(() => []);
  for (let i = 0; i < y.length; i++) rows[groups === null ? 0 : group![i]!]!.push(i);
  const found = new Float64Array(y.length);
  rows.forEach((some, index) => {
    if (some.length === 0) return;
    const params = paramsOf(purchase.params, groups?.factors[index] ?? {});
    const pick = (column: ArrayLike<number>) => Float64Array.from(some, (i) => column[i]!);
    const part = { x: pick(times.x), tx: pick(times.tx), T: pick(times.T), y: pick(y) };
    const { pAlive } = model.scoreStates(params, part, { horizon: time.horizon, rate: 0 });
    const scores = logScores(model.activeFuture(params, time.horizon), { ...part, pAlive });
    some.forEach((row, i) => {
      found[row] = scores[i]!;
    });
  });
  return found;
}
