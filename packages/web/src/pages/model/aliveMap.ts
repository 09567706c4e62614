import {
  purchaseModel,
  purchaseModelNames,
  type PurchaseModelName,
  type PurchaseParams,
} from "@keepworth/models";
import type { Models } from "./names.ts";

/** Days in the run's unit of time. */
const unitDays = { day: 1, week: 7, month: 30.4375 } as const;
const monthDays = 30.4375;

export interface AliveCell {
  /** Months of silence since the last order. */
  readonly quiet: number;
  /** Orders after the first. */
  readonly repeats: number;
  readonly pAlive: number;
}

/** Whether the model says that anybody leaves, so that there is something to show. */
export function knowsLeaving(model: string): model is PurchaseModelName {
  return model !== "nbd" && (purchaseModelNames as readonly string[]).includes(model);
}

/**
 * The chance of being active of customers who first ordered `age` months ago, by their orders since and by how long they
 * have been quiet. Who ordered once has been quiet ever since.
 */
export function aliveMap(
  { model, params, unit }: Pick<Models, "model" | "params" | "unit">,
  age: number,
  repeats: readonly number[],
): AliveCell[] {
  if (!knowsLeaving(model)) return [];
  const { pAlive } = purchaseModel(model);
  const months = monthDays / unitDays[unit];
  return repeats.flatMap((x) =>
    Array.from({ length: age + 1 }, (_, quiet) => quiet)
      .filter((quiet) => (x === 0 ? quiet === age : quiet < age))
      .map((quiet) => ({
        quiet,
        repeats: x,
        pAlive: pAlive(params as PurchaseParams, { x, tx: (age - quiet) * months, T: age * months }),
      })),
  );
}
