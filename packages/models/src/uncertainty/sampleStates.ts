/**
 * A systematic sample of states in proportion to their size: each has `times` such that Σ times·f estimates the sum
 * of f over all. With no more states than `limit`, all of them once.
 */
export function sampleStates(size: Float64Array, limit: number): { index: number[]; times: number[] } {
  if (size.length <= limit) {
    return { index: Array.from(size, (_, i) => i), times: Array.from(size, () => 1) };
  }
  const total = size.reduce((sum, s) => sum + s, 0);
  const index: number[] = [];
  const times: number[] = [];
  let sum = 0;
  let taken = 0;
  for (let i = 0; i < size.length; i++) {
    sum += size[i]!;
    let hits = 0;
    while (taken < limit && sum > ((taken + 0.5) / limit) * total) {
      taken++;
      hits++;
    }
    if (hits === 0) continue;
    index.push(i);
    times.push((hits * total) / limit / size[i]!);
  }
  return { index, times };
}
