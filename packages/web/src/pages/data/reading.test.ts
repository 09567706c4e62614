import { expect, it } from "vitest";
import { choose, fieldKey, fieldOrder, missingGroups, nothingSaid, toldOf } from "./reading.ts";

const fields = [
  { name: "order", group: null },
  { name: "customer", group: 0 },
  { name: "email", group: 0 },
  { name: "date", group: 1 },
  { name: "amount", group: null },
];
const headers = ["when", "who", "sum"];

it("sends what was said and no more", () => {
  expect(toldOf(nothingSaid)).toEqual({});
  expect(toldOf({ as: "costs", mapping: { day: "when" } })).toEqual({
    as: "costs",
    mapping: { day: "when" },
  });
});

it("reads one column for one field", () => {
  const once = choose(nothingSaid, "customer", "who");
  const moved = choose(once, "email", "who");
  expect(moved.mapping).toEqual({ email: "who" });
  expect(choose(moved, "email", null).mapping).toEqual({});
});

it("knows which columns are still needed: one of each group", () => {
  expect(missingGroups({ fields, mapping: {} })).toEqual([["customer", "email"], ["date"]]);
  expect(missingGroups({ fields, mapping: { email: "who" } })).toEqual([["date"]]);
});

it("puts what is read first, in the order of the columns, then what is needed or usual", () => {
  const more = [...fields, { name: "coupon", group: null }, { name: "phone", group: 0 }];
  const { first, others } = fieldOrder({ fields: more, headers, mapping: { amount: "sum", date: "when" } });
  expect(first.map(({ name }) => name)).toEqual(["date", "amount", "order", "customer", "email", "phone"]);
  expect(others.map(({ name }) => name)).toEqual(["coupon"]);
});

it("finds the words of a field by its name", () => {
  expect(fieldKey("benefit_per_year")).toBe("benefitPerYear");
});
