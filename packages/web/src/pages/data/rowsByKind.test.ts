import { expect, it } from "vitest";
import { issuesOf, rowsByKind } from "./rowsByKind.ts";

const issue = (rows: number) => ({
  code: "amount.missing",
  action: "refused" as const,
  rows,
  examples: [{ row: 7, field: "amount", value: null }],
});
const one = (kind: "orders" | "costs", file: string, refused: number, undoneAt: string | null = null) => ({
  kind,
  file,
  undoneAt,
  quality: { rows: 10, kept: 10 - refused, merged: 0, refused, issues: refused > 0 ? [issue(refused)] : [] },
});
const imports = [
  one("costs", "c.csv", 0),
  one("orders", "a.csv", 2),
  one("orders", "b.csv", 1),
  one("costs", "d.csv", 5, "x"),
];

it("adds up the rows of each kind and leaves out what was undone", () => {
  expect(rowsByKind(imports)).toEqual([
    { kind: "orders", rows: 20, kept: 17, merged: 0, refused: 3 },
    { kind: "costs", rows: 10, kept: 10, merged: 0, refused: 0 },
  ]);
});

it("tells each reason once, with its files and an example", () => {
  expect(issuesOf(imports)).toEqual([
    {
      code: "amount.missing",
      action: "refused",
      rows: 3,
      files: ["a.csv", "b.csv"],
      example: { file: "a.csv", row: 7, field: "amount", value: null },
    },
  ]);
});
