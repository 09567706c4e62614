import type { Keepworth } from "../../open.ts";
import type { Candidate } from "../actions/answer.ts";
import { saysNoRun } from "../noRun.ts";
import type { Which } from "../publishedRun.ts";
import type { RenewalsAnswer } from "../renewals/answer.ts";
import { storeCustomers } from "../storedCustomers.ts";
import { careContext, openWithin } from "./context.ts";
import { careProposals } from "./proposals.ts";
import { renewalsAhead, stakesOf } from "./stakes.ts";

/**
 * What care proposes for the week, the largest gains first. Failed payments are not in it, since renewals propose them.
 *
 * @throws KeepworthError "run.missing"
 */
export async function careForWeek(
  keepworth: Keepworth,
  which: Which,
  options: {
    readonly until: string;
    readonly limit: number;
    /** What renews soon: all of it where there are no subscriptions. */
    readonly soon: RenewalsAnswer;
  },
): Promise<readonly Candidate[]> {
  const { until, limit, soon } = options;
  try {
    const context = await careContext(keepworth, which, openWithin);
    await using stored = context.run ? await storeCustomers(keepworth, which) : null;
    const subscribed = soon.missing.every(({ code }) => code !== "subscriptions");
    const renewing = subscribed ? await renewalsAhead(keepworth, which) : soon;
    const stakes = await stakesOf(keepworth, stored, renewing);
    const { candidates } = await careProposals({ keepworth, context, stakes, renewing, until });
    return candidates.slice(0, limit);
  } catch (error) {
    // Nobody has valued anything, and nobody has written: nothing is proposed.
    if (saysNoRun(error)) return [];
    throw error;
  }
}
