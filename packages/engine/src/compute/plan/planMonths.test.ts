import { monthsAhead } from "@keepworth/decisions";
import { bgnbd, compress, seeded } from "@keepworth/models";
import { describe, expect, it } from "vitest";
import type { PlanInput, PlanPaths } from "./input.ts";
import { planMonths } from "./planMonths.ts";

const asOf = 20_634; // 2026-06-30
const months = monthsAhead("2026-06-30", 6);
const days = months.at(-1)!.end;
// CDNOW's order of magnitude, in days
const params = { r: 0.6, alpha: 40, a: 0.8, b: 2.5 };
const spend = { p: 6, q: 4, v: 15 };

/** Customers of a shop to which the models apply exactly, and what each order to come brings by month. */
function shop(customers: number, seed: number) {
  const rng = seeded(seed);
  const T = Float64Array.from({ length: customers }, () => 30 + Math.floor(700 * rng.uniform()));
  const { orders } = bgnbd.simulate(params, {
    n: customers,
    T: T.map((age) => age + days),
    chance: rng,
    orders: true,
  });
  const mean = Float64Array.from({ length: customers }, () => spend.v / rng.gamma(spend.q));
  const x = new Float64Array(customers);
  const tx = new Float64Array(customers);
  const known = new Float64Array(customers);
  const came = { orders: new Float64Array(months.length), revenue: new Float64Array(months.length) };
  orders!.time.forEach((time, i) => {
    if (time === 0) return;
    const who = orders!.customer[i]!;
    const money = mean[who]! * rng.gamma(spend.p);
    const ahead = time - T[who]!;
    if (ahead <= 0) {
      x[who]! += 1;
      tx[who] = time;
      known[who]! += money;
    } else {
      const m = months.findIndex(({ end }) => ahead <= end);
      came.orders[m]! += 1;
      came.revenue[m]! += money;
    }
  });
  const each = known.map((sum, i) => (spend.p * (spend.v + sum)) / (spend.q + spend.p * x[i]! - 1));
  return { rows: { x, tx, T, spend: each }, came };
}

function inputOf(rows: ReturnType<typeof shop>["rows"], changes: Partial<PlanInput> = {}): PlanInput {
  const { x, tx, T, spend: each } = rows;
  const none = new Float64Array(x.length);
  return {
    rows: {
      x,
      tx,
      T,
      group: none,
      label: x.map((repeats) => (repeats > 0 ? 1 : 0)),
      customers: none.map(() => 1),
      spend: each,
      spendSquares: each.map((one) => one * one),
    },
    labels: 2,
    model: "bg-nbd",
    params,
    covariance: null,
    factors: [{}],
    newcomerGroups: [{ share: 1, group: 0 }],
    unitDays: 1,
    clock: null,
    season: null,
    spend: { params: spend, covariance: null },
    asOf,
    months,
    newcomers: {
      perMonth: months.map(() => 20),
      levelError: 0.1,
      monthError: 0.1,
      firstOrder: 25,
      laterOrder: (spend.p * spend.v) / (spend.q - 1),
    },
    deals: [{ month: 2, probability: 0.4, weight: 20, stage: 0, margin: 50, revenue: 120 }],
    renewals: [{ customers: 30, amount: 10, months: [0, 1, 2], retention: [Float64Array.of(0.9, 0.8, 0.9)] }],
    errors: { orders: 0, money: 0, month: 0 },
    seed: 5,
    paths: 400,
    ...changes,
  };
}

const sum = (column: Float64Array) => column.reduce((total, one) => total + one, 0);
const total = ({ existing, newcomers, pipeline, subscriptions }: PlanPaths) =>
  sum(existing.revenue.mean) +
  sum(newcomers.revenue.mean) +
  sum(pipeline.revenue.mean) +
  sum(subscriptions.revenue.mean);

