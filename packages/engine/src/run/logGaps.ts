import { queries, type Sql, type Warehouse } from "@keepworth/warehouse";
import { daysTable } from "./temporary.ts";

/** Models of regular buying, which look at the gaps between purchases too. */
export function needsGaps(model: string): boolean {
  return model.includes("cnbd");
}

/** The sum of ln(gap in days) between purchases that follow each other, over all customers (or those who came since a day), up to a day. */
export async function readLogGaps(
  warehouse: Warehouse,
  until: string,
  { days = daysTable, since }: { readonly days?: Sql; readonly since?: string | undefined } = {},
): Promise<number> {
  const { gap, purchases } = await warehouse.columns(queries.gaps(warehouse.dialect, { days, until, since }));
  let sum = 0;
  for (let i = 0; i < gap!.length; i++) sum += purchases![i]! * Math.log(gap![i]!);
  return sum;
}
