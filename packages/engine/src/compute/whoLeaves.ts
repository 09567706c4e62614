import { purchaseModel } from "@keepworth/models";
import type { BaseStates } from "../run/compress.ts";
import { activeFits } from "../run/potentials/futureOf.ts";
import type { Fits } from "./fitModels.ts";
import { paramsOf, partsOf } from "./groups.ts";
import { modelTime } from "./modelTime.ts";
import { ordersIfStaying } from "./ordersIfStaying.ts";

/** Who leaves over a horizon, by distinct state, in the order of the states. */
export interface WhoLeaves {
  /** The model that it is by: the run's own, or the one that stands in for it. */
  readonly model: string;
  /** P(active now) and P(active at the end). */
  readonly pActive: Float64Array;
  readonly pStay: Float64Array;
  /** Expected orders within the horizon of who stays to its end. */
  readonly orders: Float64Array;
}

/** Who leaves, by the law by which `staying` answers for a published run. */
export function whoLeaves(input: {
  readonly states: BaseStates;
  readonly fits: Fits;
  /** Day since 1970-01-01 on which states stand. */
  readonly asOf: number;
  readonly horizonDays: number;
}): WhoLeaves {
  const { states, asOf, horizonDays } = input;
  const { purchase, season, groups } = activeFits(input.fits, states);
  const { model: name } = purchase;
  const model = purchaseModel(name);
  const time = modelTime(season, asOf, horizonDays);
  const { horizon } = time;
  // Given that a customer is active, what comes depends on (x, T) alone, but for those who buy at regular intervals.
  const regular = name.includes("cnbd");
  const column = () => new Float64Array(states.x.length);
  const [pActive, pStay, orders] = [column(), column(), column()];
  for (const part of partsOf(states, groups)) {
    const params = paramsOf(purchase.params, part.factors);
    const { x, tx, T } = time.of(part.states);
    let [stays, ordered] = [0, 0];
    part.rows.forEach((row, i) => {
      const state = { x: x[i]!, tx: tx[i]!, T: T[i]! };
      const active = model.pAlive(params, state);
      if (i === 0 || regular || x[i] !== x[i - 1] || T[i] !== T[i - 1]) {
        const latest = regular ? state : { ...state, tx: state.x === 0 ? 0 : state.T };
        const now = regular ? active : model.pAlive(params, latest);
        stays = now > 0 ? Math.min(1, model.pAliveAt(params, latest, horizon) / now) : 0;
        ordered = ordersIfStaying(name, { model, params, state }, horizon);
      }
      pActive[row] = active;
      pStay[row] = active * stays;
      orders[row] = ordered;
    });
  }
  return { model: name, pActive, pStay, orders };
}
