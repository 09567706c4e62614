import { describe, expect, it } from "vitest";
import { dummies } from "./dummies.ts";

describe("text covariates", () => {
  it("become a column of zeros and ones for each level but the most frequent one", () => {
    const { columns, references } = dummies({
      channel: ["shop", "web", "shop", "phone"],
      sex: ["f", "m", "m", "f"],
    });
    expect(references).toEqual({ channel: "shop", sex: "f" });
    expect(columns).toEqual({
      "channel=phone": Float64Array.of(0, 0, 0, 1),
      "channel=web": Float64Array.of(0, 1, 0, 0),
      "sex=m": Float64Array.of(0, 1, 1, 0),
    });
  });

  it("have the same reference in whatever order rows come", () => {
    expect(dummies({ c: ["b", "a", "a", "b"] }).references).toEqual({ c: "a" });
    expect(dummies({ c: ["a", "b", "b", "a"] }).references).toEqual({ c: "a" });
  });

  it("are refused where they say nothing, or name customers", () => {
    expect(() => dummies({ c: ["a", "a"] })).toThrow("covariates.levels");
    expect(() => dummies({ c: Array.from({ length: 51 }, (_, i) => `customer ${i}`) })).toThrow(
      "covariates.levels",
    );
  });
});
