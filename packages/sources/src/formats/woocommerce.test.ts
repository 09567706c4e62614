import { describe, expect, it } from "vitest";
import { issueCounts, makeKit } from "../../test/kit.ts";

interface Line {
  readonly product_id: number;
  readonly quantity: number;
  readonly price: number;
}

const beans: Line = { product_id: 93, quantity: 2, price: 30 };
const filter: Line = { product_id: 17, quantity: 1, price: 40 };

/** An order of 100 net goods, 10 net shipping and 23 % tax on both, but for what is said. */
const order = (id: number, more: Record<string, unknown> = {}, lines: readonly Line[] = [beans]) => ({
  id,
  parent_id: 0,
  status: "completed",
  currency: "PLN",
  date_created: "2025-03-01T13:00:00",
  date_created_gmt: "2025-03-01T12:00:00",
  discount_total: "5.00",
  shipping_total: "10.00",
  cart_tax: "23.00",
  total: "135.30",
  total_tax: "25.30",
  prices_include_tax: false,
  customer_id: 7,
  billing: { first_name: "", last_name: "", company: "", email: "customer-00001@example.com", phone: "" },
  line_items: lines.map(({ product_id, quantity, price }, at) => ({
    id: id * 10 + at,
    product_id,
    sku: product_id === 93 ? "BEANS" : "",
    name: `Product ${product_id}`,
    quantity,
    price,
    subtotal: (quantity * price + 5).toFixed(2),
    total: (quantity * price).toFixed(2),
    meta_data: [],
  })),
  coupon_lines: [],
  refunds: [],
  ...more,
});

const billing = (email: string, phone = "") => ({
  billing: { first_name: "", last_name: "", company: "", email, phone },
});

const json = { name: "orders.json" };

