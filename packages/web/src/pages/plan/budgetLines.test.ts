import { expect, it } from "vitest";
import { budgetLines, leastOf, sureOf } from "./budgetLines.ts";

const months = ["2026-07", "2026-08"];
const line = (name: string, priority: number | null, month: string, amount: number, funded: number) => ({
  name,
  priority,
  month,
  amount,
  funded,
});

it("gathers a line over the months, by priority, those without one last", () => {
  const found = budgetLines(
    [
      line("Party", null, "2026-08", 100, 0.4),
      line("Rent", 2, "2026-07", 900, 0.9),
      line("Wages", 1, "2026-07", 2000, 1),
      line("Wages", 1, "2026-08", 2000, 0.97),
      line("Rent", 2, "2026-08", 900, 0.7),
      line("Rent", 2, "2027-01", 900, 0.1),
    ],
    months,
  );
  expect(found.map(({ name, amount, funded }) => ({ name, amount, funded }))).toEqual([
    { name: "Wages", amount: 4000, funded: [1, 0.97] },
    { name: "Rent", amount: 1800, funded: [0.9, 0.7] },
    { name: "Party", amount: 100, funded: [null, 0.4] },
  ]);
  expect(leastOf([null, 0.4])).toBe(0.4);
  expect(sureOf(found, 0.8)).toEqual({ funded: 4900, cost: 5900, lines: 1 });
  expect(sureOf(found, 0.98)).toEqual({ funded: 2000, cost: 5900, lines: 0 });
});
