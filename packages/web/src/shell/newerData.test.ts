import { expect, it } from "vitest";
import { newest } from "./newerData.ts";

const run = { dataset: "main", startedAt: "2026-07-01T10:00:00Z" };
const one = (importedAt: string, dataset = "main", undoneAt: string | null = null) => ({
  dataset,
  importedAt,
  undoneAt,
});

it("tells of the newest import that a run does not know", () => {
  expect(newest([one("2026-07-01T09:00:00Z")], run)).toBeNull();
  expect(newest([one("2026-07-03T09:00:00Z"), one("2026-07-02T09:00:00Z")], run)).toBe(
    "2026-07-03T09:00:00Z",
  );
});

it("does not count what was undone or belongs to another dataset", () => {
  expect(newest([one("2026-07-03T09:00:00Z", "other")], run)).toBeNull();
  expect(newest([one("2026-07-03T09:00:00Z", "main", "2026-07-03T10:00:00Z")], run)).toBeNull();
});
