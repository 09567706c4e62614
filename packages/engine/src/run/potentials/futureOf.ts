import { continuousRate } from "@keepworth/decisions";
import { purchaseModel } from "@keepworth/models";
import type { Fits } from "../../compute/fitModels.ts";
import { paramsOf } from "../../compute/groups.ts";
import { modelTime } from "../../compute/modelTime.ts";
import type { Future } from "../../compute/simulateFuture.ts";
import type { Plan } from "../check.ts";
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
