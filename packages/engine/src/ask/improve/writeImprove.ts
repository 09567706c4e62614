import { writeFile } from "node:fs/promises";
import { csvLine } from "../csv.ts";
import { replaced } from "../outputFile.ts";
import type { ImproveSubject } from "./answer.ts";

const header =
  "place,kind,subject,name,customers_a_year,times_a_year,followed,compared_with,actual,promised,expected,effect,effect_low,effect_high,at_stake,at_stake_low,at_stake_high,currency,evidence,enough";

/**
 * Writes subjects as CSV. It replaces a file of that name when it is complete.
 *
 * @throws KeepworthError "output.unwritable"
 */
export async function writeImprove(
  subjects: readonly ImproveSubject[],
  currency: string,
  file: string,
): Promise<{ file: string; rows: number }> {
  const money = (amount: number | undefined) => (amount === undefined ? "" : amount.toFixed(4));
  const lines = subjects.map(({ value, effect, atStake, touched, ...one }) =>
    csvLine([
      one.place,
      one.kind,
      one.subject,
      one.name,
      touched.customers,
      touched.times,
      one.n,
      one.comparison,
      ...[value?.actual, value?.promised, value?.expected].map(money),
      ...[effect.value, effect.low, effect.high, atStake.value, atStake.low, atStake.high].map(money),
      currency,
      one.evidence,
      one.enough ? 1 : 0,
    ]),
  );
  await replaced(file, (temporary) => writeFile(temporary, `${[header, ...lines].join("\n")}\n`));
  return { file, rows: subjects.length };
}
