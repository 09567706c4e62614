import type { CustomerAnswer, CustomerWithContact, FormulaAnswer, ImportAnswer } from "@keepworth/engine";
import { describe, expect, it } from "vitest";
import { overview } from "../report/overview.fixture.ts";
import { checkPage } from "./checkPage.ts";
import { customerPage } from "./customerPage.ts";
import { customersTable } from "./customersTable.ts";
import { formulaPage } from "./formulaPage.ts";
import { importsPage } from "./importsPage.ts";
import { plain } from "./show.fixture.ts";
import { width } from "./text.ts";

const row: CustomerWithContact = {
  customer_id: "C-04711",
  as_of: "2026-06-30",
  orders: 7,
  frequency: 6,
  recency_days: 41,
  age_days: 700,
  monetary_value: 61.25,
  p_alive: 0.43,
  expected_orders: 1.9,
  expected_next_order: "2026-08-14",
  expected_spend: 58.4,
  base: 301.5,
  growth: 44.25,
  growth_low: 0,
  growth_high: 161.1,
  clv: 345.75,
  clv_low: 301.5,
  clv_high: 462.6,
  clv_forever: 380,
  churn_risk: 0.31,
  segment: "need-attention",
  model: "bg-nbd",
  run_id: 3,
  currency: "EUR",
  pipeline: 0,
  networking: 0,
  learning: 0,
};

function event(
  day: string,
  kind: CustomerAnswer["events"][number]["kind"],
  told: Partial<CustomerAnswer["events"][number]>,
): CustomerAnswer["events"][number] {
  const none = {
    what: null,
    about: null,
    amount: null,
    scale: null,
    solved: null,
    orderId: null,
    text: null,
  };
  return { day, kind, ...none, ...told };
}

const customer: CustomerAnswer = {
  customer: row,
  contact: { name: "Ada Example", email: "ada@example.org", phone: null },
  history: Array.from({ length: 12 }, (_, i) => ({
    kind: "order" as const,
    day: `2025-${String(i + 1).padStart(2, "0")}-03`,
    orderId: `D-${1000 + i}`,
    revenue: 60 + i,
    refunded: i === 11 ? 20 : 0,
    cost: null,
    channel: "web",
  })),
  events: [
    event("2026-01-12", "interaction", { what: "complaint", about: "delivery", solved: "2026-01-14" }),
    event("2026-01-13", "feedback", { what: "nps", amount: 3, scale: 10, text: "Too slow" }),
    event("2026-01-20", "points", { what: "redeemed", amount: -50 }),
  ],
  ordersInTotal: 12,
  firstOrder: "2025-01-03",
  lastOrder: "2025-12-03",
  usualGapDays: 30.5,
  daysSinceLast: 41,
  nextOrder: { pNever: 0.3, early: "2026-07-10", median: "2026-08-14", late: "2026-10-02" },
  horizonDays: 365,
  why: [
    { code: "customer.due", details: { days: 41, gap: 31, times: 1.32 } },
    { code: "customer.spend.above", details: { spend: 58.4, mean: 40, share: 0.46 } },
  ],
  discountedLifetimeOrders: 3.4,
  growth: { value: 44.25, low: 0, high: 161.1 },
};

const imported: ImportAnswer = {
  id: 2,
  dataset: "main",
  kind: "orders",
  file: "/somewhere/orders-june.csv",
  format: "generic",
  importedAt: "2026-07-01T06:00:00Z",
  undoneAt: null,
  quality: overview.run.quality,
  mapping: { customer: "Client", date: "Date" },
  notes: { encoding: "windows-1252", delimiter: "tab", dateStyle: "d.m.y", dateDecidedBy: "column" },
  months: overview.months.slice(0, 2),
};

const formula: FormulaAnswer = {
  runId: 3,
  currency: "EUR",
  profit: true,
  factors: {
    orderValue: 50,
    ordersPerYear: 3,
    years: 4,
    yearlyChurn: 0.25,
    margin: 0.4,
    acquisitionCost: 120,
  },
  value: 120,
  valueOnRevenue: 480,
  ratio: 2,
  ceiling: 240,
  levers: [
    { factor: "orderValue", change: 0.1, gain: 24 },
    { factor: "churn", change: -0.1, gain: 26.67 },
    { factor: "acquisitionCost", change: -0.1, gain: 12 },
  ],
  months: [{ month: "2026-06", orderValue: 50, ordersPerYear: 3, years: null, customers: 900 }],
  model: { perNewCustomer: { value: 131, low: 122, high: 141 }, perCustomer: 82.5 },
  why: [{ code: "formula.churn", details: { churn: 0.25, source: "orders" } }],
};

/** Lines of a page as one text, with the promise that every page keeps. */
function read(lines: readonly string[]): string {
  expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(80);
  const text = lines.join("\n");
  expect(text).not.toMatch(/NaN|undefined|null|Infinity/);
  return text;
}

