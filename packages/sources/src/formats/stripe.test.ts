import { describe, expect, it } from "vitest";
import { issueCounts, makeKit } from "../../test/kit.ts";

const headers = [
  "id",
  "Created date (UTC)",
  "Amount",
  "Amount Refunded",
  "Currency",
  "Captured",
  "Converted Amount",
  "Converted Amount Refunded",
  "Converted Currency",
  "Fee",
  "Refunded date (UTC)",
  "Status",
  "Taxes On Fee",
  "Customer ID",
  "Customer Email",
  "Disputed Amount",
  "Dispute Status",
  "Dispute Date (UTC)",
  "Mode",
] as const;

type Row = { readonly id: string } & { readonly [Header in (typeof headers)[number]]?: string | number };

/** A payment of 100 EUR by one customer, but for what is said. */
function row(given: Row): string {
  const amount = given["Amount"] ?? 100;
  const cells: Record<string, string | number> = {
    "Created date (UTC)": "2025-03-01 12:00:00",
    Amount: amount,
    "Amount Refunded": 0,
    Currency: "eur",
    Captured: "true",
    "Converted Amount": amount,
    "Converted Amount Refunded": given["Amount Refunded"] ?? 0,
    "Converted Currency": "eur",
    Fee: 1.75,
    Status: "Paid",
    "Taxes On Fee": 0.35,
    "Customer ID": "cus_1",
    "Customer Email": "customer-00001@example.com",
    Mode: "Live",
    ...given,
  };
  return headers.map((header) => cells[header] ?? "").join(",");
}

const file = (...rows: Row[]) => `${[headers.join(","), ...rows.map(row)].join("\n")}\n`;

