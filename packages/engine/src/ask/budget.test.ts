import { readFile } from "node:fs/promises";
import { raw } from "@keepworth/warehouse";
import { beforeAll, describe, expect, it } from "vitest";
import { testFolder } from "../../test/folder.ts";
import { runAll } from "../../test/runs.ts";
import { wholePortfolio } from "../../test/wholePortfolio.ts";
import { open, writeDemo, type Keepworth } from "../index.ts";
import {
  budget,
  budgetWithHoldout,
  prepareBudget,
  type BudgetAnswer,
  type BudgetAt,
  type BudgetOptions,
} from "./budget.ts";
import { pairsOf } from "./budget/pairs.ts";
import { planTreatments } from "./budget/treatments.ts";
import { worthOf } from "./budget/worth.ts";

const path = testFolder();
const database = path("shop.duckdb");

async function ask<T>(question: (keepworth: Keepworth) => Promise<T>): Promise<T> {
  await using keepworth = await open(database);
  return await question(keepworth);
}

const plan = (options: BudgetOptions): Promise<BudgetAnswer> =>
  ask((keepworth) => budget(keepworth, options));
let usual: BudgetAnswer;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

beforeAll(async () => {
  await writeDemo(path("orders.csv"), { customers: 800 });
  await runAll(database, { files: [path("orders.csv")], margin: 0.4 });
  await ask(async ({ warehouse }) => {
    await warehouse.run(
      raw(`INSERT INTO treatments_versions (dataset, import_id, row_no, copy, treatment, kind, cost, incentive,
      uplift, uplift_error, uplift_source, capacity, segments, role) VALUES
      ('main', 1, 1, 1, 'Call', 'education', 2, 0, 0.05, 0.02, 'assumed', 40, 'champions|loyal|potential-loyalist|new|promising|at-risk|cannot-lose|need-attention|about-to-sleep|hibernating|lost', 'service'),
      ('main', 1, 2, 1, 'Ten off', 'exclusive-offer', 0.05, 2, 0.06, 0.03, 'assumed', NULL, NULL, 'marketing'),
      ('main', 1, 3, 1, 'Bring a friend', 'ask-referral', 0.05, 1, 0.02, 0.01, 'assumed', NULL, 'champions|loyal', 'marketing'),
      ('main', 1, 4, 1, 'Bad letter', 'education', 0.05, 0, 0, 0, 'assumed', NULL, NULL, 'marketing')`),
    );
  });
  usual = await plan({ amount: 100, limit: 10_000, out: path("usual.csv") });
});

