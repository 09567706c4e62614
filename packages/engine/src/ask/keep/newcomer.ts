import { continuousRate } from "@keepworth/decisions";
import type { Keepworth } from "../../open.ts";
import type { Figure } from "../../result.ts";
import { formula } from "../formula.ts";
import type { StoredCustomers } from "../storedCustomers.ts";
import { lawFor } from "../staying.ts";

/** A customer won today, as the run's models expect one. Money at today's value, before the cost of winning them. */
export interface Newcomer {
  /** Expected margin for ever, the first order's included; null where it has no bound or there is no money. */
  readonly worth: Figure | null;
  /** Expected discounted years that they stay. */
  readonly years: number;
}

/** How far ahead newcomers are followed, in years. */
const far = 60;

export async function newcomerOf(
  keepworth: Keepworth,
  { run }: Pick<StoredCustomers, "run">,
): Promise<Newcomer> {
  const { model, params, state, ahead } = (await lawFor(keepworth, { run })).of({ x: 0, tx: 0, T: 0 }, 0);
  const stays = (days: number): number =>
    days === 0 ? 1 : Math.min(1, Math.max(0, model.pAliveAt(params, state, ahead(days))));
  const { model: answer } = await formula(keepworth, {
    run: run.id,
    acquisitionCost: 0,
    ...(run.profit ? { margin: run.margin } : {}),
  });
  const worth = answer.perNewCustomer;
  return {
    worth: worth && Number.isFinite(worth.value) ? worth : null,
    years: timeInPlace(stays, run.discountRate),
  };
}

/** ∫ e^(−rate·t)·S(t) dt, by Simpson's rule over steps that grow: most who leave do so early. */
function timeInPlace(stays: (days: number) => number, annualRate: number): number {
  const rate = continuousRate(annualRate, "year");
  const at = (years: number): number => Math.exp(-rate * years) * stays(years * 365.25);
  let [sum, from] = [0, 0];
  for (let step = 1 / 52; from < far; step *= 1.15) {
    const to = Math.min(far, from + step);
    sum += ((to - from) / 6) * (at(from) + 4 * at((from + to) / 2) + at(to));
    from = to;
  }
  return sum;
}
