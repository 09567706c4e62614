import { describe, expect, it } from "vitest";
import { makeKit } from "../../test/kit.ts";
import { jsonHeader, sampleColumns, wrapperOf } from "./json.ts";

const headersOf = (...records: unknown[]) =>
  sampleColumns(records.map((record) => JSON.stringify(record))).map(jsonHeader);

describe("columns of JSON records", () => {
  it("are the values of nested objects and of lists of objects", () => {
    expect(
      headersOf(
        { id: 1, customer: { contact: { email: "a@b.co" } }, tags: ["x"], items: [] },
        {
          id: 2,
          items: [
            { sku: "A", price: { net: 2 } },
            { sku: "B", qty: 1 },
          ],
        },
      ),
    ).toEqual([
      "id",
      "customer.contact.email",
      "tags",
      "items[]",
      "items[].sku",
      "items[].price.net",
      "items[].qty",
    ]);
  });

  it("do not come from lines that are no JSON", () => {
    expect(sampleColumns(['{"a": 1}', "nonsense", '"text"']).map(jsonHeader)).toEqual(["a"]);
  });
});

describe("the wrapping of records", () => {
  it("is known by its list, and an order with lines is none", () => {
    expect(wrapperOf({ object: "list", data: [{ id: 1 }] })).toBe("data");
    expect(wrapperOf({ id: 1, data: [{ id: 1 }] })).toBeNull();
    expect(wrapperOf({ orders: [] })).toBeNull();
  });
});

describe("any JSON file of orders", () => {
  it("may have its fields further in, over many lines, and columns chosen by their path", async () => {
    await using kit = await makeKit();
    const records = [1, 2].map((n) => ({
      order_id: n,
      placed: { on: `2025-03-0${n}` },
      buyer: { account: { number: `c${n}` } },
      sum: { net: 10 * n },
    }));
    const mapping = { customer: "buyer.account.number", date: "placed.on", amount: "sum.net" };
    const answer = await kit.bring(records.map((record) => JSON.stringify(record, null, 2)).join("\n"), {
      name: "orders.json",
      mapping,
    });
    expect(answer.quality).toMatchObject({ rows: 2, kept: 2 });
    expect(await kit.rows("SELECT order_id, customer_id, day, revenue FROM orders ORDER BY 1")).toEqual([
      { order_id: "1", customer_id: "c1", day: "2025-03-01", revenue: 10 },
      { order_id: "2", customer_id: "c2", day: "2025-03-02", revenue: 20 },
    ]);
  });
});
