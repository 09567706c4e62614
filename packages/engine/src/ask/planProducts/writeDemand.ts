import { writeFile } from "node:fs/promises";
import { csvLine } from "../csv.ts";
import { replaced } from "../outputFile.ts";
import type { ProductDemand } from "./answer.ts";

const header = "product,name,category,week,mean,p10,p50,p90";

/**
 * Writes the weeks of products as CSV, a line for each of either. It replaces a file of that name when it is complete.
 *
 * @throws KeepworthError "output.unwritable"
 */
export async function writeDemand(
  products: readonly ProductDemand[],
  weeks: readonly string[],
  file: string,
): Promise<{ file: string; rows: number }> {
  const lines = products.flatMap(({ product, name, category, weeks: units }) =>
    units.map(({ mean, p10, p50, p90 }, k) =>
      csvLine([product, name, category, weeks[k]!, mean.toFixed(3), p10, p50, p90]),
    ),
  );
  await replaced(file, (temporary) => writeFile(temporary, `${[header, ...lines].join("\n")}\n`));
  return { file, rows: lines.length };
}
