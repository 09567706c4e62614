import type { Speaks } from "../../words/loaded.ts";

type Numbers = Pick<Speaks<never>, "number" | "money">;

/** A change as "+5%". */
export function signed(value: number | null, { number }: Numbers): string {
  return number(value, {
    style: "percent",
    signDisplay: "exceptZero",
    maximumFractionDigits: value !== null && Math.abs(value) < 0.2 ? 1 : 0,
  });
}

/** Money as "+3.2K €". */
export function gained(value: number | null, currency: string, { money }: Numbers): string {
  return `${(value ?? 0) > 0 ? "+" : ""}${money(value, currency, { compact: true })}`;
}

export const two = { maximumFractionDigits: 2, minimumFractionDigits: 2 } as const;
