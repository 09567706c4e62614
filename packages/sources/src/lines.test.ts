import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeKit, type Kit } from "../test/kit.ts";
import { undoImport } from "./imports.ts";

const lines = (kit: Kit) =>
  kit.rows(`SELECT order_id, line_no, product_id, quantity, list_price, revenue, cost, returned_quantity
    FROM order_lines ORDER BY order_id, line_no, day`);

/** Orders whose lines do not add up to them. */
const gaps = (kit: Kit) =>
  kit.rows(`SELECT v.order_id, v.revenue, sum(l.revenue) AS lines FROM order_versions v
    JOIN order_line_versions l ON l.import_id = v.import_id AND l.order_row = v.row_no
    GROUP BY v.import_id, v.row_no, v.order_id, v.revenue HAVING v.revenue <> sum(l.revenue)`);

const table = `order_id,customer_id,date,product_id,product,category,quantity,list_price,revenue,cost,refunded
1,C1,2026-01-02,A,Apples,fruit,2,5.00,9.00,4.00,0
1,C1,2026-01-02,B,Bread,bakery,1,3.00,3.00,1.00,3.00
2,C2,2026-01-03,A,Apples,fruit,4,5.50,22.00,8.80,11.00
`;

describe("lines of orders", () => {
  it("keeps each line with its own money, and what it returned by its refund", async () => {
    await using kit = await makeKit();
    await kit.bring(table);
    expect(await lines(kit)).toEqual([
      {
        order_id: "1",
        line_no: 1,
        product_id: "A",
        quantity: 2,
        list_price: 5,
        revenue: 9,
        cost: 4,
        returned_quantity: null,
      },
      {
        order_id: "1",
        line_no: 2,
        product_id: "B",
        quantity: 1,
        list_price: 3,
        revenue: 3,
        cost: 1,
        returned_quantity: 1,
      },
      {
        order_id: "2",
        line_no: 1,
        product_id: "A",
        quantity: 4,
        list_price: 5.5,
        revenue: 22,
        cost: 8.8,
        returned_quantity: 2,
      },
    ]);
    expect(await gaps(kit)).toEqual([]);
  });

  it("keeps of each product what was seen last; list price and cost are of one piece", async () => {
    await using kit = await makeKit();
    await kit.bring(table);
    expect(
      await kit.rows(
        "SELECT * EXCLUDE (dataset, replaces, complements, upgrade_of) FROM products ORDER BY 1",
      ),
    ).toEqual([
      { product_id: "A", name: "Apples", category: "fruit", list_price: 5.5, cost: 2.2 },
      { product_id: "B", name: "Bread", category: "bakery", list_price: 3, cost: 1 },
    ]);
  });

  it("counts the same row twice once, and shows the lines of an order's later version only", async () => {
    await using kit = await makeKit();
    await kit.bring(`${table}2,C2,2026-01-03,A,Apples,fruit,4,5.50,22.00,8.80,11.00\n`);
    expect(await lines(kit)).toHaveLength(3);
    const later = await kit.bring(table.replace("4,5.50,22.00,8.80,11.00", "3,5.50,16.50,6.60,0"), {
      name: "later.csv",
    });
    expect((await lines(kit)).at(-1)).toMatchObject({ order_id: "2", quantity: 3, revenue: 16.5 });
    await undoImport(kit.warehouse, later.id);
    expect((await lines(kit)).at(-1)).toMatchObject({ order_id: "2", quantity: 4, revenue: 22 });
    expect(
      await kit.rows("SELECT count(*)::INTEGER AS n FROM order_line_versions WHERE import_id = 2"),
    ).toEqual([{ n: 0 }]);
    expect(
      await kit.rows("SELECT count(*)::INTEGER AS n FROM products_versions WHERE import_id = 2"),
    ).toEqual([{ n: 0 }]);
  });

  it("writes nothing for a file without products", async () => {
    await using kit = await makeKit();
    await kit.bring("order_id,customer_id,date,quantity,price\n1,C1,2026-01-02,2,5\n");
    expect(await lines(kit)).toEqual([]);
  });

  it("takes a row with a product and no order number as an order of one line", async () => {
    await using kit = await makeKit();
    await kit.bring(
      "customer_id,date,product,quantity,unit price\nC1,2026-01-02,Tea,2,5\nC1,2026-01-03,Tea,1,5\n",
    );
    expect(await lines(kit)).toMatchObject([
      { line_no: 1, product_id: "Tea", quantity: 2, list_price: 5, revenue: 10 },
      { line_no: 1, product_id: "Tea", quantity: 1, list_price: 5, revenue: 5 },
    ]);
  });

  it("makes a cancelling invoice of Online Retail a line that returned its quantity and sold nothing", async () => {
    await using kit = await makeKit();
    await kit.bring(`InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country
536365,85123A,HOLDER,6,12/1/2010 8:26,2.55,17850,United Kingdom
536365,71053,LANTERN,6,12/1/2010 8:26,3.39,17850,United Kingdom
C536379,71053,LANTERN,-2,12/13/2010 9:41,3.39,17850,United Kingdom
`);
    expect(await lines(kit)).toMatchObject([
      { order_id: "536365", product_id: "85123A", quantity: 6, list_price: 2.55, revenue: 15.3 },
      { order_id: "536365", product_id: "71053", quantity: 6, list_price: 3.39, revenue: 20.34 },
      { order_id: "C536379", product_id: "71053", quantity: 0, revenue: 0, returned_quantity: 2 },
    ]);
    expect(await gaps(kit)).toEqual([]);
  });

  it("shares the money of a Shopify order out to its items, to the cent", async () => {
    await using kit = await makeKit();
    await kit.bring(`Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Lineitem discount
#1001,a@example.com,paid,EUR,20.00,5.00,0.00,25.00,0.00,2026-01-02 10:00:00 +0000,1,Mug,10.00,M1,0.00
#1001,a@example.com,,,,,,,,2026-01-02 10:00:00 +0000,1,Plate,10.00,,0.00
#1001,a@example.com,,,,,,,,2026-01-02 10:00:00 +0000,1,Spoon,12.00,S1,2.00
`);
    // 20 among three items of 10 each: 6.67 + 6.66 + 6.67.
    expect(await lines(kit)).toMatchObject([
      { line_no: 1, product_id: "M1", quantity: 1, list_price: 10, revenue: 6.67 },
      { line_no: 2, product_id: "Plate", quantity: 1, list_price: 10, revenue: 6.66 },
      { line_no: 3, product_id: "S1", quantity: 1, list_price: 12, revenue: 6.67 },
    ]);
    expect(await gaps(kit)).toEqual([]);
  });

  it("adds up to the orders' revenue, whatever the lines", async () => {
    const row = fc.record({
      order: fc.integer({ min: 1, max: 4 }),
      product: fc.constantFrom("A", "B", "C"),
      quantity: fc.integer({ min: 1, max: 9 }),
      cents: fc.integer({ min: 0, max: 9999 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), fc.boolean(), async (rows, total) => {
        await using kit = await makeKit();
        const body = rows.map(
          ({ order, product, quantity, cents }, i) =>
            `${order},C${order},2026-01-0${order},${i},${product},${quantity},${(cents / 100).toFixed(2)},${((total ? order * 777 : cents) / 100).toFixed(2)}`,
        );
        await kit.bring(
          `order_id,customer_id,date,line_no,product,quantity,list price,${total ? "total" : "amount"}\n${body.join("\n")}\n`,
        );
        expect(await gaps(kit)).toEqual([]);
        const [sums] = await kit.rows(
          "SELECT (SELECT sum(revenue) FROM orders) = (SELECT sum(revenue) FROM order_lines) AS equal",
        );
        expect(sums).toEqual({ equal: true });
      }),
      { numRuns: 12 },
    );
  });
});
