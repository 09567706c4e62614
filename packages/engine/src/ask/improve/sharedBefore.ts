import type { ImproveInput } from "../../compute/improveSubjects.ts";
import type { Ranked } from "./improve.ts";

/** So many of the first subjects are looked at for customers in common. */
const lookedAt = 20;

/** Says of every subject which one placed before it touched most of its customers as well, after a day. */
export function sharedBefore(
  ranked: readonly Ranked[],
  touches: ImproveInput["touches"],
  since: number,
): Ranked[] {
  const { customer, day, subject } = touches;
  const customers = ranked.map(() => new Set<number>());
  const rankOf = new Map(ranked.map(({ at }, rank) => [at, rank]));
  for (let row = 0; row < day.length; row += 1) {
    const rank = subject[row]! < 0 || day[row]! <= since ? undefined : rankOf.get(subject[row]!);
    if (rank !== undefined) customers[rank]!.add(customer[row]!);
  }
  return ranked.map((one, rank) => {
    const own = customers[rank]!;
    let shared: Ranked["shared"] = null;
    for (let before = 0; before < Math.min(rank, lookedAt); before += 1) {
      let both = 0;
      for (const person of own) if (customers[before]!.has(person)) both += 1;
      const share = own.size === 0 ? 0 : both / own.size;
      const { kind, subject: name_, name } = ranked[before]!;
      if (share > (shared?.share ?? 0)) shared = { kind, subject: name_, name, share };
    }
    return { ...one, shared };
  });
}
