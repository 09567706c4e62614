import type { Rng } from "../src/math/random.ts";
import type { BgNbdParams } from "../src/purchase/bgnbd/index.ts";
import type { DependentSpendParams } from "../src/spend/dependence/index.ts";

/** Customers who buy by BG/NBD and spend by how often they buy, with what only a simulation can know. */
export interface DependentShop {
  readonly x: number[];
  readonly tx: number[];
  readonly T: number[];
  /** Mean of repeat purchases; 0 without any. */
  readonly spend: number[];
  /** Each customer's own rate. */
  readonly rate: number[];
  /** Expected money within the horizon, given the customer's own rate, chance to leave, mean spend and whether active. */
  readonly money: number[];
  /** Purchases within the horizon, and their mean spend; 0 without any. */
  readonly later: { readonly x: number; readonly spend: number }[];
}

export function dependentShop(
  purchase: BgNbdParams,
  spend: DependentSpendParams,
  { n, T, horizon, rng }: { n: number; T: () => number; horizon: number; rng: Rng },
): DependentShop {
  const shop: DependentShop = { x: [], tx: [], T: [], spend: [], rate: [], money: [], later: [] };
  for (let i = 0; i < n; i++) {
    const rate = Math.max(rng.gamma(purchase.r), 1e-300) / purchase.alpha;
    const leaving = rng.beta(purchase.a, purchase.b);
    const scale = (spend.v * (rate / spend.reference) ** spend.kappa) / rng.gamma(spend.q);
    const age = T();
    const past = { x: 0, total: 0 };
    const future = { x: 0, total: 0 };
    let [time, tx, active] = [0, 0, true];
    for (let stays = true; stays;) {
      time += rng.exponential() / rate;
      if (time > age + horizon) break;
      const part = time > age ? future : past;
      part.x++;
      part.total += scale * rng.gamma(spend.p);
      stays = rng.uniform() >= leaving;
      if (time > age) continue;
      tx = time;
      active = stays;
    }
    const purchases = leaving > 0 ? -Math.expm1(-rate * leaving * horizon) / leaving : rate * horizon;
    shop.x.push(past.x);
    shop.tx.push(tx);
    shop.T.push(age);
    shop.spend.push(past.x > 0 ? past.total / past.x : 0);
    shop.rate.push(rate);
    shop.money.push(active ? purchases * scale * spend.p : 0);
    shop.later.push({ x: future.x, spend: future.x > 0 ? future.total / future.x : 0 });
  }
  return shop;
}
