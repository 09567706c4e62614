import type { OrderLaw } from "@keepworth/decisions";
import { purchaseModel, sampleStates, type PurchaseParams } from "@keepworth/models";
import { paramsOf } from "../groups.ts";
import type { PlanInput } from "./input.ts";
import type { PlanTime } from "./time.ts";

/** How months differ is read from so many rows, how customers vary from so many, what parameters do from so many. */
const monthRows = 20_000;
const variedRows = 2_000;
const drawnRows = 300;
/** No customer's mean spend is held to vary more than this, relative and squared: Gamma-Gamma has no variance below q + p·x = 2. */
const mostSpendSquare = 20;

export interface ExistingLaw {
  /** By label. */
  readonly laws: readonly OrderLaw[];
  /** By draw and month: expected orders relative to the fit; by draw: what an order brings. */
  readonly orderRatio: readonly Float64Array[];
  readonly spendRatio: Float64Array;
}

type Spend = NonNullable<PlanInput["spend"]>["params"];

/** The orders that known customers are still to make, by label and month. */
export function existingLaws(
  input: PlanInput,
  time: PlanTime,
  draws: readonly PurchaseParams[],
  spendDraws: readonly Spend[],
): ExistingLaw {
  const { rows, labels, months, spend } = input;
  const all = Array.from({ length: rows.x.length }, (_, i) => i);
  const ends = months.map(({ end }) => time.ahead(end));
  const horizon = ends.at(-1)!;
  const total = expectedOf(input, time, input.params, all, horizon);
  const size = Float64Array.from(
    total,
    (orders, i) => orders * (spend ? rows.spend[i]! : rows.customers[i]!),
  );

  const some = sampleStates(size, monthRows);
  const cumulative = ends.map((end) => expectedOf(input, time, input.params, some.index, end));
  const byMonth = Array.from({ length: labels }, () => ({
    orders: new Float64Array(months.length),
    revenue: new Float64Array(months.length),
  }));
  some.index.forEach((row, s) => {
    const { orders, revenue } = byMonth[rows.label[row]!]!;
    for (let m = 0; m < months.length; m += 1) {
      const here = cumulative[m]![s]! - (m > 0 ? cumulative[m - 1]![s]! : 0);
      orders[m]! += some.times[s]! * rows.customers[row]! * here;
      revenue[m]! += some.times[s]! * rows.spend[row]! * here;
    }
  });
  const whole = byMonth.map(() => ({ orders: 0, revenue: 0 }));
  total.forEach((orders, row) => {
    const label = whole[rows.label[row]!]!;
    label.orders += rows.customers[row]! * orders;
    label.revenue += rows.spend[row]! * orders;
  });
  const extra = extraVariance(input, time, total, size, horizon);
  return {
    laws: byMonth.map(({ orders, revenue }, label) => {
      const scale = sumOf(orders) > 0 ? whole[label]!.orders / sumOf(orders) : 0;
      const perOrder = whole[label]!.orders > 0 ? whole[label]!.revenue / whole[label]!.orders : 0;
      // Months share one mean of an order; a month in which better customers buy counts as more orders.
      const shape = perOrder > 0 ? revenue : orders;
      const level = perOrder > 0 ? whole[label]!.revenue / sumOf(revenue) / perOrder : scale;
      return {
        orders: shape.map((one, m) => one * level * time.factor[m]!),
        perOrder,
        perOrderSquare: extra[label]!.perOrderSquare,
        extraOrders: extra[label]!.orders,
        extraRevenue: extra[label]!.revenue,
      };
    }),
    ...drawRatios(input, time, draws, spendDraws, size),
  };
}

/** Expected orders of one customer of each row until a time ahead. */
function expectedOf(
  input: PlanInput,
  time: PlanTime,
  params: PurchaseParams,
  index: readonly number[],
  ahead: number,
): Float64Array {
  const model = purchaseModel(input.model);
  const found = new Float64Array(index.length);
  for (const { places, factors } of byGroup(input, index)) {
    const pick = (column: ArrayLike<number>) => Float64Array.from(places, (place) => column[index[place]!]!);
    const { x, tx, T } = input.rows;
    const states = time.of({ x: pick(x), tx: pick(tx), T: pick(T) });
    const expected = model.expectedByState(paramsOf(params, factors), states, ahead);
    places.forEach((place, i) => {
      found[place] = expected[i]!;
    });
  }
  return found;
}

function byGroup({ rows, factors }: PlanInput, index: readonly number[]) {
  const places: number[][] = factors.map(() => []);
  index.forEach((row, place) => places[rows.group[row]!]!.push(place));
  return places.flatMap((some, group) =>
    some.length === 0 ? [] : [{ places: some, factors: factors[group]! }],
  );
}

/**
 * By label, how much orders and revenue of the whole horizon vary beyond independent orders: customers differ, and one
 * who stays buys again. And the mean square of what an order brings.
 */
