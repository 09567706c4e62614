import { describe, expect, it } from "vitest";
import { differenceInterval } from "./differenceInterval.ts";
import { shareInterval } from "./shareInterval.ts";

/** Wilson's interval at 95 %, as Newcombe has it. */
function wilson(count: number, of: number) {
  const z = 1.959964;
  const p = count / of;
  const middle = (2 * count + z * z) / (2 * (of + z * z));
  const half = (z * Math.sqrt(z * z + 4 * count * (1 - p))) / (2 * (of + z * z));
  return { value: p, low: middle - half, high: middle + half };
}

describe("the interval of a difference", () => {
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [10, 10, 0, 10, 0.6075, 1],
  ])("is Newcombe's of %i of %i less %i of %i (1998, table II, method 10)", (a, m, b, n, low, high) => {
    const found = differenceInterval(wilson(a, m), wilson(b, n));
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  it("holds its level for shares of few customers, summed over all of their outcomes", () => {
    const held: number[] = [];
    for (const [p, q, n, m] of [
      [0.05, 0.05, 40, 40],
      [0.1, 0.2, 30, 60],
      [0.5, 0.4, 20, 20],
      [0.02, 0.1, 100, 50],
    ] as const) {
      let sum = 0;
      for (let i = 0; i <= n; i += 1)
        for (let j = 0; j <= m; j += 1) {
          const { low, high } = differenceInterval(shareInterval(i, n)!, shareInterval(j, m)!);
          if (low <= p - q && p - q <= high) sum += binomial(n, i, p) * binomial(m, j, q);
        }
      held.push(sum);
      expect(sum).toBeGreaterThan(0.86);
    }
    expect(held.reduce((sum, one) => sum + one, 0) / held.length).toBeLessThan(0.96);
  });
});

function binomial(n: number, k: number, p: number): number {
  let log = k * Math.log(p) + (n - k) * Math.log(1 - p);
  for (let i = 1; i <= k; i += 1) log += Math.log((n - k + i) / i);
  return Math.exp(log);
}
