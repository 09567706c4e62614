import { logScores, purchaseModel, type PurchaseParams } from "@keepworth/models";
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

/** Rows whose customers share parameters, and these. */
export interface RowGroup {
  readonly rows: readonly number[];
  readonly params: PurchaseParams;
}

/** Rows by the parameters that fits made as of a day give their customers. */
export function rowGroups(
  { purchase, cohorts, groups }: Pick<Fits, "purchase" | "cohorts" | "groups">,
  { t, g }: { readonly t: ArrayLike<number>; readonly g?: ArrayLike<number> | undefined },
  asOf: number,
): RowGroup[] {
  const group = groups === null ? null : cohorts === null ? g! : cohortsOf(t, cohorts, asOf);
  const rows: number[][] = (groups?.factors ?? [{}]).map(() => []);
  for (let i = 0; i < t.length; i++) rows[group === null ? 0 : group[i]!]!.push(i);
  return rows.flatMap((some, index) =>
    some.length === 0
      ? []
      : [{ rows: some, params: paramsOf(purchase.params, groups?.factors[index] ?? {}) }],
  );
}

/** The logarithm of the probability that fits made as of a day gave to what each row did in the days after it. */
export function logProbabilities(
  fits: Pick<Fits, "purchase" | "season" | "cohorts" | "groups">,
  { x, tx, t, g, y }: OutcomeRows,
  asOf: number,
  days: number,
): Float64Array {
  const model = purchaseModel(fits.purchase.model);
  const time = modelTime(fits.season, asOf, days);
  const times = time.of({ x, tx, T: t });
  const found = new Float64Array(y.length);
  for (const { rows, params } of rowGroups(fits, { t, g }, asOf)) {
    const pick = (column: ArrayLike<number>) => Float64Array.from(rows, (i) => column[i]!);
    const part = { x: pick(times.x), tx: pick(times.tx), T: pick(times.T), y: pick(y) };
    const { pAlive } = model.scoreStates(params, part, { horizon: time.horizon, rate: 0 });
    const scores = logScores(model.activeFuture(params, time.horizon), { ...part, pAlive });
    rows.forEach((row, i) => {
      found[row] = scores[i]!;
    });
  }
  return found;
}
