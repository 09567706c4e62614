import { gaussLegendre } from "../../math/gaussLegendre.ts";

/** A stretch of time in which the rates of buying and leaving are constant. */
export interface Stretch {
  /** α + A(u) is `buying` + `rate`·u, and β + D(u) is `leaving` + `hazard`·u, for 0 <= u <= `length`. */
  readonly buying: number;
  readonly rate: number;
  readonly leaving: number;
  readonly hazard: number;
  readonly length: number;
}

/** ∫ f(u) du ≈ Σ weight·f(u), over the first `count` entries. */
export interface Nodes {
  u: Float64Array;
  weight: Float64Array;
  count: number;
}

export function emptyNodes(): Nodes {
  return { u: new Float64Array(64), weight: new Float64Array(64), count: 0 };
}

/** By the number of nodes: for e^(−κt) on [0, 1], the largest κ at which the rule's error is below 1e-13. */
const ladder = [
  { rule: gaussLegendre(2), upTo: 0.0045 },
  { rule: gaussLegendre(3), upTo: 0.075 },
  { rule: gaussLegendre(4), upTo: 0.34 },
  { rule: gaussLegendre(5), upTo: 0.87 },
  { rule: gaussLegendre(6), upTo: 1.7 },
  { rule: gaussLegendre(8), upTo: 4 },
  { rule: gaussLegendre(10), upTo: 7.2 },
  { rule: gaussLegendre(13), upTo: Infinity },
];

/** What is left out is below e^−40 of the whole. */
const negligible = 40;

/**
 * Nodes for ∫ (buying + rate·u)^−ρ · (leaving + hazard·u)^−σ du over a stretch, to about 12 digits, and as well for that
 * integrand times logarithms and powers of the two factors, which its derivatives need.
 *
 * A short stretch takes one Gauss–Legendre rule. A long one is cut in panels of ln(1 + u/c), with −c the closer one of
 * the two singularities: there the integrand is analytic in a strip, however long the stretch is. A panel is at most
 * 1.5 wide, and over one the integrand falls by at most a factor e⁸; where it has become negligible, the rest is
 * left out.
 */
export function placeNodes(nodes: Nodes, stretch: Stretch, rho: number, sigma: number): void {
  const { buying, rate, leaving, hazard, length } = stretch;
  nodes.count = 0;
  const closest = Math.min(buying / rate, leaving / hazard);
  const fall = ((rho * rate) / buying + (sigma * hazard) / leaving) * length;
  const relative = length / closest;
  if (relative < 0.3 && fall < 8) {
    const { node, weight } = ruleFor(fall + 3 * relative);
    for (let k = 0; k < node.length; k++) {
      nodes.u[k] = length * node[k]!;
      nodes.weight[k] = length * weight[k]!;
    }
    nodes.count = node.length;
    return;
  }

  const end = Math.log1p(relative);
  let y = 0;
  while (y < end) {
    const u = closest * Math.expm1(y);
    const slope =
      (u + closest) * ((rho * rate) / (buying + rate * u) + (sigma * hazard) / (leaving + hazard * u));
    const fallen = rho * Math.log1p((rate * u) / buying) + sigma * Math.log1p((hazard * u) / leaving) - y;
    if (slope > 1 && fallen > negligible) break;
    // Over a step of y, the slope grows by a factor e^step at most.
    let step = Math.min(1.5, Math.log1p(8 / slope));
    if (y + step > end) step = end - y;
    addPanel(nodes, closest, y, step, slope * Math.expm1(step) + 3 * step);
    y = y + step < end ? y + step : end;
  }
}

function addPanel(nodes: Nodes, closest: number, y: number, step: number, change: number): void {
  const { node, weight } = ruleFor(change);
  while (nodes.count + node.length > nodes.u.length) {
    nodes.u = doubled(nodes.u);
    nodes.weight = doubled(nodes.weight);
  }
  for (let k = 0; k < node.length; k++) {
    const at = y + step * node[k]!;
    nodes.u[nodes.count] = closest * Math.expm1(at);
    nodes.weight[nodes.count++] = closest * Math.exp(at) * step * weight[k]!;
  }
}

function ruleFor(change: number) {
  let k = 0;
  while (!(change <= ladder[k]!.upTo) && k + 1 < ladder.length) k++;
  return ladder[k]!.rule;
}

function doubled(array: Float64Array): Float64Array {
  const larger = new Float64Array(2 * array.length);
  larger.set(array);
  return larger;
}
