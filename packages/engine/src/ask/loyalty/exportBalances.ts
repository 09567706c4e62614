import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { standing } from "@keepworth/decisions";
import { queries, sql } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import { csvLine } from "../csv.ts";
import { replaced } from "../outputFile.ts";
import { publishedRun, type Which } from "../publishedRun.ts";
import { followMembers } from "./followMembers.ts";
import { noticeDays } from "./loyalty.ts";

const header = "customer_id,balance,earned_last_year,tier,next_tier,missing_to_next,expiring_90_days,as_of";

/**
 * Writes every member's balance and tier as CSV, by customer id. It replaces a file of that name when it is complete.
 *
 * @throws KeepworthError "cluster.many", "output.unwritable", "run.missing"
 */
export async function exportBalances(
  keepworth: Keepworth,
  file: string,
  which: Which = {},
): Promise<{ file: string; rows: number }> {
  const { result: run } = await publishedRun(keepworth, which);
  const { warehouse, settings } = keepworth;
  const book = await followMembers(keepworth, run, { noticeDays });
  const members = queries.members(warehouse.dialect, { dataset: run.dataset, asOf: run.asOf });
  let rows = 0;
  async function* lines(): AsyncGenerator<string> {
    yield `${header}\n`;
    const batches = warehouse.stream<{ member: number; customer_id: string }>(
      sql`SELECT member, customer_id FROM (${members}) AS m ORDER BY member`,
    );
    for await (const batch of batches) {
      rows += batch.length;
      yield batch.map((one) => `${lineOf(one)}\n`).join("");
    }
  }
  await replaced(file, (temporary) => pipeline(Readable.from(lines()), createWriteStream(temporary)));
  return { file, rows };

  function lineOf({ member, customer_id }: { member: number; customer_id: string }): string {
    const { tier, next, missing } = standing(settings.loyalty.tiers, book.earned[member]!);
    return csvLine([
      customer_id,
      book.balance[member]!,
      book.earned[member]!,
      tier,
      next ?? "",
      missing ?? "",
      book.expiring[member]!,
      run.asOf,
    ]);
  }
}