describe("budget", () => {
  it("spends no more than the budget, on customers who gain, one treatment each, within its places", () => {
    const answer = usual;
    expect(answer.spent).toBeLessThanOrEqual(100 + 1e-6);
    expect(answer.spent).toBeGreaterThan(90);
    expect(answer.assignments).toHaveLength(answer.customers.chosen);
    expect(new Set(answer.assignments.map(({ customerId }) => customerId)).size).toBe(
      answer.customers.chosen,
    );
    expect(answer.assignments.every(({ gain }) => gain > 0)).toBe(true);
    expect(sum(answer.assignments.map(({ cost }) => cost))).toBeCloseTo(answer.spent, 6);
    expect(sum(answer.assignments.map(({ gain }) => gain))).toBeCloseTo(answer.gain.value, 6);
    const call = answer.treatments.find(({ treatment }) => treatment === "Call")!;
    expect(call.customers).toBeLessThanOrEqual(40);
    expect(answer.treatments.find(({ treatment }) => treatment === "Bad letter")!).toMatchObject({
      gaining: 0,
      customers: 0,
    });
  });

  it("adds up over treatments and over segments, and margin less cost is gain", () => {
    const { treatments, segments, gain, margin, spent, soon, customers } = usual;
    expect(sum(treatments.map((row) => row.gain.value))).toBeCloseTo(gain.value, 8);
    expect(sum(segments.map((row) => row.gain))).toBeCloseTo(gain.value, 8);
    expect(sum(treatments.map((row) => row.customers))).toBe(customers.chosen);
    expect(sum(treatments.map((row) => row.soon))).toBeCloseTo(soon.gain, 8);
    expect(margin.value - spent).toBeCloseTo(gain.value, 8);
  });

  it("widens with what is not known of the effects", () => {
    const { gain, treatments } = usual;
    expect(gain.low).toBeLessThan(gain.value);
    expect(gain.high).toBeGreaterThan(gain.value);
    const call = treatments.find(({ treatment }) => treatment === "Call")!;
    // a relative standard error of .4 alone gives a half-width of .658 of the margin
    expect((call.gain.high - call.gain.low) / 2).toBeGreaterThan(0.6 * (call.gain.value + call.cost));
  });

  it("gains ever more with more budget at an ever lower price, up to what pays", async () => {
    const answers = [];
    for (const amount of [20, 180]) answers.push(await plan({ amount }));
    answers.splice(1, 0, usual);
    const free = await plan({});
    const gains = [...answers, free].map(({ gain }) => gain.value);
    expect(gains).toEqual(gains.toSorted((a, b) => a - b));
    const prices = answers.map(({ price }) => price);
    expect(prices).toEqual(prices.toSorted((a, b) => b - a));
    expect(free).toMatchObject({ amount: null, price: 0, next: [] });
    expect(free.frontier.needed).toBeCloseTo(free.spent, 4);
  });

  it("draws the frontier through the plan, in at least 20 points", () => {
    const { frontier, gain, spent } = usual;
    expect(frontier.points.length).toBeGreaterThanOrEqual(20);
    expect(frontier.points.find((point) => point.budget === 100)).toMatchObject({
      spent: expect.closeTo(spent, 8) as number,
    });
    const profits = frontier.points.map(({ profit }) => profit);
    expect(profits).toEqual(profits.toSorted((a, b) => a - b));
    expect(profits).toContainEqual(expect.closeTo(gain.value, 6));
  });

  it("says who enters next and who leaves first, around the price", () => {
    const { next, firstOut, price } = usual;
    expect(next).toHaveLength(5);
    expect(firstOut).toHaveLength(5);
    // what was left over may buy a few that are a little below the price
    for (const { perUnit } of next) expect(perUnit!).toBeLessThan(price * 1.05);
    for (const { perUnit } of firstOut) expect(perUnit!).toBeGreaterThan(price * 0.8);
  });

  it("leaves a tenth of those it would treat alone, the same ones every time, and nobody when told so", async () => {
    const first = usual;
    await plan({ amount: 100, out: path("second.csv") });
    const rows = (await readFile(path("usual.csv"), "utf8")).trim().split("\n");
    expect(rows[0]).toBe("customer_id,arm,treatment,role,channel,segment,cost,gain,currency");
    expect(rows.length - 1).toBe(first.customers.chosen + first.holdout.customers);
    expect(rows.filter((row) => row.includes(",holdout,"))).toHaveLength(first.holdout.customers);
    expect(await readFile(path("second.csv"), "utf8")).toBe(rows.join("\n") + "\n");
    const share = first.holdout.customers / (first.holdout.customers + first.customers.chosen);
    expect(share).toBeGreaterThan(0.06);
    expect(share).toBeLessThan(0.14);
    expect((await plan({ amount: 100, holdout: 0 })).holdout.customers).toBe(0);
  });

  it("names those left alone as the run does, also where a spreadsheet would take a name for a formula", async () => {
    const rows = (await readFile(path("usual.csv"), "utf8")).trim().split("\n");
    const expected = rows.filter((row) => row.includes(",holdout,")).map((row) => `@${row.split(",")[0]}`);
    const { customers, named } = await ask(async (keepworth) => {
      const { warehouse } = keepworth;
      await warehouse.run(raw("UPDATE run_1_customers SET customer_id = concat('@', customer_id)"));
      try {
        await using planned = await budgetWithHoldout(keepworth, { amount: 100 });
        const all = await warehouse.rows<{ id: string }>(
          raw("SELECT customer_id AS id FROM run_1_customers"),
        );
        const some = [...all.map(({ id }) => id), "nobody"];
        return { customers: planned.heldOut.customers, named: await planned.heldOut.among(some) };
      } finally {
        await warehouse.run(raw("UPDATE run_1_customers SET customer_id = substr(customer_id, 2)"));
      }
    });
    expect([...named].toSorted()).toEqual(expected);
    expect(customers).toBe(expected.length);
  });

  it("comes within a thousandth by prices of what is best", async () => {
    const exact = usual;
    const greedy = await plan({ amount: 100, solver: "greedy" });
    expect(exact.solver).toBe("exact");
    expect(exact.gap).toBeLessThan(1.1e-5);
    expect(greedy.gain.value).toBeLessThanOrEqual(exact.bound);
    expect(greedy.gain.value).toBeGreaterThan(0.999 * exact.gain.value);
  });

  it("plans only what a role does", async () => {
    const { treatments } = await plan({ role: "service" });
    expect(treatments.map(({ treatment }) => treatment)).toEqual(["Call"]);
  });

  it("says which limits contradict each other, and by how much", async () => {
    await expect(plan({ minimum: { call: 50 }, amount: 1000 })).rejects.toMatchObject({
      code: "budget.minimumOverCapacity",
      details: { treatment: "Call", minimum: 50, capacity: 40, by: 10, others: 0 },
    });
    await expect(plan({ minimum: { "Bad letter": 1 } })).rejects.toMatchObject({
      code: "budget.minimumOverEligible",
      details: { by: 1 },
    });
    await expect(plan({ minimum: { call: 30 }, amount: 10 })).rejects.toMatchObject({
      code: "budget.minimumsOverBudget",
      details: { needed: 60, budget: 10, by: 50 },
    });
    await expect(plan({ holdout: 1 })).rejects.toMatchObject({ code: "budget.holdout" });
    await expect(plan({ amount: -1 })).rejects.toMatchObject({ code: "option.invalid" });
    await expect(plan({ capacity: { fax: 1 } })).rejects.toMatchObject({
      code: "budget.treatment",
      details: { treatment: "fax" },
    });
  });

  it("keeps to a minimum where it can", async () => {
    const { treatments } = await plan({ minimum: { call: 30 }, amount: 100 });
    expect(treatments.find(({ treatment }) => treatment === "Call")!.customers).toBeGreaterThanOrEqual(30);
  });
});

