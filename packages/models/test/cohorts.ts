/**
 * Customers of two segments, of 1,000, who are still there after 0, 1, …, 12 years: Fader & Hardie (2007), "How to
 * project customer retention", Journal of Interactive Marketing 21(1), table 1.
 */
export const survivors = {
  regular: [1000, 631, 468, 382, 326, 289, 262, 241, 223, 207, 194, 183, 173],
  highEnd: [1000, 869, 743, 653, 593, 551, 517, 491, 468, 445, 427, 409, 394],
};

/** The first renewals of them, as a fit takes them. */
export function renewals(counts: readonly number[], periods: number) {
  return {
    lost: counts.slice(0, periods).map((count, i) => count - counts[i + 1]!),
    active: counts[periods]!,
  };
}