describe("Stripe's payments export", () => {
  it("reads a paid payment; its fee does not pass for the cost of the goods", async () => {
    await using kit = await makeKit();
    const answer = await kit.bring(file({ id: "ch_1" }));
    expect(answer).toMatchObject({ format: "stripe", notes: { fee: "leftOut" } });
    expect(
      await kit.rows(
        "SELECT order_id, customer_id, kind, day, ordered_at, revenue, refunded, cost, currency FROM orders",
      ),
    ).toEqual([
      {
        order_id: "ch_1",
        customer_id: "cus_1",
        kind: "order",
        day: "2025-03-01",
        ordered_at: "2025-03-01T12:00:00Z",
        revenue: 100,
        refunded: 0,
        cost: null,
        currency: "EUR",
      },
    ]);
  });

  it("takes its times as UTC, whatever the shop's time zone is", async () => {
    await using kit = await makeKit();
    await kit.bring(file({ id: "ch_1", "Created date (UTC)": "2025-03-01 23:30:00" }), {
      timeZone: "Europe/Warsaw",
    });
    // Warsaw is an hour ahead of UTC in March.
    expect(await kit.rows("SELECT day, ordered_at FROM orders")).toEqual([
      { day: "2025-03-02", ordered_at: "2025-03-01T23:30:00Z" },
    ]);
  });

  it("takes refunds off, partial and full, on the day that they were given", async () => {
    await using kit = await makeKit();
    await kit.bring(
      file(
        { id: "ch_1", "Amount Refunded": 40, "Refunded date (UTC)": "2025-04-10 09:00:00" },
        {
          id: "ch_2",
          Status: "Refunded",
          "Amount Refunded": 100,
          "Refunded date (UTC)": "2025-03-05 09:00:00",
        },
      ),
    );
    expect(
      await kit.rows("SELECT order_id, revenue, refunded, refunded_at FROM orders ORDER BY order_id"),
    ).toEqual([
      { order_id: "ch_1", revenue: 100, refunded: 40, refunded_at: "2025-04-10" },
      { order_id: "ch_2", revenue: 100, refunded: 100, refunded_at: "2025-03-05" },
    ]);
  });

  it("learns of a later refund from the next export, and counts the payment once", async () => {
    await using kit = await makeKit();
    await kit.bring(file({ id: "ch_1" }, { id: "ch_2", Amount: 30 }));
    const next = await kit.bring(
      file({ id: "ch_1", "Amount Refunded": 25, "Refunded date (UTC)": "2025-05-01 09:00:00" }),
      { name: "next.csv" },
    );
    expect(issueCounts(next)).toMatchObject({ "merged order.updated": 1 });
    expect(await kit.rows("SELECT order_id, revenue, refunded FROM orders ORDER BY order_id")).toEqual([
      { order_id: "ch_1", revenue: 100, refunded: 25 },
      { order_id: "ch_2", revenue: 30, refunded: 0 },
    ]);
  });

  it("leaves out what failed, was never confirmed or captured, or was a test", async () => {
    await using kit = await makeKit();
    const answer = await kit.bring(
      file(
        { id: "ch_1" },
        { id: "ch_2", Status: "Failed", Captured: "false" },
        { id: "pi_3", Status: "requires_payment_method", Captured: "", "Converted Amount": "" },
        { id: "pi_4", Status: "requires_capture", Captured: "false" },
        { id: "ch_5", Captured: "false" },
        { id: "pi_6", Status: "canceled", Captured: "" },
        { id: "ch_7", Mode: "Test" },
      ),
    );
    expect(answer.quality).toMatchObject({ rows: 7, kept: 1, refused: 6 });
    expect(issueCounts(answer)).toEqual({ "refused order.failed": 5, "refused order.test": 1 });
    expect(
      await kit.rows(
        "SELECT row_no, field, value FROM import_issues WHERE code = 'order.failed' ORDER BY row_no",
      ),
    ).toEqual([
      { row_no: 3, field: "Status", value: "Failed" },
      { row_no: 4, field: "Status", value: "requires_payment_method" },
      { row_no: 5, field: "Status", value: "requires_capture" },
      { row_no: 6, field: "Captured", value: "false" },
      { row_no: 7, field: "Status", value: "canceled" },
    ]);
  });

  it("counts disputed money as given back unless the dispute was won or is only an inquiry", async () => {
    await using kit = await makeKit();
    const dispute = (id: string, status: string, more: Partial<Row> = {}): Row => ({
      id,
      "Disputed Amount": 100,
      "Dispute Status": status,
      "Dispute Date (UTC)": "2025-06-01 08:00:00",
      ...more,
    });
    await kit.bring(
      file(
        dispute("ch_1", "lost"),
        dispute("ch_2", "won"),
        dispute("ch_3", "warning_needs_response"),
        dispute("ch_4", "needs_response", { "Disputed Amount": 60 }),
        // Refunded to end the dispute: once.
        dispute("ch_5", "charge_refunded", { "Amount Refunded": 100, Status: "Refunded" }),
        dispute("ch_6", "", { "Amount Refunded": 30, "Refunded date (UTC)": "2025-04-01 08:00:00" }),
      ),
    );
    expect(await kit.rows("SELECT order_id, refunded, refunded_at FROM orders ORDER BY order_id")).toEqual([
      { order_id: "ch_1", refunded: 100, refunded_at: "2025-06-01" },
      { order_id: "ch_2", refunded: 0, refunded_at: null },
      { order_id: "ch_3", refunded: 0, refunded_at: null },
      { order_id: "ch_4", refunded: 60, refunded_at: "2025-06-01" },
      { order_id: "ch_5", refunded: 100, refunded_at: "2025-03-01" },
      { order_id: "ch_6", refunded: 100, refunded_at: "2025-04-01" },
    ]);
  });

  it("reads several currencies in the one that Stripe settles in", async () => {
    await using kit = await makeKit();
    await kit.bring(
      file(
        { id: "ch_1" },
        {
          id: "ch_2",
          Currency: "usd",
          Amount: 200,
          "Amount Refunded": 50,
          "Converted Amount": 184,
          "Converted Amount Refunded": 46.5,
          "Disputed Amount": 20,
        },
        { id: "ch_3", Currency: "jpy", Amount: 5000, "Converted Amount": 31.2 },
      ),
    );
    // The disputed 20 USD are a tenth of the payment: 18.4 EUR.
    expect(
      await kit.rows("SELECT order_id, revenue, refunded, currency FROM orders ORDER BY order_id"),
    ).toEqual([
      { order_id: "ch_1", revenue: 100, refunded: 0, currency: "EUR" },
      { order_id: "ch_2", revenue: 184, refunded: 64.9, currency: "EUR" },
      { order_id: "ch_3", revenue: 31.2, refunded: 0, currency: "EUR" },
    ]);
  });

  it("adds no amounts of different currencies where there is no converted amount", async () => {
    await using kit = await makeKit();
    const text = [
      "id,Created (UTC),Amount,Amount Refunded,Currency,Status,Customer ID,Captured",
      "ch_1,2025-03-01 12:00,100.00,0.00,eur,Paid,cus_1,true",
      "ch_2,2025-03-02 12:00,50.00,0.00,usd,Paid,cus_1,true",
    ].join("\n");
    await expect(kit.bring(text)).rejects.toMatchObject({
      code: "currency.mixed",
      details: { currencies: ["EUR", "USD"] },
    });
    const answer = await kit.bring(text, { currency: "eur" });
    expect(issueCounts(answer)).toEqual({ "refused currency.other": 1 });
    expect(await kit.rows("SELECT order_id, revenue FROM orders")).toEqual([
      { order_id: "ch_1", revenue: 100 },
    ]);
  });

  it("knows a guest without customer number by e-mail, and says who is nobody", async () => {
    await using kit = await makeKit();
    await kit.bring(
      file(
        { id: "ch_1" },
        { id: "ch_2", "Customer ID": "", "Customer Email": "Customer-00001@Example.com" },
        { id: "ch_3", "Customer ID": "", "Customer Email": "customer-00002@example.com" },
        { id: "ch_4", "Customer ID": "", "Customer Email": "" },
      ),
    );
    expect(await kit.rows("SELECT order_id, kind, customer_id FROM orders ORDER BY order_id")).toEqual([
      { order_id: "ch_1", kind: "order", customer_id: "cus_1" },
      { order_id: "ch_2", kind: "order", customer_id: "cus_1" },
      { order_id: "ch_3", kind: "order", customer_id: "K1" },
      { order_id: "ch_4", kind: "nobody", customer_id: null },
    ]);
  });

  it("keeps a payment on its way with a note", async () => {
    await using kit = await makeKit();
    const answer = await kit.bring(file({ id: "ch_1", Status: "Pending" }));
    expect(issueCounts(answer)).toEqual({ "noted order.unpaid": 1 });
  });
});
