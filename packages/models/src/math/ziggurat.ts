// Doornik (2005), "An improved ziggurat method to generate normal random samples": 128 layers of equal area.
const layers = 128;
const tailStart = 3.442619855899;
const layerArea = 9.91256303526217e-3;

const edge = new Float64Array(layers + 1);
const ratio = new Float64Array(layers);
edge[0] = layerArea / Math.exp(-0.5 * tailStart * tailStart);
edge[1] = tailStart;
for (let i = 2; i < layers; i++) {
  const inner = edge[i - 1]!;
  edge[i] = Math.sqrt(-2 * Math.log(layerArea / inner + Math.exp(-0.5 * inner * inner)));
}
for (let i = 0; i < layers; i++) ratio[i] = edge[i + 1]! / edge[i]!;

/** A standard normal number from 32-bit words and from uniform numbers of the same stream. */
export function zigguratNormal(word: () => number, uniform: () => number): number {
  for (;;) {
    const u = 2 * uniform() - 1;
    const layer = word() & (layers - 1);
    if (Math.abs(u) < ratio[layer]!) return u * edge[layer]!;
    if (layer === 0) {
      const beyond = normalTail(uniform);
      return u < 0 ? -beyond : beyond;
    }
    const x = u * edge[layer]!;
    const outer = Math.exp(-0.5 * (edge[layer]! * edge[layer]! - x * x));
    const inner = Math.exp(-0.5 * (edge[layer + 1]! * edge[layer + 1]! - x * x));
    if (inner + uniform() * (outer - inner) < 1) return x;
  }
}

/** Marsaglia (1964): a normal number given that it lies beyond the last layer. */
function normalTail(uniform: () => number): number {
  for (;;) {
    const x = Math.log(uniform()) / tailStart;
    const y = Math.log(uniform());
    if (-2 * y >= x * x) return tailStart - x;
  }
}
