import { queries, type Warehouse } from "@keepworth/warehouse";
import type { BaseStates } from "../../run/compress.ts";
import { daysTable } from "../../run/summarise.ts";

/**
 * States with the sum of the logarithms of the gaps between purchases, by which a model of regular buying tells how
 * regular it is. Only the total over all customers matters: it is shared out by repeat purchases.
 */
export async function withLogGaps(
  warehouse: Warehouse,
  states: BaseStates,
  until: string,
): Promise<BaseStates & { readonly logGaps: Float64Array }> {
  const { gap, purchases } = await warehouse.columns(
    queries.gaps(warehouse.dialect, { days: daysTable, until }),
  );
  let total = 0;
  let repeats = 0;
  for (let i = 0; i < gap!.length; i++) {
    total += purchases![i]! * Math.log(gap![i]!);
    repeats += purchases![i]!;
  }
  const mean = repeats > 0 ? total / repeats : 0;
  return { ...states, logGaps: Float64Array.from(states.x, (x) => x * mean) };
}
