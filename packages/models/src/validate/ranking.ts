import { distinct } from "../math/distinct.ts";

/** Groups of customers with one and the same score, by descending score. */
export interface Ranking {
  readonly customers: Float64Array;
  readonly expected: Float64Array;
  readonly actual: Float64Array;
}

export function ranking(
  score: ArrayLike<number>,
  expected: ArrayLike<number>,
  y: ArrayLike<number>,
  weight: ArrayLike<number>,
): Ranking {
  const { values, index } = distinct(score instanceof Float64Array ? score : Float64Array.from(score));
  const last = values.length - 1;
  const column = () => new Float64Array(values.length);
  const groups = { customers: column(), expected: column(), actual: column() };
  for (let i = 0; i < y.length; i++) {
    const group = last - index[i]!;
    const w = weight[i]!;
    groups.customers[group]! += w;
    groups.expected[group]! += w * expected[i]!;
    groups.actual[group]! += w * y[i]!;
  }
  return groups;
}

export const sumOf = (column: Float64Array) => column.reduce((sum, value) => sum + value, 0);
