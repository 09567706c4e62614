import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataFile } from "../../../../../testing/data.ts";
import { hasData } from "../../../test/data.ts";
import type { PurchaseModel } from "../model.ts";
import * as bgbb from "./index.ts";

const model: PurchaseModel<bgbb.BgBbParams> = bgbb;
const { fit, logLikelihood, simulate } = bgbb;
const truth = { alpha: 1.2, beta: 0.75, gamma: 0.66, delta: 2.8 };
const names = ["alpha", "beta", "gamma", "delta"] as const;

describe.runIf(hasData("donations.csv"))("11,104 donors, Fader, Hardie & Shang (2010)", () => {
  const rows = readFileSync(dataFile("donations.csv")!, "utf8").trim().split("\n").slice(1);
  const [x, tx, T, weight] = [0, 1, 2, 3].map((i) => rows.map((row) => Number(row.split(",")[i])));
  const donors = { x: x!, tx: tx!, T: T!, weight: weight! };
  const result = fit(donors);

  it("have the parameters and likelihood of the paper", () => {
    expect(result.params.alpha).toBeCloseTo(1.2035, 4);
    expect(result.params.beta).toBeCloseTo(0.7497, 4);
    expect(result.params.gamma).toBeCloseTo(0.6567, 4);
    expect(result.params.delta).toBeCloseTo(2.7834, 4);
    expect(result.logLikelihood).toBeCloseTo(-33225.58, 2);
    expect(result).toMatchObject({
      model: "bg-bb",
      customers: 11_104,
      states: 22,
      repeats: 24_615,
      converged: true,
      prior: "none",
      warnings: [],
    });
  });

  it("are a maximum: moving any parameter costs likelihood", () => {
    for (const name of names) {
      for (const factor of [0.99, 1.01]) {
        const moved = { ...result.params, [name]: result.params[name] * factor };
        expect(logLikelihood(moved, donors)).toBeLessThan(result.logLikelihood);
      }
    }
  });

  it("give what the workbook expects of a new donor, year by year", () => {
    const workbook = [0.4985, 0.9233, 1.2969, 1.6323, 1.9381, 2.2202, 2.4826, 2.7285, 2.9603, 3.1798, 3.3887];
    workbook.forEach((value, i) =>
      expect(model.expectedPurchases(result.params, i + 1)).toBeCloseTo(value, 4),
    );
    expect(model.expectedPurchases(result.params, 10)).toBeCloseTo(3.17983, 5);
  });

  it.each([
    [0, 0, 0.116, 0.11],
    [2, 4, 0.634, 0.59],
    [6, 6, 1, 0.93],
  ])("with x %d and tx %d are active now with %d, at the next opportunity with %d", (x, tx, now, next) => {
    expect(model.pAlive(result.params, { x, tx, T: 6 })).toBeCloseTo(now, 3);
    expect(model.pAliveAt(result.params, { x, tx, T: 6 }, 1)).toBeCloseTo(next, 2);
  });

  it("may be listed one by one, in any order", () => {
    const each = { x: [] as number[], tx: [] as number[], T: [] as number[] };
    donors.x.forEach((n, i) => {
      for (let k = 0; k < donors.weight[i]!; k++) {
        each.x.push(n);
        each.tx.push(donors.tx[i]!);
        each.T.push(6);
      }
    });
    each.x.reverse();
    each.tx.reverse();
    expect(fit(each)).toEqual(result);
  });
});

describe("a fit", () => {
  it("recovers its parameters from 20,000 simulated customers of different ages", () => {
    for (const params of [truth, { alpha: 0.5, beta: 8, gamma: 1.5, delta: 20 }]) {
      const T = Float64Array.from({ length: 20_000 }, (_, i) => 5 + (i % 25));
      const { params: found, standardErrors } = fit(simulate(params, { n: 20_000, T, chance: 3 }));
      for (const name of names)
        expect(Math.abs(found[name] - params[name])).toBeLessThan(3.3 * standardErrors[name]!);
    }
  });

  it("has its unit in the opportunities and no other", () => {
    const result = fit(simulate(truth, { n: 500, T: 6, chance: 4 }));
    expect(bgbb.rescale(result, 1)).toBe(result);
    expect(() => bgbb.rescale(result, 7)).toThrow('argument.domain {"argument":"unit","value":7}');
  });

  it("refuses opportunities that are none", () => {
    expect(() => fit({ x: [1, 1], tx: [1, 1.5], T: [3, 3] })).toThrow('customer.opportunities {"row":1');
    expect(() => fit({ x: [1], tx: [1], T: [2.5] })).toThrow("customer.opportunities");
    expect(() => fit({ x: [3], tx: [2], T: [5] })).toThrow("customer.opportunities");
    expect(() => fit({ x: [3], tx: [7], T: [5] })).toThrow("customer.recency");
    expect(() => fit({ x: [], tx: [], T: [] })).toThrow("customers.empty");
  });

  it("says when nobody bought, and that nobody leaves", () => {
    const codes = (result: bgbb.BgBbFit) => result.warnings.map(({ code }) => code);
    expect(codes(fit({ x: [0, 0, 0], tx: [0, 0, 0], T: [4, 5, 6] }))).toContain("fit.noRepeats");
    const faithful = simulate({ ...truth, gamma: 1e-9 }, { n: 3000, T: 12, chance: 5 });
    const result = fit(faithful);
    expect(result.warnings).toContainEqual({
      code: "fit.boundary",
      details: { parameter: "gamma", towards: "zero" },
    });
  });

  it("of wild but valid customers is finite", () => {
    const customer = fc.integer({ min: 0, max: 400 }).chain((T) =>
      fc.integer({ min: 0, max: T }).chain((tx) =>
        fc.record({
          x: tx === 0 ? fc.constant(0) : fc.integer({ min: 1, max: tx }),
          tx: fc.constant(tx),
          T: fc.constant(T),
          weight: fc.integer({ min: 1, max: 1000 }),
        }),
      ),
    );
    fc.assert(
      fc.property(fc.array(customer, { minLength: 1, maxLength: 6 }), (rows) => {
        const column = (name: "x" | "tx" | "T" | "weight") => rows.map((row) => row[name]);
        const result = fit({ x: column("x"), tx: column("tx"), T: column("T"), weight: column("weight") });
        const numbers = [...Object.values(result.params), result.logLikelihood, result.aic, result.bic];
        expect(numbers.every(Number.isFinite)).toBe(true);
        expect(result.converged || result.warnings.length > 0).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