describe("effects", () => {
  it("give the stated uplift on average, times what staying is worth", async () => {
    await ask(async (keepworth) => {
      await using portfolio = await wholePortfolio(keepworth, {});
      const worth = await worthOf(keepworth, portfolio);
      const { treatments } = await planTreatments(keepworth, "main", "service");
      const assumed = { pulledForward: 0.3, addOnShare: 0.5, referred: { margin: 0, first: 0 } };
      const pairs = await pairsOf(keepworth, portfolio, worth, treatments, assumed);
      expect(pairs.eligible[0]).toBe(portfolio.size);
      const effects = Array.from({ length: portfolio.size }, (_, i) => pairs.effect(i, 0));
      expect(sum(effects.map(({ uplift }) => uplift)) / portfolio.size).toBeCloseTo(0.05, 7);
      const { run } = portfolio;
      for (const [i, effect] of effects.entries()) {
        // S·m + F less what leavers bring, and the odds of staying moved by one factor for all
        const more = worth.period[i]! - worth.leaving[i]!;
        expect(effect.margin).toBeCloseTo(effect.uplift * (more + worth.afterwards[i]!), 9);
        expect(effect.soon).toBeCloseTo((effect.uplift * more * 90) / run.horizonDays, 9);
        expect(effect.contact).toBe(2);
      }
      const odds = (p: number): number => p / (1 - p);
      const factor = (i: number): number => {
        const p = worth.staying.pStay[i]!;
        return odds(p + effects[i]!.uplift) / odds(p);
      };
      expect(factor(5)).toBeCloseTo(factor(300), 6);
    });
  });

  it("replace the assumed uplift by the one last measured", async () => {
    await ask(async (keepworth) => {
      const insert = (id: string, day: string, reading: string | null) =>
        keepworth.warehouse.run(
          raw(`INSERT INTO experiments (experiment_id, dataset, treatment, created_at, settings, reading) VALUES
            ('${id}', 'main', 'Ten off', '${day}', '{}', ${reading === null ? "NULL" : `'${reading}'`})`),
        );
      await insert("old", "2026-01-01", '{"treatment":"Ten off","uplift":0.01,"uplift_error":0.004}');
      await insert("new", "2026-02-01", '{"treatment":"Ten off","uplift":0.09,"uplift_error":0.005}');
      await insert("unread", "2026-03-01", null);
      const { treatments } = await planTreatments(keepworth, "main");
      expect(treatments.find(({ name }) => name === "Ten off")).toMatchObject({
        uplift: 0.09,
        upliftError: 0.005,
        upliftSource: "measured",
      });
      expect(treatments.find(({ name }) => name === "Call")!.upliftSource).toBe("assumed");
      await keepworth.warehouse.run(raw("DELETE FROM experiments"));
    });
  });

  it("are those of the library where the shop has imported none, and that is said", async () => {
    await ask(async (keepworth) => {
      await keepworth.warehouse.run(raw("UPDATE treatments_versions SET dataset = 'away'"));
      const answer = await budget(keepworth, { amount: 50 });
      expect(answer.treatments.length).toBeGreaterThan(8);
      expect(answer.missing.map(({ code }) => code)).toContain("budget.library");
      await keepworth.warehouse.run(raw("UPDATE treatments_versions SET dataset = 'main'"));
    });
  });
});