function extraVariance(
  input: PlanInput,
  time: PlanTime,
  total: Float64Array,
  size: Float64Array,
  horizon: number,
) {
  const { rows, labels, spend } = input;
  const model = purchaseModel(input.model);
  const sums = Array.from({ length: labels }, () => ({ orders: 0, revenue: 0, n: 0, square: 0 }));
  const some = sampleStates(size, variedRows);
  for (const { places, factors } of byGroup(input, some.index)) {
    const params = paramsOf(input.params, factors);
    const active = model.activeFuture(params, horizon);
    for (const place of places) {
      const row = some.index[place]!;
      const { x, tx, T } = time.of({ x: [rows.x[row]!], tx: [rows.tx[row]!], T: [rows.T[row]!] });
      const c = { x: x[0]!, tx: tx[0]!, T: T[0]! };
      const square = model.pAlive(params, c) * active.moments(c.x, c.T).square;
      const mean = total[row]!;
      const times = some.times[place]!;
      const sum = sums[rows.label[row]!]!;
      sum.orders += times * rows.customers[row]! * (square - mean ** 2 - mean);
      sum.n += times * rows.customers[row]! * mean;
      if (spend === null) continue;
      const more = spendSquare(spend.params, c.x);
      sum.revenue += times * rows.spendSquares[row]! * (more * (square - mean) - mean ** 2);
      sum.square += times * rows.spendSquares[row]! * more * (1 + 1 / spend.params.p) * mean;
    }
  }
  return sums.map(({ orders, revenue, n, square }) => ({
    orders: Math.max(0, orders),
    revenue: Math.max(0, revenue),
    perOrderSquare: n > 0 ? square / n : 0,
  }));
}

/** E[mean spend²] / E[mean spend]² of a customer after x orders. */
export function spendSquare({ p, q }: Spend, x: number): number {
  const shape = q + p * x;
  return shape > 2 ? Math.min(mostSpendSquare, (shape - 1) / (shape - 2)) : mostSpendSquare;
}

/** What other likely parameters would say, relative to the fit, on a sample. */
function drawRatios(
  input: PlanInput,
  time: PlanTime,
  draws: readonly PurchaseParams[],
  spendDraws: readonly Spend[],
  size: Float64Array,
): Pick<ExistingLaw, "orderRatio" | "spendRatio"> {
  const { rows, months, spend } = input;
  const { index, times } = sampleStates(size, drawnRows);
  const weight = index.map((row, s) => times[s]! * (spend ? rows.spend[row]! : rows.customers[row]!));
  const knots = knotsOf(months.length);
  const totalAt = (params: PurchaseParams, m: number) => {
    const expected = expectedOf(input, time, params, index, time.ahead(months[m]!.end));
    return expected.reduce((sum, one, s) => sum + one * weight[s]!, 0);
  };
  const fit = knots.map((m) => totalAt(input.params, m));
  const orderRatio = draws.map((draw) => {
    const cumulative = knots.map((m, k) => (fit[k]! > 0 ? totalAt(draw, m) / fit[k]! : 1));
    return monthRatios(cumulative, knots, fit, months.length);
  });
  const orders = expectedOf(input, time, input.params, index, time.ahead(months.at(-1)!.end));
  const spendOf = (known: Spend, { p, q, v }: Spend) =>
    index.reduce((sum, row, s) => {
      const x = rows.x[row]!;
      const scale =
        (rows.spend[row]! * (known.q + known.p * x - 1)) / known.p + rows.customers[row]! * (v - known.v);
      return sum + (times[s]! * orders[s]! * p * Math.max(scale, 0)) / (q + p * x - 1);
    }, 0);
  const known = spend?.params;
  const spendFit = known ? spendOf(known, known) : 0;
  return {
    orderRatio,
    spendRatio: Float64Array.from(spendDraws, (draw) =>
      known && spendFit > 0 ? Math.min(3, Math.max(1 / 3, spendOf(known, draw) / spendFit)) : 1,
    ),
  };
}

/** A few months at which parameters are varied: what they do changes slowly. */
function knotsOf(months: number): number[] {
  const wanted = [0, Math.round(months / 4) - 1, Math.round(months / 2) - 1, months - 1];
  return [...new Set(wanted.map((m) => Math.min(months - 1, Math.max(0, m))))];
}

/** Ratios of single months from those of all months up to the knots, each stretch having one. */
function monthRatios(
  cumulative: readonly number[],
  knots: readonly number[],
  fit: readonly number[],
  months: number,
): Float64Array {
  const ratios = new Float64Array(months);
  let k = 0;
  for (let m = 0; m < months; m += 1) {
    while (m > knots[k]!) k += 1;
    const before = k > 0 ? fit[k - 1]! : 0;
    const stretch = fit[k]! - before;
    const came = fit[k]! * cumulative[k]! - (k > 0 ? before * cumulative[k - 1]! : 0);
    ratios[m] = stretch > 0 ? Math.max(0, came / stretch) : 1;
  }
  return ratios;
}

function sumOf(column: Float64Array): number {
  return column.reduce((sum, one) => sum + one, 0);
}
