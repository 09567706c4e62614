import type { ImportAnswer, IssueCount } from "@keepworth/engine";
import { describe, expect, it } from "vitest";
import { checkPage } from "./checkPage.ts";
import { importPage, importsPage } from "./importsPage.ts";
import { plain } from "./show.fixture.ts";
import { width } from "./text.ts";

const issue = (code: string, action: IssueCount["action"], rows: number): IssueCount => ({
  code,
  action,
  rows,
  examples: [{ row: 7, field: "kind", value: "gift" }],
});

const costs: ImportAnswer = {
  id: 4,
  dataset: "main",
  kind: "costs",
  file: "/data/costs.csv",
  format: "generic",
  importedAt: "2026-07-01T06:00:00Z",
  undoneAt: null,
  quality: {
    rows: 1620,
    kept: 1600,
    merged: 15,
    refused: 5,
    issues: [issue("cost.kind", "refused", 5), issue("record.known", "merged", 15)],
  },
  mapping: { channel: "channel", amount: "spend" },
  notes: { encoding: "utf-8" },
  months: [],
};

const flowing = (lines: readonly string[]) => lines.join(" ").replaceAll(/\s+/g, " ");

describe("importPage", () => {
  it("says what the file was taken for, what became of its rows, and why", () => {
    const text = flowing(importPage([costs], plain));
    expect(text).toContain(
      "costs.csv was taken for costs: 1,600 of 1,620 rows kept, 15 merged, 5 refused (import 4).",
    );
    expect(text).toContain("none of service, support, marketing and acquisition");
    expect(text).toContain("For example row 7, kind: gift");
  });

  it("is short where every row is kept", () => {
    const quality = { rows: 3, kept: 3, merged: 0, refused: 0, issues: [] };
    expect(flowing(importPage([{ ...costs, kind: "loyalty_events", quality }], plain))).toBe(
      "costs.csv was taken for loyalty points: all 3 rows are kept (import 4).",
    );
  });

  it("leaves more than five reasons to the list of imports", () => {
    const issues = [
      "row.empty",
      "date.missing",
      "date.invalid",
      "amount.missing",
      "amount.invalid",
      "cost.kind",
      "customer.missing",
    ].map((code) => issue(code, "refused", 1));
    const lines = importPage([{ ...costs, quality: { ...costs.quality, issues } }], plain);
    expect(flowing(lines)).toContain("2 more reasons are listed by: keepworth imports");
    expect(flowing(lines)).not.toContain("does not tell whose");
    expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(80);
  });
});

describe("importsPage", () => {
  it("names the kind of every import, and dataset and state only where they differ", () => {
    const [heading, first] = importsPage([costs], plain);
    expect(heading).toMatch(/Date +Kind +File .*Refused$/);
    expect(first).toMatch(/\d{4}-\d{2}-\d{2} +costs +costs\.csv/);
    const two = [costs, { ...costs, dataset: "other", undoneAt: "2026-07-02T06:00:00Z" }];
    const lines = importsPage(two, plain);
    expect(lines[0]).toMatch(/Dataset +Kind +File .*State$/);
    expect(lines.join("\n")).toMatch(/other +costs +costs\.csv/);
  });
});

describe("importsPage of tables", () => {
  const payments: ImportAnswer = {
    ...costs,
    kind: "loyalty_events",
    file: "lake.shop.loyalty_events",
    format: "trino",
  };
  const sales = { ...payments, kind: "orders" as const, file: "lake.shop.sales" };

  it("names every table whole, and what it holds where its name does not tell", () => {
    const lines = importsPage([payments, { ...sales, undoneAt: "2026-07-02T06:00:00Z" }], plain);
    expect(lines[0]).toMatch(/Date +Table +Rows .*State$/);
    expect(lines[1]).toMatch(/ loyalty_events +1,620 /);
    expect(lines.join("\n")).toContain(" sales (orders) ");
    expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(80);
    const elsewhere = importsPage([payments, { ...sales, file: "crm.people.sales" }], plain).join("\n");
    expect(elsewhere).toContain(" lake.shop.loyalty_events ");
    expect(elsewhere).toContain(" crm.people.sales (orders) ");
  });

  it("tells when it counts what was corrected, where there is something to correct", () => {
    expect(flowing(importsPage([payments], plain))).toMatch(
      /table of the cluster counts from the next run on\.$/,
    );
    expect(flowing(importsPage([costs], plain))).toMatch(/counts once you import the file again\.$/);
    const fine = { ...costs.quality, issues: [issue("record.known", "merged", 15)] };
    expect(flowing(importsPage([{ ...costs, quality: fine }], plain))).not.toContain("counts once");
  });
});

describe("checkPage of records", () => {
  it("says what the file is taken for, and nothing of money per month", () => {
    const text = flowing(checkPage(costs, plain));
    expect(text).toContain(
      "costs.csv is taken for costs: 1,600 of 1,620 rows are kept, 15 merged, 5 refused.",
    );
    expect(text).toContain("amount spend");
    expect(text).not.toContain("a table of orders");
    expect(text).not.toContain("Money per month");
  });
});
