import { describe, expect, it } from "vitest";
import { apparel, cdnowSample, dayOf, hasData, summarise, type History } from "../../test/data.ts";
import { seeded } from "../math/random.ts";
import * as bgnbd from "../purchase/bgnbd/index.ts";
import { holdoutGain } from "../validate/gain.ts";
import { logScores } from "../validate/logScore.ts";
import { normalised, seasonClock } from "./clock.ts";
import { clockStates } from "./clockStates.ts";
import { fitSeason } from "./fitSeason.ts";

const params = { r: 0.6, alpha: 60, a: 0.8, b: 4 };
const seasonal = [0.7, 0.7, 0.8, 0.9, 1, 1.1, 0.8, 0.7, 0.9, 1.1, 1.5, 1.8];
const start = dayOf(2022, 1, 1);
const asOf = dayOf(2024, 6, 30);
const horizon = 184;

/** Customers whose clock is a season's, in plain days. */
function shop(factors: readonly number[], n: number, seed: number): History[] {
  const rng = seeded(seed);
  const clock = seasonClock(factors);
  const end = asOf + horizon;
  return Array.from({ length: n }, () => {
    const first = start + Math.floor(rng.uniform() * (asOf - start));
    const { orders } = bgnbd.simulate(params, {
      n: 1,
      T: clock.advance(first, end - first),
      chance: rng,
      orders: true,
    });
    const days = Array.from(orders!.time, (time) => first + Math.floor(clock.daysUntil(first, time)));
    return { days: Array.from(new Set(days), (day) => ({ day, spend: 1 })) };
  });
}

/** The fit as of a day, and whether the time after it would have been foretold better. */
function test(histories: History[], at: number, days: number) {
  const known = histories.filter((one) => one.days[0]!.day <= at);
  const { x, tx, T } = summarise(known, at, 1);
  const dates = known.flatMap((one) => one.days.slice(1).map(({ day }) => day)).filter((day) => day <= at);
  const season = fitSeason(bgnbd, {
    states: { x, tx, T },
    asOf: at,
    repeats: { day: dates, repeats: dates.map(() => 1) },
  });
  const clock = seasonClock(season.factors);
  const later = known.map((one) => one.days.filter(({ day }) => day > at && day <= at + days).length);
  const scores = (
    fit: bgnbd.BgNbdFit,
    states: { x: ArrayLike<number>; tx: ArrayLike<number>; T: ArrayLike<number> },
    h: number,
  ) => {
    const { pAlive, expected } = bgnbd.scoreStates(fit.params, states, { horizon: h, rate: 0 });
    return {
      total: expected.reduce((sum, one) => sum + one, 0),
      log: logScores(bgnbd.activeFuture(fit.params, h), { x: states.x, T: states.T, y: later, pAlive }),
    };
  };
  const plain = scores(season.plain, { x, tx, T }, days);
  const clocked = scores(season.fit, clockStates({ x, tx, T }, at, clock), clock.advance(at, days));
  return {
    season,
    gain: holdoutGain({ without: plain.log, with: clocked.log }),
    actual: later.reduce((sum, y) => sum + y, 0),
    plain: plain.total,
    clocked: clocked.total,
  };
}

describe("the season of a simulated shop", () => {
  const seen = test(shop(seasonal, 4000, 1), asOf, horizon);

  it("is found again", () => {
    const { season } = seen;
    normalised(seasonal).forEach((factor, month) => {
      const error = Math.log(season.factors[month]! / factor);
      expect(Math.abs(error)).toBeLessThan(3.3 * season.standardErrors[month]!);
    });
    expect(season.observed).toBe(12);
    // Spread of the simulated factors: .35, that is 1 / √8.
    expect(season.strength).toBeGreaterThan(3);
    expect(season.strength).toBeLessThan(30);
    expect(season.logLikelihood - season.plain.logLikelihood).toBeGreaterThan(200);
    expect(Math.abs(Math.log(season.fit.params.alpha / params.alpha))).toBeLessThan(0.2);
  });

  it("foretells the second half of the year", () => {
    expect(seen.gain.keep).toBe(true);
    expect(Math.abs(seen.clocked / seen.actual - 1)).toBeLessThan(0.06);
    expect(Math.abs(seen.plain / seen.actual - 1)).toBeGreaterThan(0.08);
  });

  it("expects of each month what came, as far as it is not shrunken", () => {
    const { months } = seen.season;
    expect(months.length).toBe(30);
    const total = (key: "actual" | "expected") => months.reduce((sum, month) => sum + month[key], 0);
    expect(total("expected") / total("actual")).toBeCloseTo(1, 2);
  });

  it("is none where there is none", () => {
    const { season, gain } = test(
      shop(
        Array.from({ length: 12 }, () => 1),
        4000,
        2,
      ),
      asOf,
      horizon,
    );
    expect(season.strength).toBeGreaterThan(100);
    season.factors.forEach((factor) => expect(Math.abs(factor - 1)).toBeLessThan(0.08));
    expect(Math.abs(gain.gain)).toBeLessThan(0.003);
  });

  it("of one customer, or of nobody who came back, is finite", () => {
    for (const states of [
      { x: [3], tx: [20], T: [30] },
      { x: [0, 0], tx: [0, 0], T: [400, 0] },
    ]) {
      const season = fitSeason(bgnbd, {
        states,
        asOf,
        repeats: { day: [asOf - 15], repeats: [states.x[0]!] },
      });
      expect(season.factors.every((factor) => factor > 0 && factor < Infinity)).toBe(true);
      expect(Number.isFinite(season.logLikelihood)).toBe(true);
    }
  });
});

describe.runIf(hasData("apparel-orders.csv"))("the apparel retailer's months", () => {
  it("as of 2006 lift the fit by 44 and foretell the first half of 2007: 193 came, 231 and 202 expected", () => {
    const { season, gain, actual, plain, clocked } = test(apparel(), dayOf(2006, 12, 31), 182);
    expect(season.logLikelihood - season.plain.logLikelihood).toBeCloseTo(44.5, 0);
    expect(actual).toBe(193);
    expect(plain).toBeCloseTo(231, 0);
    expect(clocked).toBeCloseTo(202, 0);
    expect(gain.keep).toBe(true);
  });
});

describe.runIf(hasData("cdnow-sample.txt"))("CDNOW's months", () => {
  it("are nine: what its one cohort did at first cannot be told from a season, though a holdout would keep it", () => {
    const { season, gain, actual, plain, clocked } = test(cdnowSample(), dayOf(1997, 9, 30), 273);
    expect(season.observed).toBe(9);
    expect([actual, Math.round(plain), Math.round(clocked)]).toEqual([1882, 1653, 1934]);
    expect(gain.keep).toBe(true);
  });
});
