import type { Columns } from "../warehouse.ts";

/** Most bytes of a statement; Trino takes a million characters unless told otherwise. */
const longest = 900_000;

/** Most entries of a `sequence`. */
const mostRows = 10_000;

/**
 * Statements that insert typed arrays into a table, whose columns are in their order. Numbers travel as bytes, in
 * base 64: exact, and half as long as their digits.
 */
export function* insertsOf(table: string, columns: Columns): Generator<string> {
  const arrays = Object.values(columns);
  const total = arrays[0]?.length ?? 0;
  const width = arrays.reduce((sum, array) => sum + array.BYTES_PER_ELEMENT, 0);
  const most = Math.min(mostRows, Math.floor((longest * 3) / 4 / width) - arrays.length);
  const read = arrays
    .map((array, i) =>
      array instanceof Int32Array
        ? `from_big_endian_32(substr(b${i}, 4 * i - 3, 4))`
        : `from_ieee754_64(substr(b${i}, 8 * i - 7, 8))`,
    )
    .join(", ");
  for (let from = 0; from < total; from += most) {
    const to = Math.min(from + most, total);
    const bytes = arrays.map((array, i) => `from_base64('${base64(array, from, to)}') AS b${i}`);
    yield `INSERT INTO ${table} SELECT ${read} FROM (SELECT ${bytes.join(", ")}) AS bytes CROSS JOIN UNNEST(sequence(1, ${to - from})) AS rows (i)`;
  }
}

/** Columns in at most so many parts of about as many rows, none of them shorter than a few statements. */
export function partsOf(columns: Columns, most: number): Columns[] {
  const rows = Object.values(columns)[0]?.length ?? 0;
  const size = Math.max(Math.ceil(rows / most), 2 * mostRows);
  return Array.from({ length: Math.max(1, Math.ceil(rows / size)) }, (_, i) =>
    Object.fromEntries(
      Object.entries(columns).map(([name, array]) => [name, array.subarray(i * size, (i + 1) * size)]),
    ),
  );
}

/** Numbers from one place to another, most significant byte first. */
function base64(array: Float64Array | Int32Array, from: number, to: number): string {
  const buffer = Buffer.allocUnsafe((to - from) * array.BYTES_PER_ELEMENT);
  const view = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  for (let i = from; i < to; i++) {
    if (array instanceof Int32Array) view.setInt32((i - from) * 4, array[i]!);
    else view.setFloat64((i - from) * 8, array[i]!);
  }
  return buffer.toString("base64");
}
