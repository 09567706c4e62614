import betaln from "@stdlib/math-base-special-betaln";
import { KeepworthError } from "../errors.ts";

/** A series in z converges in about 37 / (1 − z) terms; nearer to 1 an integral is cheaper. */
const seriesLimit = 0.999;

/**
 * Logarithm of Gauss' hypergeometric function 2F1(a, b; c; z) for positive a, b, c and z < 1.
 *
 * All terms of the series in 0 <= z < 1 are positive. A negative z is first moved there by Pfaff's transformation.
 * Close to 1, Euler's integral is taken by the trapezoidal rule on the logit scale.
 *
 * @throws KeepworthError "argument.domain" outside of that domain, and for z < 0 or z > 0.999 when c < a and c < b
 * @see NIST Digital Library of Mathematical Functions, 15.2.1, 15.6.1, 15.8.1
 */
export function logHyp2f1(a: number, b: number, c: number, z: number): number {
  if (!(a > 0 && b > 0 && c > 0 && z < 1 && z > -Infinity)) refuse(a, b, c, z);
  if (z === 0) return 0;
  if (z > 0) return onUnitInterval(a, b, c, z, 1 - z);
  if (c >= b) return -a * Math.log1p(-z) + onUnitInterval(a, c - b, c, z / (z - 1), 1 / (1 - z));
  if (c >= a) return -b * Math.log1p(-z) + onUnitInterval(c - a, b, c, z / (z - 1), 1 / (1 - z));
  return refuse(a, b, c, z);
}

function refuse(a: number, b: number, c: number, z: number): never {
  throw new KeepworthError("argument.domain", { argument: "2F1", a, b, c, z });
}

/** For 0 < z < 1 and a, b >= 0; `rest` is 1 − z to full precision. */
function onUnitInterval(a: number, b: number, c: number, z: number, rest: number): number {
  if (a === 0 || b === 0) return 0;
  if (c === b) return -a * Math.log(rest);
  if (c === a) return -b * Math.log(rest);
  if (z <= seriesLimit) return logSeries(a, b, c, z);
  if (c > b) return logIntegral(a, b, c, rest);
  if (c > a) return logIntegral(b, a, c, rest);
  return refuse(a, b, c, z);
}

function logSeries(a: number, b: number, c: number, z: number): number {
  let sum = 1;
  let term = 1;
  let logScale = 0;
  for (let n = 0; ; n++) {
    const ratio = (((a + n) * (b + n)) / ((c + n) * (1 + n))) * z;
    term *= ratio;
    sum += term;
    if (ratio < 1 && term < 1e-17 * sum * (1 - Math.max(ratio, z))) return Math.log(sum) + logScale;
    if (sum > 1e250) {
      logScale += Math.log(sum);
      term /= sum;
      sum = 1;
    }
  }
}

/**
 * 2F1(a, b; c; z) = ∫ u^(b−1) (1−u)^(c−b−1) (1−zu)^−a du / B(b, c−b). With v = 1 − u and odds e^y = v / u · rest^−½
 * the integrand is e^((c−b)(y+s)) (1+e^(y+s))^(a−c) (rest + e^(y+s))^−a, s = ½ ln(rest), which is smooth in y on a scale
 * of 1 or of its own width.
 */
function logIntegral(a: number, b: number, c: number, rest: number): number {
  const logRest = Math.log(rest);
  const left = c - b;
  // ln(1 + e^y), without overflow.
  const softplus = (y: number) => (y > 0 ? y + Math.log1p(Math.exp(-y)) : Math.log1p(Math.exp(y)));
  const logIntegrand = (y: number) =>
    left * y + (a - c) * softplus(y) - a * (logRest + softplus(y - logRest));
  const peak = maximumOf(logIntegrand, Math.min(-60, 2 * logRest - 60), 60);
  const top = logIntegrand(peak);
  const bend = Math.abs(logIntegrand(peak + 1e-3) + logIntegrand(peak - 1e-3) - 2 * top) / 1e-6;
  const step = Math.min(0.2, 0.6 / Math.sqrt(Math.max(bend, 1e-6)));
  let sum = 0;
  for (const direction of [1, -1]) {
    for (let k = direction === 1 ? 0 : 1; k < 4e6; k++) {
      const height = logIntegrand(peak + direction * k * step) - top;
      sum += Math.exp(height);
      if (height < -40) break;
    }
  }
  return top + Math.log(sum * step) - betaln(b, left);
}

/** Where a function with one peak has it, by ternary search. */
function maximumOf(f: (y: number) => number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (high - low > 1e-4) {
    const third = (high - low) / 3;
    if (f(low + third) < f(high - third)) low += third;
    else high -= third;
  }
  return (low + high) / 2;
}
