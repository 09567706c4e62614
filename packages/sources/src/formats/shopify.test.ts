import { describe, expect, it } from "vitest";
import { issueCounts, makeKit } from "../../test/kit.ts";

const headers =
  "Name,Email,Financial Status,Paid at,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Cancelled at,Payment Method,Refunded Amount,Id,Source,Phone,Billing Name";

interface Row {
  name: string;
  email?: string;
  status?: string;
  currency?: string;
  money?: [subtotal: number, shipping: number, taxes: number, total: number];
  discount?: [code: string, amount: number];
  created?: string;
  sku?: string;
  cancelled?: string;
  payment?: string;
  refunded?: number;
  phone?: string;
  billing?: string;
}

/** A row of the export; without `money` it is a further line of the order above. */
function row({
  name,
  email = "",
  status = "paid",
  currency = "EUR",
  money,
  discount,
  created = "2025-03-01 12:00:00 +0100",
  sku = "S1",
  cancelled = "",
  payment = "Visa",
  refunded = 0,
  phone = "",
  billing = "",
}: Row): string {
  const line = ["1", `Item ${sku}`, "10", sku];
  if (!money)
    return [
      name,
      email,
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      created,
      ...line,
      "",
      "",
      "",
      "",
      "",
      "",
      "",
    ].join(",");
  const [code, amount] = discount ?? ["", 0];
  return [
    name,
    email,
    status,
    created,
    currency,
    ...money,
    code,
    amount,
    created,
    ...line,
    cancelled,
    payment,
    refunded,
    "55",
    "web",
    phone,
    billing,
  ].join(",");
}

const file = (...rows: Row[]) => `${[headers, ...rows.map(row)].join("\n")}\n`;

