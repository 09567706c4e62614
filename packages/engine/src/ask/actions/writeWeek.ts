import { writeFile } from "node:fs/promises";
import { csvLine } from "../csv.ts";
import { replaced } from "../outputFile.ts";
import type { ActionReason, ActionRow } from "./answer.ts";

/** Writes a reason in the words of a language; the caller brings it, since the engine has no words. */
export type ReasonWriter = (reason: ActionReason, currency: string) => string;

const header =
  "customer_id,action,reason,gain,gain_low,gain_high,cost,currency,deadline,role,owner,channel,questions";

/**
 * Writes the list as CSV, by gain. It replaces a file of that name when it is complete.
 *
 * @throws KeepworthError "output.unwritable"
 */
export async function writeWeek(
  rows: readonly ActionRow[],
  file: string,
  reasonText: ReasonWriter = ({ code }) => code,
): Promise<{ file: string; rows: number }> {
  const lines = rows.map((row) => {
    const { gain, cost, currency } = row;
    const money = [gain.value, gain.low, gain.high, cost].map((amount) => amount.toFixed(4));
    const cells = [
      row.customerId,
      row.action,
      reasonText(row.reason, currency),
      ...money,
      currency,
      row.deadline,
      row.role,
      row.owner ?? "",
      row.channel ?? "",
      row.from.join(" "),
    ];
    return csvLine(cells);
  });
  await replaced(file, (temporary) => writeFile(temporary, `${[header, ...lines].join("\n")}\n`));
  return { file, rows: rows.length };
}
