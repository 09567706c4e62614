import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gunzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { dataFile } from "../../../../testing/data.ts";
import { apparel, dayOf, hasData, summarise } from "../../test/data.ts";
import * as bgnbd from "../purchase/bgnbd/index.ts";
import { compress } from "../states.ts";
import { dailyClock, seasonClock } from "./clock.ts";
import { clockStates } from "./clockStates.ts";
import { logIntensity } from "./repeats.ts";

const asOf = dayOf(2006, 12, 31);

describe("states in clock time", () => {
  it("are what the clock advanced from the first purchase to the last one and to now", () => {
    const clock = seasonClock([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3]);
    const { x, tx, T } = clockStates({ x: [0, 2, 1], tx: [0, 40, 60], T: [100, 100, 60] }, asOf, clock);
    expect(Array.from(x)).toEqual([0, 2, 1]);
    expect(T[0]).toBe(clock.advance(asOf - 100, 100));
    expect(tx[0]).toBe(0);
    expect(tx[1]).toBeCloseTo(clock.advance(asOf - 100, 40), 10);
    expect(tx[2]).toBe(T[2]);
  });

  it("stay as many and in the order of compress", () => {
    const state = fc.record({
      x: fc.integer({ min: 0, max: 3 }),
      T: fc.integer({ min: 0, max: 900 }),
      part: fc.integer({ min: 0, max: 900 }),
    });
    const factors = fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(state, { minLength: 1, maxLength: 60 }), factors, (rows, given) => {
        const states = compress({
          x: rows.map(({ x }) => x),
          tx: rows.map(({ x, T, part }) => (x === 0 ? 0 : Math.min(T, part))),
          T: rows.map(({ T }) => T),
        });
        const moved = clockStates(states, asOf, seasonClock(given));
        expect(compress(moved)).toEqual(moved);
      }),
    );
  });
});

describe.runIf(hasData("apparel-orders.csv") && hasData("apparel-weekly-covariates.csv.gz"))(
  "the apparel retailer",
  () => {
    const histories = apparel();
    const { first, ...states } = summarise(histories, asOf, 1);
    const high = new Map<number, number>();
    const weeks = gunzipSync(readFileSync(dataFile("apparel-weekly-covariates.csv.gz")!)).toString();
    for (const [, year, month, date, value] of weeks.matchAll(/^"?1"?,"?(\d{4})-(\d\d)-(\d\d)"?,(\d)/gm)) {
      high.set(dayOf(Number(year), Number(month), Number(date)), Number(value));
    }
    const firstDay = Math.min(...high.keys());
    const days = histories
      .flatMap((one) => one.days.slice(1).map(({ day }) => day))
      .filter((day) => day <= asOf);
    const purchases = { day: days, repeats: days.map(() => 1) };

    /** Log-likelihood in weeks, at the most likely parameters, with a high season of e^gamma times the rest. */
    function logLikelihood(gamma: number): number {
      const intensity = Array.from({ length: asOf - firstDay + 1 }, (_, i) =>
        Math.exp(gamma * high.get(firstDay + i - (i % 7))!),
      );
      const clock = dailyClock({ firstDay, intensity });
      const { x, tx, T } = clockStates(states, asOf, clock);
      const weekly = bgnbd.fit({ x, tx: tx.map((t) => t / 7), T: T.map((t) => t / 7) });
      return weekly.logLikelihood + logIntensity(clock, purchases);
    }

    it("gains 65 in log-likelihood by one factor for its high season, e^.708", () => {
      expect(first.length).toBe(600);
      expect(logLikelihood(0)).toBeCloseTo(-5857.02, 2);
      expect(logLikelihood(0.708)).toBeCloseTo(-5791.79, 2);
      // The top of the parabola through three points.
      const [low, middle, above] = [0.698, 0.708, 0.718].map(logLikelihood) as [number, number, number];
      const top = 0.708 + (0.005 * (low - above)) / (low - 2 * middle + above);
      expect(top).toBeCloseTo(0.708, 3);
    });
  },
);
