import { expect, it } from "vitest";
import { safeNext } from "./safeNext.ts";

it("leads to our own pages only", () => {
  expect(safeNext("/churn?by=plan")).toBe("/churn?by=plan");
  for (const other of [
    undefined,
    "",
    "https://example.com",
    "//example.com",
    "/\\example.com",
    "/\t/example.com",
    "/\n/example.com",
    "/sign-in?next=/",
  ]) {
    expect(safeNext(other)).toBe("/");
  }
});
