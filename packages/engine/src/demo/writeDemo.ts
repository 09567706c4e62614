import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { KeepworthError } from "@keepworth/models";
import { mistakesAfter } from "./mistakes.ts";
import { columns, csvLine, orderRows, type Row } from "./rows.ts";
import { simulateShop, type DemoOptions, type DemoShop } from "./simulateShop.ts";

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
export function writeDemo(file: string, options: DemoOptions = {}): Promise<DemoFile> {
  return writeOrders(file, simulateShop(options));
}

/** The same for a shop that is simulated already. */
export async function writeOrders(file: string, shop: DemoShop): Promise<DemoFile> {
  const { orders, ordinary, people } = shop;
  let rows = 0;
  function* lines(): Generator<string> {
    yield csvLine(columns);
    for (const order of orders) {
      const own = orderRows(order, order.id);
      const all = [...own, ...mistakesAfter(order.no - 1, ordinary, own)];
      rows += all.length;
      yield all.map((row) => csvLine(columns.map((column: keyof Row) => row[column]))).join("");
    }
  }
  await writeLines(file, lines());
  return { rows, orders: orders.length, customers: people.length };
}

/** Writes a file line by line, held up by the disk and not by memory. */
export async function writeLines(file: string, lines: Iterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(lines, { objectMode: true }), createWriteStream(file));
  } catch (cause) {
    throw new KeepworthError("output.unwritable", { file }, { cause });
  }
}
