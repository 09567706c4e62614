/** ∫ f over [0, 1] ≈ Σ weight·f(node). */
export interface GaussRule {
  readonly node: Float64Array;
  readonly weight: Float64Array;
}

/** The Gauss–Legendre rule of n nodes on [0, 1], exact for polynomials of degree 2n − 1. */
export function gaussLegendre(n: number): GaussRule {
  const node = new Float64Array(n);
  const weight = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let x = -Math.cos((Math.PI * (i + 0.75)) / (n + 0.5));
    let slope = 1;
    for (let round = 0; round < 20; round++) {
      let below = 1;
      let value = x;
      for (let k = 1; k < n; k++) {
        const above = ((2 * k + 1) * x * value - k * below) / (k + 1);
        below = value;
        value = above;
      }
      slope = (n * (x * value - below)) / (x * x - 1);
      const change = value / slope;
      x -= change;
      if (Math.abs(change) < 1e-16) break;
    }
    node[i] = (1 + x) / 2;
    weight[i] = 1 / ((1 - x * x) * slope * slope);
  }
  return { node, weight };
}
