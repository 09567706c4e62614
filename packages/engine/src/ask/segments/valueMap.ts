/** Customers by lifetime value and by how likely they are still active: where much is worth keeping, or is lost already. */
export interface ValueMap {
  /** Limits of fifths of customers by lifetime value: the smallest value, four limits, the largest. */
  clv: number[];
  /** Limits of P(active now). */
  pActive: number[];
  /** The most valuable fifth first; in it the least active first. */
  cells: {
    clvFifth: number;
    pActiveFrom: number;
    pActiveTo: number;
    customers: number;
    clv: number;
    growth: number;
  }[];
}

const limits = [0, 0.2, 0.4, 0.6, 0.8, 1];

export function valueMap(clv: Float64Array, growth: Float64Array, pActive: Float64Array): ValueMap {
  const sorted = clv.toSorted();
  const edges = limits.map(
    (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!,
  );
  const cells = Array.from({ length: 25 }, (_, at) => ({
    clvFifth: 5 - Math.floor(at / 5),
    pActiveFrom: limits[at % 5]!,
    pActiveTo: limits[(at % 5) + 1]!,
    customers: 0,
    clv: 0,
    growth: 0,
  }));
  clv.forEach((value, i) => {
    let fifth = 1;
    while (fifth < 5 && value >= edges[fifth]!) fifth += 1;
    const band = Math.min(4, Math.floor(pActive[i]! * 5));
    const cell = cells[(5 - fifth) * 5 + band]!;
    cell.customers += 1;
    cell.clv += value;
    cell.growth += growth[i]!;
  });
  return { clv: edges, pActive: [...limits], cells };
}
