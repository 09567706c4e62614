import { describe, expect, it } from "vitest";
import { recencyBands, repeatBands } from "./bands.ts";

describe("the bands of scores", () => {
  it("leave no number out and give none twice", () => {
    expect(repeatBands([1, 2, 4, 9])).toEqual([
      { low: 0, high: 0 },
      { low: 1, high: 1 },
      { low: 2, high: 3 },
      { low: 4, high: 8 },
      { low: 9, high: null },
    ]);
    expect(recencyBands([400, 200, 90, 30])).toEqual([
      { low: 401, high: null },
      { low: 201, high: 400 },
      { low: 91, high: 200 },
      { low: 31, high: 90 },
      { low: 0, high: 30 },
    ]);
  });

  it("tell that a score is nobody's", () => {
    // As in the worked example of the scores: nobody scores 3.
    expect(repeatBands([1, 2, 2, 3])).toEqual([
      { low: 0, high: 0 },
      { low: 1, high: 1 },
      null,
      { low: 2, high: 2 },
      { low: 3, high: null },
    ]);
    expect(repeatBands([1, null, null, null])).toEqual([
      { low: 0, high: 0 },
      { low: 1, high: null },
      null,
      null,
      null,
    ]);
    expect(recencyBands([200, null, null, null]).slice(2)).toEqual([null, null, null]);
  });
});
