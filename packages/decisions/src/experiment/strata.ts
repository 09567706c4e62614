/** Fifths by value and thirds by risk: arms are drawn in each, so that they are alike in both. */
export const valueClasses = 5;
export const riskClasses = 3;

/**
 * The stratum of every customer: fifth by value × third by risk, in the order of value, then risk. Customers who are
 * equal in a figure are in the same class of it, so that classes may differ in size.
 *
 * @param value  what a customer is expected to bring; NaN counts as 0
 * @param risk  of leaving; NaN counts as 1
 * @returns 3·fifth + third, from 0
 */
export function experimentStrata(value: ArrayLike<number>, risk: ArrayLike<number>): Int32Array {
  const worth = Float64Array.from(value, (one) => (Number.isNaN(one) ? 0 : one));
  const risky = Float64Array.from(risk, (one) => (Number.isNaN(one) ? 1 : one));
  const [fifth, third] = [classes(worth, valueClasses), classes(risky, riskClasses)];
  return Int32Array.from(worth, (_, i) => riskClasses * fifth[i]! + third[i]!);
}

function classes(value: Float64Array, count: number): Int32Array {
  const sorted = value.toSorted();
  const cuts = Array.from(
    { length: count - 1 },
    (_, k) => sorted[Math.floor(((k + 1) * sorted.length) / count)] ?? 0,
  );
  return Int32Array.from(value, (one) => cuts.filter((cut) => one >= cut && cut > sorted[0]!).length);
}
