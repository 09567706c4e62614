import { sql } from "@keepworth/warehouse";
import type { Cells, Format, Meaning } from "./format.ts";

/**
 * Shopify's orders export: one row per line item, the order's own fields on its first row only, rows of one order
 * under one `Name`. `Total` includes tax and shipping, and refunds carry their share of both; there is no refund date
 * and no customer number.
 */
export const shopify: Format = {
  name: "shopify",
  vocabulary: {
    order: ["Name"],
    email: ["Email"],
    phone: ["Phone", "Billing Phone", "Shipping Phone"],
    name: ["Billing Name", "Shipping Name"],
    date: ["Created at", "Paid at"],
    amount: ["Subtotal"],
    total: ["Total"],
    tax: ["Taxes"],
    shipping: ["Shipping"],
    discount: ["Discount Amount"],
    refunded: ["Refunded Amount"],
    currency: ["Currency"],
    channel: ["Source"],
    coupon: ["Discount Code"],
    status: ["Financial Status"],
    product: ["Lineitem sku", "Lineitem name"],
    cancelledAt: ["Cancelled at", "Canceled at"],
    payment: ["Payment Method"],
  },
  lineVocabulary: {
    productName: ["Lineitem name"],
    units: ["Lineitem quantity"],
    listPrice: ["Lineitem price"],
    lineDiscount: ["Lineitem discount"],
  },
  recognises: (headers) =>
    ["name", "financialstatus", "total", "lineitemname"].every((header) => headers.has(header)),
  settle: (mapping) => mapping,
  required: [["order"], ["date"], ["total"]],
  lines: () => false,
  meaning,
};

function meaning(cells: Cells): Meaning {
  const cell = (field: Parameters<Cells>[0]) => cells(field) ?? sql`NULL`;
  const money = (field: Parameters<Cells>[0]) => sql`coalesce(${cell(field)}, 0)`;
  const total = cell("total");
  const status = sql`coalesce(lower(${cell("status")}), '')`;
  // Where prices include tax, Subtotal and Shipping carry it too: they add up to the total without it.
  const included = sql`(${money("tax")} <> 0 AND ${cell("amount")} IS NOT NULL
    AND abs(${money("amount")} + ${money("shipping")} - ${total}) < abs(${money("amount")} + ${money("shipping")} + ${money("tax")} - ${total}))`;
  const netShare = sql`CASE WHEN ${included} AND ${total} <> 0 THEN CAST(${total} - ${money("tax")} AS DOUBLE) / CAST(${total} AS DOUBLE) ELSE 1 END`;
  const shipping = sql`CAST(round(CAST(${money("shipping")} AS DOUBLE) * (${netShare}), 4) AS DECIMAL(18,4))`;
  const revenue = sql`CAST(${total} - ${money("tax")} - ${shipping} AS DECIMAL(18,4))`;
  const unpaidStates = sql`('pending', 'authorized', '')`;
  const refund = sql`CASE
    WHEN ${money("refunded")} = 0 THEN CASE WHEN ${status} = 'refunded' THEN ${revenue} ELSE 0 END
    WHEN ${money("refunded")} >= ${total} THEN ${revenue}
    ELSE CAST(round(CAST(${money("refunded")} AS DOUBLE) * CAST(${revenue} AS DOUBLE) / CAST(${total} AS DOUBLE), 4) AS DECIMAL(18,4)) END`;
  return {
    revenue,
    tax: cell("tax"),
    shipping,
    discount: sql`CAST(round(CAST(${money("discount")} AS DOUBLE) * (${netShare}), 4) AS DECIMAL(18,4))`,
    refunded: refund,
    reversal: sql`coalesce(${total} < 0, false)`,
    cancelled: sql`(${status} IN ('voided', 'expired') OR (nullif(${cell("cancelledAt")}, '') IS NOT NULL AND ${status} IN ${unpaidStates}))`,
    unpaid: sql`(${status} IN ('pending', 'authorized', 'partially_paid'))`,
    continues: sql`(${total} IS NULL AND ${status} = '')`,
    order: sql`ltrim(${cell("order")}, '#')`,
    refusals: [
      {
        code: "order.test",
        field: "payment",
        when: sql`coalesce(contains(lower(${cell("payment")}), 'bogus'), false)`,
      },
    ],
    notes: { amount: "totalNet", refundDate: "orderDay" },
  };
}
