import { sql } from "@keepworth/warehouse";
import type { Cells, Format, Meaning } from "./format.ts";

/**
 * Orders as WooCommerce's REST interface gives them (`/wc/v3/orders`). Every line of an order is a row; the order's own
 * fields, which each of them repeats, count once. `total` includes tax and shipping, and so do refunds; `customer_id`
 * 0 is a guest.
 *
 * @see https://woocommerce.github.io/woocommerce-rest-api-docs/#order-properties
 */
export const woocommerce: Format = {
  name: "woocommerce",
  list: "line_items",
  vocabulary: {
    order: ["id"],
    customer: ["customer_id"],
    email: ["billing.email"],
    phone: ["billing.phone"],
    name: ["billing.company"],
    firstName: ["billing.first_name"],
    lastName: ["billing.last_name"],
    date: ["date_created_gmt", "date_created"],
    total: ["total"],
    tax: ["total_tax"],
    shipping: ["shipping_total"],
    discount: ["discount_total"],
    refunds: ["refunds[].total"],
    currency: ["currency"],
    channel: ["created_via"],
    coupon: ["coupon_lines[].code"],
    status: ["status"],
    line: ["line_items[]"],
    product: ["line_items[].sku", "line_items[].product_id"],
  },
  lineVocabulary: {
    productName: ["line_items[].name"],
    units: ["line_items[].quantity"],
    listPrice: ["line_items[].price"],
    lineSubtotal: ["line_items[].subtotal"],
    lineTotal: ["line_items[].total"],
  },
  recognises: (headers) =>
    ["id", "status", "total", "totaltax", "billingemail"].every((header) => headers.has(header)) &&
    (headers.has("datecreatedgmt") || headers.has("datecreated")),
  settle: (mapping) => mapping,
  required: [["order"], ["date"], ["total"]],
  lines: () => false,
  meaning,
};

function meaning(cells: Cells): Meaning {
  const cell = (field: Parameters<Cells>[0]) => cells(field) ?? sql`NULL`;
  const money = (field: Parameters<Cells>[0]) => sql`coalesce(${cell(field)}, 0)`;
  const total = cell("total");
  const status = sql`coalesce(regexp_replace(lower(${cell("status")}), '^wc-', ''), '')`;
  const revenue = sql`CAST(${total} - ${money("tax")} - ${money("shipping")} AS DECIMAL(18,4))`;
  const given = sql`coalesce(list_sum(list_transform(string_split(${cell("refunds")}, '|'), part -> abs(TRY_CAST(part AS DECIMAL(18,4))))), 0)`;
  const [first, last, company] = [cell("firstName"), cell("lastName"), cell("name")];
  // The interface's price is what was paid for one; subtotal is the line before coupons.
  const [units, before, after] = [cells("units"), cells("lineSubtotal"), cells("lineTotal")];
  const listed =
    units &&
    before &&
    sql`CAST(round(CAST(${before} AS DOUBLE) / nullif(CAST(${units} AS DOUBLE), 0), 4) AS DECIMAL(18,4))`;
  return {
    revenue,
    tax: cell("tax"),
    shipping: cell("shipping"),
    discount: cell("discount"),
    refunded: sql`CASE
      WHEN ${given} = 0 THEN CASE WHEN ${status} = 'refunded' THEN ${revenue} ELSE 0 END
      WHEN ${given} >= ${total} THEN ${revenue}
      ELSE CAST(round(CAST(${given} AS DOUBLE) * CAST(${revenue} AS DOUBLE) / CAST(${total} AS DOUBLE), 4) AS DECIMAL(18,4)) END`,
    reversal: sql`coalesce(${total} < 0, false)`,
    cancelled: sql`(${status} = 'cancelled')`,
    unpaid: sql`(${status} IN ('pending', 'on-hold'))`,
    continues: sql`(coalesce(TRY_CAST(${cell("line")} AS INTEGER), 1) > 1)`,
    order: cell("order"),
    refusals: [
      {
        code: "order.failed",
        field: "status",
        when: sql`(${status} IN ('failed', 'checkout-draft', 'draft', 'auto-draft', 'trash'))`,
      },
    ],
    name: sql`coalesce(nullif(concat_ws(' ', ${first}, ${last}), ''), ${company})`,
    coupon: sql`nullif(${cell("coupon")}, '')`,
    ...(listed ? { listPrice: sql`coalesce(${listed}, ${cell("listPrice")})` } : {}),
    ...(listed && after ? { lineDiscount: sql`(${before} - ${after})` } : {}),
    notes: { amount: "totalNet", refundDate: "orderDay" },
  };
}
