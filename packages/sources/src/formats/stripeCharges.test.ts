import { describe, expect, it } from "vitest";
import { issueCounts, makeKit } from "../../test/kit.ts";

/** A charge as the interface gives it; created on 2025-03-01 at noon UTC. */
const charge = (id: string, more: Record<string, unknown> = {}) => ({
  id,
  object: "charge",
  amount: 12345,
  amount_captured: 12345,
  amount_refunded: 0,
  balance_transaction: { fee: 210, currency: "usd", net: 12135 },
  billing_details: { email: "customer-00001@example.com", name: "Customer One", phone: null },
  captured: true,
  created: 1_740_830_400,
  currency: "usd",
  customer: "cus_1",
  disputed: false,
  livemode: true,
  status: "succeeded",
  ...more,
});

describe("charges of Stripe's programming interface", () => {
  it.each([
    // ISO 4217 exponents, but for UGX and ISK, which Stripe still sends with two decimals.
    ["usd", 12345, 123.45],
    ["jpy", 500, 500],
    ["krw", 31_000, 31_000],
    ["kwd", 5120, 5.12],
    ["tnd", 1_000, 1],
    ["ugx", 500, 5],
    ["isk", 500, 5],
  ])("reads an amount in %s by its minor unit", async (currency, amount, revenue) => {
    await using kit = await makeKit();
    const answer = await kit.bring(
      JSON.stringify([
        charge("ch_1", { currency, amount, amount_captured: amount, balance_transaction: null }),
      ]),
      { name: "charges.json" },
    );
    expect(answer.format).toBe("stripe-api");
    expect(await kit.rows("SELECT revenue, currency FROM orders")).toEqual([
      { revenue, currency: currency.toUpperCase() },
    ]);
  });

  it("reads the answer of the interface, its list in data, over many lines", async () => {
    await using kit = await makeKit();
    const page = { object: "list", data: [charge("ch_1"), charge("ch_2", { amount_refunded: 2345 })] };
    const answer = await kit.bring(JSON.stringify(page, null, 2), { name: "charges.json" });
    expect(answer.quality).toMatchObject({ rows: 2, kept: 2 });
    expect(
      await kit.rows(
        "SELECT order_id, customer_id, day, ordered_at, revenue, refunded, cost FROM orders ORDER BY order_id",
      ),
    ).toEqual([
      {
        order_id: "ch_1",
        customer_id: "cus_1",
        day: "2025-03-01",
        ordered_at: "2025-03-01T12:00:00Z",
        revenue: 123.45,
        refunded: 0,
        cost: null,
      },
      {
        order_id: "ch_2",
        customer_id: "cus_1",
        day: "2025-03-01",
        ordered_at: "2025-03-01T12:00:00Z",
        revenue: 123.45,
        refunded: 23.45,
        cost: null,
      },
    ]);
  });

  it("reads pages one after the other, each on a line of its own", async () => {
    await using kit = await makeKit();
    const pages = [{ data: [charge("ch_1")] }, { data: [charge("ch_2"), charge("ch_3")] }];
    const answer = await kit.bring(pages.map((page) => JSON.stringify(page)).join("\n"), {
      name: "charges.jsonl",
    });
    expect(answer.quality).toMatchObject({ rows: 3, kept: 3 });
  });

  it("leaves out tests, failures and what was only authorised, and takes a dispute off in full", async () => {
    await using kit = await makeKit();
    const answer = await kit.bring(
      [
        charge("ch_1"),
        charge("ch_2", { livemode: false }),
        charge("ch_3", { status: "failed", captured: false, amount_captured: 0 }),
        charge("ch_4", { captured: false, amount_captured: 0 }),
        charge("ch_5", { disputed: true }),
      ]
        .map((one) => JSON.stringify(one))
        .join("\n"),
      { name: "charges.jsonl" },
    );
    expect(issueCounts(answer)).toMatchObject({ "refused order.test": 1, "refused order.failed": 2 });
    expect(await kit.rows("SELECT order_id, revenue, refunded FROM orders ORDER BY order_id")).toEqual([
      { order_id: "ch_1", revenue: 123.45, refunded: 0 },
      { order_id: "ch_5", revenue: 123.45, refunded: 123.45 },
    ]);
  });

  it("reads payment intents by what was received", async () => {
    await using kit = await makeKit();
    const intent = (id: string, more: Record<string, unknown> = {}) => ({
      id,
      object: "payment_intent",
      amount: 5000,
      amount_received: 5000,
      created: 1_740_830_400,
      currency: "eur",
      customer: null,
      latest_charge: {
        amount_refunded: 1000,
        billing_details: { email: "customer-00002@example.com" },
        disputed: false,
      },
      livemode: true,
      status: "succeeded",
      ...more,
    });
    const answer = await kit.bring(
      JSON.stringify([
        intent("pi_1"),
        intent("pi_2", { status: "requires_payment_method", amount_received: 0, latest_charge: null }),
      ]),
      { name: "intents.json" },
    );
    expect(issueCounts(answer)).toEqual({ "refused order.failed": 1 });
    expect(await kit.rows("SELECT order_id, customer_id, revenue, refunded FROM orders")).toEqual([
      { order_id: "pi_1", customer_id: "K1", revenue: 50, refunded: 10 },
    ]);
    expect(await kit.rows("SELECT email FROM contacts")).toEqual([{ email: "customer-00002@example.com" }]);
  });
});
