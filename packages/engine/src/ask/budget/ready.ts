import { KeepworthError } from "@keepworth/models";
import type { Keepworth } from "../../open.ts";
import { assumptionOf } from "../assumptionOf.ts";
import { customersRead } from "../inMemory.ts";
import type { Portfolio } from "../portfolio.ts";
import type { StoredCustomers } from "../storedCustomers.ts";
import type { BudgetAnswer, BudgetAssumption } from "./answer.ts";
import { missingOf, pairAssumptions } from "./assumptions.ts";
import { holdBack, type Held } from "./holdout.ts";
import { pairsOf, type Pairs, type TreatedCustomers } from "./pairs.ts";
import { planTreatments, type PlanTreatment } from "./treatments.ts";
import { worthOf } from "./worth.ts";

/** All that a plan needs whatever its amount and its limits. */
export interface ReadyBudget {
  readonly portfolio: Pick<Portfolio<never, "segment">, "run" | "size" | "label" | "ids">;
  readonly treatments: readonly PlanTreatment[];
  /** Those left alone are taken out of its gains. */
  readonly pairs: Pairs;
  /** What is not known of all customers' value together, as a share of it. */
  readonly common: number;
  readonly share: number;
  readonly seed: number;
  readonly wouldGet: Held["wouldGet"];
  readonly assumptions: BudgetAssumption[];
  readonly missing: BudgetAnswer["missing"];
}

/**
 * Works out what every treatment would do with every customer, and leaves some alone at random.
 *
 * @throws KeepworthError "budget.amounts", "budget.treatments"
 */
export async function readyBudget(
  keepworth: Keepworth,
  portfolio: TreatedCustomers,
  { share, role }: { readonly share: number; readonly role: string | undefined },
): Promise<ReadyBudget> {
  const { run } = portfolio;
  if (!run.amounts) throw new KeepworthError("budget.amounts", { run: run.id });
  const known = await planTreatments(keepworth, run.dataset, role);
  const { treatments } = known;
  if (treatments.length === 0) throw new KeepworthError("budget.treatments", { role: role ?? "" });
  const worth = await worthOf(keepworth, portfolio);
  const refers = treatments.some(({ moves }) => moves === "referral");
  const assumed = await pairAssumptions(keepworth, portfolio, refers);
  const pairs = await pairsOf(keepworth, portfolio, worth, treatments, assumed.values);
  const { seed } = keepworth.settings.budget;
  const { wouldGet } = holdBack(portfolio, worth, pairs, { share, seed });
  return {
    portfolio,
    treatments,
    pairs,
    common: worth.common,
    share,
    seed,
    wouldGet,
    assumptions: [...runAssumptions(portfolio), ...assumed.told, ...customersRead(keepworth, portfolio)],
    missing: missingOf(portfolio, known, worth, pairs),
  };
}

/** What the run assumed. */
function runAssumptions({ run }: StoredCustomers): BudgetAssumption[] {
  return [assumptionOf(run, "horizon"), assumptionOf(run, "discountRate"), assumptionOf(run, "margin")];
}