describe("planMonths", () => {
  const { rows } = shop(500, 1);

  it("expects of the customers what their model expects of each of them, month by month", () => {
    const { existing } = planMonths(inputOf(rows));
    months.forEach(({ start, end }, m) => {
      let expected = 0;
      rows.x.forEach((x, i) => {
        const c = { x, tx: rows.tx[i]!, T: rows.T[i]! };
        const until = (t: number) => bgnbd.conditionalExpectedPurchases(params, c, t);
        expected += rows.spend[i]! * (until(end) - until(start));
      });
      expect(existing.revenue.mean[m]! / expected).toBeCloseTo(1, 6);
    });
  });

  it("expects of newcomers their first orders and what a new customer buys again", () => {
    const one = monthsAhead("2026-06-30", 1);
    const plan = planMonths(
      inputOf(rows, {
        months: one,
        deals: [],
        renewals: [],
        newcomers: { ...inputOf(rows).newcomers, perMonth: [20] },
      }),
    );
    // arrivals evenly over 31 days: the mean of E[X(t)] over t from 0 to 31
    let later = 0;
    for (let i = 0; i < 1000; i += 1)
      later += (20 * bgnbd.expectedPurchases(params, (31 * (i + 0.5)) / 1000)) / 1000;
    expect(plan.newcomers.customers.mean[0]).toBe(20);
    expect((plan.newcomers.orders.mean[0]! - 20) / later).toBeCloseTo(1, 2);
  });

  it("has paths whose means are the expectations", () => {
    const plan = planMonths(inputOf(rows, { paths: 4000 }));
    const parts = [
      plan.existing.revenue,
      plan.newcomers.revenue,
      plan.pipeline.margin,
      plan.subscriptions.revenue,
    ];
    for (const { paths, mean } of parts) expect(sum(paths) / plan.paths / sum(mean)).toBeCloseTo(1, 1);
  });

  it("has labels that add up to all existing customers", () => {
    const { labels, existing } = planMonths(inputOf(rows));
    expect(labels).toHaveLength(2);
    const all = labels.reduce((money, label) => money + label.revenue, 0);
    expect(all).toBeCloseTo(sum(existing.revenue.mean), 6);
    expect(sum(labels[0]!.paths) + sum(labels[1]!.paths)).toBeCloseTo(sum(existing.revenue.paths), 4);
  });

  it("repeats itself from one seed, and leaves the other parts as they are when one changes", () => {
    const first = planMonths(inputOf(rows));
    expect(planMonths(inputOf(rows))).toEqual(first);
    const other = planMonths(inputOf(rows, { deals: [] }));
    expect(other.existing).toEqual(first.existing);
    expect(other.subscriptions).toEqual(first.subscriptions);
    expect(planMonths(inputOf(rows, { seed: 6 })).existing.revenue.paths).not.toEqual(
      first.existing.revenue.paths,
    );
  });

  it("never expects less with more new customers", () => {
    const { newcomers } = inputOf(rows);
    let before = -1;
    for (const each of [0, 1, 5, 20, 21, 200]) {
      const now = total(
        planMonths(inputOf(rows, { newcomers: { ...newcomers, perMonth: months.map(() => each) } })),
      );
      expect(now).toBeGreaterThan(before);
      before = now;
    }
  });

  it("multiplies months by the factors of a season, and leaves first orders to the plan of arrivals", () => {
    const season = Array.from({ length: 12 }, (_, i) => (i === 6 ? 2 : 1));
    const [plain, seasonal] = [planMonths(inputOf(rows)), planMonths(inputOf(rows, { season }))];
    expect(seasonal.existing.orders.mean[0]! / plain.existing.orders.mean[0]!).toBeCloseTo(2, 10);
    expect(seasonal.existing.orders.mean[1]! / plain.existing.orders.mean[1]!).toBeCloseTo(1, 10);
    expect(seasonal.newcomers.customers.mean).toEqual(plain.newcomers.customers.mean);
  });

  it("widens with errors, at the same expectation", () => {
    const width = (errors: PlanInput["errors"]) => {
      const { existing } = planMonths(inputOf(rows, { errors, paths: 2000 }));
      const totals = Float64Array.from({ length: 2000 }, (_, i) =>
        sum(existing.revenue.paths.subarray(i * months.length, (i + 1) * months.length)),
      ).sort();
      return (totals[1900]! - totals[100]!) / sum(existing.revenue.mean);
    };
    const narrow = width({ orders: 0, money: 0, month: 0 });
    const wide = width({ orders: 0.2, money: 0.2, month: 0 });
    // in quadrature: 2 · 1.645 · .2 = .658 beside what chance makes
    expect(wide / Math.hypot(narrow, 0.658)).toBeCloseTo(1, 0.8);
  });

  it("holds about eight months in ten within P10–P90, and totals too, in shops to which the models apply", () => {
    const shops = 60;
    let [inside, insideTotal] = [0, 0];
    for (let seed = 0; seed < shops; seed += 1) {
      const one = shop(400, 100 + seed);
      const plan = planMonths(inputOf(one.rows, { labels: 2, deals: [], renewals: [], paths: 300, seed }));
      const within = (values: Float64Array, came: number) => {
        const sorted = values.sort();
        return came >= sorted[30]! && came <= sorted[269]! ? 1 : 0;
      };
      const width = months.length;
      months.forEach((_, m) => {
        const column = Float64Array.from(
          { length: 300 },
          (_, i) => plan.existing.revenue.paths[i * width + m]!,
        );
        inside += within(column, one.came.revenue[m]!);
      });
      const totals = Float64Array.from({ length: 300 }, (_, i) =>
        sum(plan.existing.revenue.paths.subarray(i * width, (i + 1) * width)),
      );
      insideTotal += within(totals, sum(one.came.revenue));
    }
    // .8 ± three standard errors: of 360 months, somewhat dependent within a shop, and of 60 totals
    expect(inside / shops / months.length).toBeGreaterThan(0.72);
    expect(inside / shops / months.length).toBeLessThan(0.88);
    expect(insideTotal / shops).toBeGreaterThan(0.65);
    expect(insideTotal / shops).toBeLessThan(0.95);
  });

  it("takes the states of a million customers together", () => {
    const states = compress({ x: rows.x, tx: rows.tx.map(Math.round), T: rows.T.map(Math.round) });
    const weight = states.weight.map((w) => 2000 * w);
    const none = new Float64Array(states.x.length);
    const plan = planMonths(
      inputOf(rows, {
        rows: {
          ...states,
          group: none,
          label: none,
          customers: weight,
          spend: weight.map((w) => 30 * w),
          spendSquares: weight.map((w) => 900 * w),
        },
        labels: 1,
      }),
    );
    const { paths, mean } = plan.existing.orders;
    // two thousand times as many customers: chance is next to nothing
    const july = Float64Array.from({ length: 400 }, (_, i) => paths[i * months.length]!).sort();
    expect((july[380]! - july[20]!) / mean[0]!).toBeLessThan(0.03);
  });
});
