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
  return { run: result, ...report, leaving: completed(report.leaving, result.model) };
}

/** Runs of earlier versions told of leaving by their own model, and not how likely each customer's is. */
function completed(leaving: Overview["leaving"], model: string): Overview["leaving"] {
  return {
    ...leaving,
    model: leaving.model ?? model,
    customers: leaving.customers.map((one) => ({
      ...one,
      pActive: one.pActive ?? one.p_alive,
      risk: one.risk ?? 1 - one.p_alive,
    })),
  };
}
