import { inDomain } from "./domain.ts";
import { ties, type Weighted } from "./weighted.ts";

/** Money has four decimals; finer bins would divide nothing but rounding errors. */
const SMALLEST = 1e-4;

export interface Bin {
  from: number;
  /** Not in the bin, except in the last one. */
  to: number;
  customers: number;
  value: number;
}

/**
 * Equal, round bin edges (steps of 1, 2 or 5 times a power of ten) that cover low to high.
 *
 * @param bins  wanted number of bins; the answer has between .6 and 1.6 times that, none finer than 0.0001
 * @throws KeepworthError "argument.domain" unless low <= high and both are finite
 * @example niceEdges(3, 47, 5) // [0, 10, 20, 30, 40, 50]
 */
export function niceEdges(low: number, high: number, bins = 20): number[] {
  inDomain("low", low);
  inDomain("high", high, low);
  inDomain("bins", bins, 1);
  const step = niceStep(Math.max((high - low || Math.abs(high) || 1) / bins, SMALLEST));
  const first = Math.floor(low / step);
  const last = Math.max(first + 1, Math.ceil(high / step));
  return Array.from({ length: last - first + 1 }, (_, i) => rounded((first + i) * step));
}

/**
 * Customers and value in round bins. The last bin runs on to the largest value, because the richest few would
 * otherwise stretch the scale until everybody else stood in the first bin.
 *
 * @param options.bins  wanted number of bins. Default 20
 * @param options.tail  share of customers who may lie in the last, open bin. Default 0.02
 * @returns no bins for no customers
 */
export function histogram(
  values: Weighted,
  { bins = 20, tail = 0.02 }: { readonly bins?: number; readonly tail?: number } = {},
): Bin[] {
  const groups = ties(values);
  if (groups.length === 0) return [];
  const lowest = groups[0]!.value;
  const highest = groups.at(-1)!.value;
  const edges = niceEdges(lowest, valueAt(groups, 1 - inDomain("tail", tail, 0, 1)), bins);
  if (highest > edges.at(-1)!) edges.push(highest);
  const result = edges.slice(1).map((to, i) => ({ from: edges[i]!, to, customers: 0, value: 0 }));
  let bin = 0;
  for (const { value, customers } of groups) {
    while (bin < result.length - 1 && value >= result[bin]!.to) bin += 1;
    result[bin]!.customers += customers;
    result[bin]!.value += customers * value;
  }
  return result;
}

/** The smallest value that at least `share` of the customers do not exceed. */
function valueAt(groups: ReturnType<typeof ties>, share: number): number {
  const total = groups.reduce((sum, group) => sum + group.customers, 0);
  let below = 0;
  for (const { value, customers } of groups) {
    below += customers;
    if (below >= share * total) return value;
  }
  return groups.at(-1)!.value;
}

function niceStep(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width));
  const lead = width / power;
  return power * (lead < 1.4 ? 1 : lead < 3.2 ? 2 : lead < 7 ? 5 : 10);
}

/** 3 × 0.1 is 0.30000000000000004; an edge is a number that people read. */
function rounded(edge: number): number {
  return Number(edge.toPrecision(12));
}
