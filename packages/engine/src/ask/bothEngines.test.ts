import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { identifier, sql } from "@keepworth/warehouse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cluster } from "../../../../testing/cluster.ts";
import { differences } from "../../../../testing/differences.ts";
import { demoShop } from "../../test/demoShop.ts";
import { inLake } from "../../test/inLake.ts";
import * as engine from "../index.ts";
import type { Keepworth } from "../index.ts";
import type { AnswerAssumption } from "../result.ts";
import { readGroups } from "../run/readGroups.ts";
import { groupsTable } from "../run/groups.ts";

const there = await cluster();
const now = new Date("2026-11-01T12:00:00Z");

describe.runIf(there)("one shop, embedded and in a lake", () => {
  let shop: Keepworth;
  let lake: Keepworth;
  let folder: string;
  /** The best customer, one who brought others, and a treatment whose effect can be read. */
  const known = { customer: "", referrer: "", treatment: "" };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "keepworth-both-"));
    shop = await demoShop({ customers: 400 });
    lake = await inLake(shop, there!.url);
    const { items } = await engine.customersPage(shop, { limit: 1 });
    const { referrers } = await engine.potentials(shop);
    const treatments = await engine.testableTreatments(shop);
    known.customer = items[0]!.customer_id;
    known.referrer = referrers[0]!.customerId;
    known.treatment = treatments.find(({ moves }) => moves === "staying")!.name;
  }, 300_000);
  afterAll(async () => {
    await lake?.close();
    await shop?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Takes the same steps on both: the cluster's answers, and where the others differ. */
  const eachOnBoth = async (steps: Parameters<typeof each>[1]) => {
    const [inCluster, embedded] = [await each(lake, steps), await each(shop, steps)];
    const answers = inCluster.map((one) => apart(one).answer);
    return { inCluster, unlike: differences(answers, embedded) };
  };

  const questions: Record<string, (keepworth: Keepworth) => Promise<unknown>> = {
    runs: (k) => engine.runs(k),
    "the report": (k) => engine.overview(k),
    customers: (k) => collected(engine.customers(k, { limit: 50, sort: "segment", contacts: true })),
    "a page of customers": (k) =>
      engine.customersPage(k, { limit: 20, where: ["p_alive>0.3"], contacts: true }),
    "how many are found": (k) => engine.countCustomers(k, { search: "a", searchContacts: true }),
    "one customer": (k) => engine.customer(k, known.customer, { contacts: true }),
    "the next order": (k) => engine.nextOrders(k, known.customer),
    "a customer's account": (k) => engine.ledger(k, known.customer),
    "a referrer's account": (k) => engine.ledger(k, known.referrer),
    "the four potentials": (k) => engine.potentials(k),
    "the formula": (k) => engine.formula(k),
    "the plan by channel": (k) => engine.plan(k, { by: "channel" }),
    "the plan by segment": (k) => engine.plan(k, { by: "segment", backtest: false }),
    prices: (k) => engine.price(k),
    "units by product": (k) => engine.planProducts(k),
    recommendations: (k) => engine.recommend(k),
    "recommendations to one": (k) => engine.recommend(k, { customer: known.customer }),
    "a budget": (k) => engine.budget(k, { amount: 2000 }),
    "winning or keeping": (k) => engine.acquire(k),
    replacing: (k) => engine.replace(k),
    "what can be tested": (k) => engine.testableTreatments(k),
    "who leaves": (k) => engine.churn(k),
    "who leaves by country": (k) => engine.churn(k, { by: "country", horizon: "6m" }),
    "what renews": (k) => engine.renewals(k, { within: 120 }),
    "keeping or replacing": (k) => engine.keep(k, { by: "channel" }),
    "keeping one": (k) => engine.keep(k, { customer: known.customer }),
    segments: (k) => engine.segments(k),
    "the loyalty programme": (k) => engine.loyalty(k),
    "how content customers are": (k) => engine.satisfaction(k),
    service: (k) => engine.service(k),
    "whom to care for": (k) => engine.care(k, { now }),
    "what improves": (k) => engine.improve(k),
    "which events are known": (k) => engine.knownEvents(k),
    "what late parcels cost": (k) => engine.effects(k, { event: "late-delivery", by: "lateness" }),
    "what complaints cost": (k) => engine.effects(k, { event: "complaint", by: "response" }),
    "this week": (k) => engine.thisWeek(k, { now, within: 30 }),
  };

  /** Which weigh every customer by itself, and say so of a cluster. */
  const weighing = ["a budget", "keeping or replacing", "keeping one", "this week"];

  it.each(Object.entries(questions))("answers %s alike", async (name, ask) => {
    const { answer, read } = apart(await ask(lake));
    expect(differences(answer, await ask(shop))).toEqual([]);
    const { customers } = (await engine.overview(shop)).run;
    if (name === "the loyalty programme") expect(read).toBe((answer as engine.LoyaltyAnswer).members);
    else if (name === "service") expect(read).toBe((answer as engine.ServiceAnswer).total.cases);
    else if (name === "whom to care for") expect(read).toBeGreaterThan(0);
    else expect(read).toBe(weighing.includes(name) ? customers : undefined);
  });

  it("makes, draws and reads a test alike", async () => {
    const name = "spring";
    const steps: ((keepworth: Keepworth) => Promise<unknown>)[] = [
      (k) => engine.newExperiment(k, { name, treatment: known.treatment }),
      (k) => engine.assignExperiment(k, { name }),
      (k) => engine.assignExperiment(k, { name }),
      (k) => engine.exportAssignment(k, join(folder, "arms.csv"), { name }),
      () => readFile(join(folder, "arms.csv"), "utf8"),
      async (k) => (await engine.experiments(k)).map((one) => ({ ...one, createdAt: "" })),
      (k) => engine.readExperiment(k, { name }),
      (k) => engine.budget(k, { amount: 2000, out: join(folder, "plan.csv") }),
      () => readFile(join(folder, "plan.csv"), "utf8"),
    ];
    const { inCluster, unlike } = await eachOnBoth(steps);
    expect(unlike).toEqual([]);
    expect(apart(inCluster[0]).read).toBe((await engine.overview(shop)).run.customers);
  });

  it("takes a file of arms alike, and shows nothing of a draw that was not finished", async () => {
    const { items } = await engine.customersPage(shop, { limit: 120, sort: "customer_id" });
    const file = join(folder, "file.csv");
    const rows = items.map(({ customer_id: id }, i) => `${id},${i % 2 ? "holdout" : "treated"},2026-03-01`);
    await writeFile(file, ["customer_id,arm,assigned_at", ...rows].join("\n"));
    const left = { dataset: "demo", name: "letters" };
    await lake.warehouse.run(sql`
INSERT INTO assignment_draws SELECT 'left', ${left.dataset}, ${left.name}, customer_id, 'x', 'holdout', '', DATE '2026-03-01', NULL, NULL, NULL
FROM (SELECT DISTINCT customer_id FROM orders) AS everybody`);
    const steps = [
      (k: Keepworth) => engine.newExperiment(k, { name: left.name, treatment: known.treatment }),
      (k: Keepworth) => engine.assignExperiment(k, { name: left.name, from: file, now }),
      (k: Keepworth) => engine.readExperiment(k, { name: left.name, now }),
    ];
    expect((await eachOnBoth(steps)).unlike).toEqual([]);
  });

  it("exports members' balances alike", async () => {
    const [one, other] = [join(folder, "lakeBalances.csv"), join(folder, "shopBalances.csv")];
    await engine.exportBalances(lake, one);
    await engine.exportBalances(shop, other);
    expect(differences(cells(await readFile(one, "utf8")), cells(await readFile(other, "utf8")))).toEqual([]);
  });

  it.each(["csv", "jsonl"] as const)("exports customers as %s alike", async (format) => {
    const [one, other] = [join(folder, `lake.${format}`), join(folder, `shop.${format}`)];
    const options = { format, contacts: true } as const;
    const [inCluster, embedded] = [
      await engine.exportCustomers(lake, one, options),
      await engine.exportCustomers(shop, other, options),
    ];
    expect({ ...inCluster, file: "" }).toEqual({ ...embedded, file: "" });
    expect(differences(cells(await readFile(one, "utf8")), cells(await readFile(other, "utf8")))).toEqual([]);
  });

  it("exports what is held of a person", async () => {
    const told = await Promise.all([lake, shop].map((k) => engine.exportPerson(k, known.customer)));
    const [inCluster, embedded] = told.map(([one]) =>
      Object.fromEntries(one!.tables.map(({ name, rows }) => [name, rows.length])),
    );
    expect(inCluster).toEqual(embedded);
  });

  it("puts customers into groups by a file alike", async () => {
    const file = join(folder, "covariates.csv");
    const { items } = await engine.customersPage(shop, { limit: 200, sort: "customer_id" });
    const rows = items.map(({ customer_id: id }, i) => `${id},${i % 3},${i % 2 ? "app" : "shop"}`);
    await writeFile(file, ["customer_id,loyal,way", ...rows].join("\n"));
    const read = async ({ warehouse }: Keepworth) => [
      await readGroups(warehouse, file, now),
      await warehouse.rows(sql`SELECT customer_id, g FROM ${groupsTable} ORDER BY customer_id`),
    ];
    expect(differences(await read(lake), await read(shop))).toEqual([]);
  });

  it("refuses to change what lies in a cluster, before anything is written", async () => {
    const { customer } = known;
    const refused = { code: "cluster.data" };
    const before = await sizes(lake);
    const file = join(folder, "orders.csv");
    await writeFile(file, "order_id,customer_id,date,amount\nO1,C1,2026-01-01,10\n");
    await expect(engine.importInto(lake, [file])).rejects.toMatchObject(refused);
    await expect(engine.undoImport(lake, 1)).rejects.toMatchObject(refused);
    await expect(engine.addRecord(lake, "cost", { day: "2026-01-01", amount: 5 })).rejects.toMatchObject(
      refused,
    );
    await expect(engine.erasePerson(lake, customer)).rejects.toMatchObject(refused);
    await expect(engine.expire(lake, { months: 1, dryRun: true })).rejects.toMatchObject(refused);
    expect(await sizes(lake)).toEqual(before);
  });
});

