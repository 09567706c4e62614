import { continuousRate } from "@keepworth/decisions";
import { purchaseModel } from "@keepworth/models";
import type { Fits } from "../../compute/fitModels.ts";
import { paramsOf } from "../../compute/groups.ts";
import { modelTime } from "../../compute/modelTime.ts";
import type { Future } from "../../compute/simulateFuture.ts";
import type { Plan } from "../check.ts";
import type { BaseStates } from "../compress.ts";
import { dayNumber } from "../days.ts";

/** A customer's law, and the discount rate in its time. */
export function futureOf(
  { asOf, horizonDays, discountRate }: Plan,
  { purchase, season, groups }: Fits,
  c: { readonly x: number; readonly tx: number; readonly T: number },
  group: number,
): Pick<Future, "model" | "params" | "state" | "horizon"> & { readonly rate: number } {
  const time = modelTime(season, dayNumber(asOf), horizonDays);
  const { x, tx, T } = time.of({ x: [c.x], tx: [c.tx], T: [c.T] });
  return {
    model: purchaseModel(purchase.model),
    params: paramsOf(purchase.params, groups?.factors[group] ?? {}),
    state: { x: x[0]!, tx: tx[0]!, T: T[0]! },
    horizon: time.horizon,
    rate: (continuousRate(discountRate, "day") * horizonDays) / time.horizon,
  };
}

/** Models in which nobody leaves before the first repeat purchase, or ever: the modified model stands in for them. */
export const tooSure: readonly string[] = ["bg-nbd", "bg-cnbd-k", "nbd"];
export const standIn = "mbg-nbd";

/** The fits by which to tell who is active: those of a run, or of the model that stands in for one that is too sure. */
export function activeFits(fits: Fits, { x, tx, T, weight }: BaseStates): Fits {
  if (!tooSure.includes(fits.purchase.model)) return fits;
  const real = (column: ArrayLike<number>) => Float64Array.from(column);
  const purchase = purchaseModel(standIn).fit({ x: real(x), tx: real(tx), T: real(T), weight });
  return {
    ...fits,
    purchase: { ...fits.purchase, ...purchase },
    season: null,
    groups: null,
    cohorts: null,
    effects: null,
  };
}
