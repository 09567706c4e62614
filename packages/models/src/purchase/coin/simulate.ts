import { readColumn } from "../../customers.ts";
import { seeded } from "../../math/random.ts";
import { checkArgument, checkCount } from "../arguments.ts";
import type { SimulateOptions, Simulated } from "../model.ts";
import type { Coin } from "./params.ts";

/**
 * Customers drawn from a model in which they may leave after each purchase; with a = 0 they never do.
 *
 * @throws KeepworthError "argument.domain" for n or T; "customers.columns" for a T of another length
 */
export function simulateCoin({ k, r, alpha, a, b, atStart }: Coin, options: SimulateOptions): Simulated {
  const { n, chance, wholeDays = false } = options;
  checkCount(n);
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
    const stage = Math.exp(Math.log(alpha) - rng.logGamma(r));
    const leaving = a > 0 ? rng.beta(a, b) : 0;
    record(i, 0);
    let clock = wholeDays ? rng.uniform() : 0;
    let stays = atStart === 1 && rng.uniform() < leaving ? 0 : 1;
    while (stays === 1) {
      clock += stage * (k === 1 ? rng.exponential() : rng.gamma(k));
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
