import { moneyByMonth, ordersRelation } from "@keepworth/sources";
import type { Keepworth } from "../open.ts";
import type { Overview } from "./answers.ts";
import { publishedRun, type Which } from "./publishedRun.ts";

/** What a report shows of a run. The months are those of the dataset as it stands now. */
export async function overview(keepworth: Keepworth, which: Which = {}): Promise<Overview> {
  const { warehouse } = keepworth;
  const { result, report } = await publishedRun(keepworth, which);
  const orders = await ordersRelation(warehouse, result.dataset);
  return { run: result, ...report, months: await moneyByMonth(warehouse, orders, result.currency) };
}