const flowing = (lines: readonly string[]): string => read(lines).replaceAll(/\s+/g, " ");

describe("customersTable", () => {
  it("shows how active a customer is, when the next order comes, and the value with its interval", () => {
    const text = read(customersTable([row], plain));
    expect(text).toMatch(/Customer\s+Segment\s+P\(alive\)\s+Next order\s+Expected\s+90% interval\s+Worth/);
    expect(text).toMatch(/C-04711\s+Need attention\s+43%\s+2026-08-14\s+€44\.25\s+€0 – €161\s+€346/);
  });

  it("writes a dash for what is not known", () => {
    const unknown = {
      ...row,
      growth: null,
      growth_low: null,
      growth_high: null,
      clv: null,
      expected_next_order: null,
    };
    expect(read(customersTable([unknown], plain))).toMatch(/43%\s+–\s+–\s+–\s+–$/);
  });
});

describe("customerPage", () => {
  it("opens with the worth, explains the rhythm and shows the latest orders first", () => {
    const text = flowing(customerPage(customer, plain));
    expect(text).toContain(
      "C-04711 has brought €302 so far and is likely to bring €44.25 more by Jun 30, 2027 (€0 – €161).",
    );
    expect(text).toContain("They usually come back after 31 days; it has been 41 days, so an order is due.");
    expect(text).toContain(
      "An order of theirs is expected to bring €58.40, 46% more than the average of €40.",
    );
    expect(text).toContain(
      "around Aug 14, 2026; half of such orders come between Jul 10, 2026 and Oct 2, 2026.",
    );
    expect(text.indexOf("D-1011")).toBeLessThan(text.indexOf("D-1002"));
    expect(text).toContain("2 earlier orders not shown");
    expect(text).toContain("Contact: Ada Example, ada@example.org");
  });

  it("tells what else happened, the latest first", () => {
    const lines = customerPage(customer, plain);
    const at = lines.indexOf("What else happened, latest first");
    expect(lines.slice(at + 1).map((line) => line.trimEnd())).toEqual([
      expect.stringMatching(/^Day +What happened$/),
      expect.stringMatching(/^2026-01-20 +50 points redeemed$/),
      expect.stringMatching(/^2026-01-13 +Would recommend: 3 of 10 – “Too slow”$/),
      expect.stringMatching(/^2026-01-12 +Complaint \(delivery\), solved on .*2026$/),
    ]);
    expect(customerPage({ ...customer, events: [] }, plain)).not.toContain(
      "What else happened, latest first",
    );
  });

  it("says so where no further order is likely", () => {
    const never = { ...customer, nextOrder: { pNever: 0.83, early: null, median: null, late: null } };
    expect(flowing(customerPage(never, plain))).toContain("no further order comes (83%)");
  });
});

describe("formulaPage", () => {
  it("shows factors, levers and the model beside each other", () => {
    const text = flowing(formulaPage(formula, plain));
    expect(text).toContain("a customer is worth €120 in profit. Winning one may cost up to €240.");
    expect(text).toContain("€50 an order × 3 orders a year × 4 years × 40% margin − €120 to win");
    expect(text).toMatch(/\+10% order value \+€24/);
    expect(text).toMatch(/-10% customers lost \+€26\.67/);
    expect(text).toContain("A new customer: €131 (€122 – €141).");
  });

  it("leaves out the cost of winning where it is not known", () => {
    const unknown = { ...formula, factors: { ...formula.factors, acquisitionCost: null } };
    expect(flowing(formulaPage(unknown, plain))).toContain("4 years × 40% margin Years are");
  });

  it("asks for a margin where it shows revenue", () => {
    expect(flowing(formulaPage({ ...formula, profit: false }, plain))).toContain("Give --margin 0.4");
  });
});

describe("checkPage", () => {
  it("gives the verdict, the reading, the reasons with what to do, and the months", () => {
    const text = flowing(checkPage(imported, plain));
    expect(text).toContain(
      "orders-june.csv can be used: 15,301 of 15,620 rows are kept, 314 merged into other rows' orders, 5 refused.",
    );
    expect(text).toContain("customer Client");
    expect(text).toContain("Format a table of orders Encoding windows-1252 Separator tabs Dates day first");
    expect(text).toContain("The date cannot be read. Write it like 2026-06-30.");
    expect(text).toContain("2023-07");
  });

  it("puts what was refused before what was merged", () => {
    const text = flowing(checkPage(imported, plain));
    expect(text.indexOf("cannot be read")).toBeLessThan(text.indexOf("taken off the order"));
  });
});

describe("importsPage", () => {
  it("marks what was undone and keeps quiet about its rows", () => {
    const text = read(
      importsPage([imported, { ...imported, id: 1, undoneAt: "2026-07-02T06:00:00Z" }], plain),
    );
    expect(text).toContain("undone");
    expect(text.match(/cannot be read/g)).toHaveLength(1);
  });
});
