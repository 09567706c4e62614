import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { prepare } from "../../test/prepare.ts";
import { identifier, raw, sql, type Sql } from "../sql.ts";
import type { Warehouse } from "../warehouse.ts";
import * as queries from "./index.ts";

const asOf = "2026-03-01";

/** ana: tea and a pot, tea again after 30 days, then cake; bo: tea with cake; cy: a pot given back; dee: tea, later a pot. */
const lines = `
  ('ana', '2026-01-01', 'tea', 2, 10, 4), ('ana', '2026-01-01', 'pot', 1, 30, 20),
  ('ana', '2026-01-31', 'tea', 1, 6, 2), ('ana', '2026-02-10', 'cake', 1, 5, NULL),
  ('bo', '2026-01-05', 'tea', 1, 5, 2), ('bo', '2026-01-05', 'cake', 2, 8, NULL),
  ('cy', '2026-01-07', 'pot', 1, 30, 20),
  ('dee', '2026-01-10', 'tea', 1, 5, 2), ('dee', '2026-02-20', 'pot', 1, 30, 20), ('dee', '2026-03-09', 'cake', 1, 5, NULL)`;

describe.each(engines)("queries of recommendations on $name", ({ name, open }) => {
  let warehouse: Warehouse;
  const options = { dataset: "main", asOf };
  const products = identifier("sold");
  const purchases = identifier("bought");
  const text = (query: Sql, file: string) =>
    expect(query.text.trim()).toMatchFileSnapshot(`../../test/${name}/${file}.sql`);

  beforeAll(async () => {
    warehouse = await open();
    await prepare(warehouse);
    await warehouse.run(raw("DROP VIEW order_lines"));
    await warehouse.run(
      raw(`CREATE VIEW order_lines AS SELECT 'main' AS dataset, 'order' AS kind, customer_id, CAST(day AS DATE) AS day,
        product_id, CAST(quantity AS DECIMAL(18,4)) AS quantity, CAST(NULL AS DECIMAL(18,4)) AS list_price,
        CAST(revenue AS DECIMAL(18,4)) AS revenue, CAST(cost AS DECIMAL(18,4)) AS cost,
        CASE WHEN customer_id = 'cy' THEN quantity END AS returned_quantity
        FROM (VALUES ${lines}) AS v (customer_id, day, product_id, quantity, revenue, cost)`),
    );
    await warehouse.run(
      raw(`INSERT INTO products_versions (dataset, import_id, row_no, copy, product_id, name, category, list_price, cost)
        VALUES ('main', 1, 1, 1, 'cake', 'Carrot cake', 'food', 5, 3), ('main', 1, 2, 1, 'tea', 'Black tea', 'drinks', 6, NULL)`),
    );
    await warehouse.run(sql`CREATE TABLE ${products} AS ${queries.soldProducts(options)}`);
    const made = queries.purchases(warehouse.dialect, { ...options, products });
    await warehouse.run(sql`CREATE TABLE ${purchases} AS ${made}`);
  });
  afterAll(() => warehouse.close());

  it("list what was sold, the most widely bought first, with what a purchase of it brings", async () => {
    await text(queries.soldProducts(options), "soldProducts");
    const rows = await warehouse.rows(
      sql`SELECT p, product_id, name, category, customers, price, margin FROM ${products} ORDER BY p`,
    );
    expect(rows).toEqual([
      // 26 for four purchases, 10 of it cost
      { p: 0, product_id: "tea", name: "Black tea", category: "drinks", customers: 3, price: 6.5, margin: 4 },
      // 13 for two purchases, 3 pieces at 3 on a price of 13 / 3
      {
        p: 1,
        product_id: "cake",
        name: "Carrot cake",
        category: "food",
        customers: 2,
        price: 6.5,
        margin: expect.closeTo(2, 9),
      },
      { p: 2, product_id: "pot", name: "pot", category: "", customers: 2, price: 30, margin: 10 },
    ]);
  });

  it("number a customer's order days and know the next of them, and the next with the product", async () => {
    await text(queries.purchases(warehouse.dialect, { ...options, products }), "purchases");
    const rows = await warehouse.rows(
      sql`SELECT p, day, n, next_day, again_day, price FROM ${purchases} WHERE c = 0 ORDER BY day, p`,
    );
    expect(rows).toEqual([
      { p: 0, day: "2026-01-01", n: 1, next_day: "2026-01-31", again_day: "2026-01-31", price: 5 },
      { p: 2, day: "2026-01-01", n: 1, next_day: "2026-01-31", again_day: null, price: 30 },
      { p: 0, day: "2026-01-31", n: 2, next_day: "2026-02-10", again_day: null, price: 6 },
      { p: 1, day: "2026-02-10", n: 3, next_day: null, again_day: null, price: 5 },
    ]);
    expect(await warehouse.rows(sql`SELECT * FROM (${queries.purchasers(options)}) AS q ORDER BY c`)).toEqual(
      [
        { c: 0, customer_id: "ana" },
        { c: 1, customer_id: "bo" },
        { c: 2, customer_id: "dee" },
      ],
    );
  });

  it("count pairs over customers, and only before the day asked for", async () => {
    const until = { purchases, until: "2026-03-02", items: 1_000 };
    await text(queries.coPurchases(until), "coPurchases");
    expect(await warehouse.rows(queries.coPurchases(until))).toEqual([
      { i: 0, j: 1, both: 2 },
      { i: 0, j: 2, both: 2 },
      { i: 1, j: 2, both: 1 },
    ]);
    expect(await warehouse.rows(queries.coPurchases({ ...until, until: "2026-02-10" }))).toEqual([
      { i: 0, j: 1, both: 1 },
      { i: 0, j: 2, both: 1 },
    ]);
    expect(await warehouse.rows(queries.coPurchases({ ...until, items: 2 }))).toEqual([
      { i: 0, j: 1, both: 2 },
    ]);
  });

  it("tell how often a product comes again", async () => {
    const until = { purchases, until: "2026-03-02", items: 1_000 };
    await text(queries.boughtProducts(warehouse.dialect, until), "boughtProducts");
    const [tea, , pot] = await warehouse.rows(queries.boughtProducts(warehouse.dialect, until));
    // bought 4 times by 3; ana's twice and dee's once were followed, one of them by tea; 30 days
    expect(tea).toEqual({
      p: 0,
      customers: 3,
      days: 4,
      followed: 3,
      again: 1,
      gaps: 1,
      log_gap: expect.closeTo(Math.log(30), 5),
    });
    expect(pot).toEqual({ p: 2, customers: 2, days: 2, followed: 1, again: 0, gaps: 0, log_gap: 0 });
    // before ana came back nothing was followed
    const early = await warehouse.rows(
      queries.boughtProducts(warehouse.dialect, { ...until, until: "2026-01-31" }),
    );
    expect(early[0]).toMatchObject({ days: 3, followed: 0, again: 0, gaps: 0 });
  });

  it("set what had been bought beside the order that came next", async () => {
    const window = { purchases, from: "2026-01-20", until: "2026-03-02", items: 1_000, step: 1 };
    await text(queries.nextOrders(window), "nextOrders");
    const rows = await warehouse.rows(
      sql`SELECT c, p, wanted FROM (${queries.nextOrders(window)}) AS q ORDER BY c, wanted, p`,
    );
    expect(rows).toEqual([
      { c: 0, p: 0, wanted: 0 },
      { c: 0, p: 2, wanted: 0 },
      { c: 0, p: 0, wanted: 1 },
      { c: 2, p: 0, wanted: 0 },
      { c: 2, p: 2, wanted: 1 },
    ]);
    await text(queries.nextOrderCount(window), "nextOrderCount");
    expect(await warehouse.rows(queries.nextOrderCount(window))).toEqual([{ customers: 2 }]);
    const half = await warehouse.rows<{ c: number }>(queries.nextOrders({ ...window, step: 2 }));
    expect(new Set(half.map(({ c }) => c))).toEqual(new Set([0, 2]));
  });

  it("list what customers bought, the latest first, and what that tells of their taste", async () => {
    const query = queries.boughtBy(purchases, sql`(SELECT 0 AS c)`);
    await text(query, "boughtBy");
    const rows = await warehouse.rows(query);
    expect(rows.map(({ p, times }) => [p, times])).toEqual([
      [1, 1],
      [0, 2],
      [2, 1],
    ]);
    const tastes = queries.tastes({
      purchases,
      purchasers: sql`(${queries.purchasers(options)})`,
      shelf: raw("(SELECT * FROM (VALUES (0, 1, 1), (1, 0, 0), (2, 1, 0)) AS v (p, category, up))"),
    });
    await text(tastes, "tastes");
    const told = await warehouse.rows(
      sql`SELECT * FROM (${tastes}) AS t WHERE customer_id IN ('ana', 'dee') ORDER BY customer_id`,
    );
    expect(told).toEqual([
      { customer_id: "ana", categories: 2, step_up: 1 },
      { customer_id: "dee", categories: 1, step_up: 1 },
    ]);
  });

  it("count choices and their spread without naming anybody", async () => {
    const chosen = sql`(SELECT c AS who, p AS choice FROM ${purchases})`;
    await text(queries.choiceCounts(chosen), "choiceCounts");
    expect(await warehouse.rows(queries.choiceCounts(chosen))).toEqual([
      { choice: -1, n: 2, customers: 2 },
      { choice: -1, n: 4, customers: 1 },
      { choice: 0, n: 1, customers: 2 },
      { choice: 0, n: 2, customers: 1 },
      { choice: 1, n: 1, customers: 2 },
      { choice: 2, n: 1, customers: 2 },
    ]);
    const measured = sql`(SELECT c AS who, CAST(price AS DECIMAL(18,6)) AS value FROM ${purchases} WHERE p = 0)`;
    await text(queries.spreadSums(measured), "spreadSums");
    // tea: ana 5 and 6, bo 5, dee 5
    expect(await warehouse.rows(queries.spreadSums(measured))).toEqual([
      { n: 4, customers: 3, total: 21, squares: 111, between: 60.5 + 50, squared_sizes: 6 },
    ]);
  });

  it("say how orders were made: weekday, channel, discount; one row per order day", async () => {
    const orders =
      raw(`(SELECT kind, who AS customer_id, CAST(day AS DATE) AS day, channel, coupon, CAST(discount AS DECIMAL(18,4)) AS discount
      FROM (VALUES ('order', 1, '2026-01-05', 'shop', NULL, 0), ('order', 1, '2026-01-05', 'shop', 'TEN', 0),
        ('order', 1, '2026-01-11', NULL, NULL, 2), ('refund', 1, '2026-01-12', NULL, NULL, 0),
        ('order', 2, '2026-03-02', 'shop', NULL, 0)) AS v (kind, who, day, channel, coupon, discount))`);
    const query = queries.orderHabits(warehouse.dialect, { orders, asOf });
    await text(query, "orderHabits");
    expect(await warehouse.rows(sql`SELECT * FROM (${query}) AS q ORDER BY d`)).toEqual([
      // a Monday, and a Sunday; 2026-03-02 is after as-of
      { who: "1", d: 20_458, weekday: 0, channel: "shop", discounted: 1 },
      { who: "1", d: 20_464, weekday: 6, channel: "", discounted: 1 },
    ]);
  });

  it("set prices beside their category's usual one, and measure days to buying again", async () => {
    const shelf = raw("(SELECT * FROM (VALUES (0, 0), (1, 0), (2, 1)) AS v (p, category))");
    const prices = queries.relativePrices({ purchases, shelf });
    await text(prices, "relativePrices");
    const rows = await warehouse.rows<{ who: number; value: number }>(prices);
    // tea 5, 6, 5, 5 and cake 5, 4 are one category, so that they even out; pots all cost 30
    expect(rows).toHaveLength(8);
    expect(rows.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(0, 5);
    expect(Math.max(...rows.map(({ value }) => value))).toBeCloseTo(
      Math.log(6) - (Math.log(6) + 4 * Math.log(5) + Math.log(4)) / 6,
      5,
    );
    const gaps = queries.replenishmentGaps(warehouse.dialect, { purchases, shelf });
    await text(gaps, "replenishmentGaps");
    expect(await warehouse.rows(gaps)).toEqual([
      { who: 0, category: 0, p: 0, value: expect.closeTo(Math.log(30), 5) },
    ]);
  });

  it("count who moved from one segment to another", async () => {
    const run = (rows: string) => raw(`(SELECT * FROM (VALUES ${rows}) AS v (customer_id, segment))`);
    const query = queries.segmentMovement(
      run("('a', 'new'), ('b', 'lost')"),
      run("('a', 'loyal'), ('c', 'new')"),
    );
    await text(query, "segmentMovement");
    expect(await warehouse.rows(query)).toEqual(
      expect.arrayContaining([
        { before: "new", now: "loyal", customers: 1 },
        { before: "lost", now: null, customers: 1 },
        { before: null, now: "new", customers: 1 },
      ]),
    );
  });
});
