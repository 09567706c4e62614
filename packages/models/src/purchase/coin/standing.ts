import { checkCustomer, type Customer } from "../../customers.ts";
import type { Coin } from "./params.ts";
import { stageMix } from "./stages.ts";

/** Where a customer stands: how likely they are active, and what is known of them if they are. */
export interface Standing {
  readonly pAlive: number;
  readonly active: Active;
}

/**
 * An active customer. Rate and chance to leave stay independent when an active customer's history is learned: in
 * stage j of the running gap the rate is Gamma(r + j, alpha), and the chance to leave is Beta(a, b) in any stage.
 */
export interface Active {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
  /** Probability of each stage of the running gap; [1] where purchases are purely random. */
  readonly stages: Float64Array;
}

/** A customer at the moment after their first purchase. */
export const newcomer: Customer = { x: 0, tx: 0, T: 0 };

/** @throws KeepworthError "customer.*" */
export function standing(coin: Coin, customer: Customer): Standing {
  checkCustomer(customer);
  const { k, r, alpha, a, b, atStart } = coin;
  const { x, tx, T } = customer;
  const shape = r + k * x;
  const stages = new Float64Array(k);
  const waits = stageMix(shape, (T - tx) / (alpha + T), stages);
  const active = { r: shape, alpha: alpha + T, a, b: b + x + atStart, stages };
  if (x + atStart === 0) return { pAlive: 1, active };
  const rate = shape * (Math.log1p(T / alpha) - Math.log1p(tx / alpha));
  return { pAlive: 1 / (1 + Math.exp(Math.log(a / (b + (x + atStart - 1))) + rate - waits)), active };
}
