import { seeded } from "@keepworth/models";
import { describe, expect, it } from "vitest";
import { scoreMean } from "./scoreMean.ts";

describe("the mean of answers on a scale", () => {
  it("stays on the scale, and is nothing without answers", () => {
    expect(scoreMean({ n: 2, sum: 10, sumOfSquares: 50 }, 1, 5)).toMatchObject({ value: 5, high: 5 });
    expect(scoreMean({ n: 0, sum: 0, sumOfSquares: 0 }, 1, 5)).toBeNull();
    expect(() => scoreMean({ n: 1, sum: 7, sumOfSquares: 49 }, 1, 5)).toThrow(
      expect.objectContaining({ code: "argument.domain" }),
    );
  });

  it.each([5, 20, 100])("holds 85 to 95 percent of simulated means of %i reviews of one to five", (n) => {
    const rng = seeded(7);
    const shares = [0.08, 0.07, 0.15, 0.3, 0.4];
    const truth = shares.reduce((sum, share, i) => sum + share * (i + 1), 0);
    let held = 0;
    const shops = 4000;
    for (let shop = 0; shop < shops; shop += 1) {
      const sums = { n, sum: 0, sumOfSquares: 0 };
      for (let i = 0; i < n; i += 1) {
        let left = rng.uniform();
        let score = 1;
        while (score < 5 && left >= shares[score - 1]!) left -= shares[score++ - 1]!;
        sums.sum += score;
        sums.sumOfSquares += score * score;
      }
      const { low, high } = scoreMean(sums, 1, 5)!;
      if (low <= truth && truth <= high) held += 1;
    }
    expect(held / shops).toBeGreaterThan(0.85);
    expect(held / shops).toBeLessThan(0.95);
  });
});
