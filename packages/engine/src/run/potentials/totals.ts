import { seeded, type Rng } from "@keepworth/models";
import type { RunResult } from "../../result.ts";
import type { Extras } from "./extras.ts";
import type { CustomerLesson } from "./lessons.ts";

/** The 5 % and 95 % quantiles of draws. */
export function ends(values: Float64Array): [number, number] {
  const sorted = values.toSorted();
  const at = (level: number) => sorted[Math.min(sorted.length - 1, Math.floor(level * sorted.length))]!;
  return [at(0.05), at(0.95)];
}

/** What lessons turn out to be worth in one draw: each is true or not, for all customers who taught it at once. */
export function drawLessons(lessons: readonly CustomerLesson[], rng: Rng): number {
  const chance = new Map<string, number>();
  return lessons.reduce((sum, { learned, day, probability, worth }) => {
    const name = learned === "" ? `${day} ${chance.size}` : learned;
    const u = chance.get(name) ?? chance.set(name, rng.uniform()).get(name)!;
    return sum + (u < probability ? worth / probability : 0);
  }, 0);
}

const size = 4000;

/**
 * The total of the four potentials with its interval, by joint draws: own purchases with all that is uncertain of them,
 * every deal won or lost, every lesson true or not, and referrals: how many come, whether those would have come anyway,
 * and what they bring, which is as far off as own purchases are.
 */
export function totalWithExtras(
  growth: { readonly value: number; readonly deviation: RunDeviation },
  extras: Extras,
  { base, seed }: { readonly base: number; readonly seed: number },
): Totals {
  const rng = seeded(seed, 7);
  const { deals, lessons, sums } = extras;
  const { parameters, chance, model } = growth.deviation;
  const variance = parameters ** 2 + chance ** 2 + model ** 2;
  const shape = growth.value ** 2 / Math.max(variance, 1e-12);
  const [ahead, total, learning, networking] = [0, 1, 2, 3].map(() => new Float64Array(size)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let i = 0; i < size; i += 1) {
    const level = growth.value === 0 ? 1 : rng.gamma(shape) / shape;
    ahead[i] = growth.value * level;
    for (const { probability, worth } of deals) if (rng.uniform() < probability) ahead[i]! += worth;
    learning[i] = drawLessons(lessons, rng);
    networking[i] = drawReferrals(extras, level, rng);
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

/**
 * What referrals to come bring in one draw. Their number is Poisson about a mean that is known as well as the referrals
 * so far tell it; the share who would not have come otherwise as well as the known ones do.
 */
function drawReferrals({ sums, referrals, newcomer }: Extras, level: number, rng: Rng): number {
  const { rate, incremental, reward, referrals: seen, known, brought } = referrals;
  const each = incremental * newcomer.mean - reward;
  // Credits and debits sum to nothing: what is left is ahead.
  if (rate === null || each === 0) return sums.networking;
  const mean = Math.max(0, sums.networking / each);
  const count = rng.poisson((mean * rng.gamma(seen + 1)) / (seen + 1));
  const share = rng.beta(brought + 1, known - brought + 1);
  let won = 0;
  for (let i = 0; i < count; i += 1) if (rng.uniform() < share) won += 1;
  const value = newcomer.mean * level;
  const spread = newcomer.deviation * Math.sqrt(won) * rng.normal();
  return won * value + spread - count * reward;
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
