import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classCuts, classNames, classOf } from "./customerClass.ts";

const values = (value: number[]) => ({ value });

describe("classes", () => {
  const cuts = { base: 100, growth: 50 };
  const nothing = { networking: 0, learning: 0 };

  it("tells who bought much and has no future from who bought little and has much", () => {
    expect(classOf({ base: 500, growth: 0, ...nothing }, cuts)).toBe("past");
    expect(classOf({ base: 10, growth: 90, ...nothing }, cuts)).toBe("rising");
    expect(classOf({ base: 500, growth: 90, ...nothing }, cuts)).toBe("key");
    expect(classOf({ base: 10, growth: 0, ...nothing }, cuts)).toBe("everyday");
  });

  it("raises who brings others or teaches something, and lowers nobody", () => {
    expect(classOf({ base: 10, growth: 20, networking: 40, learning: 0 }, cuts)).toBe("rising");
    expect(classOf({ base: 10, growth: 60, networking: -100, learning: 0 }, cuts)).toBe("rising");
  });

  it("cuts off the top fifth, with ties on one side, and nobody where nothing is positive", () => {
    const ten = classCuts({ base: values([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), growth: values([0, 0, 0]) });
    expect(ten).toEqual({ base: 9, growth: Infinity });
    const tied = classCuts({ base: values([5, 5, 5, 5]), growth: values([1, 1, 1, 1, 1, 1, 9, 9]) });
    expect(tied).toEqual({ base: Infinity, growth: 9 });
  });

  it("is one of the four, and rises with what is ahead", () => {
    const money = fc.integer({ min: -200, max: 200 });
    fc.assert(
      fc.property(money, money, money, money, (base, growth, networking, learning) => {
        const one = classOf({ base, growth, networking, learning }, cuts);
        const more = classOf({ base, growth: growth + 50, networking, learning }, cuts);
        expect(classNames.indexOf(more)).toBeLessThanOrEqual(classNames.indexOf(one));
      }),
    );
  });
});
