import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compress, countCustomers } from "./states.ts";

const customer = fc
  .record({ x: fc.nat(3), T: fc.nat(4), share: fc.nat(2), unit: fc.constant(1) })
  .map(({ x, T, share }) => ({ x, T, tx: x === 0 ? 0 : (T * share) / 2 }));

const columns = (rows: { x: number; tx: number; T: number }[]) => ({
  x: rows.map((row) => row.x),
  tx: rows.map((row) => row.tx),
  T: rows.map((row) => row.T),
});

describe("distinct states", () => {
  it("count the customers in each", () => {
    const states = compress({ x: [0, 2, 0, 2, 0], tx: [0, 5, 0, 4, 0], T: [9, 9, 9, 9, 8] });
    expect(Array.from(states.x)).toEqual([0, 0, 2, 2]);
    expect(Array.from(states.T)).toEqual([8, 9, 9, 9]);
    expect(Array.from(states.tx)).toEqual([0, 0, 4, 5]);
    expect(Array.from(states.weight)).toEqual([1, 2, 1, 1]);
    expect(countCustomers(states)).toBe(5);
  });

  it("do not depend on the order of the rows, and weight is repetition", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(customer, fc.nat(3)), { minLength: 1 }), (rows) => {
        fc.pre(rows.some(([, times]) => times > 0));
        const repeated = rows.flatMap(([row, times]) => Array.from({ length: times }, () => row));
        const weighted = { ...columns(rows.map(([row]) => row)), weight: rows.map(([, times]) => times) };
        expect(compress(weighted)).toEqual(compress(columns(repeated)));
        expect(compress(columns(repeated.toReversed()))).toEqual(compress(columns(repeated)));
      }),
    );
  });

  it("are taken as they are when they are states already", () => {
    const states = compress({ x: [0, 2, 0], tx: [0, 5, 0], T: [9, 9, 9] });
    expect(compress(states).x).toBe(states.x);
    expect(compress(states)).toEqual(states);
  });

  it("work for times of any kind", () => {
    const n = 3000;
    const T = Array.from({ length: n }, (_, i) => 1000 / (1 + ((i * 37) % 1000)));
    const states = compress({
      x: T.map((_, i) => i % 50),
      tx: T.map((t, i) => (i % 50 === 0 ? 0 : t / 3)),
      T,
    });
    expect(countCustomers(states)).toBe(n);
    expect(states.x.length).toBe(1000);
  });

  it("may have more combinations of x, tx and T than a double can count", () => {
    const n = 250_000;
    const x = Float64Array.from({ length: n }, (_, i) => (i * 7919) % n);
    const T = x.map((value) => value + 0.5);
    const states = compress({ x, tx: x.map((value) => value / 3), T });
    expect(states.weight.every((w) => w === 1)).toBe(true);
    expect(states.x).toEqual(Float64Array.from({ length: n }, (_, i) => i));
    expect(states.tx[3000]).toBe(1000);
  });
});
