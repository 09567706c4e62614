import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cdnowSample, dayOf, hasData, summarise } from "../../test/data.ts";
import { seeded } from "../math/random.ts";
import * as bgnbd from "../purchase/bgnbd/index.ts";
import { holdoutGain } from "../validate/gain.ts";
import { logScores } from "../validate/logScore.ts";
import { groupTotals } from "./groupTotals.ts";
import { pool, type Pooled } from "./pool.ts";

const params = { r: 0.5, alpha: 8, a: 0.8, b: 3 };
const horizon = 39;

interface Shop {
  x: number[];
  tx: number[];
  T: number[];
  group: number[];
  later: number[];
}

/** Customers of groups whose ln alpha deviates as given, and what they buy after T. */
function shop(deviations: readonly number[], each: number, seed: number): Shop {
  const rng = seeded(seed);
  const all: Shop = { x: [], tx: [], T: [], group: [], later: [] };
  deviations.forEach((deviation, group) => {
    const T = Float64Array.from({ length: each }, () => Math.ceil(52 * rng.uniform()));
    const { orders } = bgnbd.simulate(
      { ...params, alpha: params.alpha * Math.exp(deviation) },
      { n: each, T: T.map((age) => age + horizon), chance: rng, orders: true },
    );
    const times = Array.from(T, (): number[] => []);
    orders!.time.forEach((time, i) => times[orders!.customer[i]!]!.push(time));
    times.forEach((own, i) => {
      const past = own.filter((time) => time <= T[i]!);
      all.x.push(past.length - 1);
      all.tx.push(past.at(-1)!);
      all.T.push(T[i]!);
      all.group.push(group);
      all.later.push(own.length - past.length);
    });
  });
  return all;
}

/** Does pooling foretell what the shop's customers do later? */
function gain({ x, tx, T, group, later }: Shop, shared: bgnbd.BgNbdParams, { groups }: Pooled) {
  const without: number[] = [];
  const pooled: number[] = [];
  for (const one of groups) {
    const rows = group.map((_, i) => i).filter((i) => group[i] === one.group);
    const states = { x: rows.map((i) => x[i]!), tx: rows.map((i) => tx[i]!), T: rows.map((i) => T[i]!) };
    const scores = (alpha: number) => {
      const own = { ...shared, alpha };
      const { pAlive } = bgnbd.scoreStates(own, states, { horizon, rate: 0 });
      const future = bgnbd.activeFuture(own, horizon);
      return logScores(future, { x: states.x, T: states.T, y: rows.map((i) => later[i]!), pAlive });
    };
    without.push(...scores(shared.alpha));
    pooled.push(...scores(shared.alpha * Math.exp(one.deviation)));
  }
  return holdoutGain({ without, with: pooled });
}

