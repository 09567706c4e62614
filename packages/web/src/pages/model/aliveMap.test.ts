import { bgnbd } from "@keepworth/models";
import { expect, it } from "vitest";
import { aliveMap, knowsLeaving } from "./aliveMap.ts";

const run = { model: "bg-nbd", params: { r: 0.25, alpha: 4.5, a: 0.8, b: 2.4 }, unit: "week" } as const;

it("gives the chance of the run's model, in its unit of time", () => {
  const cells = aliveMap(run, 12, [0, 3]);
  const weeks = 30.4375 / 7;
  const cell = cells.find(({ repeats, quiet }) => repeats === 3 && quiet === 5);
  expect(cell?.pAlive).toBe(bgnbd.pAlive(run.params, { x: 3, tx: 7 * weeks, T: 12 * weeks }));
});

it("has no cell for what cannot be: who ordered once has been quiet ever since", () => {
  const cells = aliveMap(run, 6, [0, 1]);
  expect(cells.filter(({ repeats }) => repeats === 0).map(({ quiet }) => quiet)).toEqual([6]);
  expect(cells.filter(({ repeats }) => repeats === 1).map(({ quiet }) => quiet)).toEqual([0, 1, 2, 3, 4, 5]);
});

it("falls with silence, the faster the more often one bought", () => {
  const of = (repeats: number) => aliveMap(run, 24, [repeats]).map(({ pAlive }) => pAlive);
  for (const row of [of(1), of(8)]) expect(row.toSorted((a, b) => b - a)).toEqual(row);
  expect(of(8)[12]!).toBeLessThan(of(1)[12]!);
});

it("is empty where nobody leaves, or the model is none that is known", () => {
  expect(knowsLeaving("nbd")).toBe(false);
  expect(aliveMap({ ...run, model: "another" }, 12, [1])).toEqual([]);
});
