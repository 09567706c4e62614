import type { ActionRow, ThisWeekAnswer } from "@keepworth/engine";
import { describe, expect, it } from "vitest";
import { actionsPage } from "./actionsPage.ts";
import { plain } from "./show.fixture.ts";
import { width } from "./text.ts";

const row: ActionRow = {
  customerId: "C-00880",
  action: "VIP service",
  kind: "vip",
  reason: { code: "actions.staying", details: { segment: "champions", uplift: 0.05, margin: 67.8 } },
  gain: { value: 58.8, low: 4.4, high: 125.1 },
  cost: 9,
  currency: "EUR",
  deadline: "2026-07-07",
  role: "service",
  owner: null,
  channel: "phone",
  from: ["budget"],
  also: [],
};
const answer: ThisWeekAnswer = {
  dataset: "demo",
  runId: 1,
  asOf: "2026-06-30",
  currency: "EUR",
  profit: true,
  withinDays: 7,
  until: "2026-07-07",
  role: null,
  customers: 14,
  gain: { value: 1230, low: 400, high: 2100 },
  cost: 96,
  byRole: [
    { role: "sales", customers: 4, gain: 230, cost: 20 },
    { role: "service", customers: 10, gain: 1000, cost: 76 },
  ],
  resting: 2,
  waiting: 0,
  heldOut: 3,
  rows: [
    row,
    {
      ...row,
      customerId: "C-2",
      action: "renewal-discount",
      owner: "anna",
      deadline: "2026-07-01",
      reason: {
        code: "actions.cancelling",
        details: { renewsOn: "2026-07-06", atRisk: 385.56, discount: 15.78, chance: 0.01, offer: 0.6 },
      },
    },
  ],
  sources: [{ question: "budget", proposals: 2414 }],
  file: null,
  assumptions: [{ name: "restDone", value: 30, source: "default" }],
  missing: [{ code: "actions.consent", details: {} }],
};

const page = (more: Partial<ThisWeekAnswer> = {}): string =>
  actionsPage({ ...answer, ...more }, { ...plain, columns: 80 }).join("\n");

describe("the page of the week", () => {
  it("says first how many customers, what they bring and what it costs", () => {
    expect(page().split("\n")[0]).toBe(
      "This week: 14 customers, expected gain €1,230 for €96 (€400 – €2,100).",
    );
    expect(page({ withinDays: 14 })).toContain("Within 14 days: 14 customers");
  });

  it("has a line for each customer with the owner or else the role, and the reason in words under it", () => {
    const lines = page().split("\n");
    const at = lines.findIndex((line) => line.startsWith("C-00880"));
    expect(lines[at]).toMatch(/VIP service .*€58\.80 .*€9 +07-07 +service$/);
    expect(lines[at + 1]).toBe("  Champions: 5% likelier to stay, which brings €67.80");
    expect(lines[at + 2]).toMatch(/07-01 +anna$/);
    expect(lines[at + 3]).toBe("  Cancelled, runs until Jul 6, 2026; €386 at risk, offer €15.78");
  });

  it("says what is missing and how to mark the first, in quotes where its name has blanks", () => {
    expect(page()).toContain("who agreed to be contacted");
    expect(page()).toContain('keepworth actions done C-00880 "VIP service"');
    expect(page()).toContain("2 actions rest");
    expect(page()).toContain("12 more customers");
  });

  it("says so where nothing is to be done", () => {
    const empty = page({ customers: 0, rows: [], gain: { value: 0, low: 0, high: 0 }, cost: 0, byRole: [] });
    expect(empty.split("\n").slice(0, 2).join(" ")).toContain("nothing to do that gains more than it costs");
  });

  it("keeps within the columns there are", () => {
    for (const columns of [60, 80, 100]) {
      const lines = actionsPage(answer, { ...plain, columns });
      expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(columns);
    }
  });
});
