import { readFileSync } from "node:fs";
import { dataFile } from "../../../testing/data.ts";
import { dayOf, type History } from "./data.ts";

interface Invoice {
  readonly customer: string;
  readonly day: number;
  readonly amount: number;
}

/** Invoices of known customers: orders with money, and what cancellations took back. */
function invoices(): { orders: Invoice[]; cancelled: Invoice[] } {
  const found = { orders: [] as Invoice[], cancelled: [] as Invoice[] };
  for (const line of readFileSync(dataFile("online-retail-invoices.csv")!, "utf8").split("\n").slice(1)) {
    const [invoice, date, customer, , quantity, price] = line.split(",");
    if (!invoice || !customer) continue;
    const [month, dayOfMonth, year] = date!.split(" ")[0]!.split("/").map(Number);
    const day = dayOf(year!, month!, dayOfMonth!);
    const amount = Number(quantity) * Number(price);
    if (invoice.startsWith("C")) found.cancelled.push({ customer, day, amount: -amount });
    else if (amount > 0) found.orders.push({ customer, day, amount });
  }
  return found;
}

/** Customers of Online Retail, their days with an order of positive money. */
export function onlineRetail(): History[] {
  const customers = new Map<string, Map<number, number>>();
  for (const { customer, day, amount } of invoices().orders) {
    const days = customers.get(customer) ?? new Map<number, number>();
    days.set(day, (days.get(day) ?? 0) + amount);
    customers.set(customer, days);
  }
  return Array.from(customers.values(), (days) => ({
    days: Array.from(days, ([day, spend]) => ({ day, spend })).sort((a, b) => a.day - b.day),
  }));
}

/** Its cancellations put to orders: the latest earlier one of exactly that amount, else from the newest back. */
export function onlineRetailRefunds() {
  const { orders, cancelled } = invoices();
  const byCustomer = new Map<string, { day: number; amount: number; left: number }[]>();
  for (const { customer, day, amount } of orders) {
    const own = byCustomer.get(customer) ?? [];
    own.push({ day, amount, left: amount });
    byCustomer.set(customer, own);
  }
  const refunds = { orderDay: [] as number[], refundDay: [] as number[], amount: [] as number[] };
  for (const { customer, day, amount } of cancelled.toSorted((a, b) => a.day - b.day)) {
    const own = byCustomer.get(customer) ?? [];
    const earlier = own.filter((order) => order.day <= day).toSorted((a, b) => b.day - a.day);
    const same = earlier.find((o) => Math.abs(o.left - amount) < 0.005 && o.left === o.amount);
    let open = amount;
    for (const order of same ? [same] : earlier) {
      const part = Math.min(open, order.left);
      if (!(part > 0)) continue;
      order.left -= part;
      open -= part;
      refunds.orderDay.push(order.day);
      refunds.refundDay.push(day);
      refunds.amount.push(part);
    }
  }
  return {
    orders: { day: orders.map(({ day }) => day), amount: orders.map(({ amount }) => amount) },
    refunds,
  };
}
