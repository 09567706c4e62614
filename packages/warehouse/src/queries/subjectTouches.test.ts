import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { prepare } from "../../test/prepare.ts";
import { identifier, raw, sql, type Sql } from "../sql.ts";
import type { Warehouse } from "../warehouse.ts";
import * as queries from "./index.ts";

const asOf = "2026-06-30";

const orders = raw(`(SELECT * FROM (VALUES
  ('order', 'ana', DATE '2026-01-05'), ('order', 'ana', DATE '2026-03-05'), ('order', 'bo', DATE '2026-02-01'),
  ('order', 'bo', DATE '2026-07-01'), ('refund', 'bo', DATE '2026-02-03')) AS v (kind, customer_id, day))`);

const lines = `
  ('main', 'ana', '2026-01-05', 'tea', 2), ('main', 'ana', '2026-01-05', 'mug', 1), ('main', 'ana', '2026-03-05', 'tea', 3),
  ('main', 'bo', '2026-02-01', 'tea', NULL), ('main', 'bo', '2026-07-01', 'mug', 1), ('other', 'ana', '2026-02-01', 'pan', 1)`;

describe.each(engines)("what customers are touched with, on $name", ({ name, open }) => {
  let warehouse: Warehouse;
  const touches = identifier("touches");
  const text = (query: Sql, file: string) =>
    expect(query.text.trim()).toMatchFileSnapshot(`../../test/${name}/${file}.sql`);
  const options = { dataset: "main", orders, asOf };
  const lineTouches = (by: "product" | "category" | "first-product") =>
    queries.lineTouches(warehouse.dialect, { ...options, by });

  beforeAll(async () => {
    warehouse = await open();
    await prepare(warehouse);
    await warehouse.run(raw("DROP VIEW order_lines"));
    await warehouse.run(
      raw(`CREATE VIEW order_lines AS SELECT dataset, 'order' AS kind, customer_id, CAST(day AS DATE) AS day, product_id,
        CAST(quantity AS DECIMAL(18,4)) AS quantity FROM (VALUES ${lines}) AS v (dataset, customer_id, day, product_id, quantity)`),
    );
    await warehouse.run(
      raw(`INSERT INTO products_versions (dataset, import_id, row_no, copy, product_id, name, category)
        VALUES ('main', 1, 1, 1, 'tea', 'Green tea', 'drinks')`),
    );
    const parts = sql`SELECT 'product' AS kind, customer_id, day, event, grp FROM (${lineTouches("product")}) AS p
UNION ALL SELECT 'category' AS kind, customer_id, day, event, grp FROM (${lineTouches("category")}) AS c
UNION ALL SELECT 'order' AS kind, customer_id, day, event, grp FROM (${queries.orderDays(options)}) AS o`;
    await warehouse.run(sql`CREATE TABLE ${touches} AS ${parts}`);
  });
  afterAll(() => warehouse.close());

  it("tells order days by product, category and first product", async () => {
    await text(lineTouches("product"), "lineTouches");
    await text(lineTouches("category"), "lineTouchesByCategory");
    await text(lineTouches("first-product"), "lineTouchesOfFirst");
    const rows = (by: "category" | "first-product") =>
      warehouse.rows(
        sql`SELECT customer_id, day, event, grp FROM (${lineTouches(by)}) AS t ORDER BY 1, 2, 4`,
      );
    expect(await rows("category")).toEqual([
      { customer_id: "ana", day: "2026-01-05", event: 1, grp: "" },
      { customer_id: "ana", day: "2026-01-05", event: 1, grp: "drinks" },
      { customer_id: "ana", day: "2026-03-05", event: 1, grp: "drinks" },
      { customer_id: "bo", day: "2026-02-01", event: 1, grp: "drinks" },
    ]);
    expect(await rows("first-product")).toEqual([
      { customer_id: "ana", day: "2026-01-05", event: 1, grp: "mug" },
      { customer_id: "ana", day: "2026-01-05", event: 1, grp: "tea" },
      { customer_id: "bo", day: "2026-02-01", event: 1, grp: "tea" },
    ]);
  });

  it("counts customers once, by subject and by kind, since a day", async () => {
    const counts = queries.subjectCounts(touches, "2026-01-31");
    await text(counts, "subjectCounts");
    expect(await warehouse.rows(counts)).toEqual([
      { kind: "category", subject: "drinks", customers: 2, times: 2 },
      { kind: "product", subject: "tea", customers: 2, times: 2 },
    ]);
    const kinds = queries.subjectKindCounts(touches, "2025-12-31");
    await text(kinds, "subjectKindCounts");
    const rows = await warehouse.rows<{ kind: string | null }>(kinds);
    expect(rows.find(({ kind }) => kind === null)).toEqual({ kind: null, customers: 2, times: 3 });
    expect(rows.find(({ kind }) => kind === "product")).toEqual({ kind: "product", customers: 2, times: 3 });
  });

  it("writes touches in numbers, and of one in some customers", async () => {
    const subjects = raw(`(SELECT 'product' AS kind, 'tea' AS subject, 0 AS place)`);
    const numbered = queries.numberedTouches(warehouse.dialect, {
      touches,
      subjects,
      kinds: ["product", "category", "order"],
    });
    await text(numbered, "numberedTouches");
    const rows = await warehouse.rows<Record<"customer" | "kind" | "subject" | "event", number>>(numbered);
    expect(rows.map(({ customer, kind, subject, event }) => [customer, kind, subject, event])).toEqual([
      [0, 0, -1, 1], // ana's first day: the mug, the tea, both categories, an order
      [0, 0, 0, 1],
      [0, 1, -1, 1],
      [0, 1, -1, 1],
      [0, 2, -1, 0],
      [0, 0, 0, 1],
      [0, 1, -1, 1],
      [0, 2, -1, 0],
      [1, 0, 0, 1],
      [1, 1, -1, 1],
      [1, 2, -1, 0],
    ]);
    const half = queries.sampledTouches(touches, 2);
    await text(half, "sampledTouches");
    const left = await warehouse.rows(sql`SELECT DISTINCT customer_id FROM (${half}) AS t`);
    expect(left).toEqual([{ customer_id: "bo" }]);
  });

  it("counts units by product and by weeks that end with as-of", async () => {
    const told = { dataset: "main", asOf };
    await text(queries.weeklyProducts(warehouse.dialect, told), "weeklyProducts");
    const products = identifier("weekly");
    await warehouse.run(sql`CREATE TABLE ${products} AS ${queries.weeklyProducts(warehouse.dialect, told)}`);
    expect(await warehouse.rows(queries.productsInOrder(products))).toEqual([
      { product_id: "tea", name: "Green tea", category: "drinks", first: 25 },
      { product_id: "mug", name: "mug", category: null, first: 25 },
    ]);
    const weeks = queries.productWeeks(warehouse.dialect, { ...told, products });
    await text(weeks, "productWeeks");
    // 176, 117 and 149 days before the last one; a line without a quantity is one.
    expect(await warehouse.rows(weeks)).toEqual([
      { p: 0, ago: 16, units: 3 },
      { p: 0, ago: 21, units: 1 },
      { p: 0, ago: 25, units: 2 },
      { p: 1, ago: 25, units: 1 },
    ]);
  });
});
