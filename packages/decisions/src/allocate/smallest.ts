/**
 * Positions of the `count` smallest keys, smallest first, equal ones in their order: what is not asked for is never
 * sorted. Keys must not be NaN.
 */
export function smallest(keys: Float64Array, count: number): Int32Array {
  const limit = count >= keys.length ? Infinity : count > 0 ? atRank(keys.slice(), count - 1) : -Infinity;
  let below = 0;
  for (const key of keys) if (key < limit) below += 1;
  // Of those equal to the limit, as many as there is room for.
  let ties = Math.min(count, keys.length) - below;
  const found: number[] = [];
  for (let i = 0; i < keys.length; i += 1) {
    if (keys[i]! < limit) found.push(i);
    else if (keys[i] === limit && ties > 0) {
      found.push(i);
      ties -= 1;
    }
  }
  return Int32Array.from(found).sort((a, b) => keys[a]! - keys[b]! || a - b);
}

/** The key of a rank (0: the smallest), by quickselect; reorders `keys`. */
function atRank(keys: Float64Array, rank: number): number {
  let [from, to] = [0, keys.length - 1];
  while (from < to) {
    const pivot = median(keys[from]!, keys[(from + to) >>> 1]!, keys[to]!);
    let [i, j] = [from, to];
    while (i <= j) {
      while (keys[i]! < pivot) i += 1;
      while (keys[j]! > pivot) j -= 1;
      if (i <= j) {
        const one = keys[i]!;
        keys[i] = keys[j]!;
        keys[j] = one;
        i += 1;
        j -= 1;
      }
    }
    if (rank <= j) to = j;
    else if (rank >= i) from = i;
    else break;
  }
  return keys[rank]!;
}

function median(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
