/** The distinct values of a column in ascending order, and for every row the position of its value among them. */
export interface Distinct {
  values: Float64Array;
  index: Uint32Array;
}

const directLimit = 1 << 24;

/** Distinct values of numbers that are finite; −0 must not occur. */
export function distinct(column: Float64Array): Distinct {
  return distinctSmallIntegers(column) ?? distinctNumbers(column);
}

/** By a table with a cell for every integer up to the largest; null where a value has no cell. */
function distinctSmallIntegers(column: Float64Array): Distinct | null {
  let largest = 0;
  for (let i = 0; i < column.length; i++) {
    const value = column[i]!;
    if (value > largest) largest = value;
    if (!(value >= 0 && value < directLimit && value === (value | 0))) return null;
  }
  if (largest > 1 << 16 && largest > 4 * column.length) return null;
  const rank = new Uint32Array(largest + 1);
  for (let i = 0; i < column.length; i++) rank[column[i]!] = 1;
  let count = 0;
  for (let value = 0; value <= largest; value++) count += rank[value]!;
  const values = new Float64Array(count);
  for (let value = 0, next = 0; value <= largest; value++) {
    if (rank[value] === 0) continue;
    values[next] = value;
    rank[value] = next++;
  }
  const index = new Uint32Array(column.length);
  for (let i = 0; i < column.length; i++) index[i] = rank[column[i]!]!;
  return { values, index };
}

/** By a hash table with open addressing, kept at most half full. */
function distinctNumbers(column: Float64Array): Distinct {
  const bits = new Uint32Array(column.buffer, column.byteOffset, column.length * 2);
  let capacity = 1 << 16;
  while (capacity > 4 * column.length && capacity > 16) capacity >>= 1;
  let slots = new Uint32Array(capacity);
  let found = new Float64Array(capacity / 2);
  let count = 0;
  const index = new Uint32Array(column.length);
  const scratch = new Float64Array(1);
  const scratchBits = new Uint32Array(scratch.buffer);
  const hash = (first: number, second: number) => {
    const mixed = Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b);
    return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) ^ (mixed >>> 13);
  };
  const slotOf = (value: number) => {
    scratch[0] = value;
    let slot = hash(scratchBits[0]!, scratchBits[1]!) & (capacity - 1);
    while (slots[slot] !== 0 && found[slots[slot]! - 1] !== value) slot = (slot + 1) & (capacity - 1);
    return slot;
  };
  for (let i = 0; i < column.length; i++) {
    const value = column[i]!;
    let slot = hash(bits[2 * i]!, bits[2 * i + 1]!) & (capacity - 1);
    while (slots[slot] !== 0 && found[slots[slot]! - 1] !== value) slot = (slot + 1) & (capacity - 1);
    if (slots[slot] === 0) {
      found[count++] = value;
      slots[slot] = count;
      if (count === found.length) {
        capacity *= 4;
        slots = new Uint32Array(capacity);
        const larger = new Float64Array(capacity / 2);
        larger.set(found);
        found = larger;
        for (let k = 0; k < count; k++) slots[slotOf(found[k]!)] = k + 1;
        index[i] = count - 1;
        continue;
      }
    }
    index[i] = slots[slot]! - 1;
  }
  const values = found.slice(0, count).sort();
  const rank = new Uint32Array(count);
  for (let k = 0; k < count; k++) rank[slots[slotOf(values[k]!)]! - 1] = k;
  for (let i = 0; i < index.length; i++) index[i] = rank[index[i]!]!;
  return { values, index };
}
