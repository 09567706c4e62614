import { raw, sql } from "@keepworth/warehouse";
import { interval } from "../kinds/subscriptions.ts";
import type { RecordFormat } from "../format.ts";
import { firstOf, oneOf, sameColumns } from "../meaning.ts";

/**
 * Stripe's subscriptions export. `Canceled At` is the day on which ending was asked for, `Ended At` the day on which it
 * ended; where Stripe itself cancelled for want of payment, nobody asked. `Amount` is the price of one `Quantity`.
 */
export const stripeSubscriptions: RecordFormat = {
  name: "stripe-subscriptions",
  kind: "subscriptions",
  recognises: (headers) =>
    ["id", "status", "customerid"].every((header) => headers.has(header)) &&
    ["startutc", "startdateutc", "createdutc"].some((header) => headers.has(header)) &&
    ["currentperiodendutc", "canceledatutc", "endedatutc", "trialendutc"].some((header) =>
      headers.has(header),
    ),
  fields: {
    subscription_id: { type: "text", words: "id" },
    customer_id: { type: "text", words: "Customer ID" },
    email: { type: "text", words: "Customer Email" },
    name: { type: "text", words: "Customer Name" },
    plan: { type: "text", words: "Product, Plan Name, Plan, Price, Plan price ID" },
    quantity: { type: "number", words: "Quantity" },
    amount: { type: "money", words: "Amount, Plan Amount" },
    currency: { type: "text", words: "Currency, Plan Currency" },
    interval: { type: "text", words: "Interval, Plan Interval" },
    interval_count: { type: "count", words: "Interval Count, Plan Interval Count" },
    status: { type: "text", words: "Status" },
    cancel_reason: { type: "text", words: "Cancellation Reason" },
    created_at: { type: "day", words: "Created (UTC), Created" },
    started_at: { type: "day", words: "Start Date (UTC)" },
    changed_at: { type: "day", words: "Start (UTC)" },
    period_start: { type: "day", words: "Current Period Start (UTC)" },
    renews_at: { type: "day", words: "Current Period End (UTC)" },
    trial_end: { type: "day", words: "Trial End (UTC)" },
    canceled_at: { type: "day", words: "Canceled At (UTC), Cancelled At (UTC)" },
    ended_at: { type: "day", words: "Ended At (UTC)" },
  },
  required: [["subscription_id"], ["customer_id", "email"], ["started_at", "changed_at", "created_at"]],
  meaning: (cells) => {
    const { customer_id, interval: every, amount, ...columns } = sameColumns("subscriptions", cells);
    const status = cells("status") ?? sql`NULL`;
    const known = oneOf(status, {
      trialing: "",
      active: "",
      past_due: "",
      canceled: "cancelled, ended",
      unpaid: "",
      paused: "",
      incomplete: "incomplete_expired",
    });
    const [quantity, times, canceled] = [cells("quantity"), cells("interval_count"), cells("canceled_at")];
    const byStripe = sql`(coalesce(lower(${cells("cancel_reason") ?? sql`NULL`}), '') LIKE 'payment%')`;
    const failing = sql`coalesce(${status} IN ('past_due', 'unpaid'), false)`;
    const period = cells("period_start");
    const unit = every && interval(every);
    return {
      columns: {
        ...columns,
        // Without the first day, the earlier of creation and of the last change of plan.
        started_at: firstOf(
          cells("started_at"),
          sql`least(${firstOf(cells("changed_at"), cells("created_at"))}, ${firstOf(cells("created_at"), cells("changed_at"))})`,
        ),
        ...(amount
          ? {
              amount: quantity
                ? sql`CAST(${amount} * coalesce(CAST(${quantity} AS DECIMAL(12,0)), 1) AS DECIMAL(18,4))`
                : amount,
            }
          : {}),
        ...(unit
          ? {
              interval: times
                ? sql`CASE WHEN coalesce(${times}, 1) > 1 AND NOT contains(${unit}, ' ') THEN CAST(${times} AS VARCHAR) || ' ' || ${unit} ELSE ${unit} END`
                : unit,
            }
          : {}),
        status: firstOf(known, sql`'active'`),
        ...(canceled ? { cancel_requested_at: sql`CASE WHEN NOT ${byStripe} THEN ${canceled} END` } : {}),
        payment_failed_at: firstOf(
          canceled && sql`CASE WHEN ${byStripe} THEN ${canceled} END`,
          // What was due at the start of the period has not been paid.
          period && sql`CASE WHEN ${failing} THEN ${period} END`,
          raw("CAST(NULL AS DATE)"),
        ),
      },
      people: [
        { column: "customer_id", id: customer_id ?? null, email: cells("email"), name: cells("name") },
      ],
      refusals: [
        {
          code: "subscription.unstarted",
          field: "status",
          when: sql`coalesce(lower(${status}) IN ('incomplete', 'incomplete_expired'), false)`,
        },
      ],
      remarks: [
        { code: "value.invalid", field: "status", when: sql`(${status} IS NOT NULL AND ${known} IS NULL)` },
      ],
      notes: quantity ? { quantity: "timesAmount" } : {},
    };
  },
};
