import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { dataFile } from "../../../testing/data.ts";

const dayNumber = (date: string) => Date.parse(date) / 86_400_000;

/** Lines of a file without its header, split at commas. */
function rowsOf(text: string): string[][] {
  return text
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.replaceAll('"', "").split(","));
}

/**
 * The apparel retailer of CLVTools as histories with weekly covariates, in weeks since 1970: customers are numbered from
 * 0, in the order of their ids.
 */
export function apparelWeeks(asOf: string) {
  const orders = rowsOf(readFileSync(dataFile("apparel-orders.csv")!, "utf8"));
  const weeks = rowsOf(
    gunzipSync(readFileSync(dataFile("apparel-weekly-covariates.csv.gz")!)).toString("utf8"),
  );
  const column = (j: number) => Float64Array.from(weeks, (row) => Number(row[j]));
  const values = { "High.Season": column(2), Gender: column(3), Channel: column(4) };
  return {
    purchases: {
      customer: Float64Array.from(orders, ([id]) => Number(id) - 1),
      time: Float64Array.from(orders, ([, date]) => dayNumber(date!) / 7),
      end: dayNumber(asOf) / 7,
    },
    rows: {
      customer: Float64Array.from(weeks, ([id]) => Number(id) - 1),
      start: Float64Array.from(weeks, ([, date]) => dayNumber(date!) / 7),
    },
    values,
  };
}

/** The same retailer's customers with covariates that do not change, in weeks. */
export function apparelStatic(asOf: string) {
  const { purchases, rows, values } = apparelWeeks(asOf);
  const days = new Map<number, Set<number>>();
  purchases.customer.forEach((i, k) => {
    if (purchases.time[k]! > purchases.end) return;
    if (!days.has(i)) days.set(i, new Set());
    days.get(i)!.add(purchases.time[k]!);
  });
  const times = Array.from(days.values(), (set) => [...set].sort((a, b) => a - b));
  const Gender = new Float64Array(times.length);
  const Channel = new Float64Array(times.length);
  rows.customer.forEach((i, k) => {
    Gender[i] = values.Gender[k]!;
    Channel[i] = values.Channel[k]!;
  });
  return {
    customers: {
      x: times.map((all) => all.length - 1),
      tx: times.map((all) => all.at(-1)! - all[0]!),
      T: times.map((all) => purchases.end - all[0]!),
    },
    covariates: { Gender, Channel },
  };
}
