import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renewals, survivors } from "../../test/cohorts.ts";
import * as kaplanMeier from "./kaplanMeier.ts";
import * as sbg from "./sbg/index.ts";

const { fit, survival, survivalInterval } = kaplanMeier;

// Weeks of remission under 6-MP, Freireich et al. (1963), Blood 21; values and bounds of 95 % as Stata prints them.
const remission = {
  duration: [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35],
  churned: [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0],
};
const printed = [
  [6, 21, 3, 0.8571, 0.0764, 0.6197, 0.9516],
  [7, 17, 1, 0.8067, 0.0869, 0.5631, 0.9228],
  [10, 15, 1, 0.7529, 0.0963, 0.5032, 0.8894],
  [13, 12, 1, 0.6902, 0.1068, 0.4316, 0.8491],
  [16, 11, 1, 0.6275, 0.1141, 0.3675, 0.8049],
  [22, 7, 1, 0.5378, 0.1282, 0.2678, 0.7468],
  [23, 6, 1, 0.4482, 0.1346, 0.1881, 0.6801],
];

describe("Kaplan and Meier's curve", () => {
  const curve = fit(remission, { level: 0.95 });

  it("has the published shares, standard errors and bounds", () => {
    expect(curve.times).toEqual(printed.map(([time]) => time));
    printed.forEach(([time, atRisk, lost, share, error, low, high], i) => {
      expect([curve.atRisk[i], curve.lost[i]]).toEqual([atRisk, lost]);
      expect(survival(curve, time!)).toBeCloseTo(share!, 4);
      expect(curve.standardErrors[i]).toBeCloseTo(error!, 4);
      expect(survivalInterval(curve, time!).low).toBeCloseTo(low!, 4);
      expect(survivalInterval(curve, time!).high).toBeCloseTo(high!, 4);
    });
    expect(kaplanMeier.quantile(curve, 0.5)).toBe(23);
    expect(kaplanMeier.quantile(curve, 0.6)).toBe(Infinity);
  });

  it("holds between two times, and knows nothing after the last", () => {
    expect(survival(curve, 5.9)).toBe(1);
    expect(survival(curve, 12)).toBe(survival(curve, 10));
    expect(survival(curve, 35)).toBe(survival(curve, 23));
    expect(survival(curve, 35.1)).toBeNaN();
    expect(survivalInterval(curve, 36)).toEqual({ low: Number.NaN, high: Number.NaN });
    expect(kaplanMeier.restrictedMean(curve, 36)).toBeNaN();
    expect(survival(fit({ duration: [1, 2], churned: [1, 1] }), 50)).toBe(0);
  });

  it("has the area under it as the mean time, here 6 + 1·.8571 + 3·.8067 + …", () => {
    let area = 0;
    let [from, height] = [0, 1];
    for (const [time, , , share] of printed) {
      area += height * (time! - from);
      [from, height] = [time!, share!];
    }
    expect(kaplanMeier.restrictedMean(curve, 23)).toBeCloseTo(area, 2);
    expect(kaplanMeier.restrictedMean(curve, 6)).toBe(6);
  });

  it("of a whole cohort is the plain share, close to what sBG says of it", () => {
    const cohort = renewals(survivors.regular, 7);
    const plain = fit(cohort);
    const { params } = sbg.fit(cohort);
    for (let n = 0; n <= 7; n++) {
      expect(survival(plain, n)).toBeCloseTo(survivors.regular[n]! / 1000, 14);
      if (n === 0) continue;
      expect(kaplanMeier.retentionRate(plain, n)).toBeCloseTo(
        survivors.regular[n]! / survivors.regular[n - 1]!,
        14,
      );
      const { low, high } = survivalInterval(plain, n);
      expect(low < sbg.survival(params, n) && sbg.survival(params, n) < high).toBe(true);
    }
  });

  it("has an exact interval where nobody, or everybody, has left", () => {
    // 0.05^(1/20), and one minus it.
    const bound = 0.05 ** (1 / 20);
    const nobody = survivalInterval(fit({ lost: [0, 5], active: 15 }), 1);
    expect(nobody.low).toBeCloseTo(bound, 14);
    expect(nobody.high).toBe(1);
    const everybody = survivalInterval(fit({ lost: [20], active: 0 }), 1);
    expect(everybody.low).toBe(0);
    expect(everybody.high).toBeCloseTo(1 - bound, 14);
  });

  it("holds the truth in about as many cases as its level says", () => {
    let held = 0;
    for (let seed = 0; seed < 1000; seed++) {
      const periods = Array.from({ length: 80 }, (_, i) => 1 + (i % 8));
      const sample = fit(sbg.simulate({ alpha: 0.7, beta: 3 }, { n: 80, periods, chance: seed }));
      const { low, high } = survivalInterval(sample, 4);
      if (low <= sbg.survival({ alpha: 0.7, beta: 3 }, 4) && sbg.survival({ alpha: 0.7, beta: 3 }, 4) <= high)
        held++;
    }
    // 900 ± 4 standard deviations.
    expect(Math.abs(held - 900)).toBeLessThan(38);
  });

  it("is a falling share, the same for any order of rows and for weights as for repetition", () => {
    const row = fc.tuple(
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.boolean(),
      fc.integer({ min: 1, max: 3 }),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const data = (list: typeof rows) => ({
          duration: list.map(([time]) => time),
          churned: list.map(([, left]) => (left ? 1 : 0)),
        });
        const weighted = fit({ ...data(rows), weight: rows.map(([, , weight]) => weight) });
        const repeated = rows.flatMap((one) => Array<(typeof rows)[number]>(one[2]).fill(one));
        expect(fit(data(repeated.toReversed()))).toEqual(weighted);
        let last = 1;
        weighted.survival.forEach((share, i) => {
          expect(share >= 0 && share <= last).toBe(true);
          expect(weighted.low[i]! <= share && share <= weighted.high[i]!).toBe(true);
          last = share;
        });
      }),
    );
  });
});
