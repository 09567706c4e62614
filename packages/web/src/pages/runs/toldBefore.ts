import type { Answer } from "../../api/useAnswer.ts";

/** What the last run was told for itself; what came from settings or data comes from there again. */
export function toldBefore(run: Pick<Answer<"/api/runs/{id}">, "assumptions"> | null): {
  currency: string | null;
  margin: number | null;
  horizon: string | null;
  discountRate: number | null;
} {
  const told = (wanted: string): string | number | null =>
    run?.assumptions.find(({ name, source }) => name === wanted && source === "option")?.value ?? null;
  const [currency, margin, horizon, discountRate] = ["currency", "margin", "horizon", "discountRate"].map(
    told,
  );
  return {
    currency: typeof currency === "string" ? currency : null,
    margin: typeof margin === "number" ? margin : null,
    horizon: typeof horizon === "string" ? horizon : null,
    discountRate: typeof discountRate === "number" ? discountRate : null,
  };
}
