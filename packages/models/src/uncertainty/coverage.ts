import { seeded } from "../math/random.ts";
import * as gammaGamma from "../spend/gammaGamma/index.ts";
import { findCorners, noCorners } from "./futureGrid.ts";
import { futureQuantiles, type FutureTable } from "./futureQuantiles.ts";
import { parameterDraws } from "./parameterDraws.ts";
import { simulateShop, type ShopOptions, type SimulatedShop } from "./simulatedShop.ts";
import { stateIntervals, type StateIntervals } from "./stateIntervals.ts";
import { totalInterval } from "./totalInterval.ts";

export interface CoverageOptions<P extends object> extends Omit<ShopOptions<P>, "seed"> {
  readonly shops: number;
  readonly seed: number;
  /** Default 128. */
  readonly draws?: number;
  /** Default 2,048. */
  readonly paths?: number;
  /** Largest step of the tables in log(alpha + T); default that of `futureQuantiles`. */
  readonly step?: number;
  /** Of each shop, so many customers are looked at one by one; default all. */
  readonly singles?: number;
}

/** Shares that 90 % intervals hold. */
export interface Coverage {
  /** Shops that could be fitted: some have no repeat purchase at all. */
  readonly shops: number;
  /** Of totals, over shops. */
  readonly orders: number;
  readonly growth: number;
  readonly revenue: number;
  /** Of single customers: outcomes inside the interval. */
  readonly customerOrders: number;
  readonly customerMoney: number;
  /** The same, with the probability integral transform made uniform by chance where an outcome is discrete. */
  readonly customerOrdersRandomised: number;
  readonly customerMoneyRandomised: number;
}

/**
 * How often 90 % intervals hold what happens, in simulated shops to which the models apply: each is fitted from its
 * past alone and held against its own future.
 */
export function measureCoverage<P extends { readonly alpha: number }>(options: CoverageOptions<P>): Coverage {
  const held = { orders: 0, growth: 0, revenue: 0 };
  const singles = { orders: 0, money: 0, ordersRandomised: 0, moneyRandomised: 0 };
  let shops = 0;
  for (let s = 0; s < options.shops; s++) {
    const seed = options.seed * 100_000 + s;
    const shop = simulateShop({ ...options, seed });
    if (!shop.x.some((x) => x > 0)) continue;
    shops++;
    const one = examine(shop, options, seed);
    for (const key of ["orders", "growth", "revenue"] as const) held[key] += one.totals[key] ? 1 : 0;
    for (const key of ["orders", "money", "ordersRandomised", "moneyRandomised"] as const) {
      singles[key] += one.singles[key] / Math.min(options.singles ?? Infinity, options.customers);
    }
  }
  return {
    shops,
    orders: held.orders / shops,
    growth: held.growth / shops,
    revenue: held.revenue / shops,
    customerOrders: singles.orders / shops,
    customerMoney: singles.money / shops,
    customerOrdersRandomised: singles.ordersRandomised / shops,
    customerMoneyRandomised: singles.moneyRandomised / shops,
  };
}

function examine<P extends { readonly alpha: number }>(
  shop: SimulatedShop,
  options: CoverageOptions<P>,
  seed: number,
) {
  const { model, horizon, rate, draws = 128, paths = 2048, step, singles = Infinity } = options;
  const purchase = model.fit(shop);
  const spend = gammaGamma.fit({ x: shop.x, spend: shop.meanSpend.map((money) => money || 1) });
  const { pAlive, expected, dect } = model.scoreStates(purchase.params, shop, { horizon, rate });
  const table = futureQuantiles({
    model,
    purchase: parameterDraws<P>(purchase, draws, seed),
    spend: parameterDraws(spend, draws, seed),
    states: shop,
    horizon,
    rate,
    paths,
    seed,
    ...(step === undefined ? {} : { step }),
  });
  const scale = shop.x.map((x, i) => spend.params.v + x * shop.meanSpend[i]!);
  const totals = totalInterval({
    states: { ...shop, weight: shop.x.map(() => 1) },
    pAlive,
    expected,
    discounted: dect,
    table,
    money: { scale, scaleSquares: scale.map((s) => s * s) },
  });
  const inside = ({ low, high }: { low: number; high: number }, column: Float64Array) => {
    const actual = column.reduce((sum, value) => sum + value, 0);
    return actual >= low && actual <= high;
  };
  return {
    totals: {
      orders: inside(totals.orders, shop.orders),
      growth: inside(totals.growth!, shop.discounted),
      revenue: inside(totals.revenue!, shop.revenue),
    },
    singles: examineCustomers(shop, singles, scale, pAlive, table, stateIntervals(shop, pAlive, table), seed),
  };
}

function examineCustomers(
  shop: SimulatedShop,
  most: number,
  scale: Float64Array,
  pAlive: Float64Array,
  table: FutureTable,
  intervals: StateIntervals,
  seed: number,
) {
  const rng = seeded(seed, 2);
  const corners = noCorners();
  const held = { orders: 0, money: 0, ordersRandomised: 0, moneyRandomised: 0 };
  const middle = (place: number) => place >= 0.05 && place <= 0.95;
  for (let i = 0; i < Math.min(most, shop.x.length); i++) {
    const orders = shop.orders[i]!;
    const money = shop.discounted[i]! / scale[i]!;
    if (orders >= intervals.ordersLow[i]! && orders <= intervals.ordersHigh[i]!) held.orders++;
    const within = money >= intervals.moneyLow![i]! && money <= intervals.moneyHigh![i]!;
    if (within) held.money++;

    const survival = new Float64Array(orders + 1);
    for (const { active } of table.drawnLaws) {
      active.addSurvival(shop.x[i]!, shop.T[i]!, pAlive[i]! / table.drawnLaws.length, survival, 1e-6);
    }
    const from = orders === 0 ? 0 : 1 - survival[orders - 1]!;
    const to = 1 - survival[orders]!;
    if (middle(from + rng.uniform() * (to - from))) held.ordersRandomised++;

    findCorners(table.grid, shop.x[i]!, shop.T[i]!, corners);
    let none = 1 - pAlive[i]!;
    for (let c = 0; c < corners.count; c++) {
      none += pAlive[i]! * corners.weight[c]! * table.none[corners.node[c]!]!;
    }
    if (money > 0 ? within : middle(rng.uniform() * none)) held.moneyRandomised++;
  }
  return held;
}
