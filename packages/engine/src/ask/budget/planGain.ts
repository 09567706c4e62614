import { seeded } from "@keepworth/models";
import type { Figure } from "../../result.ts";
import type { Pairs } from "./pairs.ts";
import type { PlanTreatment } from "./treatments.ts";

/** What a plan, or a treatment in it, brings and costs. */
export interface PlanGain {
  readonly customers: number;
  readonly cost: number;
  readonly margin: Figure;
  readonly gain: Figure;
  /** Profit after 90 days. */
  readonly soon: number;
}

interface Sums {
  customers: number;
  margin: number;
  soon: number;
  /** Of the customers' own chances, which are independent. */
  variance: number;
  contact: number;
  anyway: number;
  moved: number;
}

const draws = 4000;

/**
 * Adds a plan up, with 90 % intervals by joint draws: the uplift of a treatment is one number for all customers who get
 * it, so that its uncertainty does not average out; nor does what is uncertain of all customers' value together, or of
 * all renewals; each customer's own chance does.
 *
 * @returns for each treatment, and for all of them
 */
export function planGain(
  pairs: Pairs,
  treatments: readonly PlanTreatment[],
  chosen: Int16Array,
  common: number,
): { readonly byTreatment: PlanGain[]; readonly all: PlanGain } {
  const sums = treatments.map((): Sums => ({
    customers: 0,
    margin: 0,
    soon: 0,
    variance: 0,
    contact: 0,
    anyway: 0,
    moved: 0,
  }));
  chosen.forEach((j, i) => {
    if (j < 0) return;
    const one = pairs.effect(i, j);
    const sum = sums[j]!;
    sum.customers += 1;
    sum.margin += one.margin;
    sum.soon += one.soon;
    sum.variance += one.spread ** 2;
    sum.contact += one.contact;
    sum.anyway += one.paidAnyway;
    sum.moved += one.paidMoved;
  });
  const rng = seeded(1);
  const size = treatments.length;
  const margins = Array.from({ length: size + 1 }, () => new Float64Array(draws));
  const gains = Array.from({ length: size + 1 }, () => new Float64Array(draws));
  for (let d = 0; d < draws; d += 1) {
    const value = 1 + common * rng.normal();
    treatments.forEach(({ uplift, upliftError }, j) => {
      const sum = sums[j]!;
      const works = uplift === 0 ? 0 : 1 + (upliftError / uplift) * rng.normal();
      const own = Math.sqrt(sum.variance) * rng.normal();
      const shared = pairs.common[j]!;
      const valued = shared >= 0 ? 1 + shared * rng.normal() : value;
      const margin = works * (valued * sum.margin + own);
      const gain = margin - sum.contact - sum.anyway - works * sum.moved;
      margins[j]![d] = margin;
      gains[j]![d] = gain;
      margins[size]![d]! += margin;
      gains[size]![d]! += gain;
    });
  }
  const told = (sum: Sums, at: number): PlanGain => {
    const cost = sum.contact + sum.anyway + sum.moved;
    return {
      customers: sum.customers,
      cost,
      margin: figure(sum.margin, margins[at]!),
      gain: figure(sum.margin - cost, gains[at]!),
      soon: sum.soon - cost,
    };
  };
  const total = sums.reduce(
    (all, sum) =>
      Object.fromEntries(
        Object.entries(all).map(([name, value]) => [name, value + sum[name as keyof Sums]]),
      ) as unknown as Sums,
    { customers: 0, margin: 0, soon: 0, variance: 0, contact: 0, anyway: 0, moved: 0 },
  );
  return { byTreatment: sums.map(told), all: told(total, size) };
}

function figure(value: number, drawn: Float64Array): Figure {
  const sorted = drawn.toSorted();
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))]!;
  return { value, low: at(0.05), high: at(0.95) };
}
