import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testFolder } from "../../test/folder.ts";
import { wholePortfolio } from "../../test/wholePortfolio.ts";
import { open, run, writeDemo, type Keepworth } from "../index.ts";
import type { Portfolio } from "./portfolio.ts";
import { staying } from "./staying.ts";

const file = testFolder();
let keepworth: Keepworth;

beforeAll(async () => {
  const csv = file("orders.csv");
  await writeDemo(csv, { customers: 250 });
  keepworth = await open(":memory:", { create: true });
  for (const model of ["bg-nbd", "pareto-nbd"]) {
    const running = run(keepworth, {
      files: [csv],
      margin: 0.4,
      model,
      now: new Date("2026-11-01T12:00:00Z"),
    });
    for (let next = await running.next(); !next.done; next = await running.next());
  }
});
afterAll(() => keepworth.close());

describe.each(["bg-nbd", "pareto-nbd"])("who stays under %s", (model) => {
  const which = { run: model === "bg-nbd" ? 1 : 2 };
  const read = async (): Promise<Portfolio> => {
    const portfolio = await wholePortfolio(keepworth, which);
    expect(portfolio.run.model).toBe(model);
    return portfolio;
  };

  it("is by a model that doubts one-time buyers, and never above P(active)", async () => {
    await using portfolio = await read();
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
    await using portfolio = await read();
    const { size, figure, run } = portfolio;
    const who = await staying(keepworth, portfolio, run.horizonDays);
    // Who stays orders at least as much as an active customer on average, and all expected orders are at least theirs.
    for (let i = 0; i < size; i += 1) {
      const perActive = figure.expected_orders[i]! / figure.p_alive[i]!;
      const ownModel = who.model === run.model;
      if (ownModel) {
        expect(who.ordersIfStaying[i]! * who.pStay[i]!).toBeLessThanOrEqual(
          figure.expected_orders[i]! * 1.0001,
        );
        if (model === "pareto-nbd")
          expect(who.ordersIfStaying[i]!).toBeGreaterThanOrEqual(perActive * 0.9999);
      }
      expect(who.ownStay[i]!).toBeLessThanOrEqual(figure.p_alive[i]! + 1e-9);
    }
  });
});
