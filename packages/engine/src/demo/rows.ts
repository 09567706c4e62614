import { isoDay } from "./calendar.ts";
import { customerId, emailOf } from "./customers.ts";
import type { DemoLine, DemoOrder } from "./orders.ts";

/** One row per order line; sums over an order's rows are the order's money. Names as in the canonical records. */
export const columns = [
  "order_id",
  "line_no",
  "ordered_at",
  "customer_id",
  "email",
  "country",
  "channel",
  "coupon",
  "status",
  "currency",
  "product_id",
  "product",
  "category",
  "quantity",
  "list_price",
  "discount",
  "revenue",
  "tax",
  "shipping",
  "cost",
  "refunded",
  "refunded_at",
] as const;

export type Row = Record<(typeof columns)[number], string>;

/** The rows of one order. */
export function orderRows(order: DemoOrder, orderId: string): Row[] {
  const status = statusOf(order);
  return order.lines.map((line, i) => ({
    order_id: orderId,
    line_no: String(i + 1),
    ordered_at: `${isoDay(order.day)} ${timeOf(order.second)}`,
    customer_id: customerId(order.customer),
    email: emailOf(order.customer),
    country: order.customer.country.country,
    channel: order.channel,
    coupon: order.coupon ?? "",
    status,
    currency: "EUR",
    product_id: line.product.id,
    product: line.product.name,
    category: line.product.category,
    quantity: String(line.quantity),
    list_price: money(line.price),
    ...moneyOf(line),
    refunded_at: line.refunded > 0 && order.refundedOn !== null ? isoDay(order.refundedOn) : "",
  }));
}

function moneyOf({ discount, revenue, tax, shipping, cost, refunded }: DemoLine) {
  return {
    discount: money(discount),
    revenue: money(revenue),
    tax: money(tax),
    shipping: money(shipping),
    cost: money(cost),
    refunded: money(refunded),
  };
}

function statusOf({ lines, refundedOn }: DemoOrder): string {
  if (refundedOn === null) return "paid";
  return lines.every((line) => line.refunded === line.revenue) ? "refunded" : "partially_refunded";
}

function timeOf(second: number): string {
  return [second / 3600, (second / 60) % 60, second % 60]
    .map((part) => String(Math.floor(part)).padStart(2, "0"))
    .join(":");
}

function money(cents: number): string {
  return (cents / 100).toFixed(2);
}

/** One line of CSV, RFC 4180. */
export function csvLine(fields: readonly string[]): string {
  return `${fields.map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(",")}\n`;
}
