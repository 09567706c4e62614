import { inDomain } from "./domain.ts";

const CENT = 100;

/**
 * Spreads a cost that is known only in total (a channel's, a month's) over customers by a key, to the cent.
 *
 * Shares are rounded down to cents and the cents left over go to the largest remainders, the first ones on a tie,
 * so that the parts always add up to the whole.
 *
 * @param amount  money, rounded to cents; may be negative
 * @param key  one weight >= 0 a customer, orders by default in this project; all zero spreads evenly
 * @returns one amount a customer; none for no customers
 * @throws KeepworthError "argument.domain" for a negative weight
 */
export function spread(amount: number, key: ArrayLike<number>): number[] {
  const weights = Array.from(key, (weight) => inDomain("key", weight, 0));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const cents = Math.round(inDomain("amount", Math.abs(amount)) * CENT);
  const exact = weights.map((weight) => cents * (sum > 0 ? weight / sum : 1 / weights.length));
  const parts = exact.map(Math.floor);
  let left = cents - parts.reduce((total, part) => total + part, 0);
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  for (const { index } of byRemainder) {
    if (left <= 0) break;
    parts[index]! += 1;
    left -= 1;
  }
  return parts.map((part) => (part === 0 ? 0 : (Math.sign(amount) * part) / CENT));
}
