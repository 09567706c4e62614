import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocateRefunds, ways } from "./refunds.ts";

/** Orders are positive, refunds negative, one customer, in order of time; a reference by place. */
function allocate(amounts: number[], references: Record<number, number> = {}) {
  const { refund, order, amount, left, way } = allocateRefunds({
    customer: amounts.map(() => 1),
    back: amounts.map((value) => (value < 0 ? 1 : 0)),
    amount: amounts.map(Math.abs),
    revenue: amounts.map(Math.abs),
    reference: amounts.map((_, i) => references[i] ?? -1),
  });
  return {
    parts: refund.map((from, i) => [from, order[i], amount[i]]),
    left: [...left],
    ways: amounts.map((value, i) => (value < 0 ? ways[way[i]!] : "")),
  };
}

describe("taking refunds from orders", () => {
  it("follows a reference first", () => {
    expect(allocate([50, 80, -50], { 2: 1 })).toMatchObject({
      parts: [[2, 1, 50]],
      ways: ["", "", "reference"],
    });
  });

  it("takes the latest earlier order of exactly that amount", () => {
    expect(allocate([50, 80, 50, 90, -50])).toMatchObject({
      parts: [[4, 2, 50]],
      ways: ["", "", "", "", "exact"],
    });
  });

  it("does not take the same order twice", () => {
    expect(allocate([50, 80, 50, -50, -50]).parts).toEqual([
      [3, 2, 50],
      [4, 0, 50],
    ]);
  });

  it("else goes from the newest order back until used up", () => {
    expect(allocate([50, 80, 30, -100])).toMatchObject({
      parts: [
        [3, 2, 30],
        [3, 1, 70],
      ],
      left: [0, 0, 0, 0],
    });
  });

  it("never takes from a later order, and leaves what no order can take", () => {
    expect(allocate([20, -50, 100])).toMatchObject({ parts: [[1, 0, 20]], left: [0, 30, 0] });
  });

  it("goes on with what is left of a refund that names its order", () => {
    expect(allocate([50, 80, -100], { 2: 0 }).parts).toEqual([
      [2, 0, 50],
      [2, 1, 50],
    ]);
  });

  it("keeps customers apart", () => {
    const { refund } = allocateRefunds({
      customer: [1, 2],
      back: [0, 1],
      amount: [50, 50],
      revenue: [50, 50],
      reference: [-1, -1],
    });
    expect(refund).toEqual([]);
  });

  it("accounts for every unit of every refund and overdraws no order", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.integer({ min: -200, max: 200 }).filter((value) => value !== 0),
          { maxLength: 40 },
        ),
        (amounts) => {
          const { parts, left } = allocate(amounts);
          const sum = (side: 0 | 1, i: number) =>
            parts.filter((one) => one[side] === i).reduce((total, one) => total + one[2]!, 0);
          const wrong = amounts.filter((amount, i) =>
            amount < 0 ? sum(0, i) + left[i]! !== -amount : sum(1, i) > amount,
          );
          expect(wrong).toEqual([]);
          expect(parts.every(([refund, order, amount]) => order! < refund! && amount! > 0)).toBe(true);
        },
      ),
    );
  });
});
