/** Customers with one and the same prediction. */
export interface Tie {
  readonly score: number;
  customers: number;
  expected: number;
  actual: number;
}

/** Customers by descending score; those with equal scores together. */
export function ranking(
  score: ArrayLike<number>,
  expected: ArrayLike<number>,
  y: ArrayLike<number>,
  weight: ArrayLike<number>,
): Tie[] {
  const order = Uint32Array.from({ length: y.length }, (_, i) => i);
  order.sort((i, j) => score[j]! - score[i]! || i - j);
  const ties: Tie[] = [];
  for (const i of order) {
    const w = weight[i]!;
    let tie = ties.at(-1);
    if (tie === undefined || tie.score !== score[i]!) {
      tie = { score: score[i]!, customers: 0, expected: 0, actual: 0 };
      ties.push(tie);
    }
    tie.customers += w;
    tie.expected += w * expected[i]!;
    tie.actual += w * y[i]!;
  }
  return ties;
}
