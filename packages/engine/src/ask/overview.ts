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
  const cohorts = report.cohorts.map((one) => withContribution(one, result.margin));
  return { run: result, ...report, cohorts, leaving: completed(report.leaving, result.model) };
}

/** Runs of earlier versions told the revenue of cohorts only. */
function withContribution(one: Overview["cohorts"][number], margin: number): Overview["cohorts"][number] {
  return { ...one, contribution: one.contribution ?? one.revenue.map((revenue) => revenue * margin) };
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
