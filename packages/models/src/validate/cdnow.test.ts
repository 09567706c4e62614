import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { dataFile } from "../../../../testing/data.ts";
import * as bgnbd from "../purchase/bgnbd/index.ts";
import { futureQuantiles } from "../uncertainty/futureQuantiles.ts";
import { modelErrorFrom } from "../uncertainty/modelError.ts";
import { parameterDraws } from "../uncertainty/parameterDraws.ts";
import { stateIntervals } from "../uncertainty/stateIntervals.ts";
import { totalInterval, type TotalOptions } from "../uncertainty/totalInterval.ts";
import { baselines } from "./baselines.ts";
import { holdoutMetrics, type HoldoutMetrics } from "./holdout.ts";
import { logScores } from "./logScore.ts";
import { expectedTracking } from "./tracking.ts";

const file = dataFile("cdnow-sample.txt");
const present = file !== null;

/** Days from 1997-01-01; calibration ends on 1997-09-30, the holdout 39 weeks later. */
const calibrationEnd = 272;
const holdoutDays = 273;

function purchaseDays(): number[][] {
  const byCustomer = new Map<string, Set<number>>();
  for (const line of readFileSync(file!, "utf8").trim().split("\n")) {
    const [, id, date] = line.trim().split(/\s+/) as [string, string, string];
    const day = Date.UTC(+date.slice(0, 4), +date.slice(4, 6) - 1, +date.slice(6)) - Date.UTC(1997, 0, 1);
    byCustomer.set(id, (byCustomer.get(id) ?? new Set()).add(day / 86_400_000));
  }
  return [...byCustomer.values()].map((days) => [...days].sort((a, b) => a - b));
}

function columnsOf(customers: number[][]) {
  const rows = customers.map((days) => {
    const known = days.filter((day) => day <= calibrationEnd);
    const first = known[0]!;
    return {
      x: known.length - 1,
      tx: (known.at(-1)! - first) / 7,
      T: (calibrationEnd - first) / 7,
      y: days.filter((day) => day > calibrationEnd && day <= calibrationEnd + holdoutDays).length,
      recent: known.filter((day) => day > first && day > calibrationEnd - holdoutDays).length,
    };
  });
  const column = (key: "x" | "tx" | "T" | "y" | "recent") => rows.map((row) => row[key]);
  return {
    x: column("x"),
    tx: column("tx"),
    T: column("T"),
    y: column("y"),
    recent: column("recent"),
    weight: rows.map(() => 1),
  };
}

describe.skipIf(!present)("the CDNOW sample, BG/NBD, 39 weeks ahead", () => {
  let days: number[][];
  let columns: ReturnType<typeof columnsOf>;
  let params: bgnbd.BgNbdParams;
  let options: TotalOptions;
  let metrics: HoldoutMetrics;

  beforeAll(() => {
    days = purchaseDays();
    columns = columnsOf(days);
    const fit = bgnbd.fit(columns, { prior: "none" });
    params = fit.params;
    const { pAlive, expected, dect } = bgnbd.scoreStates(params, columns, { horizon: 39, rate: 0 });
    const purchase = parameterDraws(fit, 128, 42);
    const table = futureQuantiles({
      model: bgnbd,
      purchase,
      spend: null,
      states: columns,
      horizon: 39,
      seed: 42,
    });
    const { ordersLow, ordersHigh } = stateIntervals(columns, pAlive, table);
    const logProbability = logScores(bgnbd.activeFuture(params, 39), { ...columns, pAlive });
    options = { states: columns, pAlive, expected, discounted: dect, table, money: null };
    metrics = holdoutMetrics({ y: columns.y, expected, logProbability, low: ordersLow, high: ordersHigh });
  });

  it("expects 1653.4 purchases where 1882 came", () => {
    expect(metrics).toMatchObject({ customers: 2357, actual: 1882 });
    expect(metrics.expected).toBeCloseTo(1653.4, 1);
    expect(metrics.bias).toBeCloseTo(1653.4 / 1882 - 1, 4);
  });

  it("has a 90 % interval from parameters and chance of about 1493–1834, which misses 1882", () => {
    const { orders } = totalInterval(options);
    expect(orders.value).toBeCloseTo(1653.4, 1);
    // The published bounds come from sampling; a tenth of the interval's half-width is allowed.
    expect(Math.abs(orders.low - 1493)).toBeLessThan(17);
    expect(Math.abs(orders.high - 1834)).toBeLessThan(17);
    expect(orders.high).toBeLessThan(1882);
  });

  it("has an interval that holds 1882 once widened by the error of that holdout", () => {
    const { orders } = totalInterval(options);
    const error = modelErrorFrom([
      { actual: 1882, expected: orders.value, low: orders.low, high: orders.high },
    ]);
    expect(error).toBeCloseTo(0.124, 2);
    const wider = totalInterval({ ...options, modelError: { orders: error } }).orders;
    expect(wider.low).toBeLessThan(orders.low);
    expect(wider.high).toBeGreaterThan(1882);
  });

  it("gives each customer a probability: the mean logarithm is that of the conditional law", () => {
    let sum = 0;
    columns.y.forEach((y, i) => {
      const c = { x: columns.x[i]!, tx: columns.tx[i]!, T: columns.T[i]! };
      sum += Math.log(bgnbd.conditionalPmf(params, c, y, 39));
    });
    expect(metrics.logScore).toBeCloseTo(sum / 2357, 9);
  });

  it("holds at least 90 % of customers in their 90 % intervals", () => {
    expect(metrics.coverage).toBeGreaterThan(0.9);
    expect(metrics.coverage).toBeLessThan(0.98);
  });

  it("beats the baselines, and ranks customers", () => {
    const [lastPeriod, ownRate] = baselines({ ...columns, horizon: 39 });
    expect(lastPeriod!.expected).toBe(2457);
    for (const baseline of [lastPeriod!, ownRate!]) {
      expect(metrics.mae).toBeLessThan(baseline.mae);
      expect(metrics.rmse).toBeLessThan(baseline.rmse);
    }
    expect(metrics.lift).toBeGreaterThan(4);
    expect(metrics.deciles.reduce((sum, group) => sum + group.actual, 0)).toBe(1882);
    expect(metrics.deciles[0]!.actual).toBeGreaterThan(metrics.deciles[1]!.actual);
  });

  it("expects cumulative repeats of 1312, 1387, 1460, 1532, 1601, 1670 in weeks 20 to 25; 1359 to 1672 came", () => {
    const firstDays = Array.from({ length: calibrationEnd + 1 }, () => 0);
    const repeatDays = Array.from({ length: calibrationEnd + 1 }, () => 0);
    for (const [first, ...later] of days) {
      firstDays[first!]!++;
      for (const day of later) if (day <= calibrationEnd) repeatDays[day]!++;
    }
    const tracking = expectedTracking(firstDays, (t) => bgnbd.expectedPurchases(params, t), {
      daysPerUnit: 7,
    });
    const weeks = [20, 21, 22, 23, 24, 25];
    expect(weeks.map((week) => Math.round(tracking[7 * week]!))).toEqual([
      1312, 1387, 1460, 1532, 1601, 1670,
    ]);
    const actual = weeks.map((week) => repeatDays.slice(0, 7 * week).reduce((sum, n) => sum + n, 0));
    expect(actual).toEqual([1359, 1414, 1484, 1517, 1573, 1672]);
  });
});
