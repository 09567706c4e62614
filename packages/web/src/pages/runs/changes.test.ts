import { expect, it } from "vitest";
import { lastTwo, waterfallOf, type RunSummary } from "./changes.ts";

const run = (id: number, more: Partial<RunSummary> = {}): RunSummary => ({
  id,
  dataset: "main",
  status: "published",
  startedAt: "2026-01-01T00:00:00Z",
  asOf: "2026-01-01",
  model: "bg-nbd",
  customers: 10,
  clv: { value: 100 * id, low: 90 * id, high: 110 * id },
  currency: "EUR",
  rows: true,
  ...more,
});

it("goes from the earlier run's worth to the later one's by what moved it", () => {
  const steps = waterfallOf(
    {
      before: run(1),
      after: run(2),
      parts: [
        { code: "new-customers", customers: 3, change: 120 },
        { code: "lost-customers", customers: 0, change: 0 },
        { code: "growth", customers: 10, change: -20 },
      ],
    },
    { run: ({ id }) => `run ${id}`, part: (code) => code },
  );
  expect(steps.map(({ label, value }) => [label, value])).toEqual([
    ["run 1", 100],
    ["new-customers", 120],
    ["growth", -20],
    ["run 2", 200],
  ]);
  expect(steps.slice(1, -1).reduce((sum, { value }) => sum + value, steps[0]!.value)).toBe(
    steps.at(-1)!.value,
  );
});

it("compares the last published run with the one before it of the same dataset and currency", () => {
  expect(lastTwo([run(3)])).toBeNull();
  const runs = [
    run(6, { status: "failed" }),
    run(5),
    run(4, { dataset: "other" }),
    run(3, { rows: false }),
    run(2),
  ];
  expect(lastTwo(runs)?.map(({ id }) => id)).toEqual([2, 5]);
  expect(lastTwo([run(2, { currency: "PLN" }), run(1)])).toBeNull();
});
