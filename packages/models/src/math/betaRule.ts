import betaln from "@stdlib/math-base-special-betaln";

/** E f(p) ≈ atZero·f(0) + atOne·f(1) + Σ weight·f(p), for p from a beta distribution. */
export interface BetaRule {
  readonly p: Float64Array;
  readonly weight: Float64Array;
  readonly atZero: number;
  readonly atOne: number;
}

/** Weights below e^−42 of the largest one are left out. */
const negligible = 42;

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
  const step = Math.min(0.2, 0.5 / Math.sqrt((a * b) / (a + b)));
  // What decides where to stop: the density, times p or 1 − p where these are taken off, times f's largest growth.
  const flat = Math.min(peak, Math.log(flatBelow));
  const left = (y: number) =>
    (a < 1 ? a + 1 : a) * logistic(y) - (a < 1 ? 0 : Math.max(y, flat)) + b * logistic(-y);
  const right = (y: number) => a * logistic(y) + (b < 1 ? b + 1 : b) * logistic(-y);
  const first = -stepsUntilNegligible(left, a < 1 ? flat : peak, peak, -step);
  const last = stepsUntilNegligible(right, b < 1 ? Math.max(peak, 0) : peak, peak, step);

  const p = new Float64Array(last - first + 1);
  const weight = new Float64Array(p.length);
  const constant = Math.log(step) - betaln(a, b);
  let atZero = a < 1 ? b / (a + b) : 0;
  let atOne = b < 1 ? a / (a + b) : 0;
  for (let j = 0; j < p.length; j++) {
    const y = peak + (first + j) * step;
    const logP = logistic(y);
    const logRest = logistic(-y);
    p[j] = Math.exp(logP);
    weight[j] = Math.exp(constant + a * logP + b * logRest);
    if (a < 1) atZero -= weight[j]! * Math.exp(logRest);
    if (b < 1) atOne -= weight[j]! * p[j]!;
  }
  return { p, weight, atZero, atOne };
}

/** Logarithm of 1 / (1 + e^−y). */
function logistic(y: number): number {
  return y > 0 ? -Math.log1p(Math.exp(-y)) : y - Math.log1p(Math.exp(y));
}

/** Steps from `origin` to beyond `from`, until a logarithm has fallen to nothing. */
function stepsUntilNegligible(
  log: (y: number) => number,
  from: number,
  origin: number,
  step: number,
): number {
  const end = log(from) - negligible;
  let steps = Math.max(0, Math.ceil((from - origin) / step));
  while (log(origin + steps * step) > end) steps++;
  return steps;
}
