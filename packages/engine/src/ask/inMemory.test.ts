import { sql } from "@keepworth/warehouse";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { demoShop } from "../../test/demoShop.ts";
import * as engine from "../index.ts";
import type { Keepworth } from "../index.ts";
import { rowsOfSome } from "./inMemory.ts";

const now = new Date("2026-07-01T09:00:00Z");

describe("a question that weighs every customer of a cluster by itself", () => {
  let shop: Keepworth;
  let customers: number;
  beforeAll(async () => {
    shop = await demoShop({ customers: 300 });
    ({ customers } = (await engine.overview(shop)).run);
  });
  afterAll(() => shop.close());

  /** The same shop as if it lay in a cluster. */
  const inCluster = (customersInMemory?: number): Keepworth => {
    const address = { kind: "trino" as const, server: "http://localhost", catalog: "lake", schema: "shop" };
    const warehouse = {
      ...address,
      results: "lake.keepworth",
      user: "keepworth",
      dataset: "demo",
      tables: {},
      ...(customersInMemory === undefined ? {} : { customersInMemory }),
    };
    return { ...shop, settings: { ...shop.settings, warehouse } };
  };
  const weighing: Record<string, (keepworth: Keepworth) => Promise<unknown>> = {
    keep: (k) => engine.keep(k),
    "keep, prepared": (k) => engine.prepareKeep(k),
    budget: (k) => engine.budget(k),
    "budget, prepared": (k) => engine.prepareBudget(k),
    "a test": (k) => engine.newExperiment(k, { name: "x", treatment: "win-back", keep: false }),
  };

  it.each(Object.entries(weighing))(
    "is refused where they are too many, before any is read: %s",
    async (_, ask) => {
      const calls = [vi.spyOn(shop.warehouse, "columns"), vi.spyOn(shop.warehouse, "createTemporary")];
      await expect(ask(inCluster(customers - 1))).rejects.toMatchObject({
        code: "cluster.many",
        details: { customers, most: customers - 1 },
      });
      for (const call of calls) {
        expect(call).not.toHaveBeenCalled();
        call.mockRestore();
      }
      await expect(ask(inCluster(customers))).resolves.toBeDefined();
    },
  );

  it("is refused for members of the programme as well, before any event is read", async () => {
    const { members } = await engine.loyalty(shop);
    expect(members).toBeGreaterThan(50);
    const asks = [engine.loyalty, (k: Keepworth) => engine.exportBalances(k, "/nowhere/balances.csv")];
    for (const ask of asks) {
      const calls = [vi.spyOn(shop.warehouse, "columns"), vi.spyOn(shop.warehouse, "createTemporary")];
      await expect(ask(inCluster(members - 1))).rejects.toMatchObject({
        code: "cluster.many",
        details: { customers: members, most: members - 1 },
      });
      for (const call of calls) {
        expect(call).not.toHaveBeenCalled();
        call.mockRestore();
      }
    }
    const said = { name: "customersRead", value: members, source: "data" };
    expect(await engine.loyalty(inCluster(members))).toMatchObject({ members, assumptions: [said] });
    expect((await engine.loyalty(shop)).assumptions).toEqual([]);
  });

  it("counts what is found of some customers before it is read", async () => {
    const found = sql`SELECT * FROM (VALUES ('bo'), ('ana')) AS v (customer_id)`;
    const told = [{ customer_id: "ana" }, { customer_id: "bo" }];
    expect(await rowsOfSome(inCluster(2), found)).toEqual(told);
    await expect(rowsOfSome(inCluster(1), found)).rejects.toMatchObject({
      code: "cluster.many",
      details: { customers: 2, most: 1 },
    });
    expect(await rowsOfSome(shop, found)).toEqual(told);
  });

  it("is refused for those to care for, and says of how many otherwise", async () => {
    const told = await engine.care(inCluster());
    const said = ({ assumptions }: typeof told) =>
      assumptions.find(({ name }) => name === "customersRead")?.value as number;
    expect(said(told)).toBeGreaterThanOrEqual(told.customers);
    expect(said(await engine.care(inCluster(customers)))).toBe(said(told));
    expect(said(await engine.care(shop))).toBeUndefined();
    await expect(engine.care(inCluster(0))).rejects.toMatchObject({ code: "cluster.many" });
  });

  it("is refused for the cases of a time, and says of how many otherwise", async () => {
    const { total } = await engine.service(shop);
    const said = { name: "casesRead", value: total.cases, source: "data" };
    expect((await engine.service(inCluster(total.cases))).assumptions).toContainEqual(said);
    expect((await engine.service(shop)).assumptions).not.toContainEqual(said);
    await expect(engine.service(inCluster(total.cases - 1))).rejects.toMatchObject({ code: "cluster.many" });
  });

  it("says of how many it has read, and nothing where the database holds them itself", async () => {
    const said = { name: "customersRead", value: customers, source: "data" };
    for (const ask of [engine.keep, engine.budget]) {
      expect((await ask(inCluster())).assumptions).toContainEqual(said);
      expect((await ask(shop)).assumptions).not.toContainEqual(said);
    }
  });

  it("is left out of the week, which says so; what the cluster answers by itself is answered", async () => {
    const many = inCluster(0);
    const week = await engine.thisWeek(many, { now, within: 30 });
    for (const code of ["actions.many", "actions.manyMembers", "actions.manyCared"])
      expect(week.missing).toContainEqual({ code, details: {} });
    expect(week.assumptions.map(({ name }) => name)).not.toContain("customersRead");
    expect(week.sources).toContainEqual({ question: "budget", proposals: 0 });
    expect(week.rows.length).toBeGreaterThan(0);
    const whole = await engine.thisWeek(inCluster(), { now, within: 30 });
    for (const { code } of whole.missing) expect(code).not.toMatch(/^actions\.many/);
    const read = whole.assumptions.filter(({ name }) => name === "customersRead");
    expect(read).toEqual([{ name: "customersRead", value: customers, source: "data" }]);
    const answered = [engine.potentials, engine.price, engine.acquire, engine.replace];
    for (const ask of [...answered, engine.segments, engine.churn, engine.renewals])
      await expect(ask(many)).resolves.toBeDefined();
    await expect(engine.plan(many, { by: "channel", backtest: false })).resolves.toBeDefined();
  }, 120_000);
});
