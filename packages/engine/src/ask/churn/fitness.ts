import { fitness as judge, type Fitness } from "@keepworth/decisions";
import { queries } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { RunResult } from "../../result.ts";
import { purchaseDaysOf } from "./shopChurn.ts";

/**
 * Whether a run's purchase model fits its business, with the reasons why not. Where it does not, ask contracts and
 * pipeline instead.
 */
export async function fitness(keepworth: Keepworth, run: RunResult): Promise<Fitness> {
  const { holdout, customers, leaving, amounts } = run;
  const naive = holdout?.baselines ?? [];
  const sizes = amounts
    ? await keepworth.warehouse.row<{ mean: number | null; deviation: number | null }>(
        queries.orderSizes(keepworth.warehouse.dialect, { days: await purchaseDaysOf(keepworth, run) }),
      )
    : null;
  return judge({
    customers,
    holdout:
      holdout && naive.length > 0
        ? {
            rmse: holdout.rmse,
            mae: holdout.mae,
            naiveRmse: Math.min(...naive.map(({ rmse }) => rmse)),
            naiveMae: Math.min(...naive.map(({ mae }) => mae)),
          }
        : null,
    leavingP: leaving?.p ?? null,
    orderSpread: sizes?.mean && sizes.deviation !== null ? sizes.deviation / sizes.mean : null,
  });
}
