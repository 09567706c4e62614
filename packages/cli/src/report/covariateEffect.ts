import type { Speaker } from "@keepworth/locales";

/** What one more of a covariate does to buying or leaving, in words. */
export function covariateEffect(
  on: "purchase" | "lifetime",
  coefficient: number,
  { say, percent }: Speaker,
): string {
  return say(`covariates.${on}.effect`, {
    direction: coefficient > 0 ? "up" : coefficient < 0 ? "down" : "none",
    share: percent(Math.abs(Math.expm1(coefficient))),
  });
}

/** The 90% interval of an effect, as a change of the rate. */
export function effectInterval(coefficient: number, error: number | null, { number }: Speaker): string {
  if (error === null) return number(null);
  const written = (at: number): string =>
    number(Math.expm1(at), { style: "percent", signDisplay: "exceptZero", maximumFractionDigits: 0 });
  return `${written(coefficient - 1.645 * error)} – ${written(coefficient + 1.645 * error)}`;
}
