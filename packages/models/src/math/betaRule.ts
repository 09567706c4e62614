import betaln from "@stdlib/math-base-special-betaln";

/** E f(p) ≈ atZero·f(0) + atOne·f(1) + Σ weight·f(p), for p from a beta distribution. */
export interface BetaRule {
  readonly p: Float64Array;
  readonly weight: Float64Array;
  readonly atZero: number;
  readonly atOne: number;
}

/**
 * A rule for expectations over Beta(a, b) of functions that fall from f(0) no faster than 1/p and are smooth in ln p:
 * the trapezoidal rule on the logit scale, where it converges exponentially. A shape below 1 leaves an end heavy; then
 * (1 − p)·f(0), or p·f(1), is taken off and added back exactly.
 *
 * @param flatBelow  f is nearly constant for p below this
 * @see Trefethen & Weideman (2014), "The exponentially convergent trapezoidal rule", SIAM Review 56(3)
 */
export function betaRule(a: number, b: number, flatBelow: number): BetaRule {
  const peak = Math.log(a / b);
  const narrow = (a * b) / (a + b);
  const step = Math.min(0.25, 0.7 / Math.sqrt(narrow));
  const core = narrow > 120 ? Math.sqrt(120 / narrow) : 3;
  const flat = Math.min(peak, Math.log(flatBelow));
  const low = a < 1 ? flat - 3 - 40 / (a + 1) : Math.max(peak - core - 40 / (a - 1), flat - core - 40 / a);
  const high = b < 1 ? Math.max(peak, 0) + 3 + 40 / (b + 1) : peak + core + 40 / b;
  const first = Math.ceil((low - peak) / step);
  const count = Math.floor((high - peak) / step) - first + 1;
  const p = new Float64Array(count);
  const weight = new Float64Array(count);
  const constant = Math.log(step) - betaln(a, b);
  let atZero = a < 1 ? b / (a + b) : 0;
  let atOne = b < 1 ? a / (a + b) : 0;
  for (let j = 0; j < count; j++) {
    const y = peak + (first + j) * step;
    // ln p and ln(1 − p).
    const logP = y > 0 ? -Math.log1p(Math.exp(-y)) : y - Math.log1p(Math.exp(y));
    p[j] = Math.exp(logP);
    weight[j] = Math.exp(constant + a * logP + b * (logP - y));
    if (a < 1) atZero -= weight[j]! * Math.exp(logP - y);
    if (b < 1) atOne -= weight[j]! * p[j]!;
  }
  return { p, weight, atZero, atOne };
}
