import { readFileSync } from "node:fs";
import { dataFile } from "../../../testing/data.ts";

/** Whether a real data set is there. */
export function hasData(file: string): boolean {
  return dataFile(file) !== null;
}

export interface History {
  /** Days since 1970 on which the customer bought, ascending, with what was spent on each. */
  days: { day: number; spend: number }[];
}

/** Customers of the 1/10 CDNOW sample (Fader & Hardie): master id, sample id, date, CDs, dollars. */
export function cdnowSample(): History[] {
  return histories("cdnow-sample.txt", /^\s*\d+\s+(\d+)\s+(\d{4})(\d\d)(\d\d)\s+\d+\s+([\d.]+)/);
}

/** Customers of the apparel retailer of CLVTools: id, date, price. */
export function apparel(): History[] {
  return histories("apparel-orders.csv", /^"?(\d+)"?,(\d{4})-(\d\d)-(\d\d),([\d.]+)/);
}

function histories(file: string, line: RegExp): History[] {
  const customers = new Map<string, Map<number, number>>();
  for (const text of readFileSync(dataFile(file)!, "utf8").split("\n")) {
    const match = line.exec(text);
    if (match === null) continue;
    const [, id, year, month, date, spend] = match;
    const day = dayOf(Number(year), Number(month), Number(date));
    const days = customers.get(id!) ?? new Map<number, number>();
    days.set(day, (days.get(day) ?? 0) + Number(spend));
    customers.set(id!, days);
  }
  return Array.from(customers.values(), (days) => ({
    days: Array.from(days, ([day, spend]) => ({ day, spend })).sort((a, b) => a.day - b.day),
  }));
}

export function dayOf(year: number, month: number, date: number): number {
  return Date.UTC(year, month - 1, date) / 86_400_000;
}

/** What the models see of customers as of the end of a day; `unit` in days. `first` is the day of the first purchase. */
export function summarise(customers: History[], asOf: number, unit: number) {
  const columns = {
    x: [] as number[],
    tx: [] as number[],
    T: [] as number[],
    spend: [] as number[],
    first: [] as number[],
  };
  for (const { days } of customers) {
    const known = days.filter(({ day }) => day <= asOf);
    const first = known[0]?.day;
    if (first === undefined) continue;
    const repeats = known.slice(1);
    columns.x.push(repeats.length);
    columns.tx.push((known.at(-1)!.day - first) / unit);
    columns.T.push((asOf - first) / unit);
    columns.spend.push(
      repeats.length > 0 ? repeats.reduce((sum, { spend }) => sum + spend, 0) / repeats.length : 0,
    );
    columns.first.push(first);
  }
  return columns;
}
