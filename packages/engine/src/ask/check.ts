import { open } from "../open.ts";
import type { ImportAnswer } from "./answers.ts";
import { importInto, type ImportIntoOptions } from "./importInto.ts";

/** The quality report of a file of orders or other records. Nothing is kept: it is read into a database that goes with the answer. */
export async function check(
  file: string,
  options: Omit<ImportIntoOptions, "dataset"> = {},
): Promise<ImportAnswer> {
  await using keepworth = await open(":memory:");
  const [answer] = await importInto(keepworth, [file], options);
  return answer!;
}
