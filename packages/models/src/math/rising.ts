import digamma from "@stdlib/math-base-special-digamma";
import gammaln from "@stdlib/math-base-special-gammaln";
import trigamma from "@stdlib/math-base-special-trigamma";

/** ln Γ(s + n) − ln Γ(s) and its first two derivatives by s, for several integers n. */
export interface Rising {
  log: Float64Array;
  first: Float64Array;
  second: Float64Array;
}

/** Gaps up to here are summed term by term, which loses no digits however large s is. */
const longestSum = 10_000;

/** @param counts  integers >= 0, ascending  @param s  positive */
export function rising(counts: Float64Array, s: number): Rising {
  const log = new Float64Array(counts.length);
  const first = new Float64Array(counts.length);
  const second = new Float64Array(counts.length);
  let n = 0;
  let l = 0;
  let f = 0;
  let d = 0;
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i]!;
    if (count - n <= longestSum) {
      for (; n < count; n++) {
        const reciprocal = 1 / (s + n);
        l += Math.log(s + n);
        f += reciprocal;
        d -= reciprocal * reciprocal;
      }
    } else {
      l += gammaln(s + count) - gammaln(s + n);
      f += digamma(s + count) - digamma(s + n);
      d += trigamma(s + count) - trigamma(s + n);
      n = count;
    }
    log[i] = l;
    first[i] = f;
    second[i] = d;
  }
  return { log, first, second };
}