describe("pooling ln alpha by group", () => {
  it("finds groups that differ again, and how much they do, and foretells them better", () => {
    const rng = seeded(1);
    const deviations = Array.from({ length: 24 }, () => 0.4 * rng.normal());
    const customers = shop(deviations, 300, 2);
    const shared = bgnbd.fit(customers).params;
    const found = pool(bgnbd, shared, customers, customers.group);
    // Of a standard deviation from 24 normals, ± 15 %.
    expect(Math.abs(Math.log(found.spread / 0.4))).toBeLessThan(0.45);
    const level = deviations.reduce((sum, d) => sum + d, 0) / 24;
    const errors = found.groups.map(
      ({ deviation, standardError }, i) => (deviation - (deviations[i]! - level)) / standardError,
    );
    // Everybody's alpha has an error, too.
    expect(Math.sqrt(errors.reduce((sum, e) => sum + e * e, 0) / 24)).toBeLessThan(1.6);
    found.groups.forEach(({ deviation, unpooled }) =>
      expect(Math.abs(deviation)).toBeLessThan(Math.abs(unpooled!)),
    );
    expect(found.gain).toBeGreaterThan(50);
    expect(gain(customers, shared, found).keep).toBe(true);
  });

  it("finds little where there is none, and no gain", () => {
    const spreads = Array.from({ length: 10 }, (_, seed) => {
      const customers = shop(
        Array.from({ length: 12 }, () => 0),
        150,
        10 + seed,
      );
      const shared = bgnbd.fit(customers).params;
      const found = pool(bgnbd, shared, customers, customers.group);
      if (found.spread === 0) {
        expect(found.gain).toBe(0);
        expect(found.groups.every(({ deviation }) => deviation === 0)).toBe(true);
      }
      expect(Math.abs(gain(customers, shared, found).gain)).toBeLessThan(0.005);
      return found.spread;
    });
    expect(spreads.filter((spread) => spread === 0).length).toBeGreaterThan(2);
    expect(Math.max(...spreads)).toBeLessThan(0.3);
  });

  it("leaves a group of few near everybody and lets one of many go", () => {
    const [many, few] = [shop([-0.5, 0.5, 0], 1000, 3), shop([1], 4, 4)];
    const columns = (["x", "tx", "T", "group"] as const).map((name) => [
      name,
      [...many[name], ...(name === "group" ? few.group.map(() => 3) : few[name])],
    ]);
    const customers = Object.fromEntries(columns) as unknown as Shop;
    const { groups } = pool(bgnbd, bgnbd.fit(many).params, customers, customers.group);
    expect(groups[0]!.deviation).toBeLessThan(-0.35);
    expect(groups[1]!.deviation).toBeGreaterThan(0.3);
    expect(groups[3]!.customers).toBe(4);
    expect(groups[3]!.standardError).toBeGreaterThan(4 * groups[0]!.standardError);
  });

  it("depends on neither the order of rows nor on how weights are written", () => {
    const customers = shop([-0.4, 0.4, 0.1], 200, 5);
    const base = pool(bgnbd, params, customers, customers.group);
    const reversed = pool(
      bgnbd,
      params,
      { x: customers.x.toReversed(), tx: customers.tx.toReversed(), T: customers.T.toReversed() },
      customers.group.toReversed(),
    );
    expect(reversed.spread).toBeCloseTo(base.spread, 9);
    const twice = (column: number[]) => [...column, ...column];
    const repeated = pool(
      bgnbd,
      params,
      { x: twice(customers.x), tx: twice(customers.tx), T: twice(customers.T) },
      twice(customers.group),
    );
    const weighed = pool(bgnbd, params, { ...customers, weight: customers.x.map(() => 2) }, customers.group);
    expect(weighed.groups.map(({ deviation }) => deviation)).toEqual(
      repeated.groups.map(({ deviation }) => expect.closeTo(deviation, 9) as number),
    );
  });

  it("is finite for groups of any kind", () => {
    const row = fc.record({
      x: fc.integer({ min: 0, max: 40 }),
      T: fc.integer({ min: 0, max: 300 }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
      group: fc.integer({ min: 0, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
        const customers = {
          x: rows.map(({ x }) => x),
          tx: rows.map(({ x, T, part }) => (x === 0 ? 0 : T * part)),
          T: rows.map(({ T }) => T),
        };
        const found = pool(
          bgnbd,
          params,
          customers,
          rows.map(({ group }) => group),
        );
        const numbers = found.groups.flatMap(({ deviation, standardError }) => [deviation, standardError]);
        expect([found.spread, found.gain, ...numbers].every(Number.isFinite)).toBe(true);
        expect(found.groups.length).toBe(new Set(rows.map(({ group }) => group)).size);
      }),
      { numRuns: 50 },
    );
  });

  it("refuses groups that are none", () => {
    const one = { x: [1], tx: [2], T: [3] };
    expect(() => pool(bgnbd, params, one, [-1])).toThrow(
      'argument.domain {"row":0,"argument":"group","value":-1}',
    );
    expect(() => pool(bgnbd, params, one, [0, 1])).toThrow("customers.columns");
  });
});

describe.runIf(hasData("cdnow-sample.txt"))("CDNOW's January, February and March", () => {
  const histories = cdnowSample();
  const asOf = dayOf(1997, 9, 30);
  const columns = summarise(histories, asOf, 7);
  const month = columns.first.map((day) => new Date(day * 86_400_000).getUTCMonth());
  const { params: shared } = bgnbd.fit(columns);

  it("are expected to buy 539, 616, 499 times in 39 weeks; 522, 741, 619 came", () => {
    const actual = histories.map(
      ({ days }) => days.filter(({ day }) => day > asOf && day <= asOf + 273).length,
    );
    const expected = bgnbd.expectedByState(shared, columns, 39);
    const totals = groupTotals({ group: month, expected, actual });
    expect(totals.map((total) => total.customers)).toEqual([781, 857, 719]);
    expect(totals.map((total) => Math.round(total.expected))).toEqual([539, 616, 499]);
    expect(totals.map((total) => total.actual)).toEqual([522, 741, 619]);
    expect(totals.map((total) => Math.round(100 * total.bias!))).toEqual([3, -17, -19]);
  });

  it("differ in nothing that their first 39 weeks could tell", () => {
    const { spread, groups } = pool(bgnbd, shared, columns, month);
    expect(spread).toBe(0);
    expect(groups.map(({ unpooled }) => Math.round(1000 * unpooled!))).toEqual([27, -55, 35]);
  });
});

describe("totals by group", () => {
  it("count rows as often as they weigh, and know no actual before it came", () => {
    const columns = { group: [2, 0, 2], expected: [1, 2, 3], weight: [1, 1, 2] };
    expect(groupTotals(columns)).toEqual([
      { group: 0, customers: 1, expected: 2, actual: null, bias: null },
      { group: 2, customers: 3, expected: 7, actual: null, bias: null },
    ]);
    expect(groupTotals({ ...columns, actual: [2, 2, 6] })[1]).toMatchObject({ actual: 14, bias: -0.5 });
  });
});