async function collected<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

async function each(keepworth: Keepworth, steps: readonly ((k: Keepworth) => Promise<unknown>)[]) {
  const answers: unknown[] = [];
  for (const step of steps) answers.push(await step(keepworth));
  return answers;
}

/** An answer, and apart from it of how many customers or cases it says that they were read from the cluster. */
function apart(told: unknown): { answer: unknown; read: unknown } {
  if (typeof told !== "object" || told === null || !("assumptions" in told))
    return { answer: told, read: undefined };
  const all = told.assumptions as readonly AnswerAssumption[];
  const isRead = ({ name }: AnswerAssumption) => name === "customersRead" || name === "casesRead";
  return {
    answer: { ...told, assumptions: all.filter((one) => !isRead(one)) },
    read: all.find(isRead)?.value,
  };
}

/** The cells of a file, numbers as numbers. */
function cells(text: string): (string | number)[] {
  return text
    .split(/[,:{}\n]/)
    .map((cell) => (cell !== "" && Number.isFinite(Number(cell)) ? Number(cell) : cell));
}

async function sizes({ warehouse }: Keepworth): Promise<number[]> {
  const tables = ["orders", "costs_versions", "assignments"];
  const own = ["imports", "erasures", "contacts", "audit_log"];
  const count = async (of: Keepworth["warehouse"], table: string) =>
    (await of.row<{ n: number }>(sql`SELECT count(*) AS n FROM ${identifier(table)}`)).n;
  return Promise.all([
    ...tables.map((table) => count(warehouse, table)),
    ...own.map((table) => count(warehouse.state, table)),
  ]);
}
