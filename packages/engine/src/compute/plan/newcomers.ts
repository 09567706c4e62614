import { purchaseModel, type PurchaseParams } from "@keepworth/models";
import { paramsOf } from "../groups.ts";
import { spendSquare } from "./existing.ts";
import type { PlanInput } from "./input.ts";
import type { PlanTime } from "./time.ts";

export interface NewcomerLaw {
  /** By month of arrival and month: later orders of one customer. */
  readonly repeats: readonly Float64Array[];
  /** By draw and month: all of them relative to the fit. */
  readonly repeatRatio: readonly Float64Array[];
  /** By month of arrival, of one customer: variance beyond independent orders, of orders and of revenue. */
  readonly extraOrders: Float64Array;
  readonly extraRevenue: Float64Array;
  /** Relative to the mean: the mean square of what an order brings. */
  readonly orderSquare: number;
}

/** Points of a month at which its newcomers arrive. */
const arrivals = [0.125, 0.375, 0.625, 0.875];
const gridPoints = 32;

/** What customers who are yet to come will buy again within the plan. */
export function newcomerLaw(input: PlanInput, time: PlanTime, draws: readonly PurchaseParams[]): NewcomerLaw {
  const { months, spend, newcomers } = input;
  const later = laterOrders(input, time, curveOf(input, time, input.params));
  const total = (repeats: readonly Float64Array[], m: number) =>
    repeats.reduce((sum, row, j) => sum + newcomers.perMonth[j]! * row[m]!, 0);
  const fit = months.map((_, m) => total(later, m));
  const orderSquare = spend ? (1 + 1 / spend.params.p) * spendSquare(spend.params, 0) : 1;
  const extra = months.map(({ start, end }) => extraOf(input, time, (start + end) / 2));
  return {
    repeats: later,
    repeatRatio: draws.map((draw) => {
      const repeats = laterOrders(input, time, curveOf(input, time, draw));
      return Float64Array.from(fit, (one, m) => (one > 0 ? total(repeats, m) / one : 1));
    }),
    extraOrders: Float64Array.from(extra, ({ square, mean }) => Math.max(0, square - mean ** 2 - mean)),
    extraRevenue: Float64Array.from(extra, ({ square, mean }) => {
      const more = spend ? spendSquare(spend.params, 0) : 1;
      return newcomers.laterOrder ** 2 * Math.max(0, more * (square - mean) - mean ** 2);
    }),
    orderSquare,
  };
}

/** E[later orders within a time], of the average newcomer, on a grid that is denser near 0. */
function curveOf(input: PlanInput, time: PlanTime, params: PurchaseParams): (t: number) => number {
  const model = purchaseModel(input.model);
  const longest = time.ahead(input.months.at(-1)!.end);
  const at = (k: number) => longest * (k / gridPoints) ** 2;
  const values = Float64Array.from({ length: gridPoints + 1 }, (_, k) =>
    k === 0
      ? 0
      : input.newcomerGroups.reduce(
          (sum, { share, group }) =>
            sum + share * model.expectedPurchases(paramsOf(params, input.factors[group]!), at(k)),
          0,
        ),
  );
  return (t) => {
    if (!(t > 0)) return 0;
    const k = Math.min(gridPoints - 1, Math.floor(gridPoints * Math.sqrt(t / longest)));
    const [low, high] = [at(k), at(k + 1)];
    return values[k]! + ((t - low) / (high - low)) * (values[k + 1]! - values[k]!);
  };
}

function laterOrders({ months }: PlanInput, time: PlanTime, curve: (t: number) => number): Float64Array[] {
  return months.map(({ start, end }) => {
    const row = new Float64Array(months.length);
    for (const point of arrivals) {
      const arrived = time.ahead(start + point * (end - start));
      months.forEach((month, m) => {
        const until = curve(time.ahead(month.end) - arrived) - curve(time.ahead(month.start) - arrived);
        row[m]! += (until * time.factor[m]!) / arrivals.length;
      });
    }
    return row;
  });
}

/** Mean and mean square of the later orders of one who arrives on a day ahead, until the end of the plan. */
function extraOf(input: PlanInput, time: PlanTime, day: number): { mean: number; square: number } {
  const model = purchaseModel(input.model);
  const horizon = time.ahead(input.months.at(-1)!.end) - time.ahead(day);
  const found = { mean: 0, square: 0 };
  for (const { share, group } of input.newcomerGroups) {
    const params = paramsOf(input.params, input.factors[group]!);
    const { mean, square } = model.activeFuture(params, horizon).moments(0, 0);
    const active = model.pAlive(params, { x: 0, tx: 0, T: 0 });
    found.mean += share * active * mean;
    found.square += share * active * square;
  }
  return found;
}
