import { sql } from "@keepworth/warehouse";
import type { Format } from "./format.ts";

/**
 * UCI Online Retail, both editions: one row a line of an invoice; an invoice whose number starts with C cancels
 * something bought before, without saying what.
 */
export const onlineRetail: Format = {
  name: "online-retail",
  vocabulary: {
    order: ["InvoiceNo", "Invoice"],
    customer: ["CustomerID"],
    date: ["InvoiceDate"],
    quantity: ["Quantity"],
    price: ["UnitPrice", "Price"],
    product: ["StockCode", "Description"],
  },
  lineVocabulary: { productName: ["Description"] },
  recognises: (headers) =>
    (headers.has("invoiceno") || headers.has("invoice")) &&
    ["invoicedate", "quantity", "customerid"].every((header) => headers.has(header)) &&
    (headers.has("unitprice") || headers.has("price")),
  settle: (mapping) => mapping,
  required: [["order"], ["customer"], ["date"], ["quantity"], ["price"]],
  lines: () => true,
  meaning: (cells) => {
    const revenue = sql`TRY_CAST(${cells("quantity")!} * ${cells("price")!} AS DECIMAL(18,4))`;
    return {
      revenue,
      tax: null,
      shipping: null,
      discount: null,
      refunded: null,
      reversal: sql`(starts_with(upper(${cells("order")!}), 'C') OR coalesce(${revenue} < 0, false))`,
      cancelled: null,
      unpaid: null,
      continues: null,
      order: cells("order"),
      refusals: [],
      notes: { amount: "quantityPrice" },
    };
  },
};
