import { describe, expect, it } from "vitest";
import { issueCounts, makeKit, now } from "../../../test/kit.ts";
import { importRecords } from "../importRecords.ts";

const headers = [
  "id",
  "Customer ID",
  "Customer Email",
  "Plan",
  "Quantity",
  "Currency",
  "Interval",
  "Amount",
  "Status",
  "Cancellation Reason",
  "Created (UTC)",
  "Start (UTC)",
  "Current Period Start (UTC)",
  "Current Period End (UTC)",
  "Trial End (UTC)",
  "Canceled At (UTC)",
  "Ended At (UTC)",
] as const;

type Row = { readonly id: string } & { readonly [Header in (typeof headers)[number]]?: string | number };

/** An active monthly subscription of 10 EUR, but for what is said. */
function row(given: Row): string {
  const cells: Record<string, string | number> = {
    "Customer ID": "cus_1",
    "Customer Email": "customer-00001@example.com",
    Plan: "Coffee",
    Quantity: 1,
    Currency: "eur",
    Interval: "month",
    Amount: "10.00",
    Status: "active",
    "Created (UTC)": "2026-01-05 10:00",
    "Start (UTC)": "2026-01-05 10:00",
    "Current Period Start (UTC)": "2026-11-05 10:00",
    "Current Period End (UTC)": "2026-12-05 10:00",
    ...given,
  };
  return headers.map((header) => cells[header] ?? "").join(",");
}

const file = (...rows: Row[]) => `${[headers.join(","), ...rows.map(row)].join("\n")}\n`;

async function bring(kit: Awaited<ReturnType<typeof makeKit>>, text: string, timeZone = "UTC") {
  const path = await kit.file("subscriptions.csv", text);
  return importRecords(kit.warehouse, path, { importedAt: now, timeZone });
}

describe("Stripe's subscriptions export", () => {
  it("reads a running subscription, its amount times its quantity", async () => {
    await using kit = await makeKit();
    const answer = await bring(kit, file({ id: "sub_1", Quantity: 3 }));
    expect(answer).toMatchObject({ kind: "subscriptions", format: "stripe-subscriptions" });
    expect(answer.notes).toMatchObject({ quantity: "timesAmount" });
    expect(await kit.rows("SELECT * FROM subscriptions")).toMatchObject([
      {
        subscription_id: "sub_1",
        customer_id: "cus_1",
        plan: "Coffee",
        amount: 30,
        interval: "month",
        started_at: "2026-01-05",
        renews_at: "2026-12-05",
        status: "active",
        cancel_requested_at: null,
        payment_failed_at: null,
        ended_at: null,
      },
    ]);
  });

  it("tells asking to end from the end: who asked is a customer until the period ends", async () => {
    await using kit = await makeKit();
    await bring(
      kit,
      file(
        {
          id: "sub_1",
          "Canceled At (UTC)": "2026-11-10 08:00",
          "Cancellation Reason": "cancellation_requested",
        },
        {
          id: "sub_2",
          Status: "canceled",
          "Canceled At (UTC)": "2026-09-20 08:00",
          "Ended At (UTC)": "2026-10-05 10:00",
        },
      ),
    );
    expect(
      await kit.rows(
        "SELECT subscription_id, status, cancel_requested_at, ended_at FROM subscriptions ORDER BY subscription_id",
      ),
    ).toEqual([
      { subscription_id: "sub_1", status: "active", cancel_requested_at: "2026-11-10", ended_at: null },
      {
        subscription_id: "sub_2",
        status: "canceled",
        cancel_requested_at: "2026-09-20",
        ended_at: "2026-10-05",
      },
    ]);
  });

  it("keeps trials apart from what is paid for", async () => {
    await using kit = await makeKit();
    await bring(
      kit,
      file(
        { id: "sub_1", Status: "trialing", "Trial End (UTC)": "2026-12-01 10:00" },
        { id: "sub_2", "Trial End (UTC)": "2026-01-19 10:00" },
      ),
    );
    expect(
      await kit.rows("SELECT subscription_id, status, trial_end FROM subscriptions ORDER BY subscription_id"),
    ).toEqual([
      { subscription_id: "sub_1", status: "trialing", trial_end: "2026-12-01" },
      { subscription_id: "sub_2", status: "active", trial_end: "2026-01-19" },
    ]);
  });

  it("takes what Stripe cancelled for want of payment as a failed payment that nobody asked for", async () => {
    await using kit = await makeKit();
    await bring(
      kit,
      file(
        { id: "sub_1", Status: "past_due" },
        { id: "sub_2", Status: "unpaid", "Current Period Start (UTC)": "2026-08-05 10:00" },
        {
          id: "sub_3",
          Status: "canceled",
          "Cancellation Reason": "payment_failed",
          "Canceled At (UTC)": "2026-09-20 08:00",
          "Ended At (UTC)": "2026-09-20 08:00",
        },
      ),
    );
    expect(
      await kit.rows(
        "SELECT subscription_id, payment_failed_at, cancel_requested_at, ended_at FROM subscriptions ORDER BY subscription_id",
      ),
    ).toEqual([
      {
        subscription_id: "sub_1",
        payment_failed_at: "2026-11-05",
        cancel_requested_at: null,
        ended_at: null,
      },
      {
        subscription_id: "sub_2",
        payment_failed_at: "2026-08-05",
        cancel_requested_at: null,
        ended_at: null,
      },
      {
        subscription_id: "sub_3",
        payment_failed_at: "2026-09-20",
        cancel_requested_at: null,
        ended_at: "2026-09-20",
      },
    ]);
  });

  it("leaves out what never began", async () => {
    await using kit = await makeKit();
    const answer = await bring(
      kit,
      file(
        { id: "sub_1" },
        { id: "sub_2", Status: "incomplete" },
        { id: "sub_3", Status: "incomplete_expired" },
      ),
    );
    expect(issueCounts(answer)).toEqual({ "refused subscription.unstarted": 2 });
  });

  it("starts on the first day although the plan changed later, by the shop's clock", async () => {
    await using kit = await makeKit();
    await bring(
      kit,
      file({ id: "sub_1", "Created (UTC)": "2025-01-31 23:30", "Start (UTC)": "2026-06-01 10:00" }),
      "Europe/Warsaw",
    );
    expect(await kit.rows("SELECT started_at FROM subscriptions")).toEqual([{ started_at: "2025-02-01" }]);
  });
});
