import { readColumn, type Column } from "../../customers.ts";
import { KeepworthError } from "../../errors.ts";
import { seeded, type Rng } from "../../math/random.ts";
import { asParams, checkArgument, type BgNbdParams } from "./params.ts";

export interface SimulateOptions {
  /** How many customers. */
  readonly n: number;
  /** Time from a customer's first purchase to the end: one for all, or a column with one for each. */
  readonly T: number | Column;
  /** Where chance comes from: a generator, or the seed of one. */
  readonly chance: Rng | number;
  /**
   * Times are whole days, and purchases of one day are one; default false. The first purchase then falls anywhere in
   * its day, and the last day counts to its end.
   */
  readonly wholeDays?: boolean;
  /** Return every purchase too; default false. */
  readonly orders?: boolean;
}

export interface Simulated {
  readonly x: Float64Array;
  readonly tx: Float64Array;
  readonly T: Float64Array;
  /** 1 where the customer is still active at T. */
  readonly active: Uint8Array;
  /** Every purchase, first ones (time 0) included, by customer and time; null unless asked for. */
  readonly orders: { readonly customer: Uint32Array; readonly time: Float64Array } | null;
}

/**
 * Customers drawn from BG/NBD.
 *
 * @throws KeepworthError "parameters.domain"; "argument.domain" for n or T; "customers.columns" for a T of another length
 * @example simulate({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { n: 5000, T: 52, chance: 42 })
 */
export function simulate(params: BgNbdParams, options: SimulateOptions): Simulated {
  asParams(params);
  const { n, chance, wholeDays = false } = options;
  if (!(n >= 0 && Number.isInteger(n)))
    throw new KeepworthError("argument.domain", { argument: "n", value: n });
  const rng = typeof chance === "number" ? seeded(chance) : chance;
  const T =
    typeof options.T === "number"
      ? new Float64Array(n).fill(options.T)
      : readColumn(options.T, "T", n).slice();
  const x = new Float64Array(n);
  const tx = new Float64Array(n);
  const active = new Uint8Array(n);
  const customers: number[] = [];
  const times: number[] = [];
  const record = (customer: number, time: number) => {
    if (!options.orders) return;
    customers.push(customer);
    times.push(time);
  };
  for (let i = 0; i < n; i++) {
    const age = T[i]!;
    checkArgument("T", age);
    const gap = Math.exp(Math.log(params.alpha) - rng.logGamma(params.r));
    const leaving = rng.beta(params.a, params.b);
    const start = wholeDays ? rng.uniform() : 0;
    record(i, 0);
    let clock = start;
    let stays = 1;
    while (stays === 1) {
      clock += gap * rng.exponential();
      const time = wholeDays ? Math.floor(clock) : clock;
      if (!(time <= age)) break;
      if (!(wholeDays && time === tx[i])) {
        x[i]!++;
        tx[i] = time;
        record(i, time);
      }
      if (rng.uniform() < leaving) stays = 0;
    }
    active[i] = stays;
  }
  const orders = options.orders
    ? { customer: Uint32Array.from(customers), time: Float64Array.from(times) }
    : null;
  return { x, tx, T, active, orders };
}
