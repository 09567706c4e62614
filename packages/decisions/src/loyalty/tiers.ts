import { inDomain } from "../domain.ts";

/** A level of a programme: reached with so many points earned within a year. */
export interface Tier {
  readonly name: string;
  readonly from: number;
}

/** Where a member stands: the tier, and what is missing to the next one; null where there is none above. */
export interface Standing {
  readonly tier: string;
  readonly next: string | null;
  readonly missing: number | null;
}

/**
 * @param tiers  any order; the lowest is everybody's
 * @param earned  points earned within the last year
 */
export function standing(tiers: readonly Tier[], earned: number): Standing {
  const ladder = tiers.toSorted((a, b) => inDomain("from", a.from) - inDomain("from", b.from));
  const place = Math.max(
    0,
    ladder.findLastIndex(({ from }) => earned >= from),
  );
  const next = ladder[place + 1];
  return {
    tier: ladder[place]?.name ?? "",
    next: next?.name ?? null,
    missing: next ? next.from - earned : null,
  };
}
