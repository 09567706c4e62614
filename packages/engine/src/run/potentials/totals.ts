import { seeded } from "@keepworth/models";
import type { RunResult } from "../../result.ts";
import type { Extras } from "./extras.ts";

/** The 5 % and 95 % quantiles of draws. */
export function ends(values: Float64Array): [number, number] {
  const sorted = values.toSorted();
  const at = (level: number) => sorted[Math.min(sorted.length - 1, Math.floor(level * sorted.length))]!;
  return [at(0.05), at(0.95)];
}

/**
 * The total of the four potentials with its interval, by joint draws: own purchases, every deal won or lost, every
 * lesson true or not, referrals as they happen to come.
 */
export function totalWithExtras(
  growth: { readonly value: number; readonly deviation: RunDeviation },
  extras: Extras,
  { base, seed }: { readonly base: number; readonly seed: number },
): Totals {
  const rng = seeded(seed, 7);
  const { pipeline, lessons, sums, newCustomer, referrals } = extras;
  const deals = pipeline.deals.filter(({ counts, customer }) => counts && customer !== null);
  const { parameters, chance, model } = growth.deviation;
  const variance = parameters ** 2 + chance ** 2 + model ** 2;
  const shape = growth.value ** 2 / Math.max(variance, 1e-12);
  const each = Math.max(1e-9, newCustomer * referrals.incremental);
  const size = 4000;
  const ahead = new Float64Array(size);
  const total = new Float64Array(size);
  const learning = new Float64Array(size);
  const networking = new Float64Array(size);
  const learnt = lessons.filter(({ customer }) => customer !== null);
  for (let i = 0; i < size; i += 1) {
    ahead[i] = growth.value > 0 ? (growth.value * rng.gamma(shape)) / shape : 0;
    for (const { probability, worth } of deals) if (rng.uniform() < probability) ahead[i]! += worth;
    for (const { probability, cost, worth } of learnt) {
      learning[i]! +=
        (rng.uniform() < probability && probability > 0 ? (worth + cost) / probability : 0) - cost;
    }
    networking[i] = sums.networking > 0 ? rng.poisson(sums.networking / each) * each : sums.networking;
    total[i] = base + ahead[i]! + learning[i]! + networking[i]!;
  }
  const [growthLow, growthHigh] = ends(ahead);
  const [low, high] = ends(total);
  const value = growth.value + sums.pipeline;
  const [networkingLow, networkingHigh] = ends(networking);
  const [learningLow, learningHigh] = ends(learning);
  return {
    growth: value,
    growthLow,
    growthHigh,
    networkingLow,
    networkingHigh,
    learningLow,
    learningHigh,
    clv: base + value + sums.networking + sums.learning,
    low,
    high,
  };
}

/** The figures of a total that joint draws give. */
export type Totals = Pick<
  RunResult["total"],
  | "growth"
  | "growthLow"
  | "growthHigh"
  | "networkingLow"
  | "networkingHigh"
  | "learningLow"
  | "learningHigh"
  | "clv"
  | "low"
  | "high"
>;

interface RunDeviation {
  readonly parameters: number;
  readonly chance: number;
  readonly model: number;
}
