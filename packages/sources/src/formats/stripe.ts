import { sql } from "@keepworth/warehouse";
import type { Cells, Format, Meaning } from "./format.ts";
import { givenBack, neverPaid, takenByDispute } from "./stripePayment.ts";

/**
 * Stripe's payments export: one row a payment, whatever became of it. Amounts are decimal; `Converted …` are in the
 * currency that Stripe settles in. Tax is not told apart. The fee is not read: it is what the payment cost, not what the
 * goods did, and orders whose cost were the fee alone would seem to have a margin of nearly all of their revenue.
 */
export const stripe: Format = {
  name: "stripe",
  vocabulary: {
    order: ["id", "PaymentIntent ID"],
    customer: ["Customer ID"],
    email: ["Customer Email"],
    phone: ["Customer Phone"],
    name: ["Customer Name", "Card Name"],
    date: ["Created date (UTC)", "Created (UTC)", "Created date", "Created"],
    amount: ["Amount"],
    total: ["Converted Amount"],
    refunded: ["Amount Refunded"],
    convertedRefunded: ["Converted Amount Refunded"],
    refundedAt: ["Refunded date (UTC)", "Refunded (UTC)"],
    currency: ["Currency"],
    convertedCurrency: ["Converted Currency"],
    status: ["Status"],
    captured: ["Captured"],
    disputed: ["Disputed Amount"],
    disputeStatus: ["Dispute Status"],
    disputedAt: ["Dispute Date (UTC)"],
    mode: ["Mode"],
  },
  recognises: (headers) =>
    ["id", "amount", "status"].every((header) => headers.has(header)) &&
    ["createddateutc", "createdutc"].some((header) => headers.has(header)) &&
    ["captured", "amountrefunded", "convertedamount"].some((header) => headers.has(header)),
  settle: ({ total, convertedCurrency, convertedRefunded, ...rest }) =>
    total === undefined || convertedCurrency === undefined
      ? rest
      : { ...rest, total, convertedCurrency, ...(convertedRefunded ? { convertedRefunded } : {}) },
  required: [["order"], ["customer", "email"], ["date"], ["amount"]],
  lines: () => false,
  meaning,
};

function meaning(cells: Cells): Meaning {
  const amount = cells("amount")!;
  const [status, converted] = [cells("status"), cells("convertedCurrency")];
  const isConverted = converted ? sql`(${converted} IS NOT NULL)` : sql`false`;
  const revenue = converted
    ? sql`CASE WHEN ${isConverted} THEN ${cells("total")!} ELSE ${amount} END`
    : amount;
  /** A part of the amount charged, in the currency of `revenue`. */
  const part = (money: typeof amount) =>
    sql`CASE WHEN ${money} = ${amount} THEN ${revenue}
      ELSE CAST(round(CAST(${money} AS DOUBLE) * CAST(${revenue} AS DOUBLE) / nullif(CAST(${amount} AS DOUBLE), 0), 4) AS DECIMAL(18,4)) END`;
  const [refunded, exactly] = [cells("refunded"), cells("convertedRefunded")];
  const charged = refunded && part(refunded);
  const back = exactly
    ? sql`CASE WHEN ${isConverted} THEN ${exactly} ELSE ${charged ?? sql`NULL`} END`
    : charged;
  const disputed = cells("disputed");
  const lost =
    disputed && sql`CASE WHEN ${takenByDispute(cells("disputeStatus"))} THEN ${part(disputed)} END`;
  const [refundedAt, disputedAt] = [cells("refundedAt"), cells("disputedAt")];
  const mode = cells("mode");
  return {
    revenue,
    tax: null,
    shipping: null,
    discount: null,
    refunded: givenBack(revenue, back, lost, status),
    reversal: sql`coalesce(${revenue} < 0, false)`,
    cancelled: null,
    unpaid: status && sql`(coalesce(lower(${status}), '') IN ('pending', 'processing'))`,
    continues: null,
    order: cells("order"),
    refusals: [
      ...(mode
        ? [
            {
              code: "order.test",
              field: "mode",
              when: sql`coalesce(lower(${mode}) = 'test', false)`,
            } as const,
          ]
        : []),
      ...neverPaid(status, cells("captured")),
    ],
    currency: converted
      ? sql`upper(coalesce(${converted}, ${cells("currency") ?? sql`NULL`}))`
      : cells("currency") && sql`upper(${cells("currency")!})`,
    refundedAt:
      disputedAt && lost
        ? sql`coalesce(${refundedAt ?? sql`NULL`}, CASE WHEN ${lost} <> 0 THEN ${disputedAt} END)`
        : refundedAt,
    notes: { amount: "total", fee: "leftOut" },
  };
}
