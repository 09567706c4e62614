import type { Clocks } from "./clocks.ts";
import { drawnTogether, type Drawn } from "./drawnTogether.ts";
import { marginEffect, type EventEffect } from "./marginEffect.ts";

export interface EffectByGroup {
  readonly all: EventEffect | null;
  readonly groups: readonly {
    readonly group: number;
    readonly effect: EventEffect;
    /** The difference drawn towards that of all groups. */
    readonly shrunken: Drawn;
    /** Against the events of the other groups, of customers in the same state; null: they cannot be compared. */
    readonly others: Drawn | null;
  }[];
}

const leftOut = 2;

/**
 * The effect of an event, and by group of events: each against the same clocks without the event, and against the events
 * of the other groups. Small groups have the error that single events have in all, and none has no interval.
 *
 * @param group  of every clock with the event, a whole number from 0 on
 */
export function marginEffects(clocks: Clocks, group: ArrayLike<number>): EffectByGroup {
  const all = marginEffect(clocks);
  if (all === null) return { all, groups: [] };
  const { treated, within: _within, ...free } = clocks;
  const size = treated.length;
  const known = new Set<number>();
  for (let i = 0; i < size; i += 1) if (treated[i] === 1) known.add(group[i]!);
  const found = [...known]
    .sort((a, b) => a - b)
    .flatMap((one) => {
      const own = (i: number) => treated[i] === 1 && group[i] === one;
      const arms = (of: (i: number) => number) => Uint8Array.from({ length: size }, (_, i) => of(i));
      const effect = marginEffect(
        { ...clocks, treated: arms((i) => (own(i) ? 1 : treated[i] === 0 ? 0 : leftOut)) },
        all,
      );
      if (effect === null) return [];
      const against = arms((i) => (own(i) ? 1 : treated[i] === 1 ? 0 : leftOut));
      const others = known.size < 2 ? null : marginEffect({ ...free, treated: against }, all);
      return [{ group: one, effect, others: others?.difference ?? null }];
    });
  const drawn = drawnTogether(
    found.map(({ effect }) => ({ value: effect.difference.value, error: effect.error })),
  );
  return { all, groups: found.map((one, g) => ({ ...one, shrunken: drawn[g]! })) };
}