describe("WooCommerce's orders", () => {
  it("reads an order net of tax, shipping and discount, once whatever its lines", async () => {
    await using kit = await makeKit();
    const answer = await kit.bring(
      JSON.stringify([
        order(
          501,
          {
            billing: {
              first_name: "Customer",
              last_name: "One",
              email: "Customer-00001@Example.com",
              phone: "",
            },
            coupon_lines: [{ id: 1, code: "ten" }],
          },
          [beans, filter, beans],
        ),
        order(502, { coupon_lines: [{ code: "ten" }, { code: "more" }] }, []),
      ]),
      json,
    );
    expect(answer.format).toBe("woocommerce");
    expect(answer.notes).toMatchObject({ rows: "line_items", amount: "totalNet" });
    expect(answer.mapping).toMatchObject({
      product: "line_items[].sku",
      productName: "line_items[].name",
      units: "line_items[].quantity",
      lineTotal: "line_items[].total",
    });
    expect(answer.quality).toMatchObject({ rows: 4, kept: 2, merged: 2, refused: 0 });
    expect(issueCounts(answer)).toEqual({ "merged order.line": 2 });
    expect(
      await kit.rows(
        "SELECT order_id, customer_id, day, ordered_at, revenue, tax, shipping, discount, coupon, currency FROM orders ORDER BY order_id",
      ),
    ).toEqual([
      {
        order_id: "501",
        customer_id: "7",
        day: "2025-03-01",
        ordered_at: "2025-03-01T12:00:00Z",
        revenue: 100,
        tax: 25.3,
        shipping: 10,
        discount: 5,
        coupon: "ten",
        currency: "PLN",
      },
      expect.objectContaining({ order_id: "502", revenue: 100, coupon: "ten|more" }),
    ]);
    expect(await kit.rows("SELECT name, email FROM contacts ORDER BY name LIMIT 1")).toEqual([
      { name: "Customer One", email: "customer-00001@example.com" },
    ]);
  });

  it("keeps the lines of an order, which add up to it, with list prices before coupons", async () => {
    await using kit = await makeKit();
    await kit.bring(JSON.stringify([order(1, {}, [beans, filter])]), json);
    // 60 and 40 after 5 off each line, of 100 net; a product without SKU goes by its name.
    expect(
      await kit.rows(
        "SELECT line_no, product_id, quantity, list_price, revenue FROM order_lines ORDER BY line_no",
      ),
    ).toEqual([
      { line_no: 1, product_id: "BEANS", quantity: 2, list_price: 32.5, revenue: 60 },
      { line_no: 2, product_id: "Product 17", quantity: 1, list_price: 45, revenue: 40 },
    ]);
  });

  it("takes the share of tax and shipping out of refunds, several of one order together", async () => {
    await using kit = await makeKit();
    await kit.bring(
      JSON.stringify([
        order(1, { refunds: [{ id: 9, reason: "", total: "-13.53" }] }, [beans, filter]),
        order(2, {
          refunds: [
            { id: 10, total: "-13.53" },
            { id: 11, total: "-27.06" },
          ],
        }),
        order(3, { status: "refunded", refunds: [{ id: 12, total: "-135.30" }] }),
        order(4, { status: "refunded" }),
      ]),
      json,
    );
    expect(await kit.rows("SELECT order_id, revenue, refunded FROM orders ORDER BY order_id")).toEqual([
      { order_id: "1", revenue: 100, refunded: 10 },
      { order_id: "2", revenue: 100, refunded: 30 },
      { order_id: "3", revenue: 100, refunded: 100 },
      { order_id: "4", revenue: 100, refunded: 100 },
    ]);
  });

  it("takes prices with tax as the same money: amounts of the interface are always without", async () => {
    await using kit = await makeKit();
    await kit.bring(JSON.stringify([order(1, { prices_include_tax: true })]), json);
    expect(await kit.rows("SELECT revenue, tax FROM orders")).toEqual([{ revenue: 100, tax: 25.3 }]);
  });

  it("handles every status, from JSON lines", async () => {
    await using kit = await makeKit();
    const statuses = [
      "processing",
      "completed",
      "pending",
      "on-hold",
      "cancelled",
      "failed",
      "checkout-draft",
      "trash",
    ];
    const answer = await kit.bring(
      statuses
        .map((status, at) => order(at + 1, { status }, [beans, filter]))
        .map((one) => JSON.stringify(one))
        .join("\n"),
      { name: "orders.jsonl" },
    );
    // Both lines of the three orders that never were.
    expect(issueCounts(answer)).toEqual({
      "refused order.failed": 6,
      "merged order.line": 5,
      "changed order.cancelled": 1,
      "noted order.unpaid": 2,
    });
    expect(
      await kit.rows("SELECT order_id, status, revenue - refunded AS net FROM orders ORDER BY order_id"),
    ).toEqual([
      { order_id: "1", status: "processing", net: 100 },
      { order_id: "2", status: "completed", net: 100 },
      { order_id: "3", status: "pending", net: 100 },
      { order_id: "4", status: "on-hold", net: 100 },
      { order_id: "5", status: "cancelled", net: 0 },
    ]);
  });

  it("knows a guest by e-mail, then by phone, else nobody", async () => {
    await using kit = await makeKit();
    await kit.bring(
      JSON.stringify([
        order(1),
        order(2, { customer_id: 0 }),
        order(3, { customer_id: 0, ...billing("customer-00002@example.com", "+48 600 100 200") }),
        order(4, { customer_id: 0, ...billing("", "0048600100200") }),
        order(5, { customer_id: 0, ...billing("") }),
      ]),
      json,
    );
    expect(await kit.rows("SELECT order_id, kind, customer_id FROM orders ORDER BY order_id")).toEqual([
      { order_id: "1", kind: "order", customer_id: "7" },
      { order_id: "2", kind: "order", customer_id: "7" },
      { order_id: "3", kind: "order", customer_id: "K1" },
      { order_id: "4", kind: "order", customer_id: "K1" },
      { order_id: "5", kind: "nobody", customer_id: null },
    ]);
  });

  it("merges an order that two exports both have, and takes its newer state", async () => {
    await using kit = await makeKit();
    const once = order(1, {}, [beans, filter]);
    const answer = await kit.bring(JSON.stringify([once, order(2), once]), json);
    expect(issueCounts(answer)).toMatchObject({ "merged order.line": 1, "merged order.duplicate": 2 });
    const next = await kit.bring(JSON.stringify([order(2, { refunds: [{ total: "-67.65" }] })]), {
      name: "next.json",
    });
    expect(issueCounts(next)).toEqual({ "merged order.updated": 1 });
    expect(await kit.rows("SELECT order_id, revenue, refunded FROM orders ORDER BY order_id")).toEqual([
      { order_id: "1", revenue: 100, refunded: 0 },
      { order_id: "2", revenue: 100, refunded: 50 },
    ]);
  });

  it("never adds two currencies", async () => {
    await using kit = await makeKit();
    const text = JSON.stringify([order(1), order(2, { currency: "EUR" })]);
    await expect(kit.bring(text, json)).rejects.toMatchObject({ code: "currency.mixed" });
  });
});

describe("WooCommerce's analytics table", () => {
  it("is read by names, and says what that means", async () => {
    await using kit = await makeKit();
    const answer = await kit.bring(
      [
        'Date,"Order #","N. Revenue (formatted)",Status,Customer,"Customer type",Product(s),"Items sold",Coupon(s),"N. Revenue",Attribution',
        '"2025-03-01 12:00:00",101,€50.00,completed,"Customer One",new,"1× Beans",1,,50.00,Direct',
        '"2025-03-05 12:00:00",102,€20.00,processing,"Customer One",returning,"1× Beans",1,TEN,20.00,Organic',
        '"2025-03-06 12:00:00",103,€30.00,failed,"Customer Two",new,"1× Beans",1,,30.00,Direct',
        '"2025-03-07 12:00:00",104,€40.00,refunded,"Customer Two",new,"1× Beans",1,,40.00,Direct',
      ].join("\n"),
    );
    expect(answer.format).toBe("woocommerce-analytics");
    expect(answer.notes).toMatchObject({ customer: "name", people: "nameOnly" });
    expect(issueCounts(answer)).toEqual({ "refused order.failed": 1 });
    expect(
      await kit.rows("SELECT order_id, customer_id, revenue, refunded FROM orders ORDER BY order_id"),
    ).toEqual([
      { order_id: "101", customer_id: "K1", revenue: 50, refunded: 0 },
      { order_id: "102", customer_id: "K1", revenue: 20, refunded: 0 },
      { order_id: "104", customer_id: "K2", revenue: 40, refunded: 40 },
    ]);
  });
});
