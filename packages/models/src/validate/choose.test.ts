import { describe, expect, it } from "vitest";
import { seeded } from "../math/random.ts";
import { choose } from "./choose.ts";

const n = 4000;
const rng = seeded(11);
const noise = Float64Array.from({ length: n }, () => rng.normal());
const ones = new Float64Array(n).fill(1);
/** Log probabilities around −1, lower by `behind` on average, with differences that spread by `spread`. */
const candidate = (model: string, parameters: number, behind: number, spread: number) => ({
  model,
  parameters,
  logProbability: noise.map((z, i) => -1 - behind + spread * (z - noise[(i + 1) % n]!)),
});

describe("the choice of a model", () => {
  it("is the one with the highest mean log probability", () => {
    const { chosen, by, standings } = choose(
      [candidate("first", 4, 0.02, 0.01), candidate("second", 4, 0, 0.01), candidate("third", 4, 0.5, 0)],
      ones,
    );
    expect({ chosen, by }).toEqual({ chosen: "second", by: "score" });
    expect(standings.map(({ model }) => model)).toEqual(["second", "first", "third"]);
    expect(standings[1]!.behind).toBeCloseTo(0.02, 10);
    expect(standings[0]).toMatchObject({ behind: 0, error: 0 });
  });

  it("is the simpler one where chance explains the difference", () => {
    const simple = candidate("simple", 4, 0.001, 0);
    const rich = candidate("rich", 5, 0, 0.2);
    const { chosen, by, standings } = choose([rich, simple], ones);
    expect({ chosen, by }).toEqual({ chosen: "simple", by: "tie" });
    // Standard error of a mean of n differences with deviation .2·√2.
    expect(standings[1]!.error).toBeCloseTo((0.2 * Math.SQRT2) / Math.sqrt(n), 4);
  });

  it("is not moved by how customers are grouped into rows", () => {
    const columns = [candidate("a", 4, 0, 0.1), candidate("b", 4, 0.01, 0.3)];
    const twice = columns.map((one) => ({
      ...one,
      logProbability: Float64Array.from({ length: 2 * n }, (_, i) => one.logProbability[i % n]!),
    }));
    const grouped = choose(columns, new Float64Array(n).fill(2));
    const single = choose(twice, new Float64Array(2 * n).fill(1));
    expect(grouped.standings[1]!.error).toBeCloseTo(single.standings[1]!.error, 12);
    expect(grouped.standings[1]!.behind).toBeCloseTo(single.standings[1]!.behind, 12);
  });
});
