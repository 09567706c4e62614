import { mrrMovement, type PaidStretches } from "@keepworth/decisions";
import { dayNumber } from "../../run/days.ts";
import type { SubscriptionChurn } from "./answer.ts";
import { never, type Contracts } from "./contracts.ts";

const dayMs = 86_400_000;
/** Months that an answer tells of at most. */
const mostMonths = 36;

/** The stretches in which customers paid, in the order of the contracts. */
export function paidStretches({ size, customer, day, flag, mrr }: Contracts): PaidStretches {
  const paid = Int32Array.from({ length: size }, (_, i) => i).filter((i) => flag.kind[i] === 0);
  return {
    customer: paid.map((i) => customer[i]!),
    from: paid.map((i) => day.paid_from[i]!),
    to: paid.map((i) => day.paid_to[i]!),
    amount: Float64Array.from(paid, (i) => mrr[i]!),
  };
}

/** Revenue by calendar month up to as-of, and over the year before it. */
export function movement(contracts: Contracts): Pick<SubscriptionChurn, "months" | "year"> {
  const { asOf } = contracts;
  const stretches = paidStretches(contracts);
  let first = never;
  for (const from of stretches.from as Int32Array) first = Math.min(first, from);
  if (first > asOf) return { months: [], year: null };
  // Ends of months, before the first payment or `mostMonths` ago, to the last whole month; then as-of.
  const ends = [asOf];
  const end = new Date((asOf + 1) * dayMs);
  for (let back = 0; back <= mostMonths && ends[0]! >= first; back++) {
    const day = Date.UTC(end.getUTCFullYear(), end.getUTCMonth() - back, 1) / dayMs - 1;
    if (day < asOf) ends.unshift(day);
  }
  const months = mrrMovement(stretches, ends).map((month, k) => ({
    month: new Date(ends[k + 1]! * dayMs).toISOString().slice(0, 7),
    whole: ends[k + 1]! < asOf || isMonthEnd(asOf),
    ...month,
  }));
  const before = yearBefore(asOf);
  const [year] = before >= first ? mrrMovement(stretches, [before, asOf]) : [];
  return {
    months,
    year: year
      ? {
          grossRetention: year.grossRetention,
          netRetention: year.netRetention,
          customerChurn: year.customerChurn,
        }
      : null,
  };
}

function isMonthEnd(day: number): boolean {
  return new Date((day + 1) * dayMs).getUTCDate() === 1;
}

/** The same day a year earlier. */
export function yearBefore(day: number): number {
  const iso = new Date(day * dayMs).toISOString().slice(0, 10);
  const earlier = `${Number(iso.slice(0, 4)) - 1}${iso.slice(4)}`;
  return dayNumber(earlier.endsWith("-02-29") ? `${earlier.slice(0, 8)}28` : earlier);
}
