import { describe, expect, it } from "vitest";
import { fitness } from "./fitness.ts";

const shop = {
  customers: 5000,
  holdout: { rmse: 1.2, mae: 0.7, naiveRmse: 1.4, naiveMae: 0.8 },
  leavingP: 0.001,
  orderSpread: 0.9,
};
const codes = (input: Parameters<typeof fitness>[0]) => fitness(input).reasons.map(({ code }) => code);

describe("whether a purchase model fits a business", () => {
  it("has nothing against a shop with many small customers", () => {
    expect(fitness(shop)).toEqual({ fits: true, reasons: [] });
  });

  it("warns of one reason, and leaves it with two", () => {
    expect(fitness({ ...shop, customers: 40 })).toMatchObject({ fits: true });
    expect(fitness({ ...shop, customers: 40, orderSpread: 4 })).toMatchObject({ fits: false });
    expect(codes({ ...shop, customers: 40, orderSpread: 4 })).toEqual(["fitness.few", "fitness.lumpy"]);
  });

  it("is beaten only by a rule that errs less in both measures", () => {
    const worse = { rmse: 1.5, mae: 0.9, naiveRmse: 1.4, naiveMae: 0.8 };
    expect(codes({ ...shop, holdout: worse })).toEqual(["fitness.naive"]);
    expect(codes({ ...shop, holdout: { ...worse, mae: 0.7 } })).toEqual([]);
    expect(codes({ ...shop, holdout: null, leavingP: 0.4 })).toEqual(["fitness.leaving"]);
  });
});
