import { fitness as judge, type Fitness } from "@keepworth/decisions";
import { queries } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { RunResult } from "../../result.ts";
import { purchaseDaysOf } from "./purchaseDaysOf.ts";

/**
 * Whether a run's purchase model fits its business, with the reasons why not. Where it does not, ask contracts and
 * pipeline instead.
 */
export async function fitness(keepworth: Keepworth, run: RunResult): Promise<Fitness> {
  const { holdout, customers, leaving, amounts } = run;
  const naive = holdout?.baselines ?? [];
  const sizes = amounts
    ? await keepworth.warehouse.row<Sizes>(
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
    orderSpread: sizes && spreadOf(sizes),
  });
}

type Sizes = Record<"days" | "total" | "squares", number>;

/** Standard deviation over mean. */
function spreadOf({ days, total, squares }: Sizes): number | null {
  if (days < 2 || !(total > 0)) return null;
  return (Math.sqrt(Math.max(0, squares - total ** 2 / days) / (days - 1)) * days) / total;
}
