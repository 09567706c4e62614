import { priceEffect } from "@keepworth/decisions";

export interface QuickSituation {
  readonly margin: number;
  readonly elasticity: { readonly value: number } | null;
  /** Margin ahead at today's prices. */
  readonly growth: { readonly value: number } | null;
  readonly product: { readonly share: number } | null;
  readonly assumptions: readonly { readonly name: string; readonly value: unknown }[];
}

/** What a change does, at once and without its interval; null where the elasticity or what is ahead is not known. */
export function quickEffect(
  change: number,
  { margin, elasticity, growth, product, assumptions }: QuickSituation,
): { readonly volume: number; readonly gain: number } | null {
  if (elasticity === null || growth === null || margin === 0) return null;
  const share = product?.share ?? 1;
  const churn = Number(assumptions.find(({ name }) => name === "priceChurn")?.value ?? 0);
  const lost = Math.min(1, Math.max(0, change) * churn * share);
  const effect = priceEffect({ change, margin, elasticity: elasticity.value, share, lost });
  return { volume: effect.volume, gain: (growth.value / margin) * effect.gain };
}
