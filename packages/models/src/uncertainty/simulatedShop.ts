import { seeded } from "../math/random.ts";
import type { BgNbdParams } from "../purchase/bgnbd/index.ts";
import type { GammaGammaParams } from "../spend/gammaGamma/index.ts";

/** Customers as they stand at the as-of date, and what each does afterwards: to test intervals by. */
export interface SimulatedShop {
  readonly x: Float64Array;
  readonly tx: Float64Array;
  readonly T: Float64Array;
  /** Mean of the repeat purchases; 0 without any. */
  readonly meanSpend: Float64Array;
  /** Purchases within the horizon, their discounted money and their plain money. */
  readonly orders: Float64Array;
  readonly discounted: Float64Array;
  readonly revenue: Float64Array;
}

export interface ShopOptions {
  readonly customers: number;
  readonly purchase: BgNbdParams;
  readonly spend: GammaGammaParams;
  /** First purchases are uniform on the days from `oldest` to `youngest` before the as-of date. */
  readonly youngest: number;
  readonly oldest: number;
  readonly horizon: number;
  readonly rate: number;
  readonly seed: number;
}

/** Customers of a shop to which BG/NBD and Gamma-Gamma apply exactly. */
export function simulateShop(options: ShopOptions): SimulatedShop {
  const { customers, purchase, spend, youngest, oldest, horizon, rate, seed } = options;
  const rng = seeded(seed);
  const column = () => new Float64Array(customers);
  const shop = {
    x: column(),
    tx: column(),
    T: column(),
    meanSpend: column(),
    orders: column(),
    discounted: column(),
    revenue: column(),
  };
  for (let i = 0; i < customers; i++) {
    const age = youngest + Math.floor((oldest - youngest + 1) * rng.uniform());
    const lambda = rng.gamma(purchase.r) / purchase.alpha;
    const leaving = rng.beta(purchase.a, purchase.b);
    const nu = rng.gamma(spend.q) / spend.v;
    shop.T[i] = age;
    let spent = 0;
    for (let t = 0; ;) {
      t += rng.exponential() / lambda;
      if (!(t <= age + horizon)) break;
      const money = rng.gamma(spend.p) / nu;
      if (t <= age) {
        shop.x[i]!++;
        shop.tx[i] = t;
        spent += money;
      } else {
        shop.orders[i]!++;
        shop.revenue[i]! += money;
        shop.discounted[i]! += money * Math.exp(-rate * (t - age));
      }
      if (rng.uniform() < leaving) break;
    }
    if (shop.x[i]! > 0) shop.meanSpend[i] = spent / shop.x[i]!;
  }
  return shop;
}
