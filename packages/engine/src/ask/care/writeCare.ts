import { writeFile } from "node:fs/promises";
import { csvLine } from "../csv.ts";
import { replaced } from "../outputFile.ts";
import type { ReasonWriter } from "../actions/writeWeek.ts";
import type { CareRow } from "./answer.ts";

const header = "customer_id,matter,reason,gain,gain_low,gain_high,cost,at_risk,currency,deadline,class,owner";

/**
 * Writes the list as CSV, by gain. It replaces a file of that name when it is complete.
 *
 * @throws KeepworthError "output.unwritable"
 */
export async function writeCare(
  rows: readonly CareRow[],
  file: string,
  reasonText: ReasonWriter = ({ code }) => code,
): Promise<{ file: string; rows: number }> {
  const lines = rows.map((row) => {
    const { gain, cost, atRisk, currency } = row;
    const money = [gain.value, gain.low, gain.high, cost, atRisk].map((amount) => amount.toFixed(4));
    return csvLine([
      row.customerId,
      row.matter,
      reasonText(row.reason, currency),
      ...money,
      currency,
      row.deadline,
      row.class ?? "",
      row.owner ?? "",
    ]);
  });
  await replaced(file, (temporary) => writeFile(temporary, `${[header, ...lines].join("\n")}\n`));
  return { file, rows: rows.length };
}
