import { beforeAll, describe, expect, it } from "vitest";
import { testFolder } from "../../../test/folder.ts";
import { runAll } from "../../../test/runs.ts";
import { wholePortfolio } from "../../../test/wholePortfolio.ts";
import { open, writeDemo } from "../../index.ts";
import { stakesOf, type Stakes } from "../keep/stakes.ts";
import type { Portfolio } from "../portfolio.ts";
import { worthOf, type Worth } from "./worth.ts";

const path = testFolder();
const orders = path("orders.csv");
const discountRate = 0.1;

beforeAll(() => writeDemo(orders, { customers: 400 }));

async function worthBy(model: string, margin = 0.4) {
  const database = path(`${model} ${margin}.duckdb`);
  await runAll(database, { files: [orders], model, margin, discountRate });
  await using keepworth = await open(database);
  await using portfolio = await wholePortfolio(keepworth, {});
  const worth = await worthOf(keepworth, portfolio);
  return { portfolio, worth, stakes: await stakesOf(keepworth, portfolio) };
}

describe.each(["mbg-nbd", "pareto-nbd"])("what a customer is worth by %s", (model) => {
  let portfolio: Portfolio;
  let worth: Worth;
  let stakes: Stakes;
  let customers: number[];
  beforeAll(async () => {
    ({ portfolio, worth, stakes } = await worthBy(model));
    customers = Array.from({ length: portfolio.size }, (_, i) => i);
  });
  const sum = (of: (i: number) => number) => customers.reduce((all, i) => all + of(i), 0);

  it("has P(stay) in what comes after the period once, as keeping has it", () => {
    const { figure } = portfolio;
    const later = sum((i) => figure.clv_forever[i]! - figure.clv[i]!);
    expect(later).toBeGreaterThan(0);
    expect(Math.abs(sum((i) => worth.staying.ownStay[i]! * worth.afterwards[i]!) / later - 1)).toBeLessThan(
      1e-6,
    );
    for (const i of customers) {
      if (worth.staying.ownStay[i]! > 1e-9)
        expect(worth.afterwards[i]! / stakes.afterwards[i]!).toBeCloseTo(1, 6);
    }
  });

  it("has the period at today's value", () => {
    const years = portfolio.run.horizonDays / 365.2425;
    // the mean of (1 + d)^−t over the period
    const share = (1 - (1 + discountRate) ** -years) / (Math.log(1 + discountRate) * years);
    expect(share).toBeCloseTo(0.954, 3);
    for (const i of customers) {
      const flat = worth.staying.ordersIfStaying[i]! * worth.order[i]!;
      expect(worth.period[i]!).toBeCloseTo(share * flat, 10);
    }
  });

  it("takes off what those bring who leave: with those who stay it is what the run expects of the period", () => {
    const { figure } = portfolio;
    const { ownStay } = worth.staying;
    const own = sum((i) => figure.growth[i]! - figure.pipeline[i]!);
    const both = sum((i) => ownStay[i]! * worth.period[i]! + (1 - ownStay[i]!) * worth.leaving[i]!);
    // MBG/NBD has some who buy more if they leave, as a purchase is where they do; saving them is not made to lose by that
    expect(Math.abs(both / own - 1)).toBeLessThan(model === "mbg-nbd" ? 0.01 : 1e-4);
    expect(sum((i) => (1 - ownStay[i]!) * worth.leaving[i]!) / own).toBeGreaterThan(0.05);
    for (const i of customers) {
      expect(worth.leaving[i]).toBeGreaterThanOrEqual(0);
      expect(worth.leaving[i]).toBeLessThanOrEqual(worth.period[i]!);
      expect(worth.saving[i]).toBeCloseTo(worth.period[i]! + worth.afterwards[i]! - worth.leaving[i]!, 10);
    }
  });
});

describe("what a customer is worth who costs more than they bring", () => {
  it("is a loss in every part, with no part beyond the whole", async () => {
    await using keepworth = await open(path("pareto-nbd 0.4.duckdb"));
    await using portfolio = await wholePortfolio(keepworth, {});
    const worth = await worthOf(keepworth, portfolio);
    expect(worth.saving.every((one) => one >= 0)).toBe(true);
    const { run, figure } = portfolio;
    const turned = (column: Float64Array) => column.map((one) => -one);
    const loss = await worthOf(keepworth, {
      ...portfolio,
      run: { ...run, margin: -run.margin },
      figure: {
        ...figure,
        growth: turned(figure.growth),
        own_growth: turned(figure.own_growth),
        later: turned(figure.later),
      },
    });
    for (let i = 0; i < portfolio.size; i += 1) {
      expect(loss.saving[i]).toBeCloseTo(-worth.saving[i]!, 10);
      expect(loss.spread[i]).toBeCloseTo(worth.spread[i]!, 10);
    }
  });
});
