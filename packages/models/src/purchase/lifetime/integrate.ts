import { gaussLegendre } from "../../math/gaussLegendre.ts";

const rule = gaussLegendre(16);

/**
 * A panel of (1 + u/A)^−p may be 20·A / (p + 8.5) long for 15 digits, p from .1 to 10,000; by trial. So slopes count as
 * they are, and nearness to a singularity as so many e-folds more.
 */
const reach = 20;
const foldsOfNearness = 8.5;

/** How fast an integrand changes. */
export interface Change {
  /** Bounds the slope of its logarithm from u to u + 2.4 / nearness(u). */
  slope(u: number): number;
  /** Bounds the reciprocal of the distance to a singularity, from u on. */
  nearness(u: number): number;
}

/** A positive function that is smooth but may change on very different scales. */
export interface Integrand extends Change {
  value(u: number): number;
  /** No smaller than its integral from u on, or close to it. */
  rest(u: number): number;
}

/** ∫ f from 0 to `to`, which may be Infinity, in panels as long as the change of f allows. */
export function integrate(f: Integrand, to: number): number {
  let sum = 0;
  for (let from = 0; from < to;) {
    const length = panelLength(f.slope(from), f.nearness(from), to - from);
    // So late a time is no number any more.
    if (!(from + length < Infinity)) break;
    sum += panel(f, from, length);
    from += length;
    if (!(f.rest(from) > 1e-17 * sum)) break;
  }
  return sum;
}

/** The t with ∫ f from 0 to t = share × the whole integral, and that integral. */
export function integralQuantile(f: Integrand, share: number): { whole: number; at: number } {
  const ends: number[] = [0];
  const sums: number[] = [0];
  let whole = 0;
  for (let from = 0; from < Infinity;) {
    const length = panelLength(f.slope(from), f.nearness(from), Infinity);
    if (!(from + length < Infinity)) break;
    whole += panel(f, from, length);
    from += length;
    ends.push(from);
    sums.push(whole);
    if (!(f.rest(from) > 1e-17 * whole)) break;
  }
  return { whole, at: crossing(f, ends, sums, share * whole) };
}

/** Where the running integral, known at some ends, is `target`: Newton's method kept within one panel. */
function crossing(f: Integrand, ends: readonly number[], sums: readonly number[], target: number): number {
  let k = 1;
  while (k < sums.length - 1 && sums[k]! < target) k++;
  const from = ends[k - 1]!;
  let low = from;
  let high = ends[k]!;
  let at = low + (high - low) * ((target - sums[k - 1]!) / (sums[k]! - sums[k - 1]!));
  for (let round = 0; round < 60; round++) {
    const missing = target - sums[k - 1]! - panel(f, from, at - from);
    if (missing > 0) low = at;
    else high = at;
    const newton = at + missing / f.value(at);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - at) <= 1e-14 * next) return next;
    at = next;
  }
  return at;
}

function panel(f: Integrand, from: number, length: number): number {
  let sum = 0;
  for (let j = 0; j < rule.node.length; j++) sum += rule.weight[j]! * f.value(from + length * rule.node[j]!);
  return length * sum;
}

/** The nodes and weights of that rule from 0 to a finite `to`, as far as `rest` is above 1e−18. */
export function nodesUpTo(
  { slope, nearness, rest }: Change & Pick<Integrand, "rest">,
  to: number,
): { node: number[]; weight: number[] } {
  const node: number[] = [];
  const weight: number[] = [];
  for (let from = 0; from < to;) {
    const length = panelLength(slope(from), nearness(from), to - from);
    for (let j = 0; j < rule.node.length; j++) {
      node.push(from + length * rule.node[j]!);
      weight.push(length * rule.weight[j]!);
    }
    from += length;
    if (!(rest(from) > 1e-18)) break;
  }
  return { node, weight };
}

function panelLength(slope: number, nearness: number, most: number): number {
  const length = reach / (slope + foldsOfNearness * nearness);
  // The last two panels are of equal length rather than one of them tiny.
  return length >= most ? most : Math.min(length, Math.max(most / 2, length / 2));
}
