import { expect, it } from "vitest";
import { bodyOf, formFields, formKinds, initialValues, unfilled } from "./forms.ts";

it("begins with the customer from whose page it was opened, and asks for the rest", () => {
  expect(initialValues("opportunity", "C-7")).toMatchObject({
    customerId: "C-7",
    name: null,
    status: "open",
  });
  expect(initialValues("referral", "C-7")).toMatchObject({ referrer: "C-7", referee: null });
  expect(unfilled("opportunity", initialValues("opportunity", "C-7"))).toEqual(["name", "amount"]);
  for (const kind of formKinds) {
    const filled = Object.fromEntries(formFields[kind].map(({ name }) => [name, "x"]));
    expect(unfilled(kind, filled)).toEqual([]);
  }
});

it("sends what was filled, and a customer by e-mail address where one was written", () => {
  const values = {
    ...initialValues("lesson", " ada@shop.example "),
    learned: " Smaller boxes ",
    benefitPerYear: 0,
  };
  expect(bodyOf("lesson", values)).toEqual({
    email: "ada@shop.example",
    learned: "Smaller boxes",
    benefitPerYear: 0,
  });
  const referral = { ...initialValues("referral", "C-1"), referee: "new@shop.example" };
  expect(bodyOf("referral", referral)).toEqual({ referrer: "C-1", refereeEmail: "new@shop.example" });
});
