import { sql } from "@keepworth/warehouse";
import type { Cells, Format, Meaning } from "./format.ts";
import { fromMinorUnits } from "./minorUnits.ts";
import { givenBack, neverPaid, takenByDispute } from "./stripePayment.ts";

/**
 * Charges and payment intents as Stripe's programming interface gives them: whole numbers in the minor unit of their
 * currency, moments in seconds since 1970. Fees are not read, as in the export.
 */
export const stripeCharges: Format = {
  name: "stripe-api",
  vocabulary: {
    order: ["id"],
    customer: ["customer", "customer.id"],
    email: [
      "billing_details.email",
      "receipt_email",
      "customer.email",
      "latest_charge.billing_details.email",
    ],
    phone: ["billing_details.phone", "customer.phone", "latest_charge.billing_details.phone"],
    name: ["billing_details.name", "customer.name", "latest_charge.billing_details.name"],
    date: ["created"],
    amount: ["amount_captured", "amount_received", "amount"],
    refunded: ["amount_refunded", "latest_charge.amount_refunded"],
    currency: ["currency"],
    status: ["status"],
    captured: ["captured"],
    disputed: ["dispute.amount"],
    disputeStatus: ["dispute.status", "disputed", "latest_charge.disputed"],
    mode: ["livemode"],
  },
  recognises: (headers) =>
    ["id", "amount", "created", "currency", "livemode"].every((header) => headers.has(header)) &&
    ["amountcaptured", "amountreceived", "amountrefunded"].some((header) => headers.has(header)),
  settle: (mapping) => mapping,
  required: [["order"], ["date"], ["amount"], ["currency"]],
  lines: () => false,
  meaning,
};

function meaning(cells: Cells): Meaning {
  const currency = cells("currency")!;
  const money = (field: "amount" | "refunded" | "disputed") => {
    const cell = cells(field);
    return cell && fromMinorUnits(cell, currency);
  };
  const revenue = money("amount")!;
  const [status, dispute, disputed] = [cells("status"), cells("disputeStatus"), money("disputed")];
  // An interface that tells of a dispute only that there is one means all of the charge.
  const lost =
    dispute &&
    sql`CASE WHEN lower(${dispute}) = 'true' THEN ${revenue}
      WHEN ${dispute} IS NOT NULL AND lower(${dispute}) <> 'false' AND ${takenByDispute(dispute)} THEN ${disputed ?? revenue} END`;
  const mode = cells("mode");
  return {
    revenue,
    tax: null,
    shipping: null,
    discount: null,
    refunded: givenBack(revenue, money("refunded"), lost, null),
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
              when: sql`coalesce(lower(${mode}) = 'false', false)`,
            } as const,
          ]
        : []),
      ...neverPaid(status, cells("captured")),
    ],
    notes: { amount: "total", refundDate: "orderDay", fee: "leftOut" },
  };
}
