import {
  dailyClock,
  estimateMonths,
  monthsOfHistory,
  purchaseModel,
  sampleStates,
  seasonClock,
  type PurchaseParams,
} from "@keepworth/models";
import type { PlanInput } from "./input.ts";

export interface HistoryInput {
  readonly model: string;
  readonly params: PurchaseParams;
  readonly unitDays: number;
  /** Twelve month factors of the clock in which the model was fitted; null: days. */
  readonly clock: PlanInput["clock"];
  readonly states: {
    readonly x: ArrayLike<number>;
    readonly tx: ArrayLike<number>;
    readonly T: ArrayLike<number>;
    readonly weight: ArrayLike<number>;
  };
  /** Day since 1970-01-01. */
  readonly asOf: number;
  /** Repeat orders by day; those of a month may all stand on one of its days. */
  readonly repeats: { readonly day: Float64Array; readonly repeats: Float64Array };
}

export interface HistoryMonths {
  /** Twelve factors, shrunken; null unless all twelve months were seen and they differ by more than chance. */
  readonly season: readonly number[] | null;
  /** Relative standard deviation of a month's orders around model and season, beyond chance. */
  readonly noise: number;
  readonly months: number;
}

/** Distinct states that months are read from. */
const mostStates = 5_000;
/** A month with fewer expected orders says more of chance than of itself. */
const fewestExpected = 20;

/** How the months that have passed differ from what the model expects of them: by calendar month, and without rule. */
export function historyMonths(input: HistoryInput): HistoryMonths {
  const { states, asOf, repeats, params, unitDays, clock } = input;
  // A model of regular buying has no likelihood by months.
  if (params["k"] !== undefined && params["k"] !== 1) return { season: null, noise: 0, months: 0 };
  const model = purchaseModel(input.model);
  const { index, times } = sampleStates(Float64Array.from(states.weight), mostStates);
  const pick = (column: ArrayLike<number>) => Float64Array.from(index, (i) => column[i]!);
  const some = {
    x: pick(states.x),
    tx: pick(states.tx),
    T: pick(states.T),
    weight: Float64Array.from(index, (i, s) => states.weight[i]! * times[s]!),
  };
  const none = { firstDay: 0, intensity: [1] };
  const months = monthsOfHistory(
    some as Parameters<typeof monthsOfHistory>[0],
    asOf,
    repeats,
    clock ? seasonClock(clock) : dailyClock(none),
    ({ x, tx, T, weight }) =>
      model.logLikelihood(params, {
        x,
        tx: tx.map((t) => t / unitDays),
        T: T.map((t) => t / unitDays),
        weight,
      }),
  );
  const seen = months.filter(({ expected }) => expected >= fewestExpected);
  if (seen.length === 0) return { season: null, noise: 0, months: 0 };
  const { factors, observed, strength } = estimateMonths(seen);
  const found = observed === 12 && strength < 1e5 && clock === null;
  const season = found ? factors : null;
  return { season, noise: noiseOf(seen, season), months: seen.length };
}

function noiseOf(
  months: readonly { readonly month: number; readonly actual: number; readonly expected: number }[],
  season: readonly number[] | null,
): number {
  const expected = months.map((one) => one.expected * (season?.[one.month - 1] ?? 1));
  const level =
    months.reduce((sum, { actual }) => sum + actual, 0) / expected.reduce((sum, one) => sum + one, 0);
  if (!(level > 0)) return 0;
  const beyond = months.reduce((sum, { actual }, i) => {
    const mean = level * expected[i]!;
    return sum + (actual / mean - 1) ** 2 - 1 / mean;
  }, 0);
  // Each factor and the level take away some of the noise that they are read from.
  const freedom = Math.max(1, months.length - 1 - (season === null ? 0 : 6));
  return Math.min(1, Math.sqrt(Math.max(0, beyond / freedom)));
}
