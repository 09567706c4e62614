import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apparelWeeks } from "../../../test/apparelWeeks.ts";
import { hasData } from "../../../test/data.ts";
import { dynamicHistories, dynamicModel } from "../../../test/dynamicHistories.ts";
import { dynamicCustomers } from "../../../test/reference/dynamic.ts";
import * as paretoNbd from "../paretoNbd/fit.ts";
import { readHistories } from "./histories.ts";
import { logLikelihood } from "./index.ts";
import { likelihoodOf } from "./likelihood.ts";
import { pointOf } from "./params.ts";
import { pathsOf } from "./paths.ts";
import { readTimetable } from "./timetable.ts";

const all = dynamicHistories(dynamicCustomers);

function evaluationOf({ purchases, covariates }: typeof all) {
  const histories = readHistories(purchases);
  return likelihoodOf(pathsOf(histories, readTimetable(covariates, histories.length)));
}

describe("the likelihood with covariates that change", () => {
  it.runIf(hasData("apparel-weekly-covariates.csv.gz"))("is that of CLVTools on apparel", () => {
    const { purchases, rows, values } = apparelWeeks("2006-12-31");
    const printed = {
      params: { r: 1.977706, alpha: 115.17794, s: 2.012683, beta: 158.181797 },
      covariates: {
        lifetime: { "High.Season": -2.482678, Gender: -0.512544, Channel: 0.50573 },
        purchase: { "High.Season": 0.718314, Gender: 0.264898, Channel: 0.613721 },
      },
    };
    const covariates = { ...rows, lifetime: values, purchase: values };
    expect(logLikelihood(printed, purchases, covariates)).toBeCloseTo(-5752.9367, 4);
  });

  it.each(dynamicCustomers)("is mpmath's integral for purchases at $times", (customer) => {
    const { purchases, covariates } = dynamicHistories([customer]);
    expect(logLikelihood(dynamicModel, purchases, covariates)).toBeCloseTo(customer.values[0]!, 12);
  });

  it("has the gradient and Hessian that differences show", () => {
    const evaluate = evaluationOf(all);
    const { gradient, hessian } = evaluate(pointOf(dynamicModel, { lifetime: ["z", "w"], purchase: ["z"] }));
    const point = pointOf(dynamicModel, { lifetime: ["z", "w"], purchase: ["z"] });
    const n = point.length;
    for (let i = 0; i < n; i++) {
      const at = (k: number) => evaluate(point.map((value, j) => (j === i ? value + k * 2e-3 : value)));
      const [a, b, c, d] = [at(1), at(-1), at(2), at(-2)];
      const slope = (f: (curvature: typeof a) => number) => (8 * (f(a) - f(b)) - (f(c) - f(d))) / (12 * 2e-3);
      expect(gradient[i]).toBeCloseTo(
        slope(({ value }) => value),
        9,
      );
      for (let j = 0; j < n; j++) {
        expect(hessian[i * n + j]).toBeCloseTo(
          slope(({ gradient }) => gradient[j]!),
          8,
        );
      }
    }
  });

  it("is that of Pareto/NBD where covariates have no effect", () => {
    const none = { ...dynamicModel, covariates: { lifetime: { z: 0, w: 0 }, purchase: { z: 0 } } };
    const x = dynamicCustomers.map(({ times }) => times.length - 1);
    const tx = dynamicCustomers.map(({ times }) => times.at(-1)! - times[0]!);
    const T = dynamicCustomers.map(({ times, end }) => end - times[0]!);
    const plain = paretoNbd.logLikelihood(dynamicModel.params, { x, tx, T });
    expect(logLikelihood(none, all.purchases, all.covariates)).toBeCloseTo(plain, 10);
  });

  it("does not change with the order of rows, nor by cutting a row in two", () => {
    const { customer, start, last, lifetime, purchase } = all.covariates;
    const expected = logLikelihood(dynamicModel, all.purchases, all.covariates);
    const order = start.map((_, k) => (k * 7) % start.length);
    const shuffled = <V>(column: readonly V[]) => order.map((k) => column[k]!);
    const reordered = {
      last,
      customer: shuffled(customer),
      start: shuffled(start),
      lifetime: { z: shuffled(lifetime.z), w: shuffled(lifetime.w) },
      purchase: { z: shuffled(purchase.z) },
    };
    const { customer: who, time, end } = all.purchases;
    const reversed = { customer: who.toReversed(), time: time.toReversed(), end };
    expect(logLikelihood(dynamicModel, reversed, reordered)).toBe(expected);
    const cut = {
      last,
      customer: [...customer, customer[2]!],
      start: [...start, start[2]! + 1.3],
      lifetime: { z: [...lifetime.z, lifetime.z[2]!], w: [...lifetime.w, lifetime.w[2]!] },
      purchase: { z: [...purchase.z, purchase.z[2]!] },
    };
    expect(logLikelihood(dynamicModel, all.purchases, cut)).toBe(expected);
  });

  it("takes a purchase into the row that starts with it, in whatever unit it is counted", () => {
    // Weeks counted in days since 1970, divided by 7: 12870 / 7 is no double.
    const row = (start: number) => start / 7;
    const covariates = {
      customer: [0, 0, 0],
      start: [12_863, 12_870, 12_877].map(row),
      purchase: { z: [0, 1, 0] },
    };
    const history = (day: number) => ({ customer: [0, 0], time: [row(12_864), day / 7], end: row(12_880) });
    const model = { params: dynamicModel.params, covariates: { lifetime: {}, purchase: { z: 3 } } };
    const none = { ...model, covariates: { lifetime: {}, purchase: { z: 0 } } };
    const gain = (day: number) =>
      logLikelihood(model, history(day), covariates) - logLikelihood(none, history(day), covariates);
    expect(gain(12_870) - gain(12_869.999)).toBeCloseTo(3, 3);
    expect(gain(12_877) - gain(12_876.999)).toBeCloseTo(-3, 3);
  });

  it("is finite for parameters, coefficients and histories of any size", () => {
    const evaluate = evaluationOf(all);
    const log = fc.double({ min: -18, max: 18, noNaN: true });
    const effect = fc.double({ min: -30, max: 30, noNaN: true });
    fc.assert(
      fc.property(log, log, effect, log, log, effect, effect, (...point) => {
        const { value, gradient, hessian } = evaluate(Float64Array.from(point));
        expect([value, ...gradient, ...hessian].every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 500 },
    );
    const many = Array.from({ length: 2000 }, (_, k) => k / 100);
    const purchases = { customer: many.map(() => 0), time: many, end: 40 };
    const covariates = { customer: [0, 0], start: [0, 12], last: 100, purchase: { z: [0, 1] } };
    for (const z of [-3, 0, 3]) {
      const model = { params: dynamicModel.params, covariates: { lifetime: {}, purchase: { z } } };
      expect(Number.isFinite(logLikelihood(model, purchases, covariates))).toBe(true);
    }
  });

  it("refuses what it cannot place", () => {
    const { purchases, covariates } = all;
    const refused = (changed: object, code: string) =>
      expect(() => logLikelihood(dynamicModel, purchases, { ...covariates, ...changed })).toThrow(code);
    refused({ start: covariates.start.map((t, k) => (k === 0 ? 0.75 : t)) }, "covariates.periods");
    refused({ last: 0.5 }, "covariates.periods");
    refused({ start: covariates.start.map((t, k) => (k === 1 ? 0 : t)) }, "covariates.periods");
    refused({ customer: covariates.customer.map(() => 7) }, "customer.number");
    refused({ purchase: { z: covariates.start.map(() => Number.NaN) } }, "covariates.finite");
    refused({ purchase: { other: covariates.start } }, "covariates.name");
    expect(() => logLikelihood(dynamicModel, { ...purchases, customer: purchases.time }, covariates)).toThrow(
      "customer.number",
    );
  });
});
