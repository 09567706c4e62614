import type { Speaker } from "@keepworth/locales";

/** A p-value, to three decimals; "< 0.001" below that. */
export function probability(p: number, { number }: Speaker): string {
  const three = { minimumFractionDigits: 3, maximumFractionDigits: 3 };
  return p < 0.001 ? `< ${number(0.001, three)}` : number(p, three);
}
