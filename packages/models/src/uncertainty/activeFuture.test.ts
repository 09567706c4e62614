import { describe, expect, it } from "vitest";
import { seeded } from "../math/random.ts";
import { purchaseModel, purchaseModelNames, type PurchaseModelName } from "../purchase/models.ts";
import type { ActiveFuture } from "./activeFuture.ts";

// In weeks.
const laws = {
  nbd: { r: 0.385, alpha: 12.1 },
  "bg-nbd": { r: 0.243, alpha: 4.41, a: 0.793, b: 2.43 },
  "mbg-nbd": { r: 0.525, alpha: 6.18, a: 0.891, b: 1.61 },
  "bg-cnbd-k": { k: 3, r: 0.85, alpha: 1.45, a: 0.79, b: 2.42 },
  "mbg-cnbd-k": { k: 2, r: 0.7, alpha: 2.2, a: 0.89, b: 1.6 },
  "pareto-nbd": { r: 0.553, alpha: 10.6, s: 0.606, beta: 11.7 },
  "ggom-nbd": { r: 0.553, alpha: 10.6, b: 0.05, s: 0.9, beta: 2 },
} satisfies Record<PurchaseModelName, Readonly<Record<string, number>> & { readonly alpha: number }>;

const horizon = 52;
/** Long since the last purchase in the second, so that P(active) counts. */
const customers = [
  { x: 0, tx: 0, T: 30 },
  { x: 2, tx: 12, T: 38 },
  { x: 9, tx: 35, T: 38 },
  { x: 60, tx: 39, T: 40 },
];

describe.each(purchaseModelNames)("the future of active customers under %s", (name) => {
  const model = purchaseModel(name);
  const law: ActiveFuture = model.activeFuture(laws[name], horizon);

  /** P(N > n) by the law of counts itself, with nothing left out. */
  const survivalOf = (x: number, T: number) => {
    const survival = new Float64Array(3000);
    law.addSurvival(x, T, 1, survival, 1e-15);
    return survival;
  };
  const pmfOf = (x: number, T: number) => {
    const survival = survivalOf(x, T);
    return survival.map((more, n) => (n === 0 ? 1 : survival[n - 1]!) - more);
  };

  it.each(customers)("has one law of counts, whichever way it is asked for: x $x, T $T", ({ x, T }) => {
    const chances = pmfOf(x, T);
    for (const n of [0, 1, 2, 3, 5, 10, 40, 150]) {
      // P(N > n) is summed from the left and so has no more than these digits.
      expect(Math.abs(Math.exp(law.logPmf(x, T, n)) - chances[n]!)).toBeLessThan(1e-11);
    }
    const { mean, square } = law.moments(x, T);
    const sum = (weigh: (n: number) => number) => chances.reduce((total, p, n) => total + p * weigh(n), 0);
    expect(sum(() => 1)).toBeCloseTo(1, 12);
    expect(sum((n) => n) / mean).toBeCloseTo(1, 8);
    expect(sum((n) => n * n) / square).toBeCloseTo(1, 7);
  });

  it.each(customers)("times P(active) is what is expected of a customer: x $x, tx $tx, T $T", (customer) => {
    const { x, tx, T } = customer;
    const alive = model.pAlive(laws[name], customer);
    for (const n of [0, 1, 2, 7, 30]) {
      const chance = alive * Math.exp(law.logPmf(x, T, n, tx)) + (n === 0 ? 1 - alive : 0);
      expect(chance / model.conditionalPmf(laws[name], customer, n, horizon)).toBeCloseTo(1, 8);
    }
    if (law.recencyMatters) return;
    const expected = model.conditionalExpectedPurchases(laws[name], customer, horizon);
    expect((alive * law.moments(x, T).mean) / expected).toBeCloseTo(1, 8);
  });

  it("adds, times its weight, to what is there, until it falls below the least that counts", () => {
    const whole = survivalOf(2, 38);
    const added = new Float64Array(3000).fill(7);
    const reached = law.addSurvival(2, 38, 0.25, added, 1e-3);
    expect(whole[reached - 1]!).toBeGreaterThanOrEqual(1e-3);
    expect(whole[reached]!).toBeLessThan(1e-3);
    added.forEach((value, n) => expect(value).toBeCloseTo(n < reached ? 7 + whole[n]! / 4 : 7, 12));
    expect(law.addSurvival(2, 38, 1, new Float64Array(2))).toBe(2);
  });

  it.each(customers)(
    "draws futures with these counts, at the times when purchases come: x $x, T $T",
    ({ x, T }) => {
      const drawn = futuresOf(law, x, T);
      const chances = pmfOf(x, T);
      const some = 1 - chances[0]!;
      for (const n of [1, 2, 5, 20]) {
        const below = chances.slice(1, n + 1).reduce((a, b) => a + b, 0) / some;
        // Of 20,000 futures a share of ½ has a standard error of .0035, less where places in chance are evenly spaced.
        expect(Math.abs(drawn.share((count) => count <= n) - below)).toBeLessThan(0.006);
      }
      const { mean } = law.moments(x, T);
      expect(Math.abs((drawn.mean() * some) / mean - 1)).toBeLessThan(0.01);
      // Those of the first half of the horizon are the purchases of a horizon that is half as long. Drawn times fall
      // evenly, the first purchases of a regular buyer do not quite: a thousandth of the money at 10 % a year.
      const early = model.activeFuture(laws[name], horizon / 2).moments(x, T).mean / mean;
      expect(Math.abs(drawn.half - early)).toBeLessThan(law.recencyMatters && x === 0 ? 0.03 : 0.006);
    },
  );
});

/** Many futures of customers who buy; `half`: the share of purchases that fall into the first half of the horizon. */
function futuresOf(law: ActiveFuture, x: number, T: number) {
  const paths = 20_000;
  const rng = seeded(3);
  const places = () => Float64Array.from({ length: paths }, (_, i) => (i + rng.uniform()) / paths);
  const leaving = places();
  for (let i = paths - 1; i > 0; i--) {
    const j = Math.floor(rng.uniform() * (i + 1));
    [leaving[i], leaving[j]] = [leaving[j]!, leaving[i]!];
  }
  const column = () => new Float64Array(paths);
  const { count, weight, span } = { count: column(), weight: column(), span: column() };
  law.drawCounts(x, T, { buying: places(), leaving }, 0, paths, { count, weight, span });
  const total = weight.reduce((a, b) => a + b, 0);
  const average = (of: (i: number) => number) => weight.reduce((sum, w, i) => sum + w * of(i), 0) / total;
  const mean = () => average((i) => count[i]!);
  return {
    mean,
    share: (holds: (n: number) => boolean) => average((i) => (holds(count[i]!) ? 1 : 0)),
    half: average((i) => count[i]! * Math.min(1, 0.5 / span[i]!)) / mean(),
  };
}
