import { writeFile } from "node:fs/promises";
import { standing } from "@keepworth/decisions";
import { queries } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import { csvLine } from "../csv.ts";
import { replaced } from "../outputFile.ts";
import { publishedRun, type Which } from "../publishedRun.ts";
import { balances } from "./loyalty.ts";

const header = "customer_id,balance,earned_last_year,tier,next_tier,missing_to_next,expiring_90_days,as_of";

/**
 * Writes every member's balance and tier as CSV, by customer id. It replaces a file of that name when it is complete.
 *
 * @throws KeepworthError "output.unwritable", "run.missing"
 */
export async function exportBalances(
  keepworth: Keepworth,
  file: string,
  which: Which = {},
): Promise<{ file: string; rows: number }> {
  const { result: run } = await publishedRun(keepworth, which);
  const { warehouse, settings } = keepworth;
  const book = await balances(keepworth, run);
  const query = queries.members(warehouse.dialect, { dataset: run.dataset, asOf: run.asOf });
  const lines = [header];
  for await (const batch of warehouse.stream<{ member: number; customer_id: string }>(query)) {
    for (const { member, customer_id } of batch) {
      const { tier, next, missing } = standing(settings.loyalty.tiers, book.earned[member]!);
      const cells = [
        customer_id,
        book.balance[member]!,
        book.earned[member]!,
        tier,
        next ?? "",
        missing ?? "",
        book.expiring[member]!,
        run.asOf,
      ];
      lines.push(csvLine(cells));
    }
  }
  await replaced(file, (temporary) => writeFile(temporary, `${lines.join("\n")}\n`));
  return { file, rows: lines.length - 1 };
}
