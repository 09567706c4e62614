import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differences } from "../../../test/derivatives.ts";
import { oddCustomers } from "../../../test/oddCustomers.ts";
import type { CustomerColumns } from "../../customers.ts";
import type { FitOptions } from "../../estimate/fit.ts";
import { compress } from "../../states.ts";
import * as bgcnbd from "../bgcnbd/index.ts";
import * as bgnbd from "../bgnbd/index.ts";
import * as mbgcnbd from "../mbgcnbd/index.ts";
import * as mbgnbd from "../mbgnbd/index.ts";
import type { PurchaseFit, SimulateOptions, Simulated } from "../model.ts";
import * as nbd from "../nbd/index.ts";

type Params = Readonly<Record<string, number>>;

/** What is tried of each model, with the stages of a purchase given where it has them. */
interface Case {
  readonly name: string;
  readonly truth: Params;
  fit(customers: CustomerColumns, options?: FitOptions): PurchaseFit<Params>;
  rescale(fit: PurchaseFit<Params>, unit: number): PurchaseFit<Params>;
  logLikelihood(params: Params, customers: CustomerColumns): number;
  simulate(params: Params, options: SimulateOptions): Simulated;
}

const staged = (model: typeof bgcnbd | typeof mbgcnbd) => ({
  ...model,
  fit: (customers: CustomerColumns, options?: FitOptions) => model.fit(customers, { ...options, k: 2 }),
});
const truth = { r: 0.6, alpha: 6, a: 0.8, b: 2.5 };
const cases = [
  { ...nbd, name: "NBD", truth: { r: 0.6, alpha: 6 } },
  { ...bgnbd, name: "BG/NBD", truth },
  { ...mbgnbd, name: "MBG/NBD", truth },
  { ...staged(bgcnbd), name: "BG/CNBD-2", truth: { k: 2, ...truth } },
  { ...staged(mbgcnbd), name: "MBG/CNBD-2", truth: { k: 2, ...truth } },
] as unknown as Case[];

const codes = (result: PurchaseFit<Params>) => result.warnings.map(({ code }) => code);

