const bits = 11;
const buckets = 1 << bits;

/** Sorts 32-bit unsigned integers, ascending, in three passes; the given array serves as scratch. */
export function radixSort(numbers: Uint32Array): Uint32Array {
  let from: Uint32Array = numbers;
  let to: Uint32Array = new Uint32Array(numbers.length);
  for (let shift = 0; shift < 32; shift += bits) {
    const next = new Uint32Array(buckets + 1);
    for (let i = 0; i < from.length; i++) next[((from[i]! >>> shift) & (buckets - 1)) + 1]!++;
    for (let bucket = 0; bucket < buckets; bucket++) next[bucket + 1]! += next[bucket]!;
    for (let i = 0; i < from.length; i++) to[next[(from[i]! >>> shift) & (buckets - 1)]!++] = from[i]!;
    [from, to] = [to, from];
  }
  return from;
}
