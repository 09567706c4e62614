import type { Keepworth } from "../open.ts";
import type { Overview } from "./answers.ts";
import { publishedRun, type Which } from "./publishedRun.ts";

/**
 * What a report shows of a run, as it was when the run was made: later imports change nothing in it.
 *
 * @throws KeepworthError "run.missing"
 */
export async function overview(keepworth: Keepworth, which: Which = {}): Promise<Overview> {
  const { result, report } = await publishedRun(keepworth, which);
  return { run: result, ...report };
}
