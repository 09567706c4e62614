import { describe, expect, it } from "vitest";
import { cellsOf } from "./cells.ts";
import { standardise } from "./standardise.ts";

const rows = [0, 1, 2, 3, 4, 5];
const column = (f: (i: number) => number) => rows.map(f);
const even = (purchase: Record<string, number[]>) => {
  const cells = cellsOf({ purchase }, rows.length);
  return () => standardise(cells, new Float64Array(cells.count).fill(1));
};

describe("covariates in units of two standard deviations", () => {
  it("have mean 0 and standard deviation .5, wherever they lie", () => {
    const values = even({ year: column((i) => 2000 + i * i) })().values.purchase;
    const mean = values.reduce((sum, z) => sum + z, 0) / 6;
    expect(mean).toBeCloseTo(0, 12);
    expect(values.reduce((sum, z) => sum + z * z, 0) / 6).toBeCloseTo(0.25, 12);
  });

  it("count a cell as often as it occurs, and not at all where nobody is in it", () => {
    const cells = cellsOf({ purchase: { z: [0, 1, 7] } }, 3);
    const { centre, scale } = standardise(cells, Float64Array.of(3, 1, 0));
    expect(centre.purchase[0]).toBeCloseTo(0.25, 14);
    expect(scale.purchase[0]).toBeCloseTo(2 * Math.sqrt(0.25 * 0.75), 14);
    expect(() => standardise(cells, Float64Array.of(3, 0, 0))).toThrow("covariates.constant");
  });

  it("name those that are constant", () => {
    const seven = column(() => 7);
    expect(even({ z: column((i) => i), seven, eight: seven })).toThrow(
      'covariates.constant {"process":"purchase","covariates":["seven","eight"]}',
    );
  });

  it("take what differs by rounding for constant", () => {
    expect(even({ z: column((i) => 0.1 + i * 1e-17) })).toThrow("covariates.constant");
    expect(even({ z: column((i) => (i === 1 ? 5e-324 : 0)) })).toThrow("covariates.constant");
    expect(even({ z: column((i) => 1e-200 * i) })).toThrow("covariates.constant");
    expect(even({ z: column((i) => 1e-100 * i) })).not.toThrow();
  });

  it("name those of which one is a sum of others, and only those", () => {
    const a = column((i) => (i === 1 ? 1 : 0));
    const b = column((i) => (i > 3 ? 1 : 0));
    const free = column((i) => Math.sin(i));
    const rest = column((i) => 1 - a[i]! - b[i]!);
    expect(even({ a, free, b, rest })).toThrow(
      'covariates.collinear {"process":"purchase","covariates":["a","b","rest"]}',
    );
    expect(even({ a, copy: a.map((z) => 3 - 2 * z) })).toThrow('"covariates":["a","copy"]');
    expect(even({ a, b, free })).not.toThrow();
  });

  it("are close to, but not exactly, collinear without complaint", () => {
    const a = column((i) => i);
    expect(even({ a, b: column((i) => i + 1e-3 * Math.cos(i)) })).not.toThrow();
  });
});
