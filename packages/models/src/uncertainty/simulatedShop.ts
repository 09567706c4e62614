import { seeded } from "../math/random.ts";
import type { PurchaseModel } from "../purchase/model.ts";
import type { GammaGammaParams } from "../spend/gammaGamma/index.ts";

/** Customers as they stand at the as-of date, and what each does afterwards: to test intervals by. */
export interface SimulatedShop {
  readonly x: Float64Array;
  readonly tx: Float64Array;
  readonly T: Float64Array;
  /** Mean of the repeat purchases; 0 without any. */
  readonly meanSpend: Float64Array;
  /** Sums of ln(gap) between a customer's purchases up to the as-of date: models of regular purchases are fitted by them. */
  readonly logGaps: Float64Array;
  /** Purchases within the horizon, their discounted money and their plain money. */
  readonly orders: Float64Array;
  readonly discounted: Float64Array;
  readonly revenue: Float64Array;
}

export interface ShopOptions<P extends object> {
  readonly customers: number;
  readonly model: PurchaseModel<P>;
  readonly purchase: P;
  readonly spend: GammaGammaParams;
  /** First purchases are uniform on the days from `oldest` to `youngest` before the as-of date. */
  readonly youngest: number;
  readonly oldest: number;
  readonly horizon: number;
  readonly rate: number;
  readonly seed: number;
}

/** Customers of a shop to which the purchase model and Gamma-Gamma apply exactly. */
export function simulateShop<P extends object>(options: ShopOptions<P>): SimulatedShop {
  const { customers, model, purchase, spend, youngest, oldest, horizon, rate, seed } = options;
  const rng = seeded(seed);
  const column = () => new Float64Array(customers);
  const shop = {
    x: column(),
    tx: column(),
    T: column().map(() => youngest + Math.floor((oldest - youngest + 1) * rng.uniform())),
    meanSpend: column(),
    logGaps: column(),
    orders: column(),
    discounted: column(),
    revenue: column(),
  };
  const ends = shop.T.map((age) => age + horizon);
  const { orders } = model.simulate(purchase, { n: customers, T: ends, chance: rng, orders: true });
  const nu = column().map(() => rng.gamma(spend.q) / spend.v);
  orders!.time.forEach((time, order) => {
    if (time === 0) return;
    const i = orders!.customer[order]!;
    const money = rng.gamma(spend.p) / nu[i]!;
    const age = shop.T[i]!;
    if (time <= age) {
      shop.x[i]!++;
      shop.logGaps[i]! += Math.log(time - shop.tx[i]!);
      shop.tx[i] = time;
      shop.meanSpend[i]! += (money - shop.meanSpend[i]!) / shop.x[i]!;
    } else {
      shop.orders[i]!++;
      shop.revenue[i]! += money;
      shop.discounted[i]! += money * Math.exp(-rate * (time - age));
    }
  });
  return shop;
}
