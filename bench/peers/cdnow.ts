import { readFileSync } from "node:fs";
import { dataFile } from "../../testing/data.ts";
import type { ShopColumns } from "./columns.ts";

const line = /^\s*(\d+)(?:\s+\d{4})?\s+(\d{4})(\d\d)(\d\d)\s+\d+\s+([\d.]+)\s*$/;
const asOf = Date.UTC(1997, 8, 30) / 86_400_000;

/**
 * CDNOW's customers as of 1997-09-30, in weeks, orders of one day being one; null where the file is not there.
 *
 * @param file  "cdnow-sample.txt" or "cdnow-full.txt"
 */
export function cdnow(file: string): ShopColumns | null {
  const path = dataFile(file);
  if (path === null) return null;
  const customers = new Map<string, Map<number, number>>();
  for (const text of readFileSync(path, "utf8").split("\n")) {
    const match = line.exec(text);
    if (match === null) continue;
    const [, id, year, month, date, spent] = match;
    const day = Date.UTC(Number(year), Number(month) - 1, Number(date)) / 86_400_000;
    if (day > asOf) continue;
    const days = customers.get(id!) ?? new Map<number, number>();
    days.set(day, (days.get(day) ?? 0) + Number(spent));
    customers.set(id!, days);
  }
  const rows = Array.from(customers.values(), (days) => {
    const known = [...days].sort(([a], [b]) => a - b);
    const first = known[0]![0];
    const repeats = known.slice(1);
    const money = repeats.reduce((sum, [, spent]) => sum + spent, 0);
    return {
      x: repeats.length,
      tx: (known.at(-1)![0] - first) / 7,
      T: (asOf - first) / 7,
      spend: repeats.length > 0 ? money / repeats.length : 0,
    };
  });
  const column = (name: keyof ShopColumns) => Float64Array.from(rows, (row) => row[name]);
  return { x: column("x"), tx: column("tx"), T: column("T"), spend: column("spend") };
}
