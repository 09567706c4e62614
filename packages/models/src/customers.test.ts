import { describe, expect, it } from "vitest";
import { checkCustomer, readCustomers } from "./customers.ts";

const good = { x: [0, 2], tx: [0, 5], T: [9, 9] };

describe("customers as columns", () => {
  it("may be plain arrays, typed arrays, big integers or Arrow vectors", () => {
    const arrow = { length: 2, nullCount: 0, toArray: () => BigInt64Array.of(9n, 9n) };
    const { x, tx, T, weight } = readCustomers({
      x: Int32Array.of(0, 2),
      tx: [0, 5],
      T: arrow,
      weight: [1, 3],
    });
    expect([x, tx, T, weight].map((column) => Array.from(column!))).toEqual([
      [0, 2],
      [0, 5],
      [9, 9],
      [1, 3],
    ]);
  });

  it("are told by column what is missing, of another length, or null", () => {
    expect(() => readCustomers({ ...good, T: undefined as never })).toThrow('"problem":"missing"');
    expect(() => readCustomers({ ...good, tx: [0] })).toThrow('"problem":"length"');
    expect(() => readCustomers({ ...good, tx: [0, null] as never })).toThrow('"problem":"null"');
    const holes = { length: 2, nullCount: 1, toArray: () => [0, 5] };
    expect(() => readCustomers({ ...good, tx: holes })).toThrow('"problem":"null"');
    expect(() => readCustomers({ x: [], tx: [], T: [] })).toThrow("customers.empty");
  });

  it("are told by row what is impossible", () => {
    const codeOf = (columns: object) => {
      try {
        readCustomers({ ...good, ...columns });
      } catch (error) {
        return [(error as { code: string }).code, (error as { details: { row: number } }).details.row];
      }
      return null;
    };
    expect(codeOf({ x: [0, -1] })).toEqual(["customer.frequency", 1]);
    expect(codeOf({ x: [0, 1.5] })).toEqual(["customer.frequency", 1]);
    expect(codeOf({ x: [0, Number.NaN] })).toEqual(["customer.frequency", 1]);
    expect(codeOf({ tx: [0, 9.5] })).toEqual(["customer.recency", 1]);
    expect(codeOf({ tx: [3, 5] })).toEqual(["customer.recency", 0]);
    expect(codeOf({ tx: [0, -1] })).toEqual(["customer.recency", 1]);
    expect(codeOf({ T: [9, Infinity] })).toEqual(["customer.age", 1]);
    expect(codeOf({ T: [9, Number.NaN] })).toEqual(["customer.age", 1]);
    expect(codeOf({ weight: [1, -1] })).toEqual(["customer.weight", 1]);
    expect(codeOf({ weight: [0, 0] })).toEqual(["customers.empty", undefined]);
    expect(codeOf({})).toBeNull();
  });

  it("may have bought again at once, or been seen at their first purchase only", () => {
    expect(() => checkCustomer({ x: 1, tx: 0, T: 0 })).not.toThrow();
    expect(() => checkCustomer({ x: 0, tx: 0, T: 0 })).not.toThrow();
  });
});
