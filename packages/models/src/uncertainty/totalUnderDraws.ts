import { sampleStates } from "./sampleStates.ts";
import { spendPerScale, type InverseMoments, type TotalInput } from "./totalAtTheFit.ts";

/**
 * Totals under every draw of the parameters, relative to the fit, from a sample of the states in proportion to their
 * size.
 */
export function underDraws(
  input: TotalInput,
  inverse: InverseMoments,
  size: Float64Array,
  limit: number,
): { orders: Float64Array; growth: Float64Array; revenue: Float64Array } {
  const { states, expected, discounted, table, money } = input;
  const spend = money === null ? null : table.spend;
  const sample = sampleStates(size, limit);
  const pick = (of: ArrayLike<number>) => Float64Array.from(sample.index, (i) => of[i]!);
  const sampled = { x: pick(states.x), tx: pick(states.tx), T: pick(states.T) };
  const atFit = table.law.expected(sampled);
  const atDraws = table.drawnLaws.map((law) => law.expected(sampled));
  const column = () => new Float64Array(atDraws.length);
  const under = { orders: column(), growth: column(), revenue: column() };
  const fit = { orders: 0, growth: 0, revenue: 0 };
  sample.index.forEach((i, s) => {
    const x = sampled.x[s]!;
    const times = sample.times[s]!;
    const weight = states.weight[i]!;
    const share = expected[i]! > 0 ? discounted[i]! / expected[i]! : 0;
    const here = times * atFit[s]!;
    fit.orders += weight * here;
    if (spend !== null) {
      const { p, q } = spend.params;
      const revenue = money!.scale[i]! * spendPerScale(p, q + p * x, inverse) * here;
      fit.revenue += revenue;
      fit.growth += revenue * share;
    }
    atDraws.forEach((expectedUnder, d) => {
      const there = times * expectedUnder[s]!;
      under.orders[d]! += weight * there;
      if (spend === null) return;
      const { p, q, v } = spend.draws[d % spend.draws.length]!;
      // The scale is Σ (v + x·m̄), of which v is drawn.
      const scale = Math.max(money!.scale[i]! + weight * (v - spend.params.v), 0);
      const revenue = scale * p * inverse(q + p * x).mean * there;
      under.revenue[d]! += revenue;
      under.growth[d]! += revenue * share;
    });
  });
  const ratio = (key: "orders" | "growth" | "revenue") =>
    under[key].map((total) => (fit[key] > 0 ? total / fit[key] : 1));
  return { orders: ratio("orders"), growth: ratio("growth"), revenue: ratio("revenue") };
}
