import { KeepworthError } from "@keepworth/models";
import type { Keepworth } from "../../open.ts";
import type { AnswerAssumption } from "../../result.ts";
import type { Source } from "../actions/answer.ts";
import { customersRead } from "../inMemory.ts";
import { saysNoRun } from "../noRun.ts";
import type { Which } from "../publishedRun.ts";
import type { RenewalsAnswer } from "../renewals/answer.ts";
import { storeCustomers } from "../storedCustomers.ts";
import { careContext, openWithin } from "./context.ts";
import { careProposals } from "./proposals.ts";
import { renewalsAhead, stakesOf } from "./stakes.ts";

export interface CareSource extends Source {
  readonly assumptions: readonly AnswerAssumption[];
}

const none: CareSource = { candidates: [], assumptions: [], missing: [] };

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
): Promise<CareSource> {
  const { until, limit, soon } = options;
  try {
    const context = await careContext(keepworth, which, openWithin);
    await using stored = context.run ? await storeCustomers(keepworth, which) : null;
    const subscribed = soon.missing.every(({ code }) => code !== "subscriptions");
    const renewing = subscribed ? await renewalsAhead(keepworth, which) : soon;
    const stakes = await stakesOf(keepworth, stored, renewing);
    const found = await careProposals({ keepworth, context, stakes, renewing, until });
    return {
      candidates: found.candidates.slice(0, limit),
      assumptions: customersRead(keepworth, { size: found.customers }),
      missing: [],
    };
  } catch (error) {
    // Nobody has valued anything, and nobody has written: nothing is proposed.
    if (saysNoRun(error)) return none;
    if (error instanceof KeepworthError && error.code === "cluster.many")
      return { ...none, missing: [{ code: "actions.manyCared", details: {} }] };
    throw error;
  }
}
