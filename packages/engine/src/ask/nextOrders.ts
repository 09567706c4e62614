import type { Keepworth } from "../open.ts";
import { addDays } from "../run/days.ts";
import type { Unit } from "../result.ts";
import { lawOfCustomer } from "./customer.ts";
import { dependenceOf } from "./ofRun.ts";
import type { Which } from "./publishedRun.ts";

/** When a customer orders next. */
export interface NextOrdersAnswer {
  runId: number;
  customerId: string;
  asOf: string;
  horizonDays: number;
  /** The chance that no order ever comes, and that one comes only after the horizon. */
  pNever: number;
  pLater: number;
  /** From as-of to the horizon: the chance that the next order falls in it, by day of it, and that it has come by its end. */
  steps: { from: string; to: string; days: number; probability: number; perDay: number; cdf: number }[];
  /**
   * The model with this customer's own parameters and times, in the model's time: units of `unit`, on the clock of
   * `season` where there is one. x: repeat purchases; tx, T: from the first purchase to the last and to as-of.
   */
  law: {
    model: string;
    unit: Unit;
    season: number[] | null;
    params: Record<string, number>;
    x: number;
    tx: number;
    T: number;
    /** How spend goes with frequency; null where it does not. */
    dependence: { kappa: number; reference: number } | null;
  };
}

/** As many steps as a curve needs. */
const steps = 90;

/**
 * The distribution of the day of a customer's next order. `steps`, `pLater` and `pNever` add up to 1.
 *
 * @throws KeepworthError "customer.missing", "run.missing", "run.pruned"
 */
export async function nextOrders(
  keepworth: Keepworth,
  id: string,
  which: Which = {},
): Promise<NextOrdersAnswer> {
  const { run, law } = await lawOfCustomer(keepworth, id, which);
  const next = law.model.nextPurchase(law.params, law.state);
  const end = Math.max(1, Math.round(run.horizonDays));
  const count = Math.min(steps, end);
  let [before, day] = [0, 0];
  const grid = Array.from({ length: count }, (_, i) => {
    const until = Math.round((end * (i + 1)) / count);
    const days = until - day;
    const cdf = Math.max(before, next.cdf(law.ahead(until)));
    const step = {
      from: addDays(run.asOf, day),
      to: addDays(run.asOf, until),
      days,
      probability: cdf - before,
      perDay: (cdf - before) / days,
      cdf,
    };
    [before, day] = [cdf, until];
    return step;
  });
  return {
    runId: run.id,
    customerId: id,
    asOf: run.asOf,
    horizonDays: run.horizonDays,
    pNever: next.pNever,
    pLater: Math.max(0, 1 - next.pNever - before),
    steps: grid,
    law: {
      model: run.model,
      unit: run.unit,
      season: run.season,
      params: { ...law.params },
      ...law.state,
      dependence: dependenceOf(run),
    },
  };
}
