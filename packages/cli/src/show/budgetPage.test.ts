import type { BudgetAnswer, PlannedCustomer, PlannedTreatment } from "@keepworth/engine";
import { describe, expect, it } from "vitest";
import { budgetPage } from "./budgetPage.ts";
import { plain } from "./show.fixture.ts";
import { width } from "./text.ts";

const customer: PlannedCustomer = {
  customerId: "C-00880",
  treatment: "Renewal discount",
  segment: "champions",
  cost: 1.89,
  gain: 54.99,
  perUnit: 29.1,
};
const treatment: PlannedTreatment = {
  treatment: "Renewal discount",
  kind: "renewal-discount",
  moves: "staying",
  role: "sales",
  channel: "email",
  uplift: 0.08,
  upliftError: 0.04,
  source: "assumed",
  eligible: 178,
  gaining: 177,
  customers: 30,
  cost: 47.3,
  gain: { value: 351, low: 9, high: 781 },
  soon: -29.98,
  capacity: 30,
  placePrice: 1.25,
};
const answer: BudgetAnswer = {
  runId: 1,
  asOf: "2026-06-30",
  currency: "EUR",
  profit: true,
  horizonDays: 365.25,
  amount: 50,
  spent: 49.2,
  customers: { all: 4943, eligible: 3390, gaining: 2713, chosen: 32, holdout: 4 },
  margin: { value: 402, low: 60, high: 830 },
  gain: { value: 352.8, low: 11, high: 781 },
  soon: { days: 90, gain: -31.4 },
  price: 3.15,
  solver: "exact",
  bound: 352.8,
  gap: 4e-7,
  frontier: {
    points: [0, 10, 50, 80].map((budget) => ({
      budget,
      spent: budget,
      profit: 50 * Math.sqrt(budget),
      customers: budget,
      price: 1,
    })),
    needed: 1100.8,
    basis: 4943,
  },
  next: [{ ...customer, customerId: "C-00001", gain: 5.9 }],
  firstOut: [{ ...customer, customerId: "C-00002", gain: 6 }],
  treatments: [
    treatment,
    { ...treatment, treatment: "VIP service", customers: 0, gaining: 5, placePrice: 0 },
  ],
  segments: [
    { segment: "champions", customers: 744, chosen: 32, cost: 49.2, gain: 352.8 },
    { segment: "lost", customers: 807, chosen: 0, cost: 0, gain: 0 },
  ],
  holdout: { share: 0.1, seed: 1, customers: 4 },
  assignments: [customer],
  file: null,
  assumptions: [
    { name: "margin", value: 0.37, source: "data" },
    { name: "pulledForward", value: 0.3, source: "default" },
  ],
  missing: [{ code: "budget.assumed", details: { assumed: 2, treatments: 2 } }],
};

const lines = budgetPage(answer, plain);
const text = lines.join("\n");

describe("the page of a budget", () => {
  it("begins with what the money brings, with its interval, and what one more unit would", () => {
    const opening = lines.slice(0, lines.indexOf("")).join(" ");
    expect(opening).toBe(
      "Spending €49.20 on 32 customers is likely to bring €402 in margin: €353 more than it costs (€11 – €781). €1 more of budget would bring €4.15, of which €3.15 is profit. All that pays would cost €1,101. After 90 days the plan stands at -€31.40; the rest comes later.",
    );
  });

  it("keeps within the terminal", () => {
    expect(lines.filter((line) => width(line) > 80)).toEqual([]);
  });

  it("names the treatments that are full, and those that the budget does not reach", () => {
    expect(text).toContain("Full: Renewal discount. One more place is worth €1.25 or more.");
    expect(text).toContain("Not used at this budget: VIP service.");
  });

  it("shows who enters next, who leaves first, whom it leaves alone, and where the rest of the plan is", () => {
    expect(text).toContain("C-00001");
    expect(text).toContain("C-00002");
    expect(text).toContain("4 customers whom the plan would treat are left alone at random");
    expect(text).toContain("31 more customers: keepworth budget --out plan.csv");
  });

  it("does not claim more precision than a plan has", () => {
    expect(text).toContain("The best plan there is, to within 0.001%.");
  });

  it("says what it rests on and what is assumed", () => {
    expect(text).toContain("Margin, share of revenue: 37% (read from your data)");
    expect(text).toContain("The effects of 2 treatments of 2 are assumed, not measured");
  });

  it("says in a sentence that nobody is worth treating", () => {
    const none = {
      ...answer,
      customers: { all: 10, eligible: 4, gaining: 0, chosen: 0, holdout: 0 },
      frontier: { points: [], needed: 0, basis: 10 },
      next: [],
      firstOut: [],
      assignments: [],
      treatments: [],
      segments: [],
    };
    const page = budgetPage(none, plain).join("\n");
    expect(page).toContain("Nobody is worth treating");
    expect(page).not.toContain("Profit by budget");
    const unreached = { ...none, customers: { ...none.customers, gaining: 3 } };
    expect(budgetPage(unreached, plain)[0]).toMatch(/^The budget reaches nobody: of 4 customers/);
  });
});
