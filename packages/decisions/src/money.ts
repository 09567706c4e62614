/** Money is kept to four decimals everywhere; adding whole ten-thousandths is exact, whatever the order. */
const SCALE = 10_000;

/** The exact sum of amounts of at most four decimals (totals below 9e11). */
export function exactSum(amounts: Iterable<number>): number {
  let sum = 0;
  for (const amount of amounts) sum += Math.round(amount * SCALE);
  return sum / SCALE;
}