describe.each(cases)("a fit of $name", ({ name, truth, fit, rescale, logLikelihood, simulate }) => {
  const shop = simulate(truth, { n: 1500, T: 39, chance: 5 });
  const customers = { x: shop.x, tx: shop.tx, T: shop.T };
  const base = fit(customers);
  const free = Object.keys(truth).filter((parameter) => parameter !== "k");

  it("recovers its parameters from 20,000 simulated customers", () => {
    const T = Float64Array.from({ length: 20_000 }, (_, i) => 20 + (i % 60));
    const { x, tx } = simulate(truth, { n: 20_000, T, chance: 11 });
    const found = fit({ x, tx, T });
    expect(found.converged).toBe(true);
    for (const parameter of free) {
      const error = found.standardErrors[parameter]!;
      expect(Math.abs(found.params[parameter]! - truth[parameter]!)).toBeLessThan(3.3 * error);
    }
  });

  it("is not changed by the order of the rows, bit for bit", () => {
    const reversed = { x: shop.x.toReversed(), tx: shop.tx.toReversed(), T: shop.T.toReversed() };
    expect(fit(reversed)).toEqual(base);
  });

  it("counts a weight as that many customers", () => {
    const twice = fit({ ...customers, weight: customers.x.map(() => 2) });
    expect(twice.customers).toBe(3000);
    expect(twice.logLikelihood).toBeCloseTo(2 * base.logLikelihood, 6);
    expect(twice.standardErrors["alpha"]! * Math.SQRT2).toBeCloseTo(base.standardErrors["alpha"]!, 5);
  });

  it("tells the log-likelihood of its parameters, and no smaller one than others have", () => {
    expect(logLikelihood(base.params, customers)).toBeCloseTo(base.logLikelihood, 8);
    for (const parameter of free) {
      for (const factor of [0.97, 1.03]) {
        const moved = { ...base.params, [parameter]: base.params[parameter]! * factor };
        expect(logLikelihood(moved, customers)).toBeLessThan(base.logLikelihood);
      }
    }
  });

  it("in another time unit is the same fit", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (unit) => {
        const other = { x: shop.x, tx: shop.tx.map((t) => t / unit), T: shop.T.map((t) => t / unit) };
        const direct = fit(other);
        const converted = rescale(base, unit);
        for (const parameter of free) {
          expect(direct.params[parameter]! / converted.params[parameter]!).toBeCloseTo(1, 6);
        }
        expect(Math.abs(direct.logLikelihood - converted.logLikelihood)).toBeLessThan(1e-6);
      }),
      { numRuns: 10 },
    );
  });

  it.each(Object.entries(oddCustomers))("gives finite numbers and a reason: %s", (_, columns) => {
    for (const prior of ["auto", "none", "weak"] satisfies FitOptions["prior"][]) {
      const result = fit(columns, { prior });
      const { params, logLikelihood, aic, bic, standardErrors } = result;
      expect([...Object.values(params), logLikelihood, aic, bic].every(Number.isFinite)).toBe(true);
      expect(Object.values(standardErrors).every((e) => e === null || Number.isFinite(e))).toBe(true);
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      expect(result.warnings.length).toBeGreaterThan(0);
    }
    expect(fit(columns).converged).toBe(true);
  });

  it("says that nobody bought again", () => {
    const lost = oddCustomers["nobody who bought again"];
    expect(codes(fit(lost))).toContain("fit.noRepeats");
    expect(fit(lost, { prior: "none" }).converged).toBe(false);
  });

  it("is finite for any customers", () => {
    const customer = fc
      .tuple(
        fc.nat(400),
        fc.double({ min: 1e-3, max: 1e4, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
      )
      .map(([x, T, share]) => ({ x, T, tx: x === 0 ? 0 : share * T }));
    fc.assert(
      fc.property(fc.array(customer, { minLength: 1, maxLength: 12 }), (rows) => {
        const column = (key: "x" | "tx" | "T") => rows.map((row) => row[key]);
        const result = fit({ x: column("x"), tx: column("tx"), T: column("T") });
        expect(Object.values(result.params).every((p) => p > 0 && p < Infinity)).toBe(true);
        expect(Number.isFinite(result.logLikelihood)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it("says where nobody, or everybody, leaves", () => {
    if (name === "NBD") return;
    const zero = (parameter: string) => ({ code: "fit.boundary", details: { parameter, towards: "zero" } });
    const loyal = fit(simulate({ ...truth, a: 1e-7 }, { n: 2000, T: 50, chance: 3 }));
    expect(loyal.params["a"]! / (loyal.params["a"]! + loyal.params["b"]!)).toBeLessThan(0.01);
    expect(codes(loyal)).toContain("fit.prior");
    // Where all may leave at once, few of them who seldom buy look the same as all who do.
    if (name === "MBG/CNBD-2") expect(codes(loyal)).toContain("fit.flat");
    else expect(loyal.warnings).toContainEqual(zero("a"));
    const fickle = fit(simulate({ ...truth, a: 3, b: 1e-7 }, { n: 2000, T: 50, chance: 1 }));
    if (name.startsWith("MBG")) expect(codes(fickle)).toContain("fit.noRepeats");
    else expect(fickle.warnings).toContainEqual(zero("b"));
  });
});

describe("the likelihood of MBG/NBD", () => {
  it("has the gradient and Hessian that differences show", () => {
    const { evaluate } = mbgnbd.likelihoodOf(compress(mbgnbd.simulate(truth, { n: 400, T: 40, chance: 1 })));
    for (const at of [
      [0.25, 4, 0.8, 2.5],
      [1.7, 30, 0.2, 0.6],
    ]) {
      const analytic = evaluate(at);
      const numeric = differences(evaluate, at);
      numeric.gradient.forEach((g, i) => expect(analytic.gradient[i]! / g).toBeCloseTo(1, 7));
      numeric.hessian.forEach((h, k) => expect(analytic.hessian[k]! / h).toBeCloseTo(1, 6));
    }
  });
});
