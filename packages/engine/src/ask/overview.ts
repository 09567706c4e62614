import { listImports } from "@keepworth/sources";
import type { Keepworth } from "../open.ts";
import type { MoneyMonth } from "../result.ts";
import type { Overview } from "./answers.ts";
import { publishedRun, type Which } from "./publishedRun.ts";

/** What a report shows of a run. */
export async function overview(keepworth: Keepworth, which: Which = {}): Promise<Overview> {
  const { result, report } = await publishedRun(keepworth, which);
  const imports = await listImports(keepworth.warehouse, result.dataset);
  const months = imports.filter(({ undoneAt }) => undoneAt === null).flatMap((one) => one.months);
  return { run: result, ...report, months: addMonths(months) };
}

function addMonths(months: readonly MoneyMonth[]): MoneyMonth[] {
  const known = new Map<string, MoneyMonth>();
  for (const month of months) {
    const sum = known.get(month.month);
    if (!sum) known.set(month.month, { ...month });
    else {
      for (const field of ["orders", "gross", "discounts", "refunds", "tax", "shipping", "net"] as const) {
        // Each has four decimals at most.
        sum[field] = Math.round((sum[field] + month[field]) * 1e4) / 1e4;
      }
    }
  }
  return [...known.values()].toSorted((a, b) => (a.month < b.month ? -1 : 1));
}
