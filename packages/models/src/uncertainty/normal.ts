import gammainc from "@stdlib/math-base-special-gammainc";

/** P(Z <= z) of a standard normal Z. */
export function normalCdf(z: number): number {
  const half = gammainc((z * z) / 2, 0.5) / 2;
  return z < 0 ? 0.5 - half : 0.5 + half;
}

/** The z with normalCdf(z) = p, by Newton's method; p within (1e-12, 1 − 1e-12). */
export function normalQuantile(p: number): number {
  const tail = Math.min(p, 1 - p);
  // Hastings' approximation is within .003.
  const t = Math.sqrt(-2 * Math.log(tail));
  let z = t - (2.30753 + 0.27061 * t) / (1 + 0.99229 * t + 0.04481 * t * t);
  for (let i = 0; i < 4; i++) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    z += (normalCdf(-z) - tail) / density;
  }
  return p < 0.5 ? -z : z;
}

/** P(Y <= y) of a gamma variable with this mean and variance; a variance of 0 is a certain outcome. */
export function gammaCdf(y: number, mean: number, variance: number): number {
  if (!(mean > 0)) return y >= 0 ? 1 : 0;
  if (!(variance > 0)) return y >= mean ? 1 : 0;
  if (!(y > 0)) return 0;
  const shape = (mean * mean) / variance;
  if (shape < 200) return gammainc((y / mean) * shape, shape);
  // Wilson & Hilferty (1931): the cube root is nearly normal.
  const spread = 1 / (9 * shape);
  return normalCdf((Math.cbrt(y / mean) - (1 - spread)) / Math.sqrt(spread));
}
