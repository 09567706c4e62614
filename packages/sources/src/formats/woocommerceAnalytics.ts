import { sql } from "@keepworth/warehouse";
import type { Format } from "./format.ts";

/**
 * The table of orders that WooCommerce's Analytics downloads. It has net revenue and the customer's name, but neither
 * an e-mail address nor a customer number: people of one name become one customer.
 */
export const woocommerceAnalytics: Format = {
  name: "woocommerce-analytics",
  vocabulary: {
    order: ["Order #"],
    name: ["Customer"],
    date: ["Date"],
    amount: ["N. Revenue", "Net Revenue", "Net Sales", "N. Revenue (formatted)"],
    channel: ["Attribution", "Origin"],
    coupon: ["Coupon(s)"],
    status: ["Status"],
  },
  recognises: (headers) =>
    ["date", "order", "status", "itemssold"].every((header) => headers.has(header)) &&
    (headers.has("nrevenue") || headers.has("nrevenueformatted")),
  settle: (mapping) => mapping,
  required: [["order"], ["date"], ["amount"]],
  lines: () => false,
  meaning: (cells) => {
    const revenue = cells("amount");
    const status = sql`replace(coalesce(regexp_replace(lower(${cells("status") ?? sql`NULL`}), '^wc-', ''), ''), ' ', '-')`;
    return {
      revenue,
      tax: null,
      shipping: null,
      discount: null,
      refunded: sql`CASE WHEN ${status} = 'refunded' THEN greatest(${revenue!}, 0) ELSE 0 END`,
      reversal: sql`coalesce(${revenue!} < 0, false)`,
      cancelled: sql`(${status} = 'cancelled')`,
      unpaid: sql`(${status} IN ('pending', 'pending-payment', 'on-hold'))`,
      continues: null,
      order: sql`ltrim(${cells("order")!}, '#')`,
      refusals: [
        {
          code: "order.failed",
          field: "status",
          when: sql`(${status} IN ('failed', 'checkout-draft', 'draft', 'auto-draft', 'trash'))`,
        },
      ],
      notes: { amount: "amount", customer: "name", people: "nameOnly" },
    };
  },
};
