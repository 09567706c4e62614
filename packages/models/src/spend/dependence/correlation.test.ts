import { describe, expect, it } from "vitest";
import { cdnowSample, dayOf, hasData, summarise } from "../../../test/data.ts";
import * as gammaGamma from "../gammaGamma/index.ts";
import { correlation } from "./correlation.ts";
import { firstOrders } from "./firstOrders.ts";

describe.runIf(hasData("cdnow-sample.txt"))("CDNOW's 946 repeat buyers", () => {
  const histories = cdnowSample();
  const columns = summarise(histories, dayOf(1997, 9, 30), 7);

  it("spend more the more often they buy: Pearson .114 (p .0004), Spearman .206 (p 1.5e−10)", () => {
    const { customers, pearson, spearman } = correlation(columns);
    expect(customers).toBe(946);
    expect(pearson.coefficient).toBeCloseTo(0.114, 3);
    expect(pearson.p).toBeCloseTo(0.0004, 4);
    expect(spearman.coefficient).toBeCloseTo(0.206, 3);
    expect(spearman.p! * 1e10).toBeCloseTo(1.5, 1);
  });

  it("are counted as often as they weigh", () => {
    const twice = correlation({
      x: [...columns.x, ...columns.x],
      spend: [...columns.spend, ...columns.spend],
    });
    const weighed = correlation({ ...columns, weight: columns.x.map(() => 2) });
    expect(weighed.customers).toBe(1892);
    for (const kind of ["pearson", "spearman"] as const) {
      expect(weighed[kind].coefficient).toBeCloseTo(twice[kind].coefficient!, 12);
      expect(weighed[kind].p! / twice[kind].p!).toBeCloseTo(1, 9);
    }
  });

  it("would have a Spearman correlation of .04 if spend were independent", () => {
    const params = { p: 6.24957, q: 3.74422, v: 15.44352 };
    const runs = Array.from({ length: 40 }, (_, chance) =>
      correlation(gammaGamma.simulate(params, { x: columns.x, chance })),
    );
    const mean = (kind: "pearson" | "spearman") =>
      runs.reduce((sum, run) => sum + run[kind].coefficient!, 0) / runs.length;
    expect(mean("spearman")).toBeGreaterThan(0.025);
    expect(mean("spearman")).toBeLessThan(0.06);
    expect(Math.abs(mean("pearson"))).toBeLessThan(0.015);
  });

  it("began with smaller orders: first ones average 32.99, repeats 38.81", () => {
    const { first, repeats } = firstOrders({
      ...columns,
      first: histories.map(({ days }) => days[0]!.spend),
    });
    expect(first).toBeCloseTo(32.99, 2);
    expect(repeats).toBeCloseTo(38.81, 2);
  });
});

describe("correlation", () => {
  // scipy.stats.pearsonr and spearmanr
  it("is what SciPy finds", () => {
    const { pearson, spearman } = correlation({ x: [1, 1, 2, 3, 5, 8], spend: [3, 9, 2, 7, 7, 30] });
    expect(pearson.coefficient).toBeCloseTo(0.8425522216935254, 12);
    expect(pearson.p).toBeCloseTo(0.03523315464533732, 12);
    expect(spearman.coefficient).toBeCloseTo(0.4411764705882353, 12);
    expect(spearman.p).toBeCloseTo(0.3811698554854465, 12);
  });

  it("leaves out customers without repeats, and needs differences and three customers", () => {
    const some = { x: [1, 2, 4], spend: [5, 9, 7] };
    expect(correlation({ x: [0, ...some.x], spend: [99, ...some.spend] })).toEqual(correlation(some));
    expect(correlation({ x: [2, 2, 2], spend: [5, 9, 7] }).pearson).toEqual({ coefficient: null, p: null });
    expect(correlation({ x: [1, 2, 3], spend: [0.1, 0.1, 0.1] }).pearson.coefficient).toBeNull();
    expect(correlation({ x: [1, 2], spend: [5, 9] })).toMatchObject({
      pearson: { coefficient: 1, p: null },
    });
    expect(correlation({ x: [0], spend: [0] })).toMatchObject({
      customers: 0,
      spearman: { coefficient: null },
    });
  });

  it("refuses columns of unequal length", () => {
    expect(() => correlation({ x: [1, 2], spend: [5] })).toThrow("customers.columns");
  });
});

describe("first orders", () => {
  it("are compared with the repeats of all and of those who came back", () => {
    expect(firstOrders({ first: [20, 30, 10], x: [0, 3, 1], spend: [0, 40, 20] })).toEqual({
      first: 20,
      repeats: 35,
      firstOfRepeaters: 20,
      meanOfMeans: 30,
    });
    expect(firstOrders({ first: [20], x: [0], spend: [0] })).toMatchObject({ first: 20, repeats: null });
    expect(firstOrders({ first: [20, 50], x: [0, 0], spend: [0, 0], weight: [3, 1] }).first).toBe(27.5);
  });
});