describe("Shopify's orders export", () => {
  it("reads one order of three line items, net of tax and shipping", async () => {
    await using kit = await makeKit();
    const answer = await kit.bring(
      file(
        {
          name: "#1001",
          email: "Anna@Example.com",
          money: [100, 5, 23, 128],
          discount: ["TEN", 10],
          billing: "Anna Nowak",
        },
        { name: "#1001", email: "Anna@Example.com", sku: "S2" },
        { name: "#1001", email: "Anna@Example.com", sku: "S3" },
      ),
    );
    expect(answer.format).toBe("shopify");
    expect(answer.quality).toMatchObject({ rows: 3, kept: 1, merged: 2, refused: 0 });
    expect(issueCounts(answer)).toEqual({ "merged order.line": 2 });
    expect(
      await kit.rows(
        "SELECT order_id, customer_id, day, ordered_at, revenue, tax, shipping, discount, coupon, currency, channel FROM orders",
      ),
    ).toEqual([
      {
        order_id: "1001",
        customer_id: "K1",
        day: "2025-03-01",
        ordered_at: "2025-03-01T11:00:00Z",
        revenue: 100,
        tax: 23,
        shipping: 5,
        discount: 10,
        coupon: "TEN",
        currency: "EUR",
        channel: "web",
      },
    ]);
    expect(await kit.rows("SELECT customer_id, name, email FROM contacts")).toEqual([
      { customer_id: "K1", name: "Anna Nowak", email: "anna@example.com" },
    ]);
  });

  it("takes tax out where prices include it", async () => {
    await using kit = await makeKit();
    // 123 with 23 % VAT on goods and shipping alike: 100 net goods, 10 net shipping.
    await kit.bring(file({ name: "1", email: "a@b.co", money: [123, 12.3, 25.3, 135.3] }));
    expect(await kit.rows("SELECT revenue, tax, shipping FROM orders")).toEqual([
      { revenue: 100, tax: 25.3, shipping: 10 },
    ]);
  });

  it("takes the share of tax and shipping out of a refund", async () => {
    await using kit = await makeKit();
    await kit.bring(
      file(
        { name: "#1", email: "a@b.co", status: "partially_refunded", money: [100, 5, 23, 128], refunded: 64 },
        {
          name: "#2",
          email: "a@b.co",
          status: "refunded",
          money: [100, 5, 23, 128],
          refunded: 128,
          created: "2025-03-02 12:00:00 +0100",
        },
      ),
    );
    expect(
      await kit.rows("SELECT order_id, revenue, refunded, refunded_at FROM orders ORDER BY order_id"),
    ).toEqual([
      { order_id: "1", revenue: 100, refunded: 50, refunded_at: "2025-03-01" },
      { order_id: "2", revenue: 100, refunded: 100, refunded_at: "2025-03-02" },
    ]);
  });

  it("takes a voided order, or one cancelled before it was paid, as given back in full", async () => {
    await using kit = await makeKit();
    const answer = await kit.bring(
      file(
        { name: "#1", email: "a@b.co", status: "voided", money: [100, 0, 0, 100] },
        {
          name: "#2",
          email: "a@b.co",
          status: "pending",
          cancelled: "2025-03-02 08:00:00 +0100",
          money: [40, 0, 0, 40],
        },
        { name: "#3", email: "a@b.co", status: "paid", money: [30, 0, 0, 30] },
        { name: "#4", email: "a@b.co", status: "voided", money: [0, 0, 0, 0] },
      ),
    );
    expect(issueCounts(answer)).toMatchObject({ "changed order.cancelled": 2, "refused order.void": 1 });
    expect(
      await kit.rows("SELECT order_id, revenue - refunded AS net FROM orders ORDER BY order_id"),
    ).toEqual([
      { order_id: "1", net: 0 },
      { order_id: "2", net: 0 },
      { order_id: "3", net: 30 },
    ]);
  });

  it("leaves out test orders, their lines with them", async () => {
    await using kit = await makeKit();
    const answer = await kit.bring(
      file(
        { name: "#1", email: "a@b.co", payment: "(for testing) Bogus Gateway", money: [10, 0, 0, 10] },
        { name: "#1", email: "a@b.co", sku: "S2" },
        { name: "#2", email: "a@b.co", money: [10, 0, 0, 10] },
        { name: "#3", email: "a@b.co", sku: "S2" },
      ),
    );
    expect(answer.quality).toMatchObject({ rows: 4, kept: 1, merged: 0, refused: 3 });
    expect(issueCounts(answer)).toEqual({ "refused order.test": 2, "refused amount.missing": 1 });
  });

  it("knows a guest by e-mail, then by phone, else nobody", async () => {
    await using kit = await makeKit();
    await kit.bring(
      file(
        { name: "#1", email: "a@b.co", phone: "+48 600 100 200", money: [10, 0, 0, 10] },
        { name: "#2", phone: "0048600100200", money: [20, 0, 0, 20] },
        { name: "#3", phone: "+48 600 999 999", money: [30, 0, 0, 30] },
        { name: "#4", money: [40, 0, 0, 40] },
      ),
    );
    expect(await kit.rows("SELECT order_id, kind, customer_id FROM orders ORDER BY order_id")).toEqual([
      { order_id: "1", kind: "order", customer_id: "K1" },
      { order_id: "2", kind: "order", customer_id: "K1" },
      { order_id: "3", kind: "order", customer_id: "K2" },
      { order_id: "4", kind: "nobody", customer_id: null },
    ]);
  });

  it("merges an order that two exports both have, with # and without, and takes its newer state", async () => {
    await using kit = await makeKit();
    const answer = await kit.bring(
      file(
        { name: "#1", email: "a@b.co", money: [10, 0, 0, 10] },
        { name: "#1", email: "a@b.co", sku: "S2" },
        { name: "#1", email: "a@b.co", money: [10, 0, 0, 10] },
        { name: "#1", email: "a@b.co", sku: "S2" },
        { name: "#2", email: "a@b.co", money: [50, 0, 0, 50] },
      ),
    );
    expect(answer.quality).toMatchObject({ rows: 5, kept: 2, merged: 3, refused: 0 });
    expect(issueCounts(answer)).toMatchObject({ "merged order.line": 1, "merged order.duplicate": 2 });
    const next = await kit.bring(
      file({ name: "2", email: "a@b.co", money: [50, 0, 0, 50], status: "refunded", refunded: 50 }),
      { name: "next.csv" },
    );
    expect(issueCounts(next)).toMatchObject({ "merged order.updated": 1 });
    expect(await kit.rows("SELECT order_id, revenue, refunded FROM orders ORDER BY order_id")).toEqual([
      { order_id: "1", revenue: 10, refunded: 0 },
      { order_id: "2", revenue: 50, refunded: 50 },
    ]);
  });

  it("is known by its headers in other spellings", async () => {
    await using kit = await makeKit();
    const spelt = file({ name: "#1", email: "a@b.co", status: "voided", money: [10, 0, 0, 10] })
      .replace("Cancelled at", "Canceled at")
      .replace("Lineitem sku", "Lineitem SKU");
    expect((await kit.bring(spelt)).mapping).toMatchObject({
      cancelledAt: "Canceled at",
      product: "Lineitem SKU",
    });
  });
});
