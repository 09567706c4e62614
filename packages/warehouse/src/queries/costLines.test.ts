import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { prepare } from "../../test/prepare.ts";
import { identifier, raw, sql } from "../sql.ts";
import type { Row, Warehouse } from "../warehouse.ts";
import * as queries from "./index.ts";

const asOf = "2026-03-31";
const customers = identifier("bought");
const orders = identifier("sold");

describe.each(engines)("costs on $name", ({ name, open }) => {
  let warehouse: Warehouse;
  const query = (
    key: queries.CostLinesOptions["key"] = "orders",
    acquisition: queries.CostLinesOptions["acquisition"] = { perCustomer: null, byChannel: [] },
    pointCost: string | null = null,
    hourCost: string | null = null,
  ) =>
    queries.costLines(warehouse.dialect, {
      customers,
      orders,
      dataset: "main",
      asOf,
      key,
      acquisition,
      pointCost,
      hourCost,
    });
  const read: Partial<Record<queries.CostLinesOptions["key"], Promise<Row[]>>> = {};
  const lines = async (kind: string, key: queries.CostLinesOptions["key"] = "orders") => {
    const all = await (read[key] ??= warehouse.rows(
      sql`SELECT * FROM (${query(key)}) AS l ORDER BY day, customer_id, amount`,
    ));
    return all
      .filter((line) => line["kind"] === kind)
      .map(({ customer_id, day, amount, source }) => ({ customer_id, day, amount, source }));
  };

  beforeAll(async () => {
    warehouse = await open();
    await prepare(warehouse);
    const run = (text: string) => warehouse.run(raw(text));
    // ana and bo came by ads in January, cy by search in February; di has an own cost of having been won.
    await run(`CREATE TABLE sold AS SELECT 'order' AS kind, customer_id, CAST(day AS DATE) AS day, channel,
      CAST(revenue AS DECIMAL(18,4)) AS revenue, CAST(0 AS DECIMAL(18,4)) AS refunded, CAST(NULL AS DATE) AS refunded_at FROM (VALUES
      ('ana', '2026-01-05', 'ads', 60), ('ana', '2026-02-05', 'ads', 20), ('ana', '2026-02-06', 'search', 20),
      ('bo', '2026-01-09', 'ads', 40), ('cy', '2026-02-01', 'search', 100), ('di', '2026-03-01', NULL, 10)
    ) AS v (customer_id, day, channel, revenue)`);
    await run(`CREATE TABLE bought AS SELECT customer_id, min(day) AS first_day FROM sold GROUP BY 1`);
    await run(`INSERT INTO costs_versions (dataset, import_id, row_no, copy, customer_id, channel, day, kind, amount) VALUES
      ('main', 1, 1, 1, NULL, 'ads', DATE '2026-01-10', 'acquisition', 10.0001),
      ('main', 1, 2, 1, NULL, 'ads', DATE '2026-01-20', 'acquisition', 5),
      ('main', 1, 3, 1, NULL, 'ads', DATE '2026-03-20', 'acquisition', 7),
      ('main', 1, 4, 1, NULL, 'ads', DATE '2026-02-15', 'marketing', 3),
      ('main', 1, 5, 1, NULL, NULL, DATE '2026-02-28', 'service', 9),
      ('main', 1, 6, 1, 'bo', NULL, DATE '2026-03-02', 'support', 4),
      ('main', 1, 7, 1, 'zed', NULL, DATE '2026-03-02', 'support', 1),
      ('main', 1, 8, 1, NULL, 'fair', DATE '2026-02-02', 'marketing', 8),
      ('main', 1, 9, 1, NULL, 'ads', DATE '2026-04-02', 'marketing', 100),
      ('other', 2, 1, 1, NULL, 'ads', DATE '2026-01-02', 'marketing', 100)`);
    await run(`INSERT INTO customers_versions (dataset, import_id, row_no, copy, customer_id, channel, acquisition_cost) VALUES
      ('main', 1, 1, 1, 'di', 'fair', 12), ('main', 1, 2, 1, 'ana', NULL, 99)`);
    await run(`INSERT INTO referrals_versions (dataset, import_id, row_no, copy, referrer, referee, "at", reward) VALUES
      ('main', 1, 1, 1, 'ana', 'cy', DATE '2026-02-03', 5)`);
  });
  afterAll(() => warehouse.close());

  it("gives spending on winning customers to those won in the channel and month, else to all of the channel", async () => {
    await expect(query().text.trim()).toMatchFileSnapshot(`../../test/${name}/costLines.sql`);
    // 15.0001 of January to ana and bo; 7 of March, when the ads won nobody, to the same two. What is told of ana beside
    // is not counted again; di's is.
    expect(await lines("acquisition")).toEqual([
      { customer_id: "ana", day: "2026-01-20", amount: 7.5001, source: "channel" },
      { customer_id: "bo", day: "2026-01-20", amount: 7.5, source: "channel" },
      { customer_id: "di", day: "2026-03-01", amount: 12, source: "customer" },
      { customer_id: "ana", day: "2026-03-20", amount: 3.5, source: "channel" },
      { customer_id: "bo", day: "2026-03-20", amount: 3.5, source: "channel" },
    ]);
  });

  it("gives other costs to those who ordered there, by orders, revenue or heads", async () => {
    // the ads' marketing of February to ana alone; the fair, without orders, to all
    expect((await lines("marketing")).filter(({ amount }) => amount === 3)).toEqual([
      { customer_id: "ana", day: "2026-02-15", amount: 3, source: "channel" },
    ]);
    expect(await lines("serving")).toEqual([
      { customer_id: "ana", day: "2026-02-28", amount: 6, source: "all" },
      { customer_id: "cy", day: "2026-02-28", amount: 3, source: "all" },
      { customer_id: "bo", day: "2026-03-02", amount: 4, source: "own" },
    ]);
    const byRevenue = (await lines("serving", "revenue")).filter(({ source }) => source === "all");
    expect(byRevenue.map(({ amount }) => amount)).toEqual([2.5714, 6.4286]);
  });

  it("books a reward once, and loses nothing but what belongs to nobody known", async () => {
    const rewards = (await lines("marketing")).filter(({ source }) => source === "reward");
    expect(rewards).toEqual([{ customer_id: "ana", day: "2026-02-03", amount: 5, source: "reward" }]);
    // zed, who never bought
    const outside = queries.costsOutside(warehouse.dialect, {
      customers,
      dataset: "main",
      asOf,
      hourCost: "30",
    });
    await expect(outside.text.trim()).toMatchFileSnapshot(`../../test/${name}/costsOutside.sql`);
    expect(await warehouse.row(outside)).toEqual({ serving: 1, marketing: 0, acquisition: 0 });
    // service and support, marketing and winning customers, as they are in the file
    const given = await warehouse.row(sql`
      SELECT sum(amount) AS amount FROM (${query()}) AS l WHERE source IN ('own', 'channel', 'all')`);
    expect(given).toEqual({ amount: 14 + 11 + 22.0001 - 1 });
  });

  it("books redeemed points where they are not in the orders already", async () => {
    await warehouse.run(
      raw(`INSERT INTO loyalty_events_versions (dataset, import_id, row_no, copy, customer_id, "at", points, reason) VALUES
      ('main', 1, 1, 1, 'bo', DATE '2026-02-01', 120, 'order'), ('main', 1, 2, 1, 'bo', DATE '2026-03-01', -100, 'redeemed'),
      ('main', 1, 3, 1, 'bo', DATE '2026-03-05', -20, 'expired')`),
    );
    const points = (cost: string | null) =>
      warehouse.rows(
        sql`SELECT customer_id, day, kind, amount FROM (${query("orders", undefined, cost)}) AS l WHERE source = 'points'`,
      );
    expect(await points("0.02")).toEqual([
      { customer_id: "bo", day: "2026-03-01", kind: "marketing", amount: 2 },
    ]);
    expect(await points(null)).toEqual([]);
  });

  it("books the handling of cases with what it cost, else with its minutes, and not where costs of support hold it", async () => {
    // Support of bo is booked in March; of all, and so of everybody, in January.
    await warehouse.run(
      raw(`INSERT INTO costs_versions (dataset, import_id, row_no, copy, customer_id, channel, day, kind, amount) VALUES
      ('main', 1, 20, 1, NULL, 'ads', DATE '2026-01-31', 'support', 6)`),
    );
    await warehouse.run(
      raw(`INSERT INTO interactions_versions (dataset, import_id, row_no, copy, interaction_id, customer_id, day, kind, minutes, cost) VALUES
      ('main', 1, 1, 1, 't1', 'ana', DATE '2026-02-03', 'question', 12, 7.25), ('main', 1, 2, 1, 't2', 'ana', DATE '2026-02-04', 'question', 10, NULL),
      ('main', 1, 3, 1, 't3', 'bo', DATE '2026-03-30', 'complaint', 60, 9), ('main', 1, 4, 1, 't4', 'cy', DATE '2026-03-30', 'complaint', NULL, 9),
      ('main', 1, 5, 1, 't5', 'ana', DATE '2026-01-02', 'question', 60, 9), ('main', 1, 6, 1, 't6', 'cy', DATE '2026-03-01', 'question', NULL, NULL),
      ('main', 1, 7, 1, 't7', 'zed', DATE '2026-02-01', 'question', 20, NULL), ('main', 1, 8, 1, 't8', 'ana', DATE '2026-04-01', 'question', 20, 5),
      ('other', 2, 1, 1, 't9', 'ana', DATE '2026-02-01', 'question', 20, 5)`),
    );
    const handled = (hourCost: string | null) =>
      warehouse.rows(
        sql`SELECT customer_id, day, kind, amount FROM (${query("orders", undefined, null, hourCost)}) AS l
            WHERE source = 'handling' ORDER BY customer_id, day`,
      );
    const told = [
      { customer_id: "ana", day: "2026-02-03", kind: "serving", amount: 7.25 },
      { customer_id: "cy", day: "2026-03-30", kind: "serving", amount: 9 },
    ];
    expect(await handled(null)).toEqual(told);
    // Ten minutes at 25.5 an hour.
    const worked = { customer_id: "ana", day: "2026-02-04", kind: "serving", amount: 4.25 };
    expect(await handled("25.5")).toEqual([told[0], worked, told[1]]);
    const when = { dataset: "main", asOf };
    const unpriced = queries.unpricedCases(warehouse.dialect, when);
    await expect(unpriced.text.trim()).toMatchFileSnapshot(`../../test/${name}/unpricedCases.sql`);
    // t2 of ana and t7 of zed
    expect(await warehouse.row(unpriced)).toEqual({ cases: 2, minutes: 30 });
    const outside = (hourCost: string | null) =>
      warehouse.row(queries.costsOutside(warehouse.dialect, { customers, ...when, hourCost }));
    expect(await outside("30")).toEqual({ serving: 11, marketing: 0, acquisition: 0 });
    expect(await outside(null)).toEqual({ serving: 1, marketing: 0, acquisition: 0 });
  });

  it("assumes a cost of winning only where none is told", async () => {
    const assumed = query("orders", { perCustomer: "20", byChannel: [["search", "30"]] });
    const rows = await warehouse.rows(
      sql`SELECT customer_id, amount, source FROM (${assumed}) AS l WHERE kind = 'acquisition' AND source IN ('assumed', 'customer') ORDER BY 1`,
    );
    expect(rows).toEqual([
      { customer_id: "cy", amount: 30, source: "assumed" },
      { customer_id: "di", amount: 12, source: "customer" },
    ]);
  });

  it("takes the first by name of several channels of a customer's first day", async () => {
    await warehouse.run(
      raw(`CREATE TABLE tied AS SELECT 'order' AS kind, 'ed' AS customer_id, CAST(day AS DATE) AS day, channel,
        CAST(10 AS DECIMAL(18,4)) AS revenue, CAST(0 AS DECIMAL(18,4)) AS refunded, CAST(NULL AS DATE) AS refunded_at
        FROM (VALUES ('2026-01-05', 'search'), ('2026-01-05', 'ads'), ('2026-01-04', NULL), ('2026-01-06', 'a')) AS v (day, channel)`),
    );
    const won = queries.costLines(warehouse.dialect, {
      customers: raw("(SELECT customer_id, min(day) AS first_day FROM tied GROUP BY 1)"),
      orders: identifier("tied"),
      dataset: "tied",
      asOf,
      key: "orders",
      acquisition: {
        perCustomer: "20",
        byChannel: [
          ["ads", "11"],
          ["search", "30"],
        ],
      },
      pointCost: null,
      hourCost: null,
    });
    expect(await warehouse.rows(sql`SELECT customer_id, amount FROM (${won}) AS l`)).toEqual([
      { customer_id: "ed", amount: 11 },
    ]);
  });
});
