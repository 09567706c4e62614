import type { MoneyMonth } from "../../api/schema.d.ts";

/** Which of our sums is held against the shop's own. */
export const measures = ["net", "gross", "paid"] as const;
export type Measure = (typeof measures)[number];

/** One month: what was imported, and what the shop itself says, where somebody typed it. */
export interface Compared {
  readonly month: string;
  readonly orders: number;
  readonly ours: number;
  readonly own: number | null;
  /** Ours less the shop's own. */
  readonly difference: number | null;
}

/** Closer than this share of the shop's own figure is the same: rounding, and orders around midnight. */
const tolerance = 0.005;

/** The months of the currency that most money is in, oldest first, beside what was typed. */
export function comparedMonths(
  months: readonly MoneyMonth[],
  currency: string,
  measure: Measure,
  own: Readonly<Record<string, number>>,
): Compared[] {
  return months
    .filter((one) => one.currency === currency)
    .map((one) => {
      const ours = measure === "paid" ? one.net + one.tax + one.shipping : one[measure];
      const typed = own[one.month] ?? null;
      return {
        month: one.month,
        orders: one.orders,
        ours,
        own: typed,
        difference: typed === null ? null : ours - typed,
      };
    });
}

/** The currencies, the one with the most money first. */
export function currenciesOf(months: readonly MoneyMonth[]): string[] {
  const sums = new Map<string, number>();
  for (const { currency, gross } of months) sums.set(currency, (sums.get(currency) ?? 0) + Math.abs(gross));
  return [...sums].toSorted(([, a], [, b]) => b - a).map(([currency]) => currency);
}

export function isApart({ own, difference }: Compared): boolean {
  return own !== null && difference !== null && Math.abs(difference) > tolerance * Math.max(Math.abs(own), 1);
}

/** How the months agree: how many were typed, how many differ, and the largest gap. */
export function verdictOf(months: readonly Compared[]): {
  readonly typed: number;
  readonly apart: number;
  readonly worst: Compared | null;
} {
  const typed = months.filter(({ own }) => own !== null);
  const apart = typed.filter(isApart);
  const worst = apart.toSorted((a, b) => Math.abs(b.difference!) - Math.abs(a.difference!))[0] ?? null;
  return { typed: typed.length, apart: apart.length, worst };
}
