import type { Simulated } from "../src/purchase/model.ts";
import type { History } from "./data.ts";

/** Of each simulated customer, the sum of ln(gap) between purchases. */
export function logGapsOf({ x, orders }: Simulated): Float64Array {
  const sums = new Float64Array(x.length);
  const { customer, time } = orders!;
  for (let i = 1; i < time.length; i++) {
    if (customer[i] === customer[i - 1]) sums[customer[i]!]! += Math.log(time[i]! - time[i - 1]!);
  }
  return sums;
}

/** The same of the customers that `summarise` keeps of histories; `unit` in days. */
export function logGapsOfHistories(customers: History[], asOf: number, unit: number): number[] {
  const known = customers.map(({ days }) => days.filter(({ day }) => day <= asOf));
  return known
    .filter((days) => days.length > 0)
    .map((days) =>
      days.reduce((sum, { day }, i) => (i === 0 ? 0 : sum + Math.log((day - days[i - 1]!.day) / unit)), 0),
    );
}
