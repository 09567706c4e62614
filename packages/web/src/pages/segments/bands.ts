/** A range of whole numbers; high null: without an end. */
export interface Band {
  readonly low: number;
  readonly high: number | null;
}

/** The repeat purchases that give the scores 1 to 5; null: nobody has that score. */
export function repeatBands(limits: readonly (number | null)[]): (Band | null)[] {
  const lows = [0, ...limits];
  return lows.map((low, at) => {
    if (low === null) return null;
    const next = lows.slice(at + 1).find((one) => one !== null);
    // A score that is reached at the same number as the next one is reached by nobody.
    if (next !== undefined && next !== null && next <= low) return null;
    return { low, high: next === undefined || next === null ? null : next - 1 };
  });
}

/** The days since the last order that give the scores 1 to 5; null: nobody has that score. */
export function recencyBands(limits: readonly (number | null)[]): (Band | null)[] {
  return [null, ...limits].map((most, at, all) => {
    const next = all.slice(at + 1).find((one) => one !== null) ?? null;
    if (at > 0 && most === null) return null;
    if (next !== null && most !== null && next >= most) return null;
    return { low: next === null ? 0 : Math.floor(next) + 1, high: most === null ? null : Math.floor(most) };
  });
}
