import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openDuckdb, queries, sql } from "@keepworth/warehouse";
import { inWeeks, roundedToWeeks, someStates, weeksChange } from "./weeks.ts";
import type { BaseStates } from "./compress.ts";

type Row = readonly [x: number, tx: number, T: number, days: number, customers: number, spend: number];

/** Distinct states by days, as they are read: rows by state and paid days, in order. */
function statesOf(rows: readonly Row[]): BaseStates {
  const sorted = rows.toSorted((a, b) => a[0] - b[0] || a[2] - b[2] || a[1] - b[1] || a[3] - b[3]);
  const starts = sorted.flatMap((row, i) =>
    i > 0 && [0, 1, 2].every((k) => sorted[i - 1]![k] === row[k]) ? [] : [i],
  );
  const pick = (k: number) => Int32Array.from(starts, (i) => sorted[i]![k]!);
  const part = (k: number) => Float64Array.from(sorted, (row) => row[k]!);
  const ends = [...starts.slice(1), sorted.length];
  return {
    x: pick(0),
    tx: pick(1),
    T: pick(2),
    group: null,
    weight: Float64Array.from(starts, (start, s) =>
      sorted.slice(start, ends[s]).reduce((sum, row) => sum + row[4], 0),
    ),
    partStart: Int32Array.from([...starts, sorted.length]),
    spendDays: Int32Array.from(sorted, (row) => row[3]),
    partWeight: part(4),
    spend: part(5),
    spendSquared: part(5).map((spend) => spend ** 2),
  };
}

const row = fc
  .tuple(
    fc.nat(4),
    fc.nat(60),
    fc.nat(60),
    fc.nat(3),
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 99 }),
  )
  .map(([x, a, b, days, customers, spend]): Row => {
    const T = Math.max(a, b, x === 0 ? 0 : 1);
    return [x, x === 0 ? 0 : Math.max(1, Math.min(a, b)), T, Math.min(days, x), customers, spend];
  });
const bases = fc
  .uniqueArray(row, { minLength: 1, selector: (one) => one.slice(0, 4).join(" ") })
  .map((rows) => ({ rows, states: statesOf(rows) }));

describe("states by weeks", () => {
  it("are times to the nearest week, a day for one who came again, and nobody came after now", () => {
    const { tx, T } = roundedToWeeks({
      x: Int32Array.of(0, 0, 1, 1, 2, 1),
      tx: Int32Array.of(0, 0, 1, 4, 3, 10),
      T: Int32Array.of(0, 4, 1, 4, 24, 10),
    });
    expect([...tx]).toEqual([0, 0, 1, 7, 1, 7]);
    expect([...T]).toEqual([0, 7, 1, 7, 21, 7]);
  });

  it("hold the customers and the money of the states by days, once each and in order", () => {
    fc.assert(
      fc.property(bases, ({ rows, states }) => {
        const weeks = inWeeks(states);
        const sums = new Map<string, number>();
        for (const [x, tx, T, days, customers, spend] of rows) {
          const at = roundedToWeeks({ x: Int32Array.of(x), tx: Int32Array.of(tx), T: Int32Array.of(T) });
          const key = [x, at.tx[0], at.T[0], days].join(" ");
          sums.set(key, (sums.get(key) ?? 0) + customers + 1000 * spend);
        }
        const found = new Map<string, number>();
        for (let s = 0; s < weeks.x.length; s++) {
          let customers = 0;
          for (let i = weeks.partStart[s]!; i < weeks.partStart[s + 1]!; i++) {
            const key = [weeks.x[s], weeks.tx[s], weeks.T[s], weeks.spendDays[i]].join(" ");
            expect(found.has(key)).toBe(false);
            found.set(key, weeks.partWeight[i]! + 1000 * weeks.spend[i]!);
            customers += weeks.partWeight[i]!;
          }
          expect(weeks.weight[s]).toBe(customers);
        }
        expect(found).toEqual(sums);
        expect(weeks.partStart.at(-1)).toBe(weeks.spendDays.length);
      }),
    );
  });

  it("are the ones that the warehouse finds for every customer", async () => {
    await using warehouse = await openDuckdb(":memory:");
    await fc.assert(
      fc.asyncProperty(bases, async ({ states }) => {
        const { tx, T } = roundedToWeeks(states);
        await warehouse.putColumns("states", { x: states.x, tx: states.tx, t: states.T });
        const { tx: last, t } = queries.stateInWeeks({ x: sql`x`, tx: sql`tx`, t: sql`t` });
        const found = await warehouse.columns(
          sql`SELECT CAST(${last} AS INTEGER) AS tx, CAST(${t} AS INTEGER) AS t FROM states ORDER BY rowid`,
        );
        expect(found).toEqual({ tx, t: T });
      }),
      { numRuns: 20 },
    );
  });

  it("are looked at by some of the states, with what they change of all and of one", () => {
    const rows = Array.from({ length: 50_000 }, (_, i): Row => [1, i + 1, i + 1, 1, 2, 3]);
    const some = someStates(statesOf(rows));
    expect(some.x.length).toBe(16_667);
    expect(some.partStart.at(-1)).toBe(16_667);
    const change = weeksChange(Float64Array.of(1, 3), Float64Array.of(1, 1), Float64Array.of(1.4, 0.9));
    expect(change.total).toBeCloseTo(0.1 / 4, 12);
    expect(change.single).toBeCloseTo(0.7 / 4, 12);
  });
});
