import { readColumn, type Column } from "../../customers.ts";
import { seeded, type Rng } from "../../math/random.ts";
import { clockAt } from "./clock.ts";
import type { CovariateRows } from "./histories.ts";
import { pointOf, type DynamicParams } from "./params.ts";
import { readTimetable, walk } from "./timetable.ts";

export interface DynamicSimulateOptions {
  /** By customer: the time of the first purchase, on the clock of the covariates. */
  readonly first: Column;
  /** When the data end. */
  readonly end: number;
  /** Where chance comes from: a generator, or the seed of one. */
  readonly chance: Rng | number;
}

/** Every purchase, first ones included, by customer and time; and who is still active at the end. */
export interface SimulatedPurchases {
  readonly customer: Uint32Array;
  readonly time: Float64Array;
  readonly end: number;
  /** By customer. */
  readonly active: Uint8Array;
}

/**
 * Customers as the model has them.
 *
 * @throws KeepworthError "parameters.domain", "customers.columns", "customer.number", "covariates.*"
 * @example fit(simulate(model, covariates, { first, end: 104, chance: 42 }), covariates)
 */
export function simulate(
  model: DynamicParams,
  covariates: CovariateRows,
  { first, end, chance }: DynamicSimulateOptions,
): SimulatedPurchases {
  const starts = readColumn(first, "first");
  const timetable = readTimetable(covariates, starts.length);
  const { names, values, count } = timetable.cells;
  const point = pointOf(model, names);
  const ofBuying = 2 + names.purchase.length;
  const buying = clockAt(values.purchase, count, point.subarray(1, ofBuying));
  const leaving = clockAt(values.lifetime, count, point.subarray(ofBuying + 1));
  const { r, alpha, s, beta } = model.params;
  const rng = typeof chance === "number" ? seeded(chance) : chance;
  const customer: number[] = [];
  const time: number[] = [];
  const active = new Uint8Array(starts.length);
  starts.forEach((start, i) => {
    // Clocks of e^(γ'z) and e^(δ'z): on them, purchases and leaving come at constant rates.
    const gap = Math.exp(Math.log(alpha) - rng.logGamma(r));
    let untilLeaving = beta * Math.expm1(rng.exponential() / s);
    let untilPurchase = gap * rng.exponential();
    let at = start;
    customer.push(i);
    time.push(start);
    walk(timetable, i, start, end, (cell, length) => {
      const rate = buying.rates[cell]!;
      const stays = Math.min(length, untilLeaving / leaving.rates[cell]!);
      let passed = 0;
      while (passed + untilPurchase / rate < stays) {
        passed += untilPurchase / rate;
        customer.push(i);
        time.push(at + passed);
        untilPurchase = gap * rng.exponential();
      }
      untilPurchase -= Math.max(0, stays - passed) * rate;
      untilLeaving -= length * leaving.rates[cell]!;
      at += length;
    });
    if (untilLeaving > 0) active[i] = 1;
  });
  return { customer: Uint32Array.from(customer), time: Float64Array.from(time), end, active };
}
