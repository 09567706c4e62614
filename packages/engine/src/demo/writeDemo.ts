import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { KeepworthError } from "@keepworth/models";
import { epochDay, seasonClock } from "./calendar.ts";
import { simulateCustomers } from "./customers.ts";
import { mistakesAfter } from "./mistakes.ts";
import { ordersOf } from "./orders.ts";
import { columns, csvLine, orderRows, type Row } from "./rows.ts";

export interface DemoOptions {
  /** Default 42. The same options write the same bytes. */
  readonly seed?: number;
  /** Default 5000. */
  readonly customers?: number;
  /** The shop's first day. Default "2023-07-01". */
  readonly from?: string;
  /** Default 3. */
  readonly years?: number;
}

/** Rows in the file, the shop's own mistakes included; orders and customers without them. */
export interface DemoFile {
  rows: number;
  orders: number;
  customers: number;
}

/**
 * Writes the orders of a simulated shop as an ordinary CSV, one row per order line, by time.
 *
 * @param file  path; a file that is there already is overwritten
 * @throws KeepworthError "output.unwritable" when the file cannot be written
 */
export async function writeDemo(file: string, options: DemoOptions = {}): Promise<DemoFile> {
  const { seed = 42, customers = 5000, from = "2023-07-01", years = 3 } = options;
  const end = `${Number(from.slice(0, 4)) + years}${from.slice(4)}`;
  const clock = seasonClock(epochDay(from), epochDay(end) - 1);
  const people = simulateCustomers(seed, customers, clock);
  const customerNo = new Map(people.map((customer, i) => [customer, i + 1]));
  const orders = people
    .flatMap((customer) => ordersOf(customer, clock.to))
    .sort((one, other) => one.day - other.day || one.second - other.second);

  let rows = 0;
  function* lines(): Generator<string> {
    yield csvLine(columns);
    for (const [i, order] of orders.entries()) {
      const own = orderRows(order, i + 1, customerNo.get(order.customer)!);
      const all = [...own, ...mistakesAfter(i, orders.length, own)];
      rows += all.length;
      yield all.map((row) => csvLine(columns.map((column: keyof Row) => row[column]))).join("");
    }
  }
  try {
    await pipeline(Readable.from(lines(), { objectMode: true }), createWriteStream(file));
  } catch (cause) {
    throw new KeepworthError("output.unwritable", { file }, { cause });
  }
  return { rows, orders: orders.length, customers };
}
