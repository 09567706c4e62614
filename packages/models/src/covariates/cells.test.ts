import { describe, expect, it } from "vitest";
import { cellsOf } from "./cells.ts";

describe("distinct sets of covariates", () => {
  const score = [0.5, 2, 0.5, 2, -1];
  const web = [0, 1, 0, 0, 1];

  it("are found in an order that does not depend on the rows", () => {
    const cells = cellsOf({ lifetime: { web }, purchase: { score, web } }, 5);
    expect(cells.count).toBe(4);
    expect(cells.names).toEqual({ lifetime: ["web"], purchase: ["score", "web"] });
    expect([...cells.values.purchase]).toEqual([0.5, 0, 2, 0, -1, 1, 2, 1]);
    expect([...cells.values.lifetime]).toEqual([0, 0, 1, 1]);
    expect([...cells.index]).toEqual([0, 3, 0, 1, 2]);
    const reversed = cellsOf(
      { lifetime: { web: web.toReversed() }, purchase: { score: score.toReversed(), web: web.toReversed() } },
      5,
    );
    expect(reversed.values).toEqual(cells.values);
    expect([...reversed.index]).toEqual([...cells.index].toReversed());
  });

  it("are one where there are no covariates, and take −0 for 0", () => {
    expect(cellsOf({}, 3)).toMatchObject({ count: 1, index: Uint32Array.of(0, 0, 0) });
    expect(cellsOf({ purchase: { z: [0, -0, 1] } }, 3).count).toBe(2);
  });

  it("refuse values that are no numbers, columns of another length, and unknown names", () => {
    expect(() => cellsOf({ purchase: { z: [1, Number.NaN] } }, 2)).toThrow(
      'covariates.finite {"covariate":"z","row":1}',
    );
    expect(() => cellsOf({ purchase: { z: [1, Infinity] } }, 2)).toThrow("covariates.finite");
    expect(() => cellsOf({ purchase: { z: [1] } }, 2)).toThrow("customers.columns");
    expect(() => cellsOf({ lifetime: { a: [1, 2] }, purchase: { z: [1, 2] }, equal: ["z"] }, 2)).toThrow(
      "covariates.name",
    );
  });
});
