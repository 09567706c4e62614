import gammaln from "@stdlib/math-base-special-gammaln";
import type { RateLaw } from "./params.ts";

/**
 * ln E[(λ / reference)^kappa] of a gamma variable λ with this mean and shape; Infinity where it has no mean, for
 * kappa <= −shape.
 */
export function logMoment({ rate, shape }: RateLaw, kappa: number, reference: number): number {
  if (!(shape + kappa > 0)) return Infinity;
  return kappa * Math.log(rate / (shape * reference)) + logRising(shape, kappa);
}

/** ln Γ(shape + kappa) − ln Γ(shape). */
export function logRising(shape: number, kappa: number): number {
  return kappa === 0 ? 0 : gammaln(shape + kappa) - gammaln(shape);
}