describe("a prepared budget", () => {
  it("answers each amount as the budget itself by prices, through its own frontier", async () => {
    const prepared = await ask((keepworth) => prepareBudget(keepworth));
    for (const choice of [
      { amount: 37.5, limit: 3 },
      { amount: 100, capacity: { call: 7 } },
      { amount: 1e6, minimum: { call: 2 } },
      {},
    ]) {
      const { frontier, ...answer } = await ask((keepworth) => prepared.at(keepworth, choice));
      const { frontier: own, ...asked } = await plan({ ...choice, solver: "greedy" });
      expect(answer).toEqual(asked);
      expect(frontier.needed).toBeCloseTo(own.needed, 8);
      const profits = frontier.points.map(({ profit }) => profit);
      expect(profits).toEqual(profits.toSorted((a, b) => a - b));
      if (choice.amount === undefined) continue;
      expect(frontier.points.filter(({ budget }) => budget === choice.amount)).toEqual([
        expect.objectContaining({ profit: expect.closeTo(answer.gain.value, 6) as number }),
      ]);
    }
  });

  it("finds the best plan there is when asked for it", async () => {
    const prepared = await ask((keepworth) => prepareBudget(keepworth));
    const { frontier: _, ...exact } = await ask((keepworth) =>
      prepared.at(keepworth, { amount: 100, solver: "exact", limit: 10_000 }),
    );
    const { frontier: __, ...best } = { ...usual, file: null };
    expect(exact).toEqual(best);
  });

  it("refuses what a budget refuses, and goes on", async () => {
    const prepared = await ask((keepworth) => prepareBudget(keepworth, { role: "service" }));
    const at = (choice?: BudgetAt) => ask((keepworth) => prepared.at(keepworth, choice));
    await expect(at({ amount: -1 })).rejects.toMatchObject({ code: "option.invalid" });
    await expect(at({ capacity: { nobody: 1 } })).rejects.toMatchObject({
      code: "budget.treatment",
    });
    await expect(at({ minimum: { call: 50 } })).rejects.toMatchObject({
      code: "budget.minimumOverCapacity",
    });
    expect((await at()).treatments.map(({ treatment }) => treatment)).toEqual(["Call"]);
    await expect(ask((keepworth) => prepareBudget(keepworth, { holdout: 1 }))).rejects.toMatchObject({
      code: "budget.holdout",
    });
  });
});
