import { expect, it } from "vitest";
import { address } from "./useAnswer.ts";

it("leaves out of an address what is not asked, and repeats lists", () => {
  expect(address("/api/customers", {})).toBe("/api/customers");
  expect(address("/api/customers", { q: "", sort: null, cursor: undefined })).toBe("/api/customers");
  expect(address("/api/customers", { segment: ["at-risk", "lost"], minimum: 0 })).toBe(
    "/api/customers?segment=at-risk&segment=lost&minimum=0",
  );
});
