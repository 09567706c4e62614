/**
 * The `k` products with the highest score among those allowed, highest first, equal ones by number.
 *
 * @param allowed  1 where a product may be recommended
 */
export function topRanked(score: ArrayLike<number>, allowed: ArrayLike<number>, k: number): number[] {
  const best: number[] = [];
  for (let item = 0; item < score.length; item += 1) {
    if (!allowed[item]) continue;
    if (best.length === k && score[item]! <= score[best[k - 1]!]!) continue;
    let place = best.length;
    while (place > 0 && score[best[place - 1]!]! < score[item]!) place -= 1;
    best.splice(place, 0, item);
    if (best.length > k) best.pop();
  }
  return best;
}

/**
 * Scores weighted by margin: chance × margin^weight, on the log scale that the chance is on. What brings no margin is
 * never worth recommending, unless margins do not count.
 *
 * @param margin  of one order of each product
 * @param weight  0: by chance alone; 1: by expected margin
 */
export function weighedByMargin(
  logChance: ArrayLike<number>,
  margin: ArrayLike<number>,
  weight: number,
): Float64Array {
  return Float64Array.from(logChance, (chance, item) =>
    weight === 0 ? chance : margin[item]! > 0 ? chance + weight * Math.log(margin[item]!) : -Infinity,
  );
}

/**
 * Popularity as a customer with these shares of categories would make it: the product's share of its category times the
 * customer's share of that, on a log scale.
 *
 * @param category  of each product
 * @param own  the customer's share of each category
 * @param shop  the shop's
 */
export function categoryScores(
  logPopularity: ArrayLike<number>,
  category: ArrayLike<number>,
  own: readonly number[],
  shop: readonly number[],
): Float64Array {
  return Float64Array.from(logPopularity, (popularity, item) => {
    const c = category[item]!;
    return popularity + Math.log(Math.max(own[c]!, 1e-12) / Math.max(shop[c]!, 1e-12));
  });
}
