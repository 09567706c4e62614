import { readColumn } from "../../customers.ts";
import { seeded } from "../../math/random.ts";
import { checkArgument, checkCount } from "../arguments.ts";
import type { SimulateOptions, Simulated } from "../model.ts";
import { asParams, type BgNbdParams } from "./params.ts";

/**
 * Customers drawn from BG/NBD.
 *
 * @throws KeepworthError "parameters.domain"; "argument.domain" for n or T; "customers.columns" for a T of another length
 * @example simulate({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { n: 5000, T: 52, chance: 42 })
 */
export function simulate(params: BgNbdParams, options: SimulateOptions): Simulated {
  asParams(params);
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
