import { seeded } from "@keepworth/models";
import { describe, expect, it } from "vitest";
import { qini } from "./qini.ts";

describe("Qini curve", () => {
  it("agrees with one worked by hand", () => {
    const { curve, coefficient } = qini({
      treated: [1, 0, 1, 0, 1, 0],
      outcome: [1, 0, 1, 1, 0, 0],
      score: [6, 5, 4, 3, 2, 1],
    });
    // after 1: 0; 2: 1/3; 3: (2 − 0)/3 = 2/3; 4: 1/3; 5: (2 − 1·3/2)/3 = 1/6; 6: 1/3
    const gains = [0, 0, 1 / 3, 2 / 3, 1 / 3, 1 / 6, 1 / 3];
    expect(curve.map(({ gain }) => gain)).toEqual(gains.map((gain) => expect.closeTo(gain, 12) as number));
    expect(curve.map(({ share }) => share)).toEqual(gains.map((_, k) => expect.closeTo(k / 6, 12) as number));
    // trapezes: (0 + 0 + 1/3 + 2/3 + 1/3 + 1/6 + half of 1/3) / 6 − half of 1/3
    expect(coefficient).toBeCloseTo((1 / 3 + 2 / 3 + 1 / 3 + 1 / 6 + 1 / 6) / 6 - 1 / 6, 12);
  });

  it("takes customers with one score together, whatever their order", () => {
    const score = [2, 2, 2, 2, 1, 1, 1, 1];
    const one = qini({ treated: [1, 1, 0, 0, 1, 1, 0, 0], outcome: [1, 1, 0, 0, 0, 0, 0, 0], score });
    const other = qini({ treated: [0, 1, 0, 1, 0, 1, 0, 1], outcome: [0, 1, 0, 1, 0, 0, 0, 0], score });
    expect(one.coefficient).toBeCloseTo(other.coefficient, 12);
    // points (0, 0), (.5, .5), (1, .5): area 1/8 + 1/4, less 1/4
    expect(one.coefficient).toBeCloseTo(1 / 8, 12);
    expect(one.curve).toEqual([
      { share: 0, gain: 0 },
      { share: 0.5, gain: 0.5 },
      { share: 1, gain: 0.5 },
    ]);
  });

  it("is above 0 for a score that finds those who are moved, and holds 0 for one that does not", () => {
    const rng = seeded(11);
    const size = 4000;
    const uplift = Float64Array.from({ length: size }, () => 0.3 * rng.uniform());
    const treated = uplift.map((_, i) => i % 2);
    const outcome = uplift.map((tau, i) => (rng.uniform() < 0.1 + tau * treated[i]! ? 1 : 0));
    const good = qini({ treated, outcome, score: uplift });
    const bad = qini({ treated, outcome, score: uplift.map(() => rng.uniform()) });
    // truth: ∫ over the top φ of .3(1 − u) is .3(φ − φ²/2); less the line .15φ: .1 − .075
    expect(good.low).toBeGreaterThan(0);
    expect(good.low).toBeLessThan(0.025);
    expect(good.high).toBeGreaterThan(0.025);
    expect(bad.low).toBeLessThan(0);
    expect(bad.high).toBeGreaterThan(0);
    expect(good.curve.length).toBe(21);
    expect(qini({ treated, outcome, score: uplift })).toEqual(good);
  });
});
