import { describe, expect, it } from "vitest";
import type { PurchaseFit } from "../purchase/model.ts";
import type { PurchaseParams } from "../purchase/models.ts";
import { compareModels } from "./compareModels.ts";

/** NBD as given: with r and alpha next to 0 it expects everybody to go on at their own rate. */
const nbd = (r: number, alpha: number): PurchaseFit<PurchaseParams> =>
  ({
    model: "nbd",
    params: { r, alpha },
    covariance: null,
    converged: true,
  }) as unknown as PurchaseFit<PurchaseParams>;

const outcomes = {
  x: [1, 2, 4, 3],
  tx: [8, 9, 18, 20],
  T: [10, 15, 20, 30],
  y: [1, 0, 2, 1],
  weight: [1, 1, 1, 1],
};

const codes = (fit: PurchaseFit<PurchaseParams>): string[] =>
  compareModels([fit], outcomes, 10).reasons.map(({ code }) => code);

describe("the verdict that no model beats a naive rule", () => {
  it("is given where the rule was closer", () => {
    expect(codes(nbd(50, 1))).toContain("noneBeatsNaive");
  });

  it("is not given where both are off by the same but for rounding", () => {
    const { models, baselines } = compareModels([nbd(1e-12, 1e-12)], outcomes, 10);
    expect(models[0]!.rmse / baselines[0]!.rmse).toBeCloseTo(1, 9);
    expect(codes(nbd(1e-12, 1e-12))).not.toContain("noneBeatsNaive");
    expect(codes(nbd(1e-14, 1e-12))).not.toContain("noneBeatsNaive");
  });
});
