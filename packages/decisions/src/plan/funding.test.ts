import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { funding } from "./funding.ts";

const line = (name: string, month: number, amount: number, priority: number | null) => ({
  name,
  month,
  amount,
  priority,
});

describe("funding", () => {
  it("funds by priority from the month's margin and what was left over, and ends at the first that it cannot", () => {
    // one path: 100 in the first month, 20 in the second, 65 in the third
    const { lines, covered, cost } = funding(
      [
        line("rent", 0, 60, 1),
        line("advertising", 0, 30, 2),
        line("rent", 1, 60, 1),
        line("snacks", 1, 5, 2),
        line("rent", 2, 60, 1),
      ],
      Float64Array.of(100, 20, 65),
      3,
    );
    expect(lines.map(({ name, month, funded }) => [name, month, funded])).toEqual([
      ["rent", 0, 1],
      ["advertising", 0, 1],
      // 10 + 20 do not pay 60; the snacks behind it wait too; 30 go on
      ["rent", 1, 0],
      ["snacks", 1, 0],
      ["rent", 2, 1],
    ]);
    expect(covered).toEqual([1, 0, 1]);
    expect(cost).toEqual([90, 65, 60]);
  });

  it("takes a loss from what was left over, and lends nothing", () => {
    const { covered } = funding([line("rent", 2, 40, 1)], Float64Array.of(50, -80, 45), 3);
    expect(covered).toEqual([null, null, 1]);
    expect(funding([line("rent", 2, 46, 1)], Float64Array.of(50, -80, 45), 3).covered[2]).toBe(0);
  });

  it("never gives a line of lower priority a better chance than one before it", () => {
    const amount = fc.double({ min: 0, max: 100, noNaN: true });
    let rises = 0;
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ month: fc.integer({ min: 0, max: 2 }), amount, priority: fc.option(fc.nat(5)) }),
        ),
        fc.array(fc.tuple(amount, amount, amount), { minLength: 1, maxLength: 20 }),
        (lines, paths) => {
          const named = lines.map((one, i) => ({ ...one, name: String(i) }));
          const { lines: funded } = funding(named, Float64Array.from(paths.flat()), 3);
          for (let i = 1; i < funded.length; i += 1) {
            if (funded[i]!.month === funded[i - 1]!.month)
              rises += funded[i]!.funded > funded[i - 1]!.funded ? 1 : 0;
          }
        },
      ),
    );
    expect(rises).toBe(0);
  });

  it("refuses a line outside the plan", () => {
    expect(() => funding([line("rent", 5, 1, 1)], Float64Array.of(1), 1)).toThrow("argument.domain");
  });
});
