/**
 * How many of M coming chances to buy an active customer uses, who may leave after each: E[(1 − (1 − p)^M) / p] over
 * p ~ Beta(a, b), for M = 0, 1, … as far as was asked for.
 */
export interface Uses {
  readonly a: number;
  readonly b: number;
  /** By M, up to `known`. */
  table: Float64Array;
  known: number;
  /** P(still active after `known` purchases). */
  stays: number;
}

export function usesOf({ a, b }: { readonly a: number; readonly b: number }): Uses {
  return { a, b, table: new Float64Array(64), known: 0, stays: 1 };
}

/** Makes `table[M]` known. */
export function knowUses(uses: Uses, M: number): void {
  const { a, b } = uses;
  if (M >= uses.table.length) {
    const longer = new Float64Array(2 * M);
    longer.set(uses.table);
    uses.table = longer;
  }
  for (; uses.known < M; uses.known++) {
    uses.table[uses.known + 1] = uses.table[uses.known]! + uses.stays;
    uses.stays *= (b + uses.known) / (a + b + uses.known);
  }
}
