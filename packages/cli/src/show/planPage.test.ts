import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { open, plan, price, run, writeDemo, type PlanAnswer, type PriceAnswer } from "@keepworth/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { planPage } from "./planPage.ts";
import { pricePage } from "./pricePage.ts";
import { plain } from "./show.fixture.ts";
import { width } from "./text.ts";

const folder = mkdtempSync(join(tmpdir(), "keepworth-"));
let planned: PlanAnswer;
let priced: PriceAnswer;

beforeAll(async () => {
  await writeDemo(join(folder, "orders.csv"), { customers: 400 });
  await using keepworth = await open(join(folder, "shop.duckdb"), { create: true });
  const running = run(keepworth, {
    files: [join(folder, "orders.csv")],
    model: "bg-nbd",
    now: new Date("2026-11-01T12:00:00Z"),
  });
  while (!(await running.next()).done);
  planned = await plan(keepworth, { months: 6, by: "segment" });
  priced = await price(keepworth, { elasticity: -1.5 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The same plan with a budget of two lines a month. */
function withBudget(): PlanAnswer {
  const lines = planned.months.flatMap(({ month }) => [
    { name: "Wages", month, amount: 100, priority: 1, funded: 0.99 },
    { name: "Roaster", month, amount: 400, priority: 2, funded: 0.4 },
  ]);
  return {
    ...planned,
    months: planned.months.map((month) => ({ ...month, cost: 500, covered: 0.4 })),
    budget: { lines, outside: 2, cost: 3000, covered: 0.35 },
  };
}

describe("the page of a plan", () => {
  it("opens with what to expect, in 80 columns, and says what is missing", () => {
    const lines = planPage(planned, plain);
    expect(lines[0]).toMatch(/^From Jul 2026 to Dec 2026 expect €/);
    expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(80);
    const text = lines.join("\n");
    expect(text).toContain("What is missing");
    expect(text).toContain("No budget lines in these months.");
    expect(text).toContain("The same plan, made on Jun 30, 2025");
    expect(text).not.toContain("P(covered)");
    expect(text).not.toMatch(/undefined|NaN|\{/);
  });

  it("holds the fan against the budget, with a strip of what is covered and the rule", () => {
    const lines = planPage(withBudget(), plain);
    expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(80);
    expect(lines.filter((line) => line.includes("┃")).length).toBe(7);
    expect(lines.find((line) => line.startsWith("P(covered) "))).toContain("▄▄▄▄▄▄");
    const text = lines.join(" ");
    expect(text).toContain("covered in every month with 35% probability");
    expect(text).toContain("the first that cannot be paid in full ends the month");
    expect(text).toContain("2 budget lines are outside the planned months");
    expect(lines.find((line) => line.includes("Roaster"))).toMatch(/2\s+Roaster\s+€400\s+▄{6}\s+40%/);
  });

  it("says what new customers may be off by, and why", () => {
    const off = (newCustomers: Partial<PlanAnswer["newCustomers"]>, rest: Partial<PlanAnswer> = {}) =>
      planPage({ ...planned, ...rest, newCustomers: { ...planned.newCustomers, ...newCustomers } }, plain)
        .join(" ")
        .replaceAll(/\s+/g, " ");
    const text = off({ source: "sameMonth", levelError: 0.15, compared: { years: 2, error: 0.06 } });
    expect(text).toContain("all months together may be 15% off");
    expect(text).toContain(
      "20% is assumed, drawn to what 2 years compared were off (6%), the plan made earlier among them. Since one year says little, the assumption counts as much as 2 years.",
    );
    expect(off({ compared: { years: 1, error: 0.06 } }, { backtest: null })).toContain(
      "drawn to what one year compared was off (6%). Since",
    );
    expect(off({ compared: { years: 0, error: 0 } })).toContain("the history has no year to hold against");
  });

  it("says that serving is taken off already, where it is", () => {
    expect(planPage(planned, plain).join(" ")).not.toContain("Serving customers");
    const text = planPage({ ...planned, servingShare: 0.021 }, plain)
      .join(" ")
      .replaceAll(/\s+/g, " ");
    expect(text).toContain(
      "Serving customers (2.1% of revenue) is taken off the margin already: leave it out of the budget lines.",
    );
  });

  it("draws a year of losses as losses, in the shares of its parts", () => {
    const turned = (figures: PlanAnswer["total"]) => {
      const { mean, p10, p50, p90, low, high } = figures.margin!;
      return {
        ...figures,
        margin: { mean: -mean, p10: -p90, p50: -p50, p90: -p10, low: -high, high: -low },
      };
    };
    const { existing, newcomers, pipeline, subscriptions } = planned.parts;
    const parts = {
      existing: turned(existing),
      newcomers: turned(newcomers),
      pipeline: turned(pipeline),
      subscriptions: turned(subscriptions),
    };
    const months = planned.months.map((month) => ({ ...month, ...turned(month) }));
    const loss = { ...planned, margin: -planned.margin, total: turned(planned.total), months, parts };
    const lines = planPage(loss, plain);
    const gains = planPage(planned, plain);
    const text = lines.join(" ");
    expect(text).toContain("Loss by month");
    expect(text).toMatch(/\d% of it comes from customers whom you have/);
    // the same bars, but for the room that minus signs take, and the same shares
    const bars = (page: readonly string[]) =>
      page
        .flatMap((line) => line.match(/█+▓*░*/)?.[0].length ?? [])
        .map((length, _, all) => length / Math.max(...all));
    expect(bars(lines).length).toBeGreaterThan(5);
    expect(bars(lines)).toHaveLength(bars(gains).length);
    for (const [i, length] of bars(lines).entries())
      expect(Math.abs(length - bars(gains)[i]!)).toBeLessThan(0.1);
    const share = (page: readonly string[]) =>
      page.find((line) => line.startsWith("Existing customers"))!.match(/\S+%$/)![0];
    expect(share(lines)).toBe(share(gains));
    // gains and losses together have no shares
    const mixed = planPage({ ...loss, parts: { ...parts, newcomers } }, plain);
    expect(mixed.join(" ")).not.toContain("comes from customers whom you have");
  });

  it("speaks of orders where there is no money", () => {
    const { orders } = planned.total;
    const bare = (figures: PlanAnswer["total"]) => ({ ...figures, revenue: null, margin: null });
    const answer: PlanAnswer = {
      ...planned,
      amounts: false,
      by: null,
      total: bare(planned.total),
      months: planned.months.map((month) => ({ ...month, revenue: null, margin: null })),
      parts: {
        existing: bare(planned.parts.existing),
        newcomers: bare(planned.parts.newcomers),
        pipeline: bare(planned.parts.pipeline),
        subscriptions: bare(planned.parts.subscriptions),
      },
    };
    const text = planPage(answer, plain).join("\n");
    expect(text).toContain(
      `expect ${plain.speaker.number(orders.mean, { maximumFractionDigits: 0 })} orders`,
    );
    expect(text).toContain("Orders by month");
  });
});

describe("the page of a price", () => {
  it("opens with where it breaks even, in 80 columns, and draws gains by elasticity", () => {
    const lines = pricePage(priced, plain);
    expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(80);
    expect(lines[0]).toMatch(/^\+5% on all prices earns as much as today if volume changes by -/);
    const text = lines.join(" ");
    expect(text).toContain("At an elasticity of -1.5, as assumed, volume changes by -7.1%");
    expect(text).toContain("An elasticity of -1.5, as told.");
    expect(lines.some((line) => /-4\.0 .*█│$/.test(line))).toBe(true);
    expect(text).not.toMatch(/undefined|NaN|\{/);
  });

  it("says where an order breaks even if costs exceed revenue", () => {
    const loss = { ...priced, margin: -0.5, breakEvenRise: 0.5 };
    const lines = pricePage(loss, plain);
    expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(80);
    const text = lines.join(" ");
    expect(text).toContain(
      "Costs exceed revenue: at a margin of -50% orders lose. A rise of 50% is where an order",
    );
    expect(text).toContain("With +5% on all prices an order loses 45% of today's price");
    expect(text).not.toContain("Holds to");
    expect(text).not.toContain("about what your orders say");
    const dear = pricePage({ ...loss, chosen: { ...loss.chosen, change: 0.6 } }, plain).join(" ");
    expect(dear).toContain("an order keeps 10% of today's price");
    const even = pricePage({ ...loss, margin: 0, breakEvenRise: 0 }, plain).join(" ");
    expect(even).toContain("Costs are as high as revenue");
    expect(even).toContain("an order keeps 5% of today's price");
    const unknown = pricePage({ ...loss, elasticity: null, elasticitySource: null }, plain).join(" ");
    expect(unknown).not.toContain("Other changes");
  });

  it("shows products whose prices moved before those that did not, and why not", () => {
    const product = (name: string, elasticity: PriceAnswer["elasticity"]) => ({
      productId: name,
      name,
      revenue: 100,
      share: 0.5,
      months: 12,
      lowest: 9,
      highest: elasticity ? 11 : 9,
      elasticity,
      measured: elasticity && { ...elasticity, shrunk: 0.2 },
      reason: elasticity ? null : ("price" as const),
    });
    const answer: PriceAnswer = {
      ...priced,
      products: [product("Tea", null), product("Coffee", { value: -1.4, low: -1.9, high: -0.9 })],
      known: { products: 1, of: 2, share: 0.5 },
      pooled: { mean: { value: -1.4, low: -1.9, high: -0.9 }, spread: 0.1 },
    };
    const lines = pricePage(answer, plain);
    const at = (name: string) => lines.findIndex((line) => line.startsWith(name));
    expect(at("Coffee")).toBeLessThan(at("Tea"));
    expect(lines[at("Tea")]).toContain("price never moved");
    expect(lines[at("Coffee")]).toContain("-1.90 – -0.90");
  });
});
