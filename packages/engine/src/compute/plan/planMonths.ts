import {
  addDealPath,
  addOrderPath,
  addRenewalPath,
  expectedRenewals,
  unitGamma,
  type OrderLaw,
} from "@keepworth/decisions";
import { parameterDraws, seeded, type PurchaseParams } from "@keepworth/models";
import { existingLaws } from "./existing.ts";
import type { Course, PlanInput, PlanPaths } from "./input.ts";
import { newcomerLaw } from "./newcomers.ts";
import { planTime } from "./time.ts";

const drawCount = 64;

/**
 * The months ahead, many times over. A path takes one draw of the parameters, one error of the model and of each month
 * for everybody, and every part its own chance; the parts have their own streams of it, so that changing one leaves the
 * others as they are.
 */
export function planMonths(input: PlanInput): PlanPaths {
  const { months, seed, errors, spend, newcomers, deals, renewals } = input;
  const count = input.paths ?? 2000;
  const width = months.length;
  const time = planTime(input);
  const purchase = parameterDraws<PurchaseParams>(
    { params: input.params, covariance: input.covariance },
    drawCount,
    seed,
  );
  const spends = spend && parameterDraws(spend, drawCount, seed + 1);
  // A draw without a mean says nothing of money.
  const spendDraws = spends?.draws.map((draw) => (draw.q > 1 ? draw : spend!.params)) ?? [];
  const existing = existingLaws(input, time, purchase.draws, spendDraws);
  const later = newcomerLaw(input, time, purchase.draws);

  const column = () => new Float64Array(count * width);
  const known = existing.laws.map(() => ({ orders: column(), revenue: column() }));
  const come = { customers: column(), orders: column(), revenue: column() };
  const won = { orders: column(), revenue: column(), margin: column() };
  const renewed = { orders: column(), revenue: column() };
  const [common, own, arriving, dealing, renewing] = [
    seeded(seed, 1),
    seeded(seed, 2),
    seeded(seed, 3),
    seeded(seed, 4),
    seeded(seed, 5),
  ];
  const moneyBeyondOrders = Math.sqrt(Math.max(0, errors.money ** 2 - errors.orders ** 2));
  for (let path = 0; path < count; path += 1) {
    const at = path * width;
    const draw = path % drawCount;
    const level = unitGamma(errors.orders ** 2, common);
    const money = unitGamma(moneyBeyondOrders ** 2, common) * (existing.spendRatio[draw] ?? 1);
    const month = Float64Array.from(months, () => level * unitGamma(errors.month ** 2, common));
    const shift = {
      orders: month.map((one, m) => one * existing.orderRatio[draw]![m]!),
      spend: money,
    };
    existing.laws.forEach((law, label) => addOrderPath(law, shift, own, { ...known[label]!, at }));

    const all = unitGamma(newcomers.levelError ** 2, arriving);
    const arrived = newcomers.perMonth.map((mean) => {
      const expected = mean * all * unitGamma(newcomers.monthError ** 2, arriving);
      return expected > 0 ? arriving.poisson(expected) : 0;
    });
    const laterLaw = lawOfArrived(arrived, later, newcomers.laterOrder);
    arrived.forEach((customers, m) => {
      come.customers[at + m]! += customers;
      come.orders[at + m]! += customers;
      const spread = later.orderSquare - 1;
      if (customers > 0 && newcomers.firstOrder > 0)
        come.revenue[at + m]! +=
          customers * newcomers.firstOrder * money * unitGamma(spread / customers, arriving);
    });
    const again = { orders: month.map((one, m) => one * later.repeatRatio[draw]![m]!), spend: money };
    addOrderPath(laterLaw, again, arriving, { ...come, at });
    addDealPath(deals, dealing, { ...won, at });
    addRenewalPath(renewals, draw, renewing, { ...renewed, at });
  }

  const meanRatio = (ratios: readonly Float64Array[]) =>
    months.map((_, m) => ratios.reduce((sum, ratio) => sum + ratio[m]!, 0) / ratios.length);
  const spendRatio =
    existing.spendRatio.length === 0
      ? 1
      : existing.spendRatio.reduce((sum, one) => sum + one, 0) / existing.spendRatio.length;
  const orderRatio = meanRatio(existing.orderRatio);
  const repeatRatio = meanRatio(later.repeatRatio);
  const labels = existing.laws.map((law, label) => {
    const orders = Float64Array.from(law.orders, (one, m) => one * orderRatio[m]!);
    const all = spend === null ? known[label]!.orders : known[label]!.revenue;
    return { orders, revenue: orders.map((one) => one * law.perOrder * spendRatio), all };
  });
  const expected = lawOfArrived(newcomers.perMonth, later, newcomers.laterOrder);
  const repeats = Float64Array.from(expected.orders, (one, m) => one * repeatRatio[m]!);
  const firsts = Float64Array.from(newcomers.perMonth);
  const deal = (of: (deal: PlanInput["deals"][number]) => number) => {
    const mean = new Float64Array(width);
    for (const one of deals) if (one.month >= 0) mean[one.month]! += one.probability * of(one);
    return mean;
  };
  const renewalRevenue = expectedRenewals(renewals, width);
  const renewalCount = expectedRenewals(
    renewals.map((group) => ({ ...group, amount: 1 })),
    width,
  );
  const course = (all: Float64Array, mean: Float64Array): Course => ({ paths: all, mean });
  return {
    paths: count,
    existing: {
      orders: course(added(known.map(({ orders }) => orders)), added(labels.map(({ orders }) => orders))),
      revenue: course(
        added(known.map(({ revenue }) => revenue)),
        added(labels.map(({ revenue }) => revenue)),
      ),
    },
    newcomers: {
      customers: course(come.customers, firsts),
      orders: course(come.orders, added([firsts, repeats])),
      revenue: course(
        come.revenue,
        firsts.map((n, m) => (n * newcomers.firstOrder + repeats[m]! * newcomers.laterOrder) * spendRatio),
      ),
    },
    pipeline: {
      orders: course(
        won.orders,
        deal(() => 1),
      ),
      revenue: course(
        won.revenue,
        deal(({ revenue }) => revenue),
      ),
      margin: course(
        won.margin,
        deal(({ margin }) => margin),
      ),
    },
    subscriptions: {
      orders: course(renewed.orders, renewalCount),
      revenue: course(renewed.revenue, renewalRevenue),
    },
    labels: labels.map(({ orders, revenue, all }) => ({
      orders: total(orders),
      revenue: total(revenue),
      paths: Float64Array.from({ length: count }, (_, path) =>
        total(all.subarray(path * width, (path + 1) * width)),
      ),
    })),
    warnings: [...purchase.warnings, ...(spends?.warnings ?? [])],
  };
}

/** The later orders of so many newcomers by month of arrival. */
function lawOfArrived(
  arrived: readonly number[],
  { repeats, extraOrders, extraRevenue, orderSquare }: ReturnType<typeof newcomerLaw>,
  perOrder: number,
): OrderLaw {
  const orders = new Float64Array(arrived.length);
  let [moreOrders, moreRevenue] = [0, 0];
  arrived.forEach((customers, j) => {
    moreOrders += customers * extraOrders[j]!;
    moreRevenue += customers * extraRevenue[j]!;
    repeats[j]!.forEach((each, m) => {
      orders[m]! += customers * each;
    });
  });
  return {
    orders,
    perOrder,
    perOrderSquare: perOrder ** 2 * orderSquare,
    extraOrders: moreOrders,
    extraRevenue: moreRevenue,
  };
}

function added(columns: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(columns[0]?.length ?? 0);
  for (const one of columns) for (let i = 0; i < sum.length; i += 1) sum[i]! += one[i]!;
  return sum;
}

function total(column: Float64Array): number {
  return column.reduce((sum, one) => sum + one, 0);
}
