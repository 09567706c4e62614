import { refundLag, stillToBeRefunded } from "@keepworth/models";
import { queries, type Warehouse } from "@keepworth/warehouse";
import type { Plan } from "./check.ts";

/**
 * Of the money that the latest orders brought, what is still to be refunded if they are refunded as those before them
 * were; null where too few refunds name their day.
 */
export async function refundsToCome(
  warehouse: Warehouse,
  { orders, asOf, traits }: Plan,
): Promise<number | null> {
  if (!traits.refunds) return null;
  const { dialect } = warehouse;
  const paid = await warehouse.columns(queries.paidByDay(dialect, { orders, asOf }));
  const given = await warehouse.columns(queries.refundedByDay(dialect, { orders, asOf }));
  const bought = { day: paid["day"]!, amount: paid["amount"]! };
  if (bought.day.length === 0 || given["amount"]!.length === 0) return null;
  const lag = refundLag(
    {
      orders: bought,
      refunds: { orderDay: given["order_day"]!, refundDay: given["refund_day"]!, amount: given["amount"]! },
    },
    { asOf: 0 },
  );
  if (!lag.known) return null;
  let sum = 0;
  for (let i = 0; i < bought.day.length; i++)
    sum += bought.amount[i]! * stillToBeRefunded(lag, -bought.day[i]!);
  return sum;
}
