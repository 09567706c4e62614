import { readColumn } from "../../customers.ts";
import { seeded } from "../../math/random.ts";
import { checkCount } from "../arguments.ts";
import type { SimulateOptions, Simulated } from "../model.ts";
import { asParams, checkSpan, type BgBbParams } from "./params.ts";

/**
 * Customers drawn from BG/BB. T are opportunities; `orders` are the purchases at them, numbered from 1, without the one
 * that may have made somebody a customer. `wholeDays` means nothing here: opportunities are whole.
 *
 * @throws KeepworthError "parameters.domain"; "argument.domain" for n or T; "customers.columns" for a T of another length
 * @example simulate({ alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 }, { n: 5000, T: 6, chance: 42 })
 */
export function simulate(params: BgBbParams, options: SimulateOptions): Simulated {
  asParams(params);
  const { n, chance } = options;
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
  for (let i = 0; i < n; i++) {
    checkSpan("T", T[i]!);
    const buying = rng.beta(params.alpha, params.beta);
    const stays = rng.geometric(rng.beta(params.gamma, params.delta));
    active[i] = stays >= T[i]! ? 1 : 0;
    const end = Math.min(stays, T[i]!);
    for (let t = 1 + rng.geometric(buying); t <= end; t += 1 + rng.geometric(buying)) {
      x[i]!++;
      tx[i] = t;
      if (!options.orders) continue;
      customers.push(i);
      times.push(t);
    }
  }
  const orders = options.orders
    ? { customer: Uint32Array.from(customers), time: Float64Array.from(times) }
    : null;
  return { x, tx, T, active, orders };
}
