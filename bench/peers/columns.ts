import { readFileSync, writeFileSync } from "node:fs";

/** Customers of a shop. Times are in one unit; spend is the mean of the repeat purchases, 0 without any. */
export interface ShopColumns {
  readonly x: Float64Array;
  readonly tx: Float64Array;
  readonly T: Float64Array;
  readonly spend: Float64Array;
}

/** Columns one after the other as little-endian doubles: what numpy.fromfile reads as well. */
export function writeColumns(file: string, { x, tx, T, spend }: ShopColumns): void {
  const all = new Float64Array(4 * x.length);
  [x, tx, T, spend].forEach((column, k) => all.set(column, k * x.length));
  writeFileSync(file, all);
}

export function readColumns(file: string): ShopColumns {
  const { buffer } = new Uint8Array(readFileSync(file));
  const n = buffer.byteLength / 32;
  const [x, tx, T, spend] = [0, 1, 2, 3].map((k) => new Float64Array(buffer, 8 * n * k, n));
  return { x: x!, tx: tx!, T: T!, spend: spend! };
}

/** Those whose spend can be fitted. */
export function spendersOf({ x, spend }: ShopColumns): Pick<ShopColumns, "x" | "spend"> {
  const known = (_: number, i: number) => x[i]! > 0 && spend[i]! > 0;
  return { x: x.filter(known), spend: spend.filter(known) };
}
