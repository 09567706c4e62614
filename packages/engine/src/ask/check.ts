import { open } from "../open.ts";
import { importFiles } from "../run/import.ts";
import type { RunOptions } from "../run/options.ts";
import type { ImportAnswer } from "./answers.ts";

/** The quality report of a file. Nothing is kept: it is read into a database that goes with the answer. */
export async function check(
  file: string,
  options: Omit<RunOptions, "files" | "dataset"> = {},
): Promise<ImportAnswer> {
  await using keepworth = await open(":memory:");
  const { imports } = await importFiles(keepworth, [file], {
    ...options,
    dataset: "main",
    now: options.now ?? new Date(),
  });
  return imports[0]!;
}
