import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoShop } from "../../test/demoShop.ts";
import type { Keepworth } from "../index.ts";
import { readPortfolio } from "./portfolio.ts";
import { staying } from "./staying.ts";

describe.each(["bg-nbd", "pareto-nbd"])("who stays under %s", (model) => {
  let keepworth: Keepworth;
  beforeAll(async () => {
    keepworth = await demoShop({ customers: 300, model });
  });
  afterAll(() => keepworth.close());

  it("is by a model that doubts one-time buyers, and never above P(active)", async () => {
    await using portfolio = await readPortfolio(keepworth);
    const { size, figure } = portfolio;
    const who = await staying(keepworth, portfolio, 365);
    expect(who.model).toBe(model === "bg-nbd" ? "mbg-nbd" : model);
    for (let i = 0; i < size; i += 1) {
      expect(who.pStay[i]!).toBeLessThanOrEqual(who.pActive[i]! + 1e-12);
      expect(who.ordersIfStaying[i]!).toBeGreaterThanOrEqual(0);
      if (figure.frequency[i] === 0) expect(who.pActive[i]!).toBeLessThan(1);
      if (model === "bg-nbd" && figure.frequency[i] === 0) expect(figure.p_alive[i]).toBe(1);
    }
  });

  it("counts orders to its end as what remains for those who leave in between would say", async () => {
    await using portfolio = await readPortfolio(keepworth);
    const { size, figure, run } = portfolio;
    const who = await staying(keepworth, portfolio, run.horizonDays);
    // Who stays orders at least as much as an active customer on average, and all expected orders are at least theirs.
    for (let i = 0; i < size; i += 1) {
      const perActive = figure.expected_orders[i]! / figure.p_alive[i]!;
      const ownModel = who.model === run.model;
      if (ownModel) {
        expect(who.ordersIfStaying[i]! * who.pStay[i]!).toBeLessThanOrEqual(figure.expected_orders[i]! * 1.0001);
        if (model === "pareto-nbd") expect(who.ordersIfStaying[i]!).toBeGreaterThanOrEqual(perActive * 0.9999);
      }
      expect(who.ownStay[i]!).toBeLessThanOrEqual(figure.p_alive[i]! + 1e-9);
    }
  });
});
