import type { Drawn } from "../effects/drawnTogether.ts";
import { marginEffect, type EventEffect } from "../effects/marginEffect.ts";
import type { Clocks } from "../effects/clocks.ts";
import { varianceOfInterval } from "../groupInterval.ts";
import { amongMany } from "./amongMany.ts";
import { clocksOfSubject } from "./clocksOfSubject.ts";
import { spreadBetween } from "./spreadBetween.ts";

/** Subjects of a kind, by the clocks that each touched; all in rising order. */
export interface TouchedClocks {
  readonly subjects: readonly ArrayLike<number>[];
  /** Clocks that each is compared with; those that it touched itself are left out. */
  readonly comparison: ArrayLike<number>;
  /** Touches within so many days after another by the same subject are one, and clocks within so many days of one are none to compare with. */
  readonly near: number;
  /** Days within which an earlier touch by the same subject is part of the state. */
  readonly horizon: number;
}

export interface SubjectEffect {
  /** null: nothing was followed, or nobody can be compared. */
  readonly effect: EventEffect | null;
  /** The difference drawn towards that of all subjects: never without an interval. */
  readonly drawn: Drawn;
}

export interface SubjectEffects {
  readonly subjects: readonly SubjectEffect[];
  /** Standard deviation of true effects between subjects; null where it cannot be told. */
  readonly spread: number | null;
}

/** Fewer customers do not tell how single touches vary. */
const enoughCustomers = 40;

/**
 * The effect of each subject of a kind on the margin after it, drawn together: what is known of all subjects keeps those
 * that few were touched by from standing first or last by luck. A subject of which nothing was followed is what its kind
 * is like, as far as subjects and single touches differ.
 *
 * @param clocks  in the order of customers, then days
 * @see docs/guide/improve.md
 */
export function subjectEffects(
  clocks: Omit<Clocks, "treated" | "before">,
  { subjects, ...rest }: TouchedClocks,
): SubjectEffects {
  const own = subjects.map((touched) => clocksOfSubject(clocks, touched, rest));
  const first = own.map((one) => marginEffect(one));
  const pooled = pooledOf(first) ?? varianceOf(clocks.actual, rest.comparison);
  const effects = first.map((effect, s) =>
    effect && effect.customers >= enoughCustomers ? effect : marginEffect(own[s]!, pooled),
  );
  const known = effects.flatMap((effect) => (effect ? [estimateOf(effect)] : []));
  const precision = known.reduce((sum, { error }) => sum + 1 / error ** 2, 0);
  const mean = known.reduce((sum, { value, error }) => sum + value / error ** 2 / precision, 0);
  // As if a single touch had been seen, and had done what others do.
  const unseen = { value: mean, error: Math.sqrt(pooled.variance) };
  const drawn = amongMany(effects.map((effect) => (effect ? estimateOf(effect) : unseen)));
  return {
    subjects: effects.map((effect, s) => ({
      effect,
      // One alone has nothing to be drawn to.
      drawn: effects.length === 1 && effect ? effect.difference : drawn[s]!,
    })),
    spread: spreadBetween(known),
  };
}

/** The error that makes the interval what it is: with few customers it is wider than the standard error has it. */
function estimateOf({ difference }: EventEffect): { value: number; error: number } {
  return { value: difference.value, error: Math.sqrt(varianceOfInterval(difference.low, difference.high)) };
}

function pooledOf(
  effects: readonly (EventEffect | null)[],
): Pick<EventEffect, "variance" | "freedom"> | null {
  const known = effects
    .filter((effect) => effect !== null)
    .filter(({ customers }) => customers >= enoughCustomers);
  const n = known.reduce((sum, one) => sum + one.n, 0);
  if (n === 0) return null;
  return {
    variance: known.reduce((sum, one) => sum + (one.n * one.variance) / n, 0),
    freedom: Math.max(...known.map(({ freedom }) => freedom)),
  };
}

function varianceOf(
  actual: ArrayLike<number>,
  places: ArrayLike<number>,
): Pick<EventEffect, "variance" | "freedom"> {
  const n = places.length;
  let [mean, variance] = [0, 0];
  for (let k = 0; k < n; k += 1) mean += actual[places[k]!]! / n;
  for (let k = 0; k < n; k += 1) variance += (actual[places[k]!]! - mean) ** 2 / Math.max(1, n - 1);
  return { variance, freedom: Math.max(1, n - 1) };
}
