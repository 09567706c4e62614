import { purchaseModel } from "@keepworth/models";
import type { Fits } from "./fitModels.ts";
import { modelTime } from "./modelTime.ts";
import { rowGroups } from "./predict.ts";
import { ratesOf } from "./spendScale.ts";

/** How often the customers of each row buy, as fits made as of a day know it, now and over the purchases of `days`. */
export function groupRates(
  fits: Pick<Fits, "purchase" | "season" | "cohorts" | "groups">,
  rows: {
    readonly x: ArrayLike<number>;
    readonly tx: ArrayLike<number>;
    readonly t: ArrayLike<number>;
    readonly g?: ArrayLike<number> | undefined;
  },
  asOf: number,
  days: number,
): ReturnType<typeof ratesOf> {
  const time = modelTime(fits.season, asOf, days);
  const times = time.of({ x: rows.x, tx: rows.tx, T: rows.t });
  const column = () => new Float64Array(rows.t.length);
  const found = { shape: column(), rate: column(), futureRate: column() };
  for (const { rows: some, params } of rowGroups(fits, rows, asOf)) {
    const pick = (values: Float64Array) => Float64Array.from(some, (i) => values[i]!);
    const part = { x: pick(times.x), tx: pick(times.tx), T: pick(times.T) };
    const rates = ratesOf(purchaseModel(fits.purchase.model), params, part, time.horizon, 0);
    for (const name of ["shape", "rate", "futureRate"] as const) {
      some.forEach((row, i) => {
        found[name][row] = rates[name][i]!;
      });
    }
  }
  return found;
}
