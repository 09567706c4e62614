import { inDomain } from "./domain.ts";
import { ties, type Weighted } from "./weighted.ts";

export interface Concentration {
  /** Cumulative share of customers, most valuable first, against cumulative share of value; from (0, 0) to (1, 1). */
  points: { customers: number; value: number }[];
  /** The smallest share of customers that carries half of the value. */
  halfCustomers: number;
  /** Share of the value that the most valuable tenth carries. */
  topTenth: number;
}

/**
 * How much of the value lies with how few customers.
 *
 * Customers who cost more than they bring are counted: the curve then rises above 1 before it comes back to it, and
 * the top tenth may carry more than everything.
 *
 * @param values  one value a customer, or the mean value of a group with its weight; any sign
 * @param options.steps  points of the curve, at equal shares of customers. Default 100
 * @returns null where there is no customer or the total is not positive, since shares of it mean nothing then
 * @throws KeepworthError "argument.domain" for a value that is not finite or a negative weight
 */
export function concentration(
  values: Weighted,
  { steps = 100 }: { readonly steps?: number } = {},
): Concentration | null {
  inDomain("steps", steps, 1);
  const curve = cumulate(values);
  const end = curve.at(-1)!;
  if (!(end.value > 0)) return null;
  const scaled = curve.map(({ customers, value }) => ({
    customers: customers / end.customers,
    value: value / end.value,
  }));
  return {
    points: Array.from({ length: steps + 1 }, (_, i) => ({
      customers: i / steps,
      value: interpolate(scaled, "customers", "value", i / steps),
    })),
    halfCustomers: interpolate(scaled, "value", "customers", 0.5),
    topTenth: interpolate(scaled, "customers", "value", 0.1),
  };
}

type Point = Concentration["points"][number];

function cumulate(values: Weighted): Point[] {
  const curve: Point[] = [{ customers: 0, value: 0 }];
  let customers = 0;
  let value = 0;
  for (const tie of ties(values).toReversed()) {
    customers += tie.customers;
    value += tie.customers * tie.value;
    curve.push({ customers, value });
  }
  return curve;
}

/** Straight between points, which is exact: customers between two of them all have the same value. */
function interpolate(curve: readonly Point[], from: keyof Point, to: keyof Point, at: number): number {
  const i = curve.findIndex((point) => point[from] >= at);
  const high = curve[i] ?? curve.at(-1)!;
  const low = curve[i - 1];
  if (!low || high[from] === low[from]) return high[to];
  return low[to] + ((high[to] - low[to]) * (at - low[from])) / (high[from] - low[from]);
}
