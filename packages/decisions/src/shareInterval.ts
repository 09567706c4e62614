const z = 1.6448536269514722;

/** The 90 % interval of a share that was counted, by Wilson: it holds its level for few customers, too. */
export function shareInterval(
  count: number,
  of: number,
): { value: number; low: number; high: number } | null {
  if (of <= 0) return null;
  const share = count / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  // Rounding leaves a hair at the ends.
  return {
    value: share,
    low: count === 0 ? 0 : Math.max(0, middle - half),
    high: count === of ? 1 : Math.min(1, middle + half),
  };
}
