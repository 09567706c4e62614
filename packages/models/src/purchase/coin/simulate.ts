import type { SimulateOptions, Simulated } from "../model.ts";
import { newShop } from "../newShop.ts";
import type { Coin } from "./params.ts";

/**
 * Customers drawn from a model in which they may leave after each purchase; with a = 0 they never do.
 *
 * @throws KeepworthError "argument.domain" for n or T; "customers.columns" for a T of another length
 */
export function simulateCoin({ k, r, alpha, a, b, atStart }: Coin, options: SimulateOptions): Simulated {
  const { wholeDays = false } = options;
  const { rng, x, tx, T, active, record, done } = newShop(options);
  for (let i = 0; i < T.length; i++) {
    const stage = Math.exp(Math.log(alpha) - rng.logGamma(r));
    const leaving = a > 0 ? rng.beta(a, b) : 0;
    record(i, 0);
    let clock = wholeDays ? rng.uniform() : 0;
    let stays = atStart === 1 && rng.uniform() < leaving ? 0 : 1;
    while (stays === 1) {
      clock += stage * (k === 1 ? rng.exponential() : rng.gamma(k));
      const time = wholeDays ? Math.floor(clock) : clock;
      if (!(time <= T[i]!)) break;
      if (!(wholeDays && time === tx[i])) {
        x[i]!++;
        tx[i] = time;
        record(i, time);
      }
      if (rng.uniform() < leaving) stays = 0;
    }
    active[i] = stays;
  }
  return done();
}
