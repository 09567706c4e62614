import { describe, expect, it } from "vitest";
import { bgnbd, paretoNbd, seeded } from "../index.ts";

// docs/method/posterior.md tells what the weak priors imply for customers; these are its figures.

/** A model whose parameters are known by name only. */
interface Model {
  problemOf(customers: object): {
    readonly names: readonly string[];
    readonly prior: { readonly centre: readonly number[]; readonly spread: readonly number[] };
  };
  expectedPurchases(params: object, t: number): number;
  pAliveAt(params: object, customer: object, t: number): number;
  pmf(params: object, n: number, t: number): number;
}

function quantiles(numbers: readonly number[]): number[] {
  const sorted = numbers.toSorted((a, b) => a - b);
  return [0.05, 0.5, 0.95].map((p) => sorted[Math.floor(p * (sorted.length - 1))]!);
}

/** Purchases of a new customer within the mean age, the shares who left and who never bought again. */
function implied(model: Model) {
  const { names, prior } = model.problemOf({ x: [0, 1], tx: [0, 0.5], T: [1, 1] });
  const rng = seeded(1);
  const drawn = Array.from({ length: 3000 }, () => {
    const values = names.map((name, i) => [
      name,
      prior.centre[i]! * Math.exp(prior.spread[i]! * rng.normal()),
    ]);
    const params = Object.fromEntries(values) as object;
    return {
      purchases: model.expectedPurchases(params, 1),
      gone: 1 - model.pAliveAt(params, { x: 0, tx: 0, T: 0 }, 1),
      never: model.pmf(params, 0, 1),
    };
  });
  return {
    purchases: quantiles(drawn.map(({ purchases }) => purchases)),
    gone: quantiles(drawn.map(({ gone }) => gone)),
    never: quantiles(drawn.map(({ never }) => never)),
  };
}

describe("what a weak prior implies for customers over the mean age", () => {
  it.each([
    ["BG/NBD", bgnbd, [0.04, 1.2, 42], [0.003, 0.18, 0.97], [0, 0.4, 0.96]],
    ["Pareto/NBD", paretoNbd, [0.006, 0.97, 84], [0.03, 0.57, 1], [0.008, 0.67, 0.99]],
  ] as const)("is what the documentation tells: %s", (_, model, purchases, gone, never) => {
    const found = implied(model as unknown as Model);
    // 3,000 draws know an extreme quantile of purchases to about a fifth.
    purchases.forEach((value, i) =>
      expect(Math.abs(Math.log(found.purchases[i]! / value))).toBeLessThan(0.4),
    );
    gone.forEach((value, i) => expect(Math.abs(found.gone[i]! - value)).toBeLessThan(0.04));
    never.forEach((value, i) => expect(Math.abs(found.never[i]! - value)).toBeLessThan(0.04));
  });
});
