import { readColumn } from "../../customers.ts";
import { seeded } from "../../math/random.ts";
import { checkArgument, checkCount } from "../arguments.ts";
import type { SimulateOptions, Simulated } from "../model.ts";
import type { Lifetime } from "./clock.ts";

/** Customers who buy at rates from Gamma(r, alpha) and leave by a clock. */
export function simulateLifetimes({ r, alpha, s, clock }: Lifetime, options: SimulateOptions): Simulated {
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
    const gap = Math.exp(Math.log(alpha) - rng.logGamma(r));
    const start = wholeDays ? rng.uniform() : 0;
    const leaves = start + clock.when(rng.exponential() / s);
    const end = wholeDays ? age + 1 : age;
    record(i, 0);
    for (let time = start + gap * rng.exponential(); time < leaves && time < end;) {
      const when = wholeDays ? Math.floor(time) : time;
      if (!(wholeDays && when === tx[i])) {
        x[i]!++;
        tx[i] = when;
        record(i, when);
      }
      time += gap * rng.exponential();
    }
    if (leaves > end) active[i] = 1;
  }
  const orders = options.orders
    ? { customer: Uint32Array.from(customers), time: Float64Array.from(times) }
    : null;
  return { x, tx, T, active, orders };
}
