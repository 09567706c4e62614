import { purchaseModel, type PurchaseParams } from "@keepworth/models";
import { paramsOf, type Groups } from "../../compute/groups.ts";
import type { PlanInput } from "../../compute/plan/input.ts";
import { ratesOf, spendAhead, type Dependence } from "../../compute/spendScale.ts";
import type { PastMonth } from "./history.ts";

/** What a first order brings: the mean of those of the last twelve months. */
export function firstOrder(months: readonly PastMonth[]): number {
  const last = months.slice(-12);
  const customers = last.reduce((sum, { newcomers }) => sum + newcomers, 0);
  const revenue = last.reduce((sum, { firstRevenue }) => sum + firstRevenue, 0);
  return customers > 0 ? Math.max(0, revenue / customers) : 0;
}

/** What a later order of a newcomer is expected to bring, within a horizon in the model's unit. */
export function laterOrder(
  spend: PlanInput["spend"],
  dependence: Dependence | null,
  purchase: { readonly model: string; readonly params: PurchaseParams; readonly horizon: number },
): number {
  if (spend === null || !(spend.params.q > 1)) return 0;
  const { p, q, v } = spend.params;
  const mean = (p * v) / (q - 1);
  if (dependence === null) return mean;
  const one = { x: Float64Array.of(0), tx: Float64Array.of(0), T: Float64Array.of(0) };
  const { model, params, horizon } = purchase;
  return mean * spendAhead(ratesOf(purchaseModel(model), params, one, horizon, 0), dependence)[0]!;
}

/** Of which groups newcomers are: of the last one by cohorts, else as the customers are. */
export function newcomerGroups(
  groups: Pick<Groups, "customers" | "factors"> | null,
  byCohort: boolean,
): PlanInput["newcomerGroups"] {
  if (groups === null) return [{ share: 1, group: 0 }];
  if (byCohort) return [{ share: 1, group: groups.factors.length - 1 }];
  const all = groups.customers.reduce((sum, n) => sum + n, 0);
  return groups.customers.flatMap((n, group) => (n > 0 ? [{ share: n / all, group }] : []));
}

/** The parameters of a newcomer who is as most are. */
export function newcomerParams(
  params: PurchaseParams,
  groups: PlanInput["newcomerGroups"],
  factors: PlanInput["factors"],
): PurchaseParams {
  const most = groups.toSorted((a, b) => b.share - a.share)[0]!;
  return paramsOf(params, factors[most.group]!);
}
